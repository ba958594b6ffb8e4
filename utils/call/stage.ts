import type { LeadCommands } from './lead-commands.ts';
import { surelySent } from './lead-commands.ts';
import type { SeatReport } from './seat-report.ts';
import type { Snapshot } from './snapshot.ts';
import type { Call } from './agent-call.ts';
import type { Instant } from './instant.ts';

/* What the agent is doing, from what is known here and from a report where there is one. */

/** How things stand with the agent, as far as it can be told. */
export const stages = [
  'away', // not logged in, or nobody knows
  'no-lead', // whether a preview is open cannot be told
  'no-preview', // no lead, and a report says that no preview is open either
  'previewing',
  'leaving', // no lead, and a log-out was ordered from here
  'on-call', // a lead; the call may be live, or hung up in the agent's own screen
  'coded', // the same, and its disposition was ordered from here
  'ended', // the call is over, the disposition open
  'closing', // the same, and its disposition was ordered from here
] as const;
export type Stage = (typeof stages)[number];

/** Whether a lead is on screen. */
export const isOnLead = (stage: Stage): boolean => onLeadStages.has(stage);

const onLeadStages: ReadonlySet<Stage> = new Set<Stage>(['on-call', 'coded', 'ended', 'closing']);

/** All that tells of it. */
export type StageSigns = Pick<Snapshot, 'call' | 'leadCommands' | 'report'>;

/** A report is of use for so long; in ms. Nobody works in the agent's screen while the popup is open. */
const REPORT_HOLDS = 15_000;
/** The agent's screen has hung up by then; in ms. */
const HUNG_UP_AFTER = 3_000;

/** After so long an agent's screen that took no log-out is closed, or asleep; in ms. */
const LOGS_OUT_WITHIN = 30_000;

/** How things stand: what a report says, where there is one, before what was ordered from here. */
export function stageOf({ call, leadCommands, report }: StageSigns, now: Instant): Stage {
  switch (call.kind) {
    case 'unknown':
    case 'no-agent':
    case 'logged-out':
      return 'away';
    case 'no-lead': {
      const loggingOut = surelySent(leadCommands, 'log-out');
      if (loggingOut !== null && now - loggingOut < LOGS_OUT_WITHIN) return 'leaving';
      const state = reported(report, call.since, now);
      if (state === null) return 'no-lead';
      return state === 'previewing' ? 'previewing' : 'no-preview';
    }
    case 'on-lead': {
      const isCoded = surelySent(leadCommands, 'disposition') !== null;
      if (isOver(call, leadCommands, report, now)) return isCoded ? 'closing' : 'ended';
      return isCoded ? 'coded' : 'on-call';
    }
  }
}

function isOver(
  { since }: Call & { kind: 'on-lead' },
  leadCommands: LeadCommands,
  report: SeatReport,
  now: Instant,
) {
  const hungUp = surelySent(leadCommands, 'hang-up');
  const state = reported(report, hungUp === null ? since : hungUp + HUNG_UP_AFTER, now);
  if (state === null || !tellsOfCall.has(state)) return hungUp !== null;
  return state === 'wrapping-up';
}

type ReportedState = (SeatReport & { kind: 'agent' })['state']['kind'];

const tellsOfCall: ReadonlySet<ReportedState> = new Set<ReportedState>([
  'dialing',
  'in-call',
  'parked',
  'three-way',
  'dead-call',
  'wrapping-up',
]);

/** What the agent does by a report that is young enough, and no older than what it is asked about. */
function reported(report: SeatReport, after: Instant, now: Instant): ReportedState | null {
  if (report.kind !== 'agent' || report.at < after || now - report.at > REPORT_HOLDS) return null;
  return report.state.kind === 'unknown' ? null : report.state.kind;
}
