import type { Circumstances } from '../../../utils/call/availability.ts';
import type { ControlsConfig } from '../../../utils/call/controls.ts';
import { controlNames } from '../../../utils/call/controls.ts';
import type { SeatReport } from '../../../utils/call/seat-report.ts';
import type { Writer } from '../../../utils/call/writer.ts';

/** A seat with every control there is. */
const controlsConfig: ControlsConfig = {
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
    leadCommands: writer.state.leadCommands,
    controlsConfig,
    report: report(),
    hasReportsUser: report().kind !== 'none',
  });
