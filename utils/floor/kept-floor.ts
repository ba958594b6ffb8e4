import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { AgentState } from '../call/agent-state.ts';
import type { FloorAgent, MonitorResult, PermanentReportFailure, Sighting } from '../call/floor.ts';
import { monitorModes, permanentReportFailures } from '../call/floor.ts';
import type { Instant } from '../call/instant.ts';
import type { LinkOf } from '../call/link-state.ts';
import { transientFailures } from '../call/link-failure.ts';
import { exactly } from '../exact.ts';
import { linkSchema } from '../polling/link-schema.ts';
import type { FloorState } from './floor-state.ts';

/*
 * What is known of the floor outlives the worker in storage.session: in memory only, gone with the browser, as
 * all that names leads must be. Writing it with every list is also what keeps the worker awake.
 */

const KEY = { floor: 'floor', asked: 'floor-asked', monitor: 'floor-monitor' };

/** What the last worker of this browser session knew. */
interface KeptFloor {
  /** The number of the reports user's login it was heard with. */
  readonly login: number;
  readonly link: LinkOf<PermanentReportFailure>;
  readonly state: FloorState;
}

/** The last request to listen in, and those before it: none is carried out twice. */
export interface KeptMonitor {
  readonly result: MonitorResult | null;
  readonly ids: readonly string[];
}

/** Rejects where the browser does not store. */
export interface FloorStore {
  readFloor(): Promise<KeptFloor | null>;
  keepFloor(kept: KeptFloor): Promise<void>;
  /** When the dialer was asked for the floor last, answered or not. */
  readAsked(): Promise<Instant | null>;
  keepAsked(at: Instant): Promise<void>;
  readMonitor(): Promise<KeptMonitor | null>;
  keepMonitor(kept: KeptMonitor): Promise<void>;
}

const instant = z.number();
const text = z.nullable(z.string());
const ambiguous = z.array(z.string());

const state = exactly<AgentState>()(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.enum([
        ...(['ready', 'queued', 'ringing', 'previewing', 'dialing', 'in-call', 'parked'] as const),
        ...(['three-way', 'dead-call', 'wrapping-up', 'unknown'] as const),
      ]),
    }),
    z.object({ kind: z.literal('paused'), code: text }),
  ]),
);

const agent = exactly<FloorAgent>()(
  z.object({
    user: z.string(),
    fullName: text,
    campaign: z.string(),
    userGroup: text,
    state,
    since: instant,
    atLeast: z.boolean(),
    leadId: text,
    callsToday: z.number(),
    sessionId: text,
    ambiguous,
  }),
);

const sighting = exactly<Sighting>()(
  z.object({
    state,
    leadId: text,
    since: instant,
    atLeast: z.boolean(),
    until: z.nullable(instant),
  }),
);

const trace = z.object({
  user: z.string(),
  seenAt: instant,
  callId: z.string(),
  callsToday: z.number(),
  now: z.nullable(sighting),
  before: z.array(sighting),
});

const keptFloor = exactly<KeptFloor>()(
  z.object({
    login: z.int(),
    link: linkSchema(permanentReportFailures),
    state: z.object({
      agents: z.array(agent),
      unreadable: z.number(),
      sightings: z.object({ heardAt: z.nullable(instant), complete: z.boolean(), traces: z.array(trace) }),
    }),
  }),
);

const keptMonitor = exactly<KeptMonitor>()(
  z.object({
    ids: z.array(z.string()),
    result: z.nullable(
      z.object({
        id: z.string(),
        user: z.string(),
        outcome: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('sending') }),
          z.object({ kind: z.literal('launched'), mode: z.enum(monitorModes) }),
          z.object({
            kind: z.literal('failed'),
            why: z.enum([
              ...transientFailures,
              ...permanentReportFailures,
              ...(['session-unknown', 'phone-unknown', 'mismatch', 'bad-parameter'] as const),
            ]),
          }),
        ]),
      }),
    ),
  }),
);

async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  const stored = await browser.storage.session.get(key);
  return schema.safeParse(stored[key]).data ?? null;
}

export const floorStore: FloorStore = {
  readFloor: () => read(KEY.floor, keptFloor),
  keepFloor: (kept) => browser.storage.session.set({ [KEY.floor]: kept }),
  readAsked: () => read(KEY.asked, instant),
  keepAsked: (at) => browser.storage.session.set({ [KEY.asked]: at }),
  readMonitor: () => read(KEY.monitor, keptMonitor),
  keepMonitor: (kept) => browser.storage.session.set({ [KEY.monitor]: kept }),
};
