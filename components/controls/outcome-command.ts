import type { Callback, ControlCommand } from '../../utils/call/controls.ts';
import type { Controls } from './use-controls.ts';

/** Sets an outcome; with the switch on, ends the call before and pauses after. */
export function outcomeCommand(
  { drafts, controlsConfig }: Controls,
  code: string,
  callback: Callback | null,
): ControlCommand {
  if (drafts.get('finish') === '') return { kind: 'outcome', code, callback };
  const pause = controlsConfig.pauseCodes.find((one) => one.code === drafts.get('pause-code'));
  return { kind: 'finish', code, callback, pauseCode: pause?.code ?? null };
}
