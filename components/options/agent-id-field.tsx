import { Field } from '../kit/field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';
import type { FormView } from './form-view.ts';

/** Says whether it may stay empty. */
export function AgentIdField({ form }: { readonly form: FormView }) {
  const say = useWords();
  const agentId = form.option('agentId');
  return <Field {...agentId} description={sentences(say, agentId.description, whyEmpty(say, form.draft))} />;
}

/** Why the AgentID may stay empty; empty when it may not. */
function whyEmpty(say: Words, { sites, reportsUser }: FormView['draft']): string {
  const isOnPage = sites.some(({ agentIdSelector }) => agentIdSelector.trim() !== '');
  if (isOnPage) return say('options.agent-id.of-page');
  return reportsUser.trim() === '' ? '' : say('options.agent-id.team-lead');
}
