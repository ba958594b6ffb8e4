import type { FloorSnapshot, MonitorRequest } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { useWords } from '../words/use-words.ts';
import { AgentPanel } from './agent-panel.tsx';
import { shownColumns } from './columns.ts';
import { CountLine } from './count-line.tsx';
import { csvName, floorCsv } from './csv.ts';
import { asOf as knownUntil, floorProblem, isFresh } from './floor-link.ts';
import { FloorSection } from './floor-section.tsx';
import { PageHead } from './page-head.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import { QueuesSection } from './queues-section.tsx';
import type { NoticeRight } from './settings-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { teamNews } from './team-news.ts';
import type { TeamPlace } from './team-place.ts';
import type { TeamView } from './team-view.ts';
import { useFloorView } from './use-floor-view.ts';
import { useReturnFocus } from './use-return-focus.ts';

export interface TeamPageProps {
  /** Null: the background has said nothing yet. */
  readonly floor: FloorSnapshot | null;
  /** Wall clock; render again each second. */
  readonly now: Instant;
  readonly place: TeamPlace;
  readonly view: TeamView;
  readonly search: string;
  readonly noticeRight: NoticeRight;
  /** A new name for a request. */
  readonly newId: () => string;
  readonly onPlace: (place: TeamPlace) => void;
  readonly onView: (change: Partial<TeamView>) => void;
  readonly onSearch: (search: string) => void;
  /** Within the click, as the browser may have to ask. */
  readonly onNotify: (wanted: boolean) => void;
  readonly onMonitor: (wanted: MonitorRequest) => void;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
  /** A file is to be saved. */
  readonly onExport: (name: string, csv: string) => void;
}

/** The team page: who is logged in and does what; one agent; queues; what stands out. */
export function TeamPage(props: TeamPageProps) {
  const say = useWords();
  const { floor, now, place, view, search, onAskNow, onOpenOptions } = props;
  const problem = floor === null ? null : floorProblem(floor, now);
  const asOf = floor === null ? now : knownUntil(floor.link, now);
  const shown = useFloorView(floor?.agents ?? NOBODY, view, search, asOf);
  return (
    <main class={`team ${place.section}-shown ${place.user === null ? '' : 'agent-shown'}`}>
      <PageHead floor={floor} problem={problem} section={place.section} now={now} />
      {floor !== null && problem !== null && (
        <ProblemBanner {...{ problem, now, onAskNow, onOpenOptions }} link={floor.link} />
      )}
      {floor !== null && <Section {...props} floor={floor} shown={shown} asOf={asOf} />}
      <p class="unseen" aria-live="polite">
        {teamNews(say, problem, shown.alerts.size)}
      </p>
    </main>
  );
}

const NOBODY: FloorSnapshot['agents'] = [];

interface SectionProps extends TeamPageProps {
  readonly floor: FloorSnapshot;
  readonly shown: ReturnType<typeof useFloorView>;
  readonly asOf: Instant;
}

function Section(props: SectionProps) {
  const { floor, place, view, now, noticeRight, onView, onNotify, onAskNow } = props;
  // Of a floor that was never heard there is nothing to say but why.
  const isTold = floor.setUp === 'ready' && (floor.link.heardAt !== null || floor.link.kind === 'idle');
  switch (place.section) {
    case 'floor':
      return isTold ? <Floor {...props} /> : null;
    case 'queues':
      return <QueuesSection {...{ floor, view, now, onView, onAskNow }} />;
    case 'settings':
      return <SettingsSection {...{ view, noticeRight, onView, onNotify }} />;
  }
}

/** The floor, with the agent who is looked at beside it. */
function Floor(props: SectionProps) {
  const say = useWords();
  const { floor, shown, asOf, now, place, view, search, newId } = props;
  const { onPlace, onView, onSearch, onMonitor, onAskNow, onExport } = props;
  const { user } = place;
  const isNow = isFresh(floor.link, now);
  const { hasMoved } = useReturnFocus(user);
  const columns = shownColumns(view.columns);
  return (
    <>
      <CountLine
        counts={shown.counts}
        over={shown.alerts.size}
        queues={floor.queues}
        only={view.only}
        onOnly={(only) => onView({ only })}
      />
      <div class={user === null ? 'floor-frame' : 'floor-frame with-agent'}>
        <FloorSection
          {...{ floor, shown, columns, view, search, asOf, onView, onSearch }}
          isFresh={isNow}
          selected={user}
          onOpen={(opened) => onPlace({ section: 'floor', user: opened })}
          onExport={() => onExport(csvName(say, asOf), floorCsv(say, shown.listed, columns, asOf))}
        />
        {user !== null && (
          <AgentPanel
            key={user}
            {...{ user, asOf, now, view, newId, onMonitor, onAskNow }}
            agent={floor.agents.find((agent) => agent.user === user) ?? null}
            detail={floor.detail}
            result={floor.monitor}
            isFresh={isNow}
            isOver={shown.alerts.has(user)}
            takesFocus={hasMoved}
            onClose={() => onPlace({ section: 'floor', user: null })}
          />
        )}
      </div>
    </>
  );
}
