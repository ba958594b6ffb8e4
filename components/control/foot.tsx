import type { Deed } from '../../utils/call/deed.ts';
import { wentWrong } from '../../utils/call/view.ts';
import { deedWords } from '../control-words.ts';
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
  const news = deed === null || wentWrong(deed) ? '' : deedWords(deed).title;
  const lines = [progress, news].filter(Boolean);
  const hasRow = shown.some((name) => name !== 'call');
  const isWithheld = shown.length > 0 && !usable;
  if (!hasRow && !isWithheld && lines.length === 0) return null;
  return (
    <div class="foot">
      {lines.map((line) => (
        <p class="told" key={line}>
          {line}
        </p>
      ))}
      {isWithheld && (
        <p id={WITHHELD_ID} class={silent ? 'told' : 'unseen'}>
          Nothing can be sent to the dialer now.
        </p>
      )}
      {hasRow && <ControlRow controls={controls} />}
    </div>
  );
}
