import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { FloorRefusal } from '../call/floor.ts';
import type { Refused } from './failure.ts';
import { floorRefusals } from './failure.ts';

/*
 * That the dialer refused the reports user outlives the browser, so that no restart sends a refused password
 * again. It counts for just the login that was refused, by its number.
 */

const KEY = 'reports-refusal';

export interface RefusalStore {
  /** The refusal of just this login, or null. */
  recall(login: number): Promise<Refused | null>;
  remember(login: number, refused: Refused): Promise<void>;
  forget(): Promise<void>;
}

/** They may have passed by the time a browser starts again, and cost no failed login. */
const PASS_BY_THEMSELVES: ReadonlySet<FloorRefusal> = new Set([
  'locked',
  'ip-blocked',
  'no-active-server',
  'no-permission',
]);

export const isRemembered = ({ why }: Refused): boolean => !PASS_BY_THEMSELVES.has(why);

const schema = z.object({ login: z.int(), why: z.enum(floorRefusals), at: z.number() });

export const refusalStore: RefusalStore = {
  async recall(login) {
    const stored = schema.safeParse((await browser.storage.local.get(KEY))[KEY]).data;
    return stored?.login === login ? { why: stored.why, at: stored.at } : null;
  },
  async remember(login, { why, at }) {
    await browser.storage.local.set({ [KEY]: { login, why, at } });
  },
  async forget() {
    await browser.storage.local.remove(KEY);
  },
};
