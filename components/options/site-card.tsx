import type { Site } from '../../utils/call/site.ts';
import type { SiteProblems } from '../../utils/settings/form/site-check.ts';
import { AccessLine } from './access-line.tsx';
import { inputId } from './input-id.ts';
import { Fold } from '../kit/fold.tsx';
import type { Problem } from './problem-text.ts';
import { problemText } from './problem-text.ts';
import { ProblemWords } from './problem-words.tsx';
import type { SiteDetail } from './sections.ts';
import { siteDetails } from './sections.ts';
import { AgentIdFields, PanelFields, RecordFields } from './site-details.tsx';
import { useWords } from '../words/use-words.ts';
import type { AccessBook } from './use-access.ts';
import type { Search } from './use-search.ts';
import { isFound, isShown } from './use-search.ts';

interface SiteCardProps {
  readonly site: Site;
  readonly index: number;
  readonly problems: SiteProblems;
  readonly isLocked: boolean;
  readonly access: AccessBook;
  readonly search: Search;
  readonly onChange: (change: Partial<Site>) => void;
  readonly onRemove: () => void;
}

/** One CRM site: its address and permission, and folded away how the panel is used there. */
export function SiteCard(props: SiteCardProps) {
  const say = useWords();
  const { site, index, problems, isLocked, access, search, onChange, onRemove } = props;
  const textOf = (problem: Problem | undefined) => problem && problemText(say, problem);
  const parts = siteDetails.map((detail) => `sites.${detail}` as const);
  const details = {
    site,
    problemOf: (detail: SiteDetail) => textOf(problems[detail]),
    isLocked,
    onChange,
    idOf: (detail: SiteDetail) => `${inputId('sites')}-${index}-${detail}`,
    // Who looks for the sites as a whole sees all there is to one.
    shows: (detail: SiteDetail) => isShown(search, 'sites', `sites.${detail}`),
  };
  return (
    <li>
      <div class="site-card" role="group" aria-label={site.origin}>
        <span class="site" dir="ltr">
          {site.origin}
        </span>
        <AccessLine origin={site.origin} access={access} without={say('options.access.without-site')} />
        {!isLocked && (
          <button
            type="button"
            class="quiet"
            aria-label={say('options.site.remove-named', { origin: site.origin })}
            onClick={onRemove}
          >
            {say('options.site.remove')}
          </button>
        )}
        {problems.origin !== undefined && (
          <p class="note problem">
            <ProblemWords problem={problems.origin} />
          </p>
        )}
        <Fold
          title={say('options.more.site')}
          isWanted={isFound(search, ...parts)}
          isWrong={siteDetails.some((detail) => problems[detail] !== undefined)}
        >
          <PanelFields {...details} />
          <RecordFields {...details} />
          <AgentIdFields {...details} />
        </Fold>
      </div>
    </li>
  );
}
