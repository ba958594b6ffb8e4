import type { Circumstances } from '../../../utils/call/availability.ts';
import type { Board } from '../../../utils/call/control.ts';
import { controlNames } from '../../../utils/call/control.ts';
import type { SeatReport } from '../../../utils/call/seat-report.ts';
import type { Writer } from '../../../utils/call/writer.ts';

/** A seat with every control there is. */
const board: Board = {
  controls: controlNames,
  outcomes: [
    { code: 'SALE', label: 'Sale', callback: false },
    { code: 'CALLBK', label: 'Call back', callback: true },
  ],
  pauseCodes: [{ code: 'BREAK', label: 'Break' }],
  transfers: [],
  inGroups: ['SUPPORT'],
};

/** What call control looks at beside the state; without a reports user unless there is a report. */
export const circumstancesOf =
  (writer: Writer, report: () => SeatReport = () => ({ kind: 'none' })) =>
  (): Circumstances => ({
    call: writer.state.call,
    ordered: writer.state.ordered,
    board,
    report: report(),
    hasReportsUser: report().kind !== 'none',
  });
