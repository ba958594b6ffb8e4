import type { Lead } from '../../utils/call/lead.ts';
import type { ShownField } from '../../utils/call/site.ts';
import { CopyButton } from './copy-button.tsx';
import type { CopyButtonProps } from './copy-button.tsx';
import type { Field } from './lead-values.ts';
import { fieldsOf, gapOf } from './lead-values.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  readonly lead: Lead;
  readonly shown: readonly ShownField[];
} & Pick<CopyButtonProps, 'onCopy' | 'onSay'>;

/** So many characters fit beside the copy button in the hero's full size. */
const HERO_FITS = 14;

/** A lead's values with their names, a phone that comes first as the hero. Values are text, whatever they look like. */
export function LeadFields({ lead, shown, onCopy, onSay }: Props) {
  const say = useWords();
  const gap = gapOf(say, lead, shown);
  return (
    <>
      <dl class="facts">
        {fieldsOf(say, lead, shown).map((one, index) => (
          <div class={isHero(one, index) ? 'hero' : undefined} key={`${one.field} ${one.value}`}>
            <dt dir="auto" class={isHero(one, index) && !one.isNamed ? 'unseen' : undefined}>
              {one.term}
            </dt>
            <dd>
              <bdi dir="auto" class={one.value.length > HERO_FITS ? 'long' : undefined}>
                {one.value}
              </bdi>
              <CopyButton name={one.name} value={one.value} onCopy={onCopy} onSay={onSay} />
            </dd>
          </div>
        ))}
      </dl>
      {gap !== null && <p class="quiet">{gap}</p>}
    </>
  );
}

/** A phone number tells what it is by itself, unless somebody has named it. */
const isHero = ({ field }: Field, index: number) => field === 'phone' && index === 0;
