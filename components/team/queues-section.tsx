import type { FloorSnapshot } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
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
  const known = choicesOf(floor.agents, 'userGroup', []).map(({ value }) => value);
  return (
    <section id="queues" class="queues" aria-labelledby="queues-title">
      <header>
        <h2 id="queues-title">Queues</h2>
        <p class="quiet">Calls that wait, and what the agents do who take them, as the dialer counts them.</p>
      </header>
      <Counts {...props} />
      <div class="name-lists">
        <NameList
          title="In-groups"
          noun="in-group"
          hint="Admin > In-Groups, Group ID."
          names={view.inGroups}
          known={[]}
          onNames={(inGroups) => onView({ inGroups })}
        />
        <NameList
          title="User groups"
          noun="user group"
          hint="Admin > User Groups, Group."
          names={view.countedGroups}
          known={known.filter((name) => !view.countedGroups.includes(name))}
          onNames={(countedGroups) => onView({ countedGroups })}
        />
      </div>
    </section>
  );
}

function Counts({ floor, view, now, onAskNow }: QueuesSectionProps) {
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
          <b>{isWanted ? 'Not heard yet' : 'Nothing is counted yet'}</b>
          {!isWanted && <p>Add the in-groups or user groups you look after.</p>}
          {isWanted && setUp === 'ready' && <p>The dialer is being asked.</p>}
        </div>
      )}
    </div>
  );
}
