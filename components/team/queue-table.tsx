import type { QueueCounts } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import { ago } from '../duration.ts';
import { english } from '../words/english.ts';

interface QueueTableProps {
  /** At least one: of each kind, all that are chosen are counted together. */
  readonly queues: readonly QueueCounts[];
  readonly now: Instant;
}

type Count = Exclude<keyof QueueCounts, 'kind' | 'names' | 'heardAt'>;

const COUNTS: readonly (readonly [count: Count, title: string])[] = [
  ['callsWaiting', 'Calls waiting'],
  ['loggedIn', 'Agents logged in'],
  ['ready', 'Waiting'],
  ['inCalls', 'In call'],
  ['wrappingUp', 'Wrapping up'],
  ['paused', 'Paused'],
  ['deadCalls', 'Dead calls'],
];

/** Of user groups the dialer says how many calls wait in the whole system: calls have no user group. */
const told = (queue: QueueCounts, count: Count) =>
  count === 'callsWaiting' && queue.kind === 'user-groups' ? null : queue[count];

const KINDS: Readonly<Record<QueueCounts['kind'], string>> = {
  'in-groups': 'In-groups',
  'user-groups': 'User groups',
};

/** A column for in-groups and one for user groups, which is as narrow as a window can be. */
export function QueueTable({ queues, now }: QueueTableProps) {
  return (
    <>
      <table class="queue-table" aria-label="Counts">
        <thead>
          <tr>
            <td />
            {queues.map(({ kind, names }) => (
              <th key={kind} scope="col">
                {KINDS[kind]} <span class="quiet">{names.join(', ')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COUNTS.map(([count, title]) => (
            <tr key={count} data-count={count}>
              <th scope="row">{title}</th>
              {queues.map((queue) => (
                <td key={queue.kind}>{told(queue, count) ?? <span class="quiet">not told</span>}</td>
              ))}
            </tr>
          ))}
          <tr class="quiet">
            <th scope="row">Heard</th>
            {queues.map(({ kind, heardAt }) => (
              <td key={kind}>{ago(english, elapsed(heardAt, now))}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <QueueNotes queues={queues} />
    </>
  );
}

/** What the numbers do not say of themselves. */
function QueueNotes({ queues }: Pick<QueueTableProps, 'queues'>) {
  const notes = [
    queues.some(({ names }) => names.length > 1) &&
      'Groups of one kind are counted together, as the dialer does it.',
    queues.some(({ kind }) => kind === 'user-groups') &&
      'Calls that wait cannot be told of user groups: a call has none.',
    queues.some(isAllZero) && 'Nothing but 0 is also what the dialer says of a group that it does not have.',
  ];
  return <ul class="notes quiet">{notes.map((note) => note !== false && <li key={note}>{note}</li>)}</ul>;
}

const isAllZero = (queue: QueueCounts) => COUNTS.every(([count]) => (queue[count] ?? 0) === 0);
