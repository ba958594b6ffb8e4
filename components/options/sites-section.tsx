import { addOnEnter } from './add-on-enter.ts';
import type { FieldBinder } from './bind-field.ts';
import { Field } from './field.tsx';
import { Section } from './section.tsx';
import { SiteList } from './site-list.tsx';
import type { SiteListProps } from './site-list.tsx';

interface SitesSectionProps extends SiteListProps {
  readonly bind: FieldBinder;
  readonly onAdd: () => void;
}

export function SitesSection({ bind, onAdd, ...list }: SitesSectionProps) {
  return (
    <Section
      id="sites"
      title="CRM sites"
      lead="The panel appears on these sites and nowhere else. Your browser asks once for each."
    >
      <SiteList {...list} />
      <Field
        {...bind('newSite')}
        label="CRM site"
        description="For example https://crm.example.com. Any address copied from the CRM works."
        input={{ inputMode: 'url', ...addOnEnter(onAdd) }}
      >
        <button type="button" onClick={onAdd}>
          Add site
        </button>
      </Field>
    </Section>
  );
}
