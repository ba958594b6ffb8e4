import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import { span } from '../kit/duration.ts';
import { nameOf } from './cells.ts';
import { whoWords } from './monitor-words.ts';
import type { Words } from '../words/words.ts';
import type { Alert, ThresholdName } from './thresholds.ts';

export interface Notice {
  /** The same for the same news, whichever page tells it. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The agent it leads to; null: several. */
  readonly user: string | null;
}

/** What an agent does for too long: the fields of the thresholds say it, too. */
export function thresholdWords(say: Words, about: ThresholdName): string {
  return say(`team.${about}-long`);
}

/** More than this at once are one notice. */
const MOST = 3;

/** What the system's notifications say: agents and states, nothing of a lead. */
export function alertNotices(
  say: Words,
  fresh: readonly Alert[],
  agents: readonly FloorAgent[],
  asOf: Instant,
): readonly Notice[] {
  const known = new Map(agents.map((agent) => [agent.user, agent]));
  const told = fresh.flatMap(({ user, about, episode }) => {
    const agent = known.get(user);
    return agent === undefined ? [] : [{ about, agent, episode }];
  });
  if (told.length > MOST) return [together(say, told)];
  return told.map(({ about, agent, episode }) => ({
    id: episode,
    title: thresholdWords(say, about),
    text: say(`team.notice.${about}`, {
      who: whoWords(say, nameOf(agent), agent.user),
      atLeast: agent.atLeast ? 'yes' : 'no',
      span: span(say, elapsed(agent.since, asOf)),
    }),
    user: agent.user,
  }));
}

function together(
  say: Words,
  told: readonly { readonly agent: FloorAgent; readonly episode: string }[],
): Notice {
  const [first = '', second = '', third = ''] = told.map(({ agent }) => nameOf(agent));
  return {
    id: `others/${told[0]?.episode}`,
    title: say('team.notice.several', { n: told.length }),
    text: say('team.notice.names', { first, second, third, n: told.length - MOST }),
    user: null,
  };
}
