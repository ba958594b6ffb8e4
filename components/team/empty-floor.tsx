import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

interface EmptyFloorProps {
  /** Whether the dialer was ever heard, and whether it is now. */
  readonly isHeard: boolean;
  readonly isFresh: boolean;
  /** Agents who are logged in and not listed. */
  readonly hidden: number;
  readonly unreadable: number;
}

/** In the table's place when it has no row. */
export function EmptyFloor(props: EmptyFloorProps) {
  const [title, why] = wordsOf(useWords(), props);
  return (
    <div class="empty">
      <b>{title}</b>
      <p>{why}</p>
    </div>
  );
}

function wordsOf(say: Words, props: EmptyFloorProps): readonly [title: string, why: string] {
  const { isHeard, isFresh, hidden, unreadable } = props;
  if (!isHeard) return [say('link.not-heard'), say('team.empty.asking')];
  if (hidden > 0) return [say('team.empty.hidden'), say('team.empty.hidden.why')];
  if (unreadable > 0) return [say('team.empty.unreadable'), say('team.unreadable', { n: unreadable })];
  if (!isFresh) return [say('team.empty.was'), say('team.empty.was.why')];
  return [say('team.empty'), say('team.empty.why')];
}
