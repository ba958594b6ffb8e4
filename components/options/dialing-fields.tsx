import { optionWords } from '../../utils/settings/option-words.ts';
import { CheckField } from '../kit/check-field.tsx';
import { callingCode, countries } from './countries.ts';
import { Field } from '../kit/field.tsx';
import { inputId } from './input-id.ts';
import { Fold } from '../kit/fold.tsx';
import type { FormView } from './form-view.ts';
import { named } from './form-view.ts';
import { SelectField } from '../kit/select-field.tsx';
import { isFound, isShown } from './use-search.ts';

interface DialingFieldsProps {
  readonly form: FormView;
}

export function DialingFields({ form }: DialingFieldsProps) {
  const { country } = form.draft;
  return (
    <>
      <SelectField
        {...named(optionWords.country)}
        id={inputId('country')}
        value={country}
        choices={choicesWith(country)}
        description={`${optionWords.country.description}${codeOf(country)}`}
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
  return (
    <Fold
      title="More: what goes with every call"
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

const codeOf = (country: string) => {
  const code = callingCode(country);
  return code === null ? '' : ` It gets ${code}.`;
};

/** What is no country to us stays to be seen until another is chosen. */
function choicesWith(country: string): readonly { value: string; name: string }[] {
  return countries.some(({ value }) => value === country)
    ? countries
    : [{ value: country, name: country === '' ? 'No country' : `No country: ${country}` }, ...countries];
}
