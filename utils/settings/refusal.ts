import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Instant, Refusal } from '../call/state.ts';
import { refusals } from '../call/state.ts';

/** The one storage item of the remembered refusal. */
const KEY = 'refusal';

/**
 * That the dialer refused this login (the number that login-memory.ts gives it). It outlives the browser, so that
 * a restart sends no refused password again: failed logins are counted for the account and lock it.
 */
export interface RememberedRefusal {
  readonly login: number;
  readonly refusal: Refusal;
  readonly at: Instant;
}

const schema: z.ZodMiniType<RememberedRefusal> = z.object({
  login: z.int().check(z.minimum(1)),
  refusal: z.enum(refusals),
  at: z.number(),
});

export async function rememberRefusal(refusal: RememberedRefusal): Promise<void> {
  await browser.storage.local.set({ [KEY]: refusal });
}

/** The remembered refusal, or null when there is none. It counts only for the login it names. */
export async function readRefusal(): Promise<RememberedRefusal | null> {
  const stored = schema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : null;
}

export async function forgetRefusal(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
