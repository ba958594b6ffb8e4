import type { SecretName } from '../../utils/settings/options.ts';
import { Field } from '../kit/field.tsx';
import { Fold } from '../kit/fold.tsx';
import type { FormView } from './form-view.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { isFound } from './use-search.ts';

interface LoginFieldsProps {
  readonly form: FormView;
}

export function LoginFields({ form }: LoginFieldsProps) {
  return (
    <>
      <Field {...form.option('apiUser')} />
      <PasswordField form={form} name="apiPassword" />
    </>
  );
}

/** The second account, which only a team lead's machine has. */
export function ReportsUserFold({ form }: LoginFieldsProps) {
  const say = useWords();
  const user = form.option('reportsUser');
  return (
    <Fold
      title={say('options.more.reports-user')}
      isWanted={user.value !== '' || isFound(form.search, 'reportsUser', 'reportsPassword')}
      isWrong={user.problem !== undefined || form.problems.reportsPassword !== undefined}
      isHidden={form.line('reportsPassword').isHidden === true && user.isHidden === true}
    >
      <Field {...user} />
      <PasswordField form={form} name="reportsPassword" />
      {form.loaded.secrets.reportsPassword !== 'none' && (
        <p class="note quiet">
          <TeamPageLink />
        </p>
      )}
    </Fold>
  );
}

/** From the options page. */
export const TEAM_PAGE = 'team.html';

export function TeamPageLink() {
  const say = useWords();
  return (
    <a href={TEAM_PAGE} target="_blank" rel="noreferrer">
      {say('options.team-page')}
    </a>
  );
}

/** A password is typed and never shown: neither the stored one nor the organisation's. */
function PasswordField({ form, name }: LoginFieldsProps & { readonly name: SecretName }) {
  const say = useWords();
  const field = form.option(name);
  return (
    <Field
      {...field}
      description={descriptionOf(say, form, name)}
      input={{ type: 'password', autocomplete: 'new-password' }}
    />
  );
}

function descriptionOf(say: Words, { loaded, isLocked }: FormView, name: SecretName): string | undefined {
  switch (loaded.secrets[name]) {
    case 'none':
      return say(`option.${name}.description`);
    case 'stored':
      return say('options.password.stored');
    case 'policy':
      return isLocked(name) ? undefined : say('options.password.organisation');
  }
}
