import type { QueueCounts } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import { ago } from '../kit/duration.ts';
import { useWords } from '../words/use-words.ts';
import { listed } from '../words/words.ts';

interface QueueTableProps {
  /** At least one: of each kind, all that are chosen are counted together. */
  readonly queues: readonly QueueCounts[];
  readonly now: Instant;
}

type Count = Exclude<keyof QueueCounts, 'kind' | 'names' | 'heardAt'>;

const COUNTS: readonly Count[] = [
  'callsWaiting',
  'loggedIn',
  'ready',
  'inCalls',
  'wrappingUp',
  'paused',
  'deadCalls',
];

/** Of user groups the dialer says how many calls wait in the whole system: calls have no user group. */
const told = (queue: QueueCounts, count: Count) =>
  count === 'callsWaiting' && queue.kind === 'user-groups' ? null : queue[count];

/** A column for in-groups and one for user groups, which is as narrow as a window can be. */
export function QueueTable({ queues, now }: QueueTableProps) {
  const say = useWords();
  return (
    <>
      <table class="queue-table" aria-label={say('team.queue.counts')}>
        <thead>
          <tr>
            <td />
            {queues.map(({ kind, names }) => (
              <th key={kind} scope="col">
                {say(`team.${kind}`)} <span class="quiet">{listed(say, names)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COUNTS.map((count) => (
            <tr key={count} data-count={count}>
              <th scope="row">{say(`team.queue.${count}`)}</th>
              {queues.map((queue) => (
                <td key={queue.kind}>
                  <Told n={told(queue, count)} />
                </td>
              ))}
            </tr>
          ))}
          <tr class="quiet">
            <th scope="row">{say('team.queue.heard')}</th>
            {queues.map(({ kind, heardAt }) => (
              <td key={kind}>{ago(say, elapsed(heardAt, now))}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <QueueNotes queues={queues} />
    </>
  );
}

/** Null: this report does not tell. */
function Told({ n }: { readonly n: number | null }) {
  const say = useWords();
  return n === null ? (
    <span class="quiet">{say('team.queue.not-told')}</span>
  ) : (
    <>{say('team.number', { n })}</>
  );
}

/** What the numbers do not say of themselves. */
function QueueNotes({ queues }: Pick<QueueTableProps, 'queues'>) {
  const say = useWords();
  const notes = [
    queues.some(({ names }) => names.length > 1) && say('team.queue.note-together'),
    queues.some(({ kind }) => kind === 'user-groups') && say('team.queue.note-user-groups'),
    queues.some(isAllZero) && say('team.queue.note-zero'),
  ];
  return <ul class="notes quiet">{notes.map((note) => note !== false && <li key={note}>{note}</li>)}</ul>;
}

const isAllZero = (queue: QueueCounts) => COUNTS.every((count) => (queue[count] ?? 0) === 0);
