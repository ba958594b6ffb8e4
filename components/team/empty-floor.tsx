import { unreadableWords } from './floor-notes.tsx';

interface EmptyFloorProps {
  /** Null: nothing was heard yet. */
  readonly heard: boolean;
  /** Agents who are logged in and not listed. */
  readonly hidden: number;
  readonly unreadable: number;
}

/** In the table's place when it has no row. */
export function EmptyFloor({ heard, hidden, unreadable }: EmptyFloorProps) {
  const [title, why] = wordsOf({ heard, hidden, unreadable });
  return (
    <div class="empty">
      <b>{title}</b>
      <p>{why}</p>
    </div>
  );
}

function wordsOf({ heard, hidden, unreadable }: EmptyFloorProps): readonly [title: string, why: string] {
  if (!heard) return ['Not heard yet', 'The dialer is being asked who is logged in.'];
  if (hidden > 0) return ['No agent fits', 'Somebody is logged in, but not who you are looking for.'];
  if (unreadable > 0) return ['Nobody can be shown', unreadableWords(unreadable)];
  return [
    'Nobody is logged in',
    'The dialer answers, and names no agent whom the reports user may see. Whom it may see is set in its user group: Allowed Campaigns and Admin Viewable Groups.',
  ];
}
