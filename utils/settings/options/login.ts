import { orEmpty, parseApiUser, parseReportsUser } from '../values/identity.ts';
import { line, secret } from './define.ts';

/** Who asks the dialer. */
export const login = {
  apiUser: line({ parse: orEmpty(parseApiUser), example: 'screenpop' }),
  apiPassword: secret({ user: 'apiUser', example: 'put-the-password-here' }),
  /** The level-7 account of a team lead's machine; empty on a seat. */
  reportsUser: line({ parse: parseReportsUser, example: 'screenpopreports', group: 'reports-user' }),
  reportsPassword: secret({
    user: 'reportsUser',
    example: 'put-the-other-password-here',
    group: 'reports-user',
  }),
};
