import type { Choice } from '../kit/select-field.tsx';
import { SelectField } from '../kit/select-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';
import { callingCode, countriesIn } from './countries.ts';
import type { FormView } from './form-view.ts';

/** Countries by name, and the code that numbers of the chosen one get. */
export function CountryField({ form }: { readonly form: FormView }) {
  const say = useWords();
  const { value, advice: _, onType, ...field } = form.option('country');
  return (
    <SelectField
      {...field}
      value={value}
      choices={choicesWith(say, value)}
      description={sentences(say, field.description, codeOf(say, value))}
      onChoose={onType}
    />
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
