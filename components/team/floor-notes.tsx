import type { FloorAgent } from '../../utils/call/floor.ts';
import { hasUnclear } from './cells.ts';
import { agentCount, onlyWords } from './group-words.ts';
import { NOT_CLEAR, unclearWords } from './state-words.ts';
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
  const why = narrowedBy(view, search);
  const unclear = agents.filter(hasUnclear).length;
  const groupless =
    view.userGroups.length > 0 ? listed.filter(({ userGroup }) => userGroup === null).length : 0;
  return (
    <div class="floor-notes">
      {why !== '' && (
        <p>
          {listed.length} of {agentCount(agents.length)}: {why}.{' '}
          <button type="button" class="link" onClick={onShowAll}>
            Show all
          </button>
        </p>
      )}
      {groupless > 0 && (
        <p class="warning">
          {agentCount(groupless)} whose user group is {NOT_CLEAR} {groupless === 1 ? 'is' : 'are'} listed,
          too.
        </p>
      )}
      {unclear > 0 && (
        <p class="quiet" title={unclearWords}>
          {agentCount(unclear)} with something that cannot be told: it is marked “{NOT_CLEAR}”. A line break
          in a name does that: Admin &gt; Users.
        </p>
      )}
      {unreadable > 0 && <p class="warning">{unreadableWords(unreadable)}</p>}
    </div>
  );
}

export const unreadableWords = (count: number): string =>
  `${count === 1 ? '1 row' : `${count} rows`} of the dialer's report could not be read, so that agents may be missing here.`;

function narrowedBy({ campaigns, userGroups, only }: TeamView, search: string): string {
  const reasons = [
    campaigns.length > 0 && `campaign ${campaigns.join(', ')}`,
    userGroups.length > 0 && `user group ${userGroups.join(', ')}`,
    only !== null && onlyWords[only],
    search.trim() !== '' && `found by “${search.trim()}”`,
  ];
  return reasons.filter(Boolean).join('; ');
}
