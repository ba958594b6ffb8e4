import { AccessLine } from './access-line.tsx';
import { inputId } from './field.tsx';
import type { Access } from './use-access.ts';

export interface SiteListProps {
  readonly sites: readonly string[];
  readonly problem: string | undefined;
  readonly accessOf: (site: string) => Access;
  readonly onAllow: (site: string) => void;
  readonly onRemove: (site: string) => void;
}

/** The CRM sites, each with its permission. */
export function SiteList({ sites, problem, accessOf, onAllow, onRemove }: SiteListProps) {
  return (
    <div id={inputId('sites')} tabIndex={-1} class="site-list">
      {sites.length === 0 && <p class="note description">No site yet, so the panel appears nowhere.</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span class="site" dir="ltr">
              {site}
            </span>
            <AccessLine
              origin={site}
              access={accessOf(site)}
              without="Without it the panel cannot appear there."
              onAllow={() => onAllow(site)}
            />
            <button type="button" class="quiet" aria-label={`Remove ${site}`} onClick={() => onRemove(site)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      {problem && <p class="note problem">{problem}</p>}
    </div>
  );
}
