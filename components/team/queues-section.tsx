import type { FloorSnapshot } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { useWords } from '../words/use-words.ts';
import { Failed } from './failed.tsx';
import { choicesOf } from './floor-filter.ts';
import { NameList } from './name-list.tsx';
import { QueueTable } from './queue-table.tsx';
import type { TeamView } from './team-view.ts';

interface QueuesSectionProps {
  readonly floor: FloorSnapshot;
  readonly view: TeamView;
  readonly now: Instant;
  readonly onView: (change: Partial<TeamView>) => void;
  readonly onAskNow: () => void;
}

/** How calls and agents stand in the in-groups and user groups of one's choice. */
export function QueuesSection(props: QueuesSectionProps) {
  const { floor, view, onView } = props;
  const say = useWords();
  const known = choicesOf(say.language, floor.agents, 'userGroup', []).map(({ value }) => value);
  return (
    <section id="queues" class="queues" aria-labelledby="queues-title">
      <header>
        <h2 id="queues-title">{say('team.queues')}</h2>
        <p class="quiet">{say('team.queues-about')}</p>
      </header>
      <Counts {...props} />
      <div class="name-lists">
        <NameList
          kind="in-groups"
          names={view.inGroups}
          known={[]}
          onNames={(inGroups) => onView({ inGroups })}
        />
        <NameList
          kind="user-groups"
          names={view.countedGroups}
          known={known.filter((name) => !view.countedGroups.includes(name))}
          onNames={(countedGroups) => onView({ countedGroups })}
        />
      </div>
    </section>
  );
}

function Counts({ floor, view, now, onAskNow }: QueuesSectionProps) {
  const say = useWords();
  const { queues, queueTroubles = [], setUp } = floor;
  const isWanted = view.inGroups.length > 0 || view.countedGroups.length > 0;
  return (
    <div class="queue-counts">
      {queues.length > 0 && <QueueTable queues={queues} now={now} />}
      {queueTroubles.map(({ kind, why }) => (
        <Failed
          key={kind}
          why={why}
          asked={kind === 'in-groups' ? 'in_group_status' : 'user_group_status'}
          onAskNow={onAskNow}
        />
      ))}
      {queues.length === 0 && queueTroubles.length === 0 && (
        <div class="empty">
          <b>{isWanted ? say('link.not-heard') : say('team.queue.none')}</b>
          {!isWanted && <p>{say('team.queue.none-now')}</p>}
          {isWanted && setUp === 'ready' && <p>{say('team.status.asking')}</p>}
        </div>
      )}
    </div>
  );
}
