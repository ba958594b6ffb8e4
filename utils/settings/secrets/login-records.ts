import * as z from 'zod/mini';
import { browser } from '../../browser.ts';
import type { Instant } from '../../call/instant.ts';
import type { LoginFailure } from '../../call/link-failure.ts';
import { loginFailures } from '../../call/link-failure.ts';
import { exactly } from '../../exact.ts';
import type { GuardItem } from './vault.ts';
import { readSecret, writeSecret } from './vault.ts';

/*
 * What the dialer has said against a login, and the attempts nobody heard the end of. It outlives the browser, so
 * that a restart sends no refused password again. In the vault, where no content script can take it out.
 */

/** See LoginRecord of utils/dialer/login-guard.ts. */
interface KeptLogin {
  readonly login: number;
  readonly refused: { readonly why: LoginFailure; readonly at: Instant } | null;
  readonly triedAgain: boolean;
  readonly unheard: number;
  readonly leftAt: Instant;
}

const schema = exactly<KeptLogin>()(
  z.object({
    login: z.int(),
    refused: z.nullable(z.object({ why: z.enum(loginFailures), at: z.number() })),
    triedAgain: z.boolean(),
    unheard: z.int(),
    leftAt: z.number(),
  }),
);

/** Up to version 2 it stood in storage.local. */
const OLD_KEY = { 'login-guard': 'refusal', 'reports-guard': 'reports-refusal', 'reports-agent-guard': null };

export interface KeptLogins {
  read(): Promise<KeptLogin | null>;
  /** Rejects when the browser refuses to store. */
  write(record: KeptLogin): Promise<void>;
}

export function keptLogins(item: GuardItem): KeptLogins {
  return {
    async read() {
      const text = await readSecret(item);
      return text === null ? readOld(OLD_KEY[item]) : parse(text);
    },
    write: (record) => writeSecret(item, JSON.stringify(record)),
  };
}

function parse(text: string): KeptLogin | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const oldSchema = z.object({ login: z.int(), at: z.number() });
const isOld = z.union([
  z.extend(oldSchema, { refusal: z.literal('wrong-password') }),
  z.extend(oldSchema, { why: z.literal('wrong-password') }),
]);

/** An update does not send a refused password again either. */
async function readOld(key: string | null): Promise<KeptLogin | null> {
  if (key === null) return null;
  const old = isOld.safeParse((await browser.storage.local.get(key))[key]).data;
  if (old === undefined) return null;
  const { login, at } = old;
  return { login, refused: { why: 'wrong-password', at }, triedAgain: false, unheard: 0, leftAt: at };
}
