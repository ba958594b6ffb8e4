import type { SeatReport } from '../call/seat-report.ts';
import type { Call } from '../call/agent-call.ts';
import type { ReportsConnection } from './reports-connection.ts';

/** What the popup is told, and of whom. */
interface ShownReport {
  readonly report: SeatReport;
  /** VICIdial user of the agent; null: nobody is logged in, or nobody knows who. */
  readonly user: string | null;
  publish(next: SeatReport): void;
  /** An answer is on its way. What is known meanwhile stays. */
  publishAsking(): void;
  /** Whether there is something to ask about: another user, logged in or out, another pop. */
  follow(call: Call): boolean;
  /** The popup has closed. */
  leave(): void;
  forget(): void;
}

export interface ShownReportParts {
  /** Null: there is no reports user. */
  readonly connection: () => ReportsConnection | null;
  readonly onChange: () => void;
}

export function createShownReport({ connection, onChange }: ShownReportParts): ShownReport {
  let call: Call = { kind: 'unknown' };
  let report: SeatReport = { kind: 'none' };

  function publish(next: SeatReport) {
    if (JSON.stringify(next) === JSON.stringify(report)) return;
    report = next;
    onChange();
  }

  return {
    get report() {
      return report;
    },
    get user() {
      return userLoggedIn(call);
    },
    publish,
    publishAsking() {
      const isAsked = connection() !== null && userLoggedIn(call) !== null;
      if (report.kind !== 'agent' && isAsked) publish({ kind: 'asking' });
    },
    follow(now) {
      const before = call;
      call = now;
      if (userLoggedIn(now) !== userLoggedIn(before)) report = { kind: 'none' };
      return signOf(now) !== signOf(before);
    },
    leave() {
      // What this popup was told is no news for the next one, which is told what there is before anything is asked.
      if (report.kind !== 'none') report = { kind: 'asking' };
    },
    forget() {
      report = { kind: 'none' };
    },
  };
}

/** Null: nobody, or nobody knows who. */
function userLoggedIn(call: Call): string | null {
  return call.kind === 'no-lead' || call.kind === 'on-lead' ? call.user : null;
}

/** What is news: another user, logged in or out, another pop. */
const signOf = (call: Call) =>
  [call.kind, userLoggedIn(call), call.kind === 'on-lead' ? call.pop : ''].join(' ');
