import { addOnEnter } from './add-on-enter.ts';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import type { FormView } from './form-view.ts';
import { LockedLine } from '../kit/notes.tsx';
import { ProblemWords } from './problem-words.tsx';
import { SiteCard } from './site-card.tsx';
import { useWords } from '../words/use-words.ts';
import type { AccessBook } from './use-access.ts';

interface SiteFieldsProps {
  readonly form: FormView;
  readonly access: AccessBook;
}

/** The CRM sites, each with its permission and how it is used, and the field for one more. */
export function SiteFields({ form, access }: SiteFieldsProps) {
  const say = useWords();
  const { draft, problems, siteProblems, search } = form;
  const isLocked = form.isLocked('sites');
  return (
    <>
      {isLocked && <LockedLine />}
      <div id={inputId('sites')} tabIndex={-1} class="site-list">
        {draft.sites.length === 0 && <p class="note quiet">{say('options.site.none')}</p>}
        <ul class="framed">
          {draft.sites.map((site, index) => (
            <SiteCard
              key={site.origin}
              {...{ site, index, access, isLocked, search }}
              problems={siteProblems[index] ?? {}}
              onChange={(change) => form.type({ sites: draft.sites.with(index, { ...site, ...change }) })}
              onRemove={() => form.removeSite(site.origin)}
            />
          ))}
        </ul>
        {problems.sites !== undefined && (
          <p class="note problem">
            <ProblemWords problem={problems.sites} />
          </p>
        )}
      </div>
      {!isLocked && (
        <Field
          {...form.line('newSite')}
          label={say('options.site.new')}
          description={say('options.site.new-description')}
          input={{ inputMode: 'url', ...addOnEnter(form.addSite) }}
        >
          <button type="button" onClick={form.addSite}>
            {say('options.site.add')}
          </button>
        </Field>
      )}
    </>
  );
}
