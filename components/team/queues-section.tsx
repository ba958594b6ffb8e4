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
export function QueuesSection({ floor, view, now, onView, onAskNow }: QueuesSectionProps) {
  const { queues, queueTroubles = [], agents } = floor;
  const known = choicesOf(agents, 'userGroup', []).map(({ value }) => value);
  return (
    <section id="queues" class="queues" aria-labelledby="queues-title">
      <h2 id="queues-title">Queues</h2>
      <p class="quiet">Calls that wait, and what the agents do who take them, as the dialer counts them.</p>
      <QueueTable {...{ queues, now }} wanted={view} isTroubled={queueTroubles.length > 0} />
      {queueTroubles.map(({ kind, why }) => (
        <Failed
          key={kind}
          why={why}
          asked={kind === 'in-groups' ? 'in_group_status' : 'user_group_status'}
          onAskNow={onAskNow}
        />
      ))}
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
