import type { FloorAgent } from '../../utils/call/floor.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { listed as inOneLine } from '../words/words.ts';
import { hasUnclear } from './cells.ts';
import type { TeamView } from './team-view.ts';

interface FloorNotesProps {
  /** Everybody, and those who are listed. */
  readonly agents: readonly FloorAgent[];
  readonly listed: readonly FloorAgent[];
  readonly unreadable: number;
  readonly view: TeamView;
  readonly search: string;
  readonly onShowAll: () => void;
}

/** What the table leaves out, and what of it nobody can tell. */
export function FloorNotes({ agents, listed, unreadable, view, search, onShowAll }: FloorNotesProps) {
  const say = useWords();
  const why = narrowedBy(say, view, search);
  const unclear = agents.filter(hasUnclear).length;
  const groupless =
    view.userGroups.length > 0 ? listed.filter(({ userGroup }) => userGroup === null).length : 0;
  return (
    <div class="floor-notes">
      {why !== '' && (
        <p>
          {say('team.listed', { listed: listed.length, agents: agents.length, why })}{' '}
          <button type="button" class="link" onClick={onShowAll}>
            {say('team.show-all')}
          </button>
        </p>
      )}
      {groupless > 0 && <p class="warning">{say('team.groupless', { n: groupless })}</p>}
      {unclear > 0 && (
        <p class="quiet" title={say('team.why-not-clear')}>
          {say('team.unclear', { n: unclear })}
        </p>
      )}
      {unreadable > 0 && <p class="warning">{say('team.unreadable', { n: unreadable })}</p>}
    </div>
  );
}

/** What narrows the table down; empty: nothing. */
function narrowedBy(say: Words, { campaigns, userGroups, only }: TeamView, search: string): string {
  const reasons = [
    campaigns.length > 0 && say('team.narrowed.campaign', { names: inOneLine(say, campaigns) }),
    userGroups.length > 0 && say('team.narrowed.user-group', { names: inOneLine(say, userGroups) }),
    only !== null && say(`team.only.${only}`),
    search.trim() !== '' && say('team.narrowed.search', { search: search.trim() }),
  ].filter((reason) => reason !== false);
  return reasons.length === 0 ? '' : reasons.reduce((some, more) => say('team.narrowed.and', { some, more }));
}
