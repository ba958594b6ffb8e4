import type { FloorSnapshot } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import type { Words } from '../words/words.ts';
import type { Told } from './alert-news.ts';
import { alertNews } from './alert-news.ts';
import type { Notice } from './alert-words.ts';
import { alertNotices } from './alert-words.ts';
import { inScope } from './floor-filter.ts';
import { asOf, isFresh } from './floor-link.ts';
import type { TeamView } from './team-view.ts';
import { alertsOf } from './thresholds.ts';

/** Knows who has stood out so far, and tells of those who start to. */
export interface Notifier {
  /** `aloud`: with the system's notifications. What a person has just brought up themselves is no news. */
  evaluate(floor: FloorSnapshot | null, view: TeamView, now: Instant, aloud: boolean): void;
}

export interface NotifierParts {
  readonly words: () => Words;
  readonly notify: (notice: Notice) => void;
}

export function createNotifier({ words, notify }: NotifierParts): Notifier {
  let told: Told | null = null;
  return {
    evaluate(floor, view, now, aloud) {
      if (floor === null || !isFresh(floor.link, now)) return;
      const until = asOf(floor.link, now);
      const alerts = alertsOf(inScope(floor.agents, view), view.thresholds, until);
      const news = alertNews(told, floor.agents, alerts);
      told = news.told;
      if (!aloud) return;
      for (const notice of alertNotices(words(), news.fresh, floor.agents, until)) notify(notice);
    },
  };
}
