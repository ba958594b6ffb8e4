import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Site } from '../call/site.ts';
import type { Clock } from '../clock.ts';
import type { ResidentClient } from '../messaging/client.ts';

/*
 * Whose seat it is by what the CRM's pages say. What is news counts: a page that says another id than before. That
 * a page says none is no news (it is loading, or asks for a login), and nor is what it has said before, or an old
 * tab would bring back the agent who has gone, each time the worker starts.
 */

const KEY = 'seat-agent';

const keptSchema = z.object({
  /** Where the sites say it; what was said by other rules does not count. */
  rules: z.string(),
  agentId: z.nullable(z.string()),
  /** What each tab said last, the latest at the end. */
  said: z.array(z.tuple([z.int(), z.string()])),
});
type Kept = z.infer<typeof keptSchema>;

export interface SeatAgent {
  /** The AgentID that the pages say; null: no page has said one yet. */
  readonly agentId: string | null;
  /** Takes the sites as they are now; with other rules than before, all that was said is forgotten. */
  review(sites: readonly Site[]): void;
  /** A page says this; null: it says none. */
  onPageAgent(agentId: string | null, client: ResidentClient): void;
}

/** Tabs whose last word is remembered. */
const MOST = 100;
/** A page whose ids change faster than this, in ms, says something else than who works here. */
const APART_MS = 5_000;

/** What the last worker knew is there at once. `onChange`: another agent than before, or the first. */
export async function loadSeatAgent(clock: Clock, onChange: () => void): Promise<SeatAgent> {
  const stored = await browser.storage.session.get(KEY);
  let kept: Kept = keptSchema.safeParse(stored[KEY]).data ?? { rules: '', agentId: null, said: [] };
  let ruled = new Set<string>();
  let changedAt: number | null = null;
  let wanted = kept.agentId;
  let cancel = () => {};

  function keep(now: Kept) {
    kept = now;
    void browser.storage.session.set({ [KEY]: kept });
  }

  function settle() {
    cancel();
    if (wanted === kept.agentId) return;
    const wait = changedAt === null ? 0 : changedAt + APART_MS - clock.now();
    if (wait > 0) {
      cancel = clock.after(wait, settle);
      return;
    }
    changedAt = clock.now();
    keep({ ...kept, agentId: wanted });
    onChange();
  }

  return {
    get agentId() {
      return kept.agentId;
    },
    review(sites) {
      const withRule = sites.filter(({ agentIdSelector }) => agentIdSelector !== '');
      ruled = new Set(withRule.map(({ origin }) => origin));
      const rules = JSON.stringify(withRule.map(ruleOf));
      if (rules === kept.rules) return;
      cancel();
      wanted = null;
      changedAt = null;
      keep({ rules, agentId: null, said: [] });
    },
    onPageAgent(agentId, { tabId, origin }) {
      // A page of a site without a rule has not been asked.
      if (agentId === null || tabId === null || origin === null || !ruled.has(origin)) return;
      const before = kept.said.find(([id]) => id === tabId);
      if (before?.[1] === agentId) return;
      const others = kept.said.filter((one) => one !== before).slice(1 - MOST);
      keep({ ...kept, said: [...others, [tabId, agentId]] });
      wanted = agentId;
      settle();
    },
  };
}

const ruleOf = ({ origin, agentIdSelector, agentIdAttribute }: Site) => [
  origin,
  agentIdSelector,
  agentIdAttribute,
];
