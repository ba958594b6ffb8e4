import { fail } from '../result.ts';
import type { Before } from './draft.ts';
import type { Draft, DraftField, Take } from './fields.ts';
import { orEmpty, parseApiUser, parseReportsUser } from './identity.ts';
import type { SecretName } from './options.ts';
import { userOf } from './options.ts';
import { parsePassword } from './password.ts';
import { areKnown } from './servers.ts';
import type { NewSecrets } from './stored.ts';

/** The users as typed, and the passwords that were typed. */
export interface CheckedLogin {
  readonly apiUser: string;
  readonly reportsUser: string;
  readonly secrets: NewSecrets;
}

/** Checks who asks the dialer. `servers`: where it is from now on. `isTeamOnly`: only the reports user has to. */
export function checkLogin(
  draft: Draft,
  before: Before,
  servers: readonly string[],
  take: Take<DraftField>,
  isTeamOnly: boolean,
): CheckedLogin {
  const apiUser = take('apiUser', (isTeamOnly ? orEmpty(parseApiUser) : parseApiUser)(draft.apiUser), '');
  const reportsUser = take('reportsUser', parseReportsUser(draft.reportsUser), '');
  const missing = (name: SecretName, user: string) => whyTyped(name, before, servers, user);
  const apiPassword = parsePassword(draft.apiPassword, {
    missing: isTeamOnly ? null : missing('apiPassword', apiUser),
  });
  const reportsPassword = parsePassword(draft.reportsPassword, {
    missing: draft.reportsUser.trim() === '' ? null : missing('reportsPassword', reportsUser),
  });
  if (draft.reportsUser.trim() === '' && draft.reportsPassword !== '') {
    take('reportsUser', fail({ kind: 'password-without-user' } as const), '');
  }
  return {
    apiUser,
    reportsUser,
    secrets: {
      ...typed('apiPassword', take('apiPassword', apiPassword, null)),
      ...typed('reportsPassword', take('reportsPassword', reportsPassword, null)),
    },
  };
}

const typed = (name: SecretName, password: string | null): NewSecrets =>
  password === null ? {} : { [name]: password };

/** Why a password has to be typed although the field may be left empty. */
export type LoginProblem =
  | {
      readonly kind: 'password-missing' | 'password-for-organisation' | 'password-for-other-dialer';
      readonly name: SecretName;
    }
  | { readonly kind: 'password-for-other-user'; readonly user: string }
  | { readonly kind: 'password-without-user' };

/** Null when it need not. */
function whyTyped(
  name: SecretName,
  { options, secrets, organisationServers }: Before,
  servers: readonly string[],
  user: string,
): LoginProblem | null {
  switch (secrets[name]) {
    case 'policy':
      return organisationServers === undefined || areKnown(servers, organisationServers)
        ? null
        : { kind: 'password-for-organisation', name };
    case 'none':
      return { kind: 'password-missing', name };
    case 'stored': {
      // What is stored goes only to whom it was typed for, or an imported address could fetch it.
      if (!areKnown(servers, options.dialerServers)) {
        return { kind: 'password-for-other-dialer', name };
      }
      return user === options[userOf[name]] || user === '' ? null : { kind: 'password-for-other-user', user };
    }
  }
}
