import { CheckIcon } from '../kit/icons.tsx';
import type { DraftName, Drafts } from './drawers.ts';

interface Props {
  readonly drafts: Drafts;
  /** On while it has any text. */
  readonly name: DraftName;
  readonly words: string;
}

/** A button that stays pressed. */
export function Toggle({ drafts, name, words }: Props) {
  const on = drafts.get(name) !== '';
  return (
    <button type="button" class="toggle" aria-pressed={on} onClick={() => drafts.set(name, on ? '' : 'on')}>
      {words}
      {on && <CheckIcon />}
    </button>
  );
}
