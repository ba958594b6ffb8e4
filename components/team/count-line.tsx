import type { ComponentType } from 'preact';
import type { QueueCounts } from '../../utils/call/floor.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import type { HeadCounts } from './head-counts.ts';
import { WarningIcon } from '../kit/icons.tsx';
import { groupIcons, PeopleIcon, QueueIcon } from './team-icons.tsx';
import { sectionAddress } from './team-place.ts';
import type { Only, TeamView } from './team-view.ts';

interface CountLineProps {
  readonly counts: HeadCounts;
  /** How many stand out. */
  readonly over: number;
  readonly queues: readonly QueueCounts[];
  readonly only: TeamView['only'];
  readonly onOnly: (only: TeamView['only']) => void;
}

const ALWAYS = ['waiting', 'in-call', 'wrapping-up', 'paused', 'dead-call'] as const;

/** The head line. Each count lists those behind it alone, and a second time everybody. */
export function CountLine({ counts, over, queues, only, onOnly }: CountLineProps) {
  const say = useWords();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const toggle = (name: Only) => () => onOnly(only === name ? null : name);
  const waiting = callsWaiting(say, queues);
  return (
    <div class="counts" role="group" aria-label={say('team.counts')}>
      <Count
        Icon={PeopleIcon}
        count={total}
        words={say('team.count.logged-in')}
        isOn={only === null}
        onPress={() => onOnly(null)}
      />
      {ALWAYS.map((name) => (
        <Count
          key={name}
          class={name === 'dead-call' && counts[name] > 0 ? 'bad' : ''}
          {...{ Icon: groupIcons[name], count: counts[name], words: say(`team.count.${name}`) }}
          isOn={only === name}
          onPress={toggle(name)}
        />
      ))}
      {(counts.unknown > 0 || only === 'unknown') && (
        <Count
          {...{ Icon: groupIcons.unknown, count: counts.unknown, words: say('team.count.unknown') }}
          isOn={only === 'unknown'}
          onPress={toggle('unknown')}
        />
      )}
      <Count
        class={over > 0 ? 'warning' : ''}
        {...{ Icon: WarningIcon, count: over, words: say('team.count.standing-out') }}
        isOn={only === 'standing-out'}
        onPress={toggle('standing-out')}
      />
      {waiting !== null && (
        <a class="count-card" href={sectionAddress('queues')} title={waiting.title}>
          <QueueIcon />
          <b>{say('team.number', { n: waiting.calls })}</b> <span>{waiting.words}</span>
        </a>
      )}
    </div>
  );
}

interface CountProps {
  readonly Icon: ComponentType;
  readonly count: number;
  readonly words: string;
  readonly class?: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function Count({ Icon, count, words, class: tone = '', isOn, onPress }: CountProps) {
  const say = useWords();
  return (
    <button type="button" class={`count-card ${tone}`} aria-pressed={isOn} onClick={onPress}>
      <Icon />
      <b>{say('team.number', { n: count })}</b> <span>{words}</span>
    </button>
  );
}

interface Waiting {
  readonly calls: number;
  readonly words: string;
  readonly title?: string;
}

/**
 * Of the in-groups that are counted, else of the whole system, which is what the dialer says of user groups (exchange
 * nonagent.user_group_status.unknown); null: nothing is counted.
 */
function callsWaiting(say: Words, queues: readonly QueueCounts[]): Waiting | null {
  const inGroups = queues.filter(({ kind }) => kind === 'in-groups');
  if (inGroups.length > 0) {
    const calls = inGroups.reduce((sum, queue) => sum + queue.callsWaiting, 0);
    return { calls, words: say('team.count.calls-waiting') };
  }
  const [system] = queues;
  return system === undefined
    ? null
    : {
        calls: system.callsWaiting,
        words: say('team.count.all-calls-waiting'),
        title: say('team.count.all-calls-waiting.why'),
      };
}
