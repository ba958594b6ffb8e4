import { CheckField } from '../kit/check-field.tsx';
import { callingCode, countriesIn } from './countries.ts';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import { Fold } from '../kit/fold.tsx';
import type { FormView } from './form-view.ts';
import { named } from './form-view.ts';
import type { Choice } from '../kit/select-field.tsx';
import { SelectField } from '../kit/select-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';
import { isFound, isShown } from './use-search.ts';

interface DialingFieldsProps {
  readonly form: FormView;
}

export function DialingFields({ form }: DialingFieldsProps) {
  const say = useWords();
  const { country } = form.draft;
  const words = named(say, 'country');
  return (
    <>
      <SelectField
        {...words}
        id={inputId('country')}
        value={country}
        choices={choicesWith(say, country)}
        description={sentences(say, words.description, codeOf(say, country))}
        problem={form.problemOf('country')}
        isLocked={form.isLocked('country')}
        isHidden={!isShown(form.search, 'country')}
        onChoose={(chosen) => form.type({ country: chosen })}
      />
      <CheckField {...form.choice('exactDigits')} />
      <Field {...form.option('allowPrefixes')} />
      <Field {...form.option('denyPrefixes')} />
      <EveryCall form={form} />
    </>
  );
}

const TICKS = ['search', 'preview', 'focus'] as const;
const LINES = ['dialPrefix', 'groupAlias', 'dialIngroup', 'vendorId'] as const;

/** What goes with every order to dial, by the dialer's own names. */
function EveryCall({ form }: DialingFieldsProps) {
  const say = useWords();
  return (
    <Fold
      title={say('options.more.every-call')}
      isWanted={isFound(form.search, ...TICKS, ...LINES)}
      isWrong={LINES.some((field) => form.problems[field] !== undefined)}
      isHidden={!isShown(form.search, ...TICKS, ...LINES)}
    >
      {TICKS.map((field) => (
        <CheckField key={field} {...form.choice(field)} />
      ))}
      {LINES.map((field) => (
        <Field key={field} {...form.option(field)} />
      ))}
    </Fold>
  );
}

const codeOf = (say: Words, country: string) => {
  const code = callingCode(country);
  return code === null ? '' : say('options.country.code', { code });
};

/** What is no country to us stays to be seen until another is chosen. */
function choicesWith(say: Words, country: string): readonly Choice<string>[] {
  const countries = countriesIn(say.language);
  if (countries.some(({ value }) => value === country)) return countries;
  const name = country === '' ? say('options.country.none') : say('options.country.unknown', { country });
  return [{ value: country, name }, ...countries];
}
