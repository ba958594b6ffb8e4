import { useEffect, useState } from 'preact/hooks';
import type { PanelView } from '../../utils/call/view.ts';
import type { Words } from '../words/words.ts';

/** A pop older than this, in ms, is no news: the page was only loaded again. */
const NEWS = 10_000;

/**
 * Words for the live region: each pop once, whatever is rendered again. They come after the first
 * paint, because a screen reader only speaks what changes, and go with the pop.
 */
export function useNews(say: Words, view: PanelView): string {
  const [told, setTold] = useState<number | null>(null);
  const lead = view.kind === 'lead' ? view : null;
  const pop = lead?.pop ?? null;

  useEffect(() => {
    if (lead !== null && lead.onLeadFor < NEWS) setTold(lead.pop);
  }, [pop]);

  if (lead === null || lead.pop !== told) return '';
  return lead.lead.phone === ''
    ? say('panel.news', { leadId: lead.lead.leadId })
    : say('panel.news-phone', { phone: lead.lead.phone });
}
