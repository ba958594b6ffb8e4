import type { Site } from '../../utils/call/site.ts';
import { panelCorners, recordOpenings } from '../../utils/call/site.ts';
import { recordPlaceholders } from '../../utils/call/record-address.ts';
import { CheckField } from '../kit/check-field.tsx';
import { Field } from '../kit/field.tsx';
import { Around } from '../words/around.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';
import { named } from './form-view.ts';
import type { SiteDetail } from './sections.ts';
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

const PLACEHOLDERS = recordPlaceholders.map((name) => `{${name}}`).join(' ');

/** Where the panel stands on the site, and what it shows. */
export function PanelFields(details: SiteDetailsProps) {
  const say = useWords();
  const { site, problemOf, isLocked, idOf, shows, onChange } = details;
  return (
    <>
      <SelectField
        {...stateOf(say, details, 'place')}
        value={site.place}
        choices={panelCorners.map((value) => ({ value, name: say(`options.corner.${value}`) }))}
        onChoose={(place) => onChange({ place })}
      />
      <ShownFields
        {...named(say, 'sites.fields')}
        id={idOf('fields')}
        fields={site.fields}
        problem={problemOf('fields')}
        isLocked={isLocked}
        isHidden={!shows('fields')}
        onChange={(fields) => onChange({ fields })}
      />
      <CheckField
        {...stateOf(say, details, 'callableNumbers')}
        checked={site.callableNumbers}
        onTick={(callableNumbers) => onChange({ callableNumbers })}
      />
    </>
  );
}

/** How the CRM's record of a lead is opened. */
export function RecordFields(details: SiteDetailsProps) {
  const say = useWords();
  const { site, onChange } = details;
  const address = stateOf(say, details, 'recordAddress');
  return (
    <>
      <SelectField
        {...stateOf(say, details, 'recordOpening')}
        value={site.recordOpening}
        choices={recordOpenings.map((value) => ({ value, name: say(`options.opening.${value}`) }))}
        onChoose={(recordOpening) => onChange({ recordOpening })}
      />
      <Field
        {...address}
        description={
          <>
            <Around
              words={(place) =>
                sentences(say, address.description, say('options.record.example', { address: place }))
              }
            >
              <code dir="ltr">{`${site.origin}/contacts/{leadId}`}</code>
            </Around>
            <br />
            <Around words={(place) => say('options.record.names', { names: place })}>
              <code dir="ltr">{PLACEHOLDERS}</code>
            </Around>
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
  const say = useWords();
  const { site, onChange } = details;
  return (
    <div class="pair">
      <Field
        {...stateOf(say, details, 'agentIdSelector')}
        value={site.agentIdSelector}
        onType={(agentIdSelector) => onChange({ agentIdSelector })}
      />
      <Field
        {...stateOf(say, details, 'agentIdAttribute')}
        value={site.agentIdAttribute}
        onType={(agentIdAttribute) => onChange({ agentIdAttribute })}
      />
    </div>
  );
}

/** What every field of a site has: its words, and how it stands. */
function stateOf(say: Words, { problemOf, isLocked, idOf, shows }: SiteDetailsProps, detail: SiteDetail) {
  return {
    ...named(say, `sites.${detail}`),
    id: idOf(detail),
    isLocked,
    isHidden: !shows(detail),
    problem: problemOf(detail),
  };
}
