import * as z from 'zod/mini';
import type { LoginItem } from './vault.ts';
import { readSecret, writeSecret } from './vault.ts';

/*
 * Which login the dialer was last asked with, so that a refusal can be tied to it: a refused password is not sent
 * again because something else has changed, and a new one is tried at once, wherever it came from. It holds the
 * password and so lives in the vault.
 */

export interface Login {
  readonly servers: readonly string[];
  readonly agentApi: string;
  readonly nonAgentApi: string;
  readonly apiUser: string;
  readonly password: string;
}

const memorySchema = z.object({ count: z.int(), login: z.string() });

/** The number of this login: another one than before when anything about it has changed. Never rejects. */
export async function numberOfLogin(login: Login, item: LoginItem = 'login'): Promise<number> {
  const { servers, agentApi, nonAgentApi, apiUser, password } = login;
  const written = JSON.stringify([[...servers].toSorted(), agentApi, nonAgentApi, apiUser, password]);
  const last = remembered(await readSecret(item));
  if (last?.login === written) return last.count;
  const count = (last?.count ?? 0) + 1;
  // A vault that cannot be written to forgets; then the worst is one attempt too many after a restart.
  await writeSecret(item, JSON.stringify({ count, login: written })).catch(() => {});
  return count;
}

function remembered(text: string | null) {
  if (text === null) return null;
  try {
    return memorySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
