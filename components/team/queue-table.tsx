import type { QueueCounts } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import { ago } from '../duration.ts';
import type { TeamView } from './team-view.ts';

interface QueueTableProps {
  readonly queues: readonly QueueCounts[];
  readonly wanted: Pick<TeamView, 'inGroups' | 'countedGroups'>;
  /** Something stands in their place that says why there are none. */
  readonly isTroubled: boolean;
  readonly now: Instant;
}

type Count = Exclude<keyof QueueCounts, 'kind' | 'names' | 'heardAt'>;

const COUNTS: readonly (readonly [count: Count, title: string])[] = [
  ['callsWaiting', 'Calls waiting'],
  ['loggedIn', 'Agents'],
  ['ready', 'Waiting'],
  ['inCalls', 'In call'],
  ['wrappingUp', 'Wrapping up'],
  ['paused', 'Paused'],
  ['deadCalls', 'Dead calls'],
];

const KINDS: Readonly<Record<QueueCounts['kind'], string>> = {
  'in-groups': 'In-groups',
  'user-groups': 'User groups',
};

export function QueueTable({ queues, wanted, isTroubled, now }: QueueTableProps) {
  if (queues.length === 0) {
    if (isTroubled) return null;
    const none = wanted.inGroups.length === 0 && wanted.countedGroups.length === 0;
    return (
      <div class="empty">
        <b>{none ? 'Nothing is counted yet' : 'Not heard yet'}</b>
        <p>{none ? 'Add the in-groups or user groups you look after.' : 'The dialer is being asked.'}</p>
      </div>
    );
  }
  return (
    <>
      <div class="scroller" tabIndex={0} role="region" aria-label="Counts">
        <table class="queue-table">
          <thead>
            <tr>
              <th scope="col">Of</th>
              {COUNTS.map(([count, title]) => (
                <th key={count} scope="col" class="number">
                  {title}
                </th>
              ))}
              <th scope="col" class="number">
                Heard
              </th>
            </tr>
          </thead>
          <tbody>
            {queues.map((queue) => (
              <QueueRow key={`${queue.kind} ${queue.names.join(' ')}`} queue={queue} now={now} />
            ))}
          </tbody>
        </table>
      </div>
      {queues.some(({ names }) => names.length > 1) && (
        <p class="quiet">Groups of one kind are counted together, as the dialer does it.</p>
      )}
      {queues.some(isAllZero) && (
        <p class="quiet">Nothing but 0 is also what the dialer says of a group that it does not have.</p>
      )}
      {queues.some(({ kind }) => kind === 'user-groups') && (
        <p class="quiet">
          Calls waiting beside user groups are all that the reports user may see: a call has no user group.
        </p>
      )}
    </>
  );
}

const isAllZero = (queue: QueueCounts) => COUNTS.every(([count]) => (queue[count] ?? 0) === 0);

function QueueRow({ queue, now }: { readonly queue: QueueCounts; readonly now: Instant }) {
  return (
    <tr>
      <th scope="row">
        <span class="quiet">{KINDS[queue.kind]}</span>
        <span>{queue.names.join(', ')}</span>
      </th>
      {COUNTS.map(([count]) => (
        <td key={count} class="number" data-count={count}>
          {queue[count] ?? <span class="quiet">not told</span>}
        </td>
      ))}
      <td class="number quiet">{ago(elapsed(queue.heardAt, now))}</td>
    </tr>
  );
}
