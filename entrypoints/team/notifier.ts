import type { Told } from '../../components/team/alert-news.ts';
import { alertNews } from '../../components/team/alert-news.ts';
import { alertNotices } from '../../components/team/alert-words.ts';
import { inScope } from '../../components/team/floor-filter.ts';
import { asOf, isFresh } from '../../components/team/floor-link.ts';
import type { TeamView } from '../../components/team/team-view.ts';
import { alertsOf } from '../../components/team/thresholds.ts';
import type { Words } from '../../components/words/words.ts';
import type { FloorSnapshot } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { notify } from './notices.ts';

/** Knows who has stood out so far, and tells of those who start to. */
export function createNotifier(words: () => Words, open: (user: string | null) => void) {
  let told: Told | null = null;
  return {
    /** `aloud`: with the system's notifications. What a person has just brought up themselves is no news. */
    look(floor: FloorSnapshot | null, view: TeamView, now: Instant, aloud: boolean) {
      if (floor === null || !isFresh(floor.link, now)) return;
      const until = asOf(floor.link, now);
      const alerts = alertsOf(inScope(floor.agents, view), view.thresholds, until);
      const news = alertNews(told, floor.agents, alerts);
      told = news.told;
      if (!aloud) return;
      for (const notice of alertNotices(words(), news.fresh, floor.agents, until))
        void notify(notice, () => open(notice.user));
    },
  };
}
