import type { Lead } from '../../utils/call/lead.ts';
import { CopyButton } from './copy-button.tsx';
import type { CopyButtonProps } from './copy-button.tsx';
import { fieldsOf, recordWords } from './fields.ts';

type Props = { readonly lead: Lead } & Pick<CopyButtonProps, 'onCopy' | 'onSay'>;

/** So many characters fit beside the copy button in the hero's full size. */
const HERO_FITS = 14;

/** A lead's values with their names, the phone as the hero. Values are text, whatever they look like. */
export function LeadFields({ lead, onCopy, onSay }: Props) {
  const gap = recordWords[lead.record.kind];
  return (
    <>
      <dl class="fields">
        {fieldsOf(lead).map(({ term, value }) => (
          <div class={term === 'Phone' ? 'field hero' : 'field'} key={`${term} ${value}`}>
            <dt>{term}</dt>
            <dd>
              <bdi dir="auto" class={value.length > HERO_FITS ? 'long' : undefined}>
                {value}
              </bdi>
              <CopyButton name={inSentence(term)} value={value} onCopy={onCopy} onSay={onSay} />
            </dd>
          </div>
        ))}
      </dl>
      {gap !== null && <p class="quiet">{gap}</p>}
    </>
  );
}

/** "Lead ID" within a sentence: "lead ID". */
const inSentence = (term: string) => term.charAt(0).toLowerCase() + term.slice(1);
