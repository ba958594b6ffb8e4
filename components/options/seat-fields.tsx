import { optionWords } from '../../utils/settings/option-words.ts';
import { Field } from '../kit/field.tsx';
import type { FormView } from './form-view.ts';

export function SeatFields({ form }: { readonly form: FormView }) {
  return (
    <>
      <Field
        {...form.option('agentId')}
        description={[optionWords.agentId.description, whyEmpty(form.draft)].filter(Boolean).join(' ')}
      />
      <Field {...form.option('teamId')} />
    </>
  );
}

/** Why the AgentID may stay empty; empty when it may not. */
function whyEmpty({ sites, reportsUser }: FormView['draft']): string {
  const saidByPage = sites.some(({ agentIdSelector }) => agentIdSelector.trim() !== '');
  if (saidByPage) return 'It may stay empty: a page of your CRM says it.';
  return reportsUser.trim() === ''
    ? ''
    : 'A team lead who takes no calls leaves it, the TeamID and the API user empty.';
}
