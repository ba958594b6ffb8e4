import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Board } from '../call/control.ts';
import { controlNames } from '../call/control.ts';
import type { Snapshot } from '../call/snapshot.ts';
import type { Instant, Link } from '../call/state.ts';
import { readToday } from './day-tally.ts';
import { readState } from './kept-state.ts';

/*
 * What a page can paint before the background speaks, which it does only once it is awake: the kept state, and
 * around it what seldom changes. In storage.session, as everything that stands beside a lead.
 */

const KEY = 'surroundings';

const text = z.string();
const boardSchema: z.ZodMiniType<Board> = z.object({
  controls: z.array(z.enum(controlNames)),
  outcomes: z.array(z.object({ code: text, label: text, callback: z.boolean() })),
  pauseCodes: z.array(z.object({ code: text, label: text })),
  transfers: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('number'),
        label: text,
        number: text,
        way: z.enum(['blind', 'with-customer', 'park-customer']),
      }),
      z.object({ kind: z.literal('in-group'), label: text, inGroup: text }),
    ]),
  ),
  inGroups: z.array(text),
});

const surroundingsSchema = z.object({
  seat: z.nullable(z.object({ agentId: text, dialerHost: text })),
  board: boardSchema,
  /** Whether there is anything to report of the agent. What it was is too old by now. */
  hasReport: z.boolean(),
  hasReportsUser: z.boolean(),
});
type Surroundings = z.infer<typeof surroundingsSchema>;

/** For the background: call it with every snapshot; what changed around the state is kept. */
export function createSnapshotKeeper(): (snapshot: Snapshot) => void {
  let kept = '';
  return ({ seat, board, report, hasReportsUser }) => {
    const now: Surroundings = { seat, board, hasReport: report.kind !== 'none', hasReportsUser };
    const written = JSON.stringify(now);
    if (written === kept) return;
    kept = written;
    browser.storage.session.set({ [KEY]: now }).catch(() => {
      kept = '';
    });
  };
}

/** The last snapshot as far as it still holds; null: there is none in this browser session. Never rejects. */
export async function readLastSnapshot(now: Instant): Promise<Snapshot | null> {
  try {
    const [session, state, today] = await Promise.all([
      browser.storage.session.get(KEY),
      readState(),
      readToday(now),
    ]);
    const found = surroundingsSchema.safeParse(session[KEY]);
    if (!found.success) return null;
    const { hasReport, ...around } = found.data;
    const report = { kind: hasReport ? 'asking' : 'none' } as const;
    return { ...state, ...around, link: asKept(state.link), question: null, today, report };
  } catch {
    return null;
  }
}

/** However young the last answer is: the background may have been stopped since, and nothing can be sent yet. */
function asKept(link: Link): Link {
  return link.kind === 'live' ? { kind: 'idle', heardAt: link.heardAt } : link;
}
