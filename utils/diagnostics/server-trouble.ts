import type { DialerFailure } from '../dialer/failure.ts';
import type { ServerTrouble } from '../messaging/finding-facts.ts';

/** Why a server gave no answer that can be used. */
export function serverTrouble({ kind }: DialerFailure): ServerTrouble {
  switch (kind) {
    case 'offline':
    case 'certificate':
    case 'timeout':
    case 'redirect':
    case 'http-auth':
    case 'firewall':
    case 'server-error':
      return kind;
    case 'unknown-function':
      return 'empty-page';
    case 'not-a-dialer':
    case 'too-big':
    case 'bad-text':
      return 'another-page';
    default:
      return 'unclear';
  }
}

/** Who can fix it. */
export const fixerOf: Readonly<Record<ServerTrouble, 'you' | 'administrator' | 'it'>> = {
  offline: 'it',
  certificate: 'it',
  timeout: 'it',
  redirect: 'you',
  'http-auth': 'administrator',
  firewall: 'it',
  'server-error': 'administrator',
  'empty-page': 'administrator',
  'another-page': 'you',
  unclear: 'administrator',
};
