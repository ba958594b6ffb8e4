import type { PermanentFailure } from '../call/link-failure.ts';
import type { Instant } from '../call/instant.ts';
import type { Finding } from '../messaging/finding.ts';
import type { Heard } from './heard.ts';
import { notChecked } from './not-checked.ts';
import { fixerOf, serverTrouble } from './server-trouble.ts';

/** How long the dialer keeps an account locked, from when its clock started. */
const LOCKED_MS = 15 * 60_000;

/** The login itself: user and password, the lock, the address, the servers. */
export function checkLogin(heard: Heard, user: string, now: Instant): Finding {
  switch (heard.kind) {
    case 'not-asked':
      return notChecked('login', heard.obstacle);
    case 'unheard': {
      // The version was told without a login, and now this.
      const trouble = serverTrouble({ kind: heard.trouble });
      return { check: 'login', verdict: 'fail', kind: 'login-unanswered', fixer: fixerOf[trouble], trouble };
    }
    case 'answered':
      return accepted(user);
    case 'refused':
      return refused(heard, user, now);
  }
}

const accepted = (user: string): Finding => ({
  check: 'login',
  verdict: 'pass',
  kind: 'login-accepted',
  fixer: null,
  user,
});

function refused(heard: Heard & { kind: 'refused' }, user: string, now: Instant): Finding {
  const check = 'login';
  const { since, wasKnown } = heard;
  switch (heard.refusal) {
    case 'wrong-password': {
      const before = wasKnown ? { since, again: heard.mayTryAgain } : null;
      return { check, verdict: 'fail', kind: 'login-refused', fixer: 'you', user, before, now };
    }
    case 'locked': {
      const opens = since + LOCKED_MS;
      return { check, verdict: 'fail', kind: 'login-locked', fixer: 'team-lead', user, since, opens, now };
    }
    case 'ip-blocked':
      return { check, verdict: 'fail', kind: 'login-ip-blocked', fixer: 'administrator', user };
    case 'no-active-server':
      return { check, verdict: 'fail', kind: 'no-active-server', fixer: 'administrator' };
    case 'source-refused':
      return notChecked(check, { kind: 'refused-before-password' });
    case 'no-permission':
      return notChecked(check, { kind: 'no-permission' });
    case 'api-right-missing':
    case 'api-off':
    case 'function-not-permitted':
    case 'unknown-function':
    case 'parameter-missing':
      return accepted(user);
  }
}

export function checkApiRight(heard: Heard, user: string): Finding {
  switch (heard.kind) {
    case 'not-asked':
      return notChecked('api-right', heard.obstacle);
    case 'unheard':
      return notChecked('api-right', { kind: 'unheard' });
    case 'answered':
      return permitted(user);
    case 'refused':
      return rightOf(heard.refusal, user);
  }
}

const permitted = (user: string): Finding => ({
  check: 'api-right',
  verdict: 'pass',
  kind: 'api-allowed',
  fixer: null,
  user,
});

function rightOf(refusal: PermanentFailure, user: string): Finding {
  const check = 'api-right';
  switch (refusal) {
    case 'api-right-missing':
      return { check, verdict: 'fail', kind: 'api-right-missing', fixer: 'administrator', user };
    case 'api-off':
      return { check, verdict: 'fail', kind: 'api-off', fixer: 'administrator' };
    case 'source-refused':
      return { check, verdict: 'fail', kind: 'source-refused', fixer: 'administrator' };
    case 'function-not-permitted':
    case 'unknown-function':
    case 'parameter-missing':
      return permitted(user);
    case 'wrong-password':
    case 'locked':
    case 'ip-blocked':
    case 'no-active-server':
    case 'no-permission':
      return notChecked(check, { kind: 'login-refused' });
  }
}
