import * as z from 'zod/mini';
import type { SecretName } from '../options/options.ts';
import { secretNames } from '../options/options.ts';
import type { VaultItem } from './vault.ts';
import { hasSecret, isLoginItem, readSecret, secretItems, writeSecrets } from './vault.ts';

/*
 * The passwords that a save has left, together in the vault under an id that is stored beside the options. So
 * options and passwords change in one moment, and the passwords of a save that failed belong to nothing.
 */

/** Null: the password that version 1 stored, if there is one. */
export type SetId = string | null;

/** Whom a password was typed for; it is sent to nobody else. */
export interface TypedFor {
  readonly origins: readonly string[];
  readonly user: string;
}

export interface KeptSecret {
  readonly password: string;
  readonly typedFor: TypedFor;
}

export type SecretSet = Readonly<Partial<Record<SecretName, KeptSecret>>>;

/** Which passwords there are in a set, and for whom; null where version 1 did not write it down. */
export type SetContents = Readonly<Partial<Record<SecretName, TypedFor | null>>>;

const typedForSchema = z.object({ origins: z.array(z.string()), user: z.string() });
const contentsSchema = z.object({
  apiPassword: z.exactOptional(typedForSchema),
  reportsPassword: z.exactOptional(typedForSchema),
});

/** Never rejects, and reads no password. */
export async function contentsOf(id: SetId): Promise<SetContents> {
  if (id === null) return (await hasSecret('apiPassword')) ? { apiPassword: null } : {};
  const written = await readSecret(`typed-for/${id}`);
  if (written === null) return {};
  try {
    return contentsSchema.safeParse(JSON.parse(written)).data ?? {};
  } catch {
    return {};
  }
}

/** Null when it is not there. Never rejects. */
export async function passwordOf(id: SetId, name: SecretName): Promise<string | null> {
  return readSecret(itemOf(id, name));
}

/** Keeps a set, and gives its id. Rejects when the browser refuses; then nothing of it is there. */
export async function keepSet(secrets: SecretSet): Promise<string> {
  const id = crypto.randomUUID();
  const changes = new Map<string, string>();
  const contents: Partial<Record<SecretName, TypedFor>> = {};
  for (const name of secretNames) {
    const secret = secrets[name];
    if (secret === undefined) continue;
    contents[name] = secret.typedFor;
    changes.set(itemOf(id, name), secret.password);
  }
  await writeSecrets(changes.set(`typed-for/${id}`, JSON.stringify(contents)));
  return id;
}

/** Takes every set out of the vault but these. Rejects when the browser refuses. */
export async function forgetSetsBut(ids: readonly SetId[]): Promise<void> {
  const isNamed = (item: string) => ids.some((id) => itemsOf(id).some((one) => one === item));
  const unnamed = (await secretItems()).filter((item) => !isLoginItem(item) && !isNamed(item));
  if (unnamed.length > 0) await writeSecrets(new Map(unnamed.map((item) => [item, null])));
}

const itemOf = (id: SetId, name: SecretName): VaultItem => (id === null ? name : `${name}/${id}`);

const itemsOf = (id: SetId): readonly VaultItem[] => {
  const secrets = secretNames.map((name) => itemOf(id, name));
  return id === null ? secrets : [...secrets, `typed-for/${id}`];
};
