import { languages } from '../../utils/languages.ts';
import { Field } from '../kit/field.tsx';
import { SelectField } from '../kit/select-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';
import type { FormView } from './form-view.ts';
import { named } from './form-view.ts';
import { inputId } from './input-id.ts';
import { isShown } from './use-search.ts';

export function SeatFields({ form }: { readonly form: FormView }) {
  const say = useWords();
  const agentId = form.option('agentId');
  return (
    <>
      <Field {...agentId} description={sentences(say, agentId.description, whyEmpty(say, form.draft))} />
      <Field {...form.option('teamId')} />
      <SelectField
        {...named(say, 'language')}
        id={inputId('language')}
        value={form.draft.language}
        choices={[{ value: '', name: say('options.language.of-browser') }, ...spoken]}
        isLocked={form.isLocked('language')}
        isHidden={!isShown(form.search, 'language')}
        onChoose={(language) => form.type({ language })}
      />
    </>
  );
}

/** Each language by the name that those who speak it give it. */
const spoken = languages.map((value) => ({
  value,
  name: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
}));

/** Why the AgentID may stay empty; empty when it may not. */
function whyEmpty(say: Words, { sites, reportsUser }: FormView['draft']): string {
  const isOnPage = sites.some(({ agentIdSelector }) => agentIdSelector.trim() !== '');
  if (isOnPage) return say('options.agent-id.of-page');
  return reportsUser.trim() === '' ? '' : say('options.agent-id.team-lead');
}
