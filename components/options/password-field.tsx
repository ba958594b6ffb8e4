import type { SecretName } from '../../utils/settings/options/options.ts';
import { Field } from '../kit/field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import type { FormView } from './form-view.ts';
import { TeamPageLink } from './team-page-link.tsx';

export const ApiPasswordField = ({ form }: { readonly form: FormView }) => (
  <PasswordField form={form} name="apiPassword" />
);

/** With the way to what it opens. */
export const ReportsPasswordField = ({ form }: { readonly form: FormView }) => (
  <>
    <PasswordField form={form} name="reportsPassword" />
    {form.loaded.secrets.reportsPassword !== 'none' && (
      <p class="note quiet">
        <TeamPageLink />
      </p>
    )}
  </>
);

interface PasswordFieldProps {
  readonly form: FormView;
  readonly name: SecretName;
}

/** A password is typed and never shown: neither the stored one nor the organisation's. */
function PasswordField({ form, name }: PasswordFieldProps) {
  const say = useWords();
  return (
    <Field
      {...form.option(name)}
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
