import { languages } from '../../utils/languages.ts';
import { optionWords } from '../../utils/settings/option-words.ts';
import { Field } from '../kit/field.tsx';
import { SelectField } from '../kit/select-field.tsx';
import type { FormView } from './form-view.ts';
import { named } from './form-view.ts';
import { inputId } from './input-id.ts';
import { isShown } from './use-search.ts';

export function SeatFields({ form }: { readonly form: FormView }) {
  return (
    <>
      <Field
        {...form.option('agentId')}
        description={[optionWords.agentId.description, whyEmpty(form.draft)].filter(Boolean).join(' ')}
      />
      <Field {...form.option('teamId')} />
      <SelectField
        {...named(optionWords.language)}
        id={inputId('language')}
        value={form.draft.language}
        choices={choices}
        isLocked={form.isLocked('language')}
        isHidden={!isShown(form.search, 'language')}
        onChoose={(language) => form.type({ language })}
      />
    </>
  );
}

/** Each language by the name that those who speak it give it. */
const choices = ['' as const, ...languages].map((value) => ({
  value,
  name:
    value === '' ? 'As the browser' : (new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value),
}));

/** Why the AgentID may stay empty; empty when it may not. */
function whyEmpty({ sites, reportsUser }: FormView['draft']): string {
  const saidByPage = sites.some(({ agentIdSelector }) => agentIdSelector.trim() !== '');
  if (saidByPage) return 'It may stay empty: a page of your CRM says it.';
  return reportsUser.trim() === ''
    ? ''
    : 'A team lead who takes no calls leaves it, the TeamID and the API user empty.';
}
