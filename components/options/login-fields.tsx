import type { SecretName } from '../../utils/settings/options.ts';
import { optionWords } from '../../utils/settings/option-words.ts';
import { Field } from '../kit/field.tsx';
import { Fold } from '../kit/fold.tsx';
import type { FormView } from './form-view.ts';
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
  const user = form.option('reportsUser');
  return (
    <Fold
      title="Reports user: for the machine of a team lead"
      isWanted={user.value !== '' || isFound(form.search, 'reportsUser', 'reportsPassword')}
      isWrong={user.problem !== undefined || form.problems.reportsPassword !== undefined}
      isHidden={form.line('reportsPassword').isHidden === true && user.isHidden === true}
    >
      <Field {...user} />
      <PasswordField form={form} name="reportsPassword" />
      {form.loaded.secrets.reportsPassword !== 'none' && (
        <p class="note description">
          <TeamPageLink />
        </p>
      )}
    </Fold>
  );
}

export function TeamPageLink() {
  return (
    <a href="team.html" target="_blank" rel="noreferrer">
      Team page: who is logged in
    </a>
  );
}

/** A password is typed and never shown: neither the stored one nor the organisation's. */
function PasswordField({ form, name }: LoginFieldsProps & { readonly name: SecretName }) {
  const field = form.option(name);
  return (
    <Field
      {...field}
      description={descriptionOf(form, name)}
      input={{ type: 'password', autocomplete: 'new-password' }}
    />
  );
}

function descriptionOf({ loaded, isLocked }: FormView, name: SecretName): string | undefined {
  switch (loaded.secrets[name]) {
    case 'none':
      return optionWords[name].description;
    case 'stored':
      return 'A password is stored. Type a new one to replace it.';
    case 'policy':
      return isLocked(name)
        ? undefined
        : 'Your organisation has given one. Type another only if yours is different.';
  }
}
