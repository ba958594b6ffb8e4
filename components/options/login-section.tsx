import type { FieldBinder } from './bind-field.ts';
import { Field } from './field.tsx';
import { Section } from './section.tsx';

interface LoginSectionProps {
  readonly bind: FieldBinder;
  readonly passwordStored: boolean;
}

export function LoginSection({ bind, passwordStored }: LoginSectionProps) {
  return (
    <Section
      id="login"
      title="Login"
      lead="The VICIdial account this seat asks with. Use one made for the API, not an agent's own: wrong passwords lock an account, and a locked agent cannot work."
    >
      <Field {...bind('apiUser')} label="API user" />
      <Field
        {...bind('apiPassword')}
        label="API password"
        description={
          passwordStored
            ? 'A password is stored. Type a new one to replace it.'
            : 'Kept in this browser only, and sent to nobody but the dialer.'
        }
        input={{ type: 'password', autocomplete: 'new-password' }}
      />
    </Section>
  );
}
