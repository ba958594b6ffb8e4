import { fail } from '../../result.ts';
import type { Before } from './before.ts';
import type { Draft, DraftField, Collect } from './draft.ts';
import type { Options, SecretName } from '../options/options.ts';
import { userOf } from '../options/options.ts';
import { parsePassword } from '../values/password.ts';
import type { ValueProblem } from '../values/problem.ts';
import { areKnown } from '../values/servers.ts';
import type { NewSecrets } from '../stored/stored.ts';

interface Login extends Before {
  /** Who asks the dialer, and where it is, from now on. */
  readonly users: Pick<Options, 'apiUser' | 'reportsUser'>;
  readonly servers: readonly string[];
  /** Nobody asks but the reports user. */
  readonly isTeamOnly: boolean;
}

/** The passwords that were typed, as far as they may be. */
export function checkPasswords(
  draft: Draft,
  login: Login,
  collect: Collect<DraftField, ValueProblem | LoginProblem>,
): NewSecrets {
  const hasReports = draft.reportsUser.trim() !== '';
  const apiPassword = parsePassword(draft.apiPassword, {
    missing: login.isTeamOnly ? null : whyTyped('apiPassword', login),
  });
  const reportsPassword = parsePassword(draft.reportsPassword, {
    missing: hasReports ? whyTyped('reportsPassword', login) : null,
  });
  if (!hasReports && draft.reportsPassword !== '') {
    collect('reportsUser', fail({ kind: 'password-without-user' } as const), '');
  }
  return {
    ...typed('apiPassword', collect('apiPassword', apiPassword, null)),
    ...typed('reportsPassword', collect('reportsPassword', reportsPassword, null)),
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
  { options, secrets, organisationServers, users, servers }: Login,
): LoginProblem | null {
  const user = users[userOf[name]];
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
