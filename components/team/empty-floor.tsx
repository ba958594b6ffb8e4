import { unreadableWords } from './floor-notes.tsx';

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
  const [title, why] = wordsOf(props);
  return (
    <div class="empty">
      <b>{title}</b>
      <p>{why}</p>
    </div>
  );
}

function wordsOf(props: EmptyFloorProps): readonly [title: string, why: string] {
  const { isHeard, isFresh, hidden, unreadable } = props;
  if (!isHeard) return ['Not heard yet', 'The dialer is being asked who is logged in.'];
  if (hidden > 0) return ['No agent fits', 'Somebody is logged in, but not who you are looking for.'];
  if (unreadable > 0) return ['Nobody can be shown', unreadableWords(unreadable)];
  if (!isFresh) return ['Nobody was logged in', 'That is what was heard last.'];
  return [
    'Nobody is logged in',
    'The dialer answers, and names no agent whom the reports user may see. Whom it may see is set in its user group: Allowed Campaigns and Admin Viewable Groups.',
  ];
}
