import { optionWords } from '../../utils/settings/option-words.ts';
import { Field } from './field.tsx';
import type { FormView } from './form-view.ts';

export function SeatFields({ form }: { readonly form: FormView }) {
  const saidByPage = form.draft.sites.some(({ agentIdSelector }) => agentIdSelector.trim() !== '');
  return (
    <>
      <Field
        {...form.option('agentId')}
        description={
          saidByPage
            ? `${optionWords.agentId.description} It may stay empty: a page of your CRM says it.`
            : optionWords.agentId.description
        }
      />
      <Field {...form.option('teamId')} />
    </>
  );
}
