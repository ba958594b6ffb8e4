import type { Deed } from '../../utils/call/deed.ts';
import { wentWrong } from '../../utils/call/view.ts';
import { deedWords, endedWords, waitingWords, wishWords } from '../control-words.ts';
import { CommandButton } from './command-button.tsx';
import { ControlRow, WITHHELD_ID } from './control-row.tsx';
import type { Controls } from './use-controls.ts';

interface Props {
  readonly controls: Controls;
  readonly deed: Deed | null;
  /** What is under way and not told elsewhere; empty: nothing. */
  readonly progress: string;
  /** Whether the dialer's silence is told on screen; a hiccup is not. */
  readonly silent: boolean;
}

/** The row of controls, and above it what came of the last one, or why none can be used. */
export function Foot({ controls, deed, progress, silent }: Props) {
  const { shown, usable } = controls.offers;
  const lines = [progress, newsIn(controls, deed), endedIn(controls)].filter(Boolean);
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
          Nothing can be sent to the dialer now.
        </p>
      )}
      {hasRow && <ControlRow controls={controls} />}
    </div>
  );
}

/** What waits in plain sight has a line of its own; that the call ended says more than that its hang-up was stored. */
function newsIn({ offers, waiting }: Controls, deed: Deed | null): string {
  if (deed === null || wentWrong(deed)) return '';
  const isToldElsewhere =
    (deed.outcome.kind === 'kept' && waiting !== null) ||
    (deed.wish === 'hang-up' && deed.outcome.kind === 'stored' && offers.stage === 'ended');
  return isToldElsewhere ? '' : deedWords(deed).title;
}

function endedIn({ offers: { stage, names }, waiting }: Controls): string {
  if (stage !== 'ended') return '';
  const words = endedWords(names.includes('outcome'));
  // Before it is pressed: nobody should think that the pause begins at once.
  return names.includes('pause') && waiting === null ? `${words}. A pause comes after it.` : words;
}

/** A pause that comes when the lead is gone, and the way to have none. */
export function Waiting({ controls }: { readonly controls: Pick<Controls, 'waiting' | 'board' | 'ask'> }) {
  const { waiting, board, ask } = controls;
  if (waiting === null) return null;
  const { code } = waiting;
  const label = board.pauseCodes.find((one) => one.code === code)?.label ?? code ?? '';
  return (
    <div class="told waiting">
      <p dir="auto">{waitingWords(waiting, label)}</p>
      <CommandButton
        class="outlined"
        aria-label={wishWords['cancel-pause']}
        onPress={(click) => ask({ kind: 'cancel-pause' }, click)}
      >
        Cancel
      </CommandButton>
    </div>
  );
}
