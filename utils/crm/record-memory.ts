import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { recordStatuses } from '../call/record-status.ts';

/*
 * What was done about the record of the last lead outlives the worker, so that no record is opened twice. Gone
 * with the browser session, as all that is about a lead.
 */

const KEY = 'record';

const memoSchema = z.object({
  pop: z.int(),
  /** Whether it was opened without being asked, or was about to be. */
  tried: z.boolean(),
  /** By tab. */
  statuses: z.record(z.string(), z.enum(recordStatuses)),
});
export type RecordMemo = Readonly<z.infer<typeof memoSchema>>;

export interface RecordMemory {
  /** Null: nothing was done yet. */
  read(): Promise<RecordMemo | null>;
  /** Rejects when it could not be written down. */
  keep(memo: RecordMemo): Promise<void>;
}

export const recordMemory: RecordMemory = {
  async read() {
    const stored = await browser.storage.session.get(KEY);
    return memoSchema.safeParse(stored[KEY]).data ?? null;
  },
  async keep(memo) {
    await browser.storage.session.set({ [KEY]: memo });
  },
};
