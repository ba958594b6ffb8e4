import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Instant } from '../call/instant.ts';

/* What was heard of the dialer's clock outlives the worker: a new one asks no more often. */

/** In storage.session: a clock of yesterday tells nothing. */
const KEY = 'dialer-clock';

const heardSchema = z.object({
  at: z.number(),
  offset: z.number(),
  ahead: z.number(),
  steadyUntil: z.nullable(z.number()),
});
const memorySchema = z.object({ login: z.number(), askedAt: z.number(), heard: z.nullable(heardSchema) });

export type HeardClock = z.infer<typeof heardSchema>;

export interface ClockMemory {
  /** With which login it was asked: another one may be for another dialer. */
  readonly login: number;
  /** When, by this computer's clock. */
  readonly askedAt: Instant;
  readonly heard: HeardClock | null;
}

export async function recallClock(): Promise<ClockMemory | null> {
  const stored = await browser.storage.session.get(KEY);
  return memorySchema.safeParse(stored[KEY]).data ?? null;
}

export async function keepClock(memory: ClockMemory): Promise<void> {
  await browser.storage.session.set({ [KEY]: memory });
}
