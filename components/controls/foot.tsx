import type { ControlResult } from '../../utils/call/control-result.ts';
import { wentWrong } from '../../utils/call/view.ts';
import { controlResultWords, waitingWords } from './control-words.ts';
import { CommandButton } from '../kit/command-button.tsx';
import { ControlRow, WITHHELD_ID } from './control-row.tsx';
import type { Controls } from './use-controls.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

interface Props {
  readonly controls: Controls;
  readonly controlResult: ControlResult | null;
  /** What is under way and not told elsewhere; empty: nothing. */
  readonly progress: string;
  /** Whether the dialer's silence is told on screen; a hiccup is not. */
  readonly silent: boolean;
}

/** The row of controls, and above it what came of the last one, or why none can be used. */
export function Foot({ controls, controlResult, progress, silent }: Props) {
  const say = useWords();
  const { shown, usable } = controls.offers;
  const lines = [progress, newsIn(say, controls, controlResult), endedIn(say, controls)].filter(Boolean);
  const hasRow = shown.some((name) => name !== 'call');
  const isWithheld = shown.length > 0 && !usable;
  if (!hasRow && !isWithheld && lines.length === 0 && controls.waiting === null) return null;
  return (
    <div class="foot">
      {lines.map((line) => (
        <p class="told" key={line}>
          {line}
        </p>
      ))}
      <Waiting controls={controls} />
      {isWithheld && (
        <p id={WITHHELD_ID} class={silent ? 'told' : 'unseen'}>
          {say('control.nothing-sent')}
        </p>
      )}
      {hasRow && <ControlRow controls={controls} />}
    </div>
  );
}

/** What waits in plain sight has a line of its own; that the call ended says more than that its hang-up was stored. */
function newsIn(say: Words, { offers, waiting }: Controls, controlResult: ControlResult | null): string {
  if (controlResult === null || wentWrong(controlResult)) return '';
  const isToldElsewhere =
    (controlResult.outcome.kind === 'kept' && waiting !== null) ||
    (controlResult.command === 'hang-up' &&
      controlResult.outcome.kind === 'stored' &&
      offers.stage === 'ended');
  return isToldElsewhere ? '' : controlResultWords(say, controlResult).title;
}

function endedIn(say: Words, { offers: { stage, names }, waiting }: Controls): string {
  if (stage !== 'ended') return '';
  const where = names.includes('outcome') ? 'set' : 'elsewhere';
  // Before it is pressed: nobody should think that the pause begins at once.
  return names.includes('pause') && waiting === null
    ? say(`control.ended.${where}-pause`)
    : say(`control.ended.${where}`);
}

/** A pause that comes when the lead is gone, and the way to have none. */
export function Waiting({
  controls,
}: {
  readonly controls: Pick<Controls, 'waiting' | 'controlsConfig' | 'ask'>;
}) {
  const say = useWords();
  const { waiting, controlsConfig, ask } = controls;
  if (waiting === null) return null;
  const { code } = waiting;
  const label = controlsConfig.pauseCodes.find((one) => one.code === code)?.label ?? code ?? '';
  return (
    <div class="told waiting">
      <p dir="auto">{waitingWords(say, waiting, label)}</p>
      <CommandButton
        aria-label={say('control.command.cancel-pause')}
        onPress={(click) => ask({ kind: 'cancel-pause' }, click)}
      >
        {say('control.cancel')}
      </CommandButton>
    </div>
  );
}
