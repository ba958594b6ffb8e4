import type { Instant } from '../../../utils/call/state.ts';
import type { Obstacle, ServerTrouble } from '../../../utils/messaging/finding-facts.ts';
import type { Finding, FindingKind, Findings } from '../../../utils/messaging/finding.ts';
import type { Language } from '../../../utils/languages.ts';
import type { Rooms, Words } from '../../words/words.ts';
import { createWords } from '../../words/words.ts';

/** What the catalogue has for Check set-up. */
type CheckCatalogue = Pick<Rooms, 'checks' | 'time'>;

/** What the words for a finding are made with, in one language. */
export interface Phrases {
  readonly say: Words;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "0.25 s", "15 min". */
  span(ms: number): string;
  /** "13:38" by this computer's clock; with the date when that is another day than `now`. */
  moment(at: Instant, now: Instant): string;
}

/** A finding as people read it. */
export interface FindingText {
  readonly title: string;
  readonly reason: string;
  /** What to do, and where: in VICIdial's own words for its pages and fields. Null: there is nothing to fix. */
  readonly fix: string | null;
}

/** The words for some kinds of findings. */
export type TextsOf<Kind extends FindingKind> = {
  readonly [Each in Kind]: (finding: Findings[Each], phrases: Phrases) => FindingText;
};
/** The kinds that these checks find, those that were not made aside. */
export type KindsOf<Check extends Finding['check']> = Exclude<
  Extract<Finding, { readonly check: Check }>['kind'],
  'not-checked'
>;

export function createPhrases(language: Language, catalogue: CheckCatalogue): Phrases {
  const say = createWords(language, catalogue);
  // The English of these words has no comma before "and", and writes a day as 2026-11-20.
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const days = new Intl.DateTimeFormat(language === 'en' ? 'en-CA' : language, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const times = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    say,
    list: (items) => lists.format(items),
    span: (ms) =>
      ms >= 120_000
        ? say('time.minutes', { n: Math.round(ms / 60_000) })
        : say('time.seconds', { n: Math.round(ms / 10) / 100 }),
    moment(at, now) {
      const [day, time] = [days.format(at), times.format(at)];
      return day === days.format(now) ? time : say('checks.day-and-time', { day, time });
    },
  };
}

/** Sentences that stand one after the other. */
export const paragraph = (...sentences: readonly (string | null)[]): string =>
  sentences.filter((sentence) => sentence !== null).join(' ');

export const yesOrNo = (yes: boolean) => (yes ? 'yes' : 'no');

/** `server`: a name, or words for one, with which the sentence begins. */
export const troubleText = (server: string, trouble: ServerTrouble, { say }: Phrases): string =>
  say(`checks.trouble.${trouble}`, { server });

export const troubleFix = (trouble: ServerTrouble, { say }: Phrases): string =>
  say(`checks.trouble-fix.${trouble}`);

/** What stood in the way of a check. */
export function obstacleText(obstacle: Obstacle, phrases: Phrases): string {
  const { say } = phrases;
  switch (obstacle.kind) {
    case 'trouble-meanwhile':
    case 'reports-trouble': {
      const server =
        obstacle.kind === 'reports-trouble'
          ? say('checks.server.non-agent-api')
          : say('checks.server.meanwhile');
      return say('checks.sentence', { clause: troubleText(server, obstacle.trouble, phrases) });
    }
    default:
      return say(`checks.obstacle.${obstacle.kind}`);
  }
}
