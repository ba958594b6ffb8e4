import type { PanelCorner, RecordOpening, Site } from '../../utils/call/site.ts';
import { recordPlaceholders } from '../../utils/call/record-address.ts';
import { siteWords } from '../../utils/settings/option-words.ts';
import { CheckField } from '../kit/check-field.tsx';
import { Field } from '../kit/field.tsx';
import { named } from './form-view.ts';
import type { SiteDetail } from './sections.ts';
import type { Choice } from '../kit/select-field.tsx';
import { SelectField } from '../kit/select-field.tsx';
import { ShownFields } from './shown-fields.tsx';

export interface SiteDetailsProps {
  readonly site: Site;
  readonly problemOf: (detail: SiteDetail) => string | undefined;
  readonly isLocked: boolean;
  readonly idOf: (detail: SiteDetail) => string;
  readonly shows: (detail: SiteDetail) => boolean;
  readonly onChange: (change: Partial<Site>) => void;
}

const corners: readonly Choice<PanelCorner>[] = [
  { value: 'bottom-end', name: 'Bottom right' },
  { value: 'bottom-start', name: 'Bottom left' },
  { value: 'top-end', name: 'Top right' },
  { value: 'top-start', name: 'Top left' },
];

const openings: readonly Choice<RecordOpening>[] = [
  { value: 'off', name: 'Not at all' },
  { value: 'button', name: 'By a button in the panel' },
  { value: 'automatic', name: 'By itself when a lead appears' },
];

const PLACEHOLDERS = recordPlaceholders.map((name) => `{${name}}`).join(' ');

/** Where the panel stands on the site, and what it shows. */
export function PanelFields(details: SiteDetailsProps) {
  const { site, problemOf, isLocked, idOf, shows, onChange } = details;
  return (
    <>
      <SelectField
        {...stateOf(details, 'place')}
        value={site.place}
        choices={corners}
        onChoose={(place) => onChange({ place })}
      />
      <ShownFields
        {...named(siteWords.fields)}
        id={idOf('fields')}
        fields={site.fields}
        problem={problemOf('fields')}
        isLocked={isLocked}
        isHidden={!shows('fields')}
        onChange={(fields) => onChange({ fields })}
      />
      <CheckField
        {...stateOf(details, 'callableNumbers')}
        checked={site.callableNumbers}
        onTick={(callableNumbers) => onChange({ callableNumbers })}
      />
    </>
  );
}

/** How the CRM's record of a lead is opened. */
export function RecordFields(details: SiteDetailsProps) {
  const { site, onChange } = details;
  const address = stateOf(details, 'recordAddress');
  return (
    <>
      <SelectField
        {...stateOf(details, 'recordOpening')}
        value={site.recordOpening}
        choices={openings}
        onChoose={(recordOpening) => onChange({ recordOpening })}
      />
      <Field
        {...address}
        description={
          <>
            {address.description} For example <code dir="ltr">{`${site.origin}/contacts/{leadId}`}</code>.
            These can be used: <code dir="ltr">{PLACEHOLDERS}</code>
          </>
        }
        value={site.recordAddress}
        input={{ inputMode: 'url' }}
        onType={(recordAddress) => onChange({ recordAddress })}
      />
    </>
  );
}

/** Where a page of the site says whose seat this is. */
export function AgentIdFields(details: SiteDetailsProps) {
  const { site, onChange } = details;
  return (
    <div class="pair">
      <Field
        {...stateOf(details, 'agentIdSelector')}
        value={site.agentIdSelector}
        onType={(agentIdSelector) => onChange({ agentIdSelector })}
      />
      <Field
        {...stateOf(details, 'agentIdAttribute')}
        value={site.agentIdAttribute}
        onType={(agentIdAttribute) => onChange({ agentIdAttribute })}
      />
    </div>
  );
}

/** What every field of a site has: its words, and how it stands. */
function stateOf({ problemOf, isLocked, idOf, shows }: SiteDetailsProps, detail: SiteDetail) {
  return {
    ...named(siteWords[detail]),
    id: idOf(detail),
    isLocked,
    isHidden: !shows(detail),
    problem: problemOf(detail),
  };
}
