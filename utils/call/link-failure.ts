/** Why an answer did not come or cannot be used; passes by itself, so it is asked again. */
export const transientFailures = [
  'offline', // no connection to the dialer
  'certificate', // the browser does not trust the dialer's
  'timeout',
  'redirect',
  'not-a-dialer', // a web page, a login page, a captive portal
  'http-auth', // the web server asks for a login of its own
  'firewall', // one that reads requests, or a rule of the web server, blocks ours
  'server-error', // the web server or its database is in trouble
  'too-big',
  'bad-text',
  'ambiguous', // two answers in one
  'another-agent', // an answer for another user than the one known
  'translated', // an answer in another language
  'unknown-answer', // an answer in words we do not know
] as const;
export type TransientFailure = (typeof transientFailures)[number];

/** What the dialer says against a login itself: each further attempt counts for its lock, or is in vain. */
export const loginFailures = ['wrong-password', 'locked'] as const;
export type LoginFailure = (typeof loginFailures)[number];

export const isLoginFailure = <F extends { readonly kind: string }>(
  failure: F,
): failure is F & { readonly kind: LoginFailure } => loginFailures.some((kind) => kind === failure.kind);

/** Why we get no answer until somebody changes something; all but the login's, and the last, cost nobody anything. */
export const permanentFailures = [
  ...loginFailures,
  'api-right-missing',
  'ip-blocked',
  'no-active-server',
  'function-not-permitted',
  'api-off',
  'source-refused',
  'unknown-function',
  'parameter-missing',
  'no-permission', // the browser's permission for the dialer's address is missing
] as const;
export type PermanentFailure = (typeof permanentFailures)[number];
