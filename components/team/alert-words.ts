import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import { span } from '../duration.ts';
import { nameOf } from './cells.ts';
import { whoWords } from './monitor-words.ts';
import type { Alert, ThresholdName } from './thresholds.ts';
import { english } from '../words/english.ts';

export interface Notice {
  /** The same for the same news, whichever page tells it. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The agent it leads to; null: several. */
  readonly user: string | null;
}

const TITLES: Readonly<Record<ThresholdName, string>> = {
  paused: 'Paused too long',
  wrapUp: 'Wrap-up too long',
  deadCall: 'Dead call',
};

const STATES: Readonly<Record<ThresholdName, string>> = {
  paused: 'paused',
  wrapUp: 'in wrap-up',
  deadCall: 'in a call whose customer is gone',
};

/** More than this at once are one notice. */
const MOST = 3;

/** What the system's notifications say: agents and states, nothing of a lead. */
export function alertNotices(
  fresh: readonly Alert[],
  agents: readonly FloorAgent[],
  asOf: Instant,
): readonly Notice[] {
  const known = new Map(agents.map((agent) => [agent.user, agent]));
  const told = fresh.flatMap(({ user, about, episode }) => {
    const agent = known.get(user);
    return agent === undefined ? [] : [{ about, agent, episode }];
  });
  if (told.length > MOST) return [together(told)];
  return told.map(({ about, agent, episode }) => ({
    id: episode,
    title: TITLES[about],
    text: `${whoWords(nameOf(agent), agent.user)}: ${STATES[about]} for ${agent.atLeast ? 'at least ' : ''}${span(english, elapsed(agent.since, asOf))}.`,
    user: agent.user,
  }));
}

function together(told: readonly { readonly agent: FloorAgent; readonly episode: string }[]): Notice {
  const names = told.slice(0, MOST).map(({ agent }) => nameOf(agent));
  return {
    id: `${told[0]?.episode} and others`,
    title: `${told.length} agents stand out`,
    text: `${names.join(', ')} and ${told.length - MOST} more.`,
    user: null,
  };
}
