import type { Before } from './draft.ts';
import type { Draft, DraftField, Take } from './fields.ts';
import { orEmpty, parseApiUser, parseReportsUser } from './identity.ts';
import type { SecretName } from './options.ts';
import { userOf } from './options.ts';
import { parsePassword } from './password.ts';
import { problem } from './problem.ts';
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
    take('reportsUser', problem('Type the user that this password belongs to.'), '');
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

const WHOSE = { apiPassword: 'the API user', reportsPassword: 'the reports user' } as const;

/** Why a password has to be typed although the field may be left empty; null when it need not. */
function whyTyped(
  name: SecretName,
  { options, secrets, organisationServers }: Before,
  servers: readonly string[],
  user: string,
): string | null {
  switch (secrets[name]) {
    case 'policy':
      return organisationServers === undefined || areKnown(servers, organisationServers)
        ? null
        : `The password of ${WHOSE[name]} is your organisation's. It is sent only to your organisation's dialer.`;
    case 'none':
      return `Type the password of ${WHOSE[name]}.`;
    case 'stored': {
      // What is stored goes only to whom it was typed for, or an imported address could fetch it.
      if (!areKnown(servers, options.dialerServers)) {
        return `The dialer's address has changed: type the password of ${WHOSE[name]} again. It is sent only to a dialer it was typed for.`;
      }
      return user === options[userOf[name]] || user === ''
        ? null
        : `The user has changed: type the password that belongs to ${user}.`;
    }
  }
}
