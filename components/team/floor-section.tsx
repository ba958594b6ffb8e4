import type { FloorSnapshot } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { useWords } from '../words/use-words.ts';
import type { Column } from './columns.ts';
import { EmptyFloor } from './empty-floor.tsx';
import { FloorNotes } from './floor-notes.tsx';
import { FloorTable } from './floor-table.tsx';
import type { TeamView } from './team-view.ts';
import { Toolbar } from './toolbar.tsx';
import type { FloorView } from './use-floor-view.ts';

interface FloorSectionProps {
  readonly floor: FloorSnapshot;
  readonly shown: FloorView;
  readonly columns: readonly Column[];
  readonly view: TeamView;
  readonly search: string;
  readonly asOf: Instant;
  /** Whether the floor is as the dialer says now. */
  readonly isFresh: boolean;
  readonly selected: string | null;
  readonly onView: (change: Partial<TeamView>) => void;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (user: string) => void;
  readonly onExport: () => void;
}

/** Everybody who is logged in: who does what. */
export function FloorSection(props: FloorSectionProps) {
  const say = useWords();
  const { floor, shown, columns, view, search, asOf, isFresh, selected } = props;
  const { onView, onSearch, onOpen, onExport } = props;
  const { agents, unreadable, link } = floor;
  const { listed, alerts } = shown;
  const showAll = () => {
    onView({ campaigns: [], userGroups: [], only: null });
    onSearch('');
  };
  return (
    <section id="floor" class="floor" aria-label={say('team.part.floor')}>
      <Toolbar
        {...{ agents, view, search, onView, onSearch }}
        onExport={listed.length === 0 ? null : onExport}
      />
      <FloorNotes {...{ agents, listed, unreadable, view, search }} onShowAll={showAll} />
      {listed.length === 0 ? (
        <EmptyFloor
          isHeard={link.heardAt !== null}
          isFresh={isFresh}
          hidden={agents.length}
          unreadable={unreadable}
        />
      ) : (
        <FloorTable
          agents={listed}
          {...{ columns, alerts, asOf, selected, onOpen }}
          sort={view.sort}
          arrangement={JSON.stringify([search, view.campaigns, view.userGroups, view.only, view.sort])}
          onSort={(sort) => onView({ sort })}
        />
      )}
    </section>
  );
}
