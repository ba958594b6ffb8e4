import type { PermanentFailure, TransientFailure } from '../../utils/call/link-failure.ts';
import type { Problem } from '../../utils/call/view.ts';
import type { NoReport } from './report-words.ts';
import { isTransient } from './report-words.ts';

/** A section of the options page, by its id in the page's address. */
export type OptionsSection = 'dialer' | 'login' | 'seat';

/** Where a problem is mended or worked around, and what the button to there promises. */
export type Fix =
  | {
      readonly page: 'options';
      /** Null: wherever they begin. */
      readonly section: OptionsSection | null;
      readonly promise: 'set-up' | 'allow' | 'options';
    }
  | { readonly page: 'team'; readonly promise: 'team' };

/** Null: no page of ours is the place to mend it. */
export function fixFor(problem: Problem): Fix | null {
  switch (problem.kind) {
    case 'not-set-up':
      return { page: 'options', section: null, promise: 'set-up' };
    case 'team-only':
      return TEAM_PAGE;
    case 'no-agent':
      return open('seat');
    case 'trouble':
      return ofTrouble(problem.trouble);
    case 'refused':
      return ofRefusal(problem.refusal);
    case 'agent-unnamed':
    case 'logged-out':
    case 'silent':
      return null;
  }
}

/** The same for the report of the reports user. */
export function fixForReport(why: NoReport): Fix | null {
  if (isTransient(why)) return ofTrouble(why);
  switch (why) {
    case 'wrong-password':
    case 'no-permission':
    case 'unknown-function':
      return ofRefusal(why);
    default:
      // A login that was refused is tried again where a person asks for just that.
      return canAskForReport(why) ? null : TEAM_PAGE;
  }
}

/** Whether it is of use, and no refused login is sent by it. */
export function canAskForReport(why: NoReport): boolean {
  switch (why) {
    case 'wrong-password':
    case 'locked':
    case 'ip-blocked':
    case 'no-active-server':
    case 'source-refused':
    case 'no-permission':
    case 'reports-right-missing':
      return false;
    default:
      return true;
  }
}

function ofTrouble(trouble: TransientFailure): Fix | null {
  switch (trouble) {
    case 'redirect':
    case 'not-a-dialer':
    case 'too-big':
      return open('dialer');
    default:
      return null;
  }
}

function ofRefusal(refusal: PermanentFailure): Fix | null {
  switch (refusal) {
    case 'no-permission':
      return { page: 'options', section: 'dialer', promise: 'allow' };
    case 'unknown-function':
      return open('dialer');
    case 'wrong-password':
      return open('login');
    case 'parameter-missing':
      return open('seat');
    default:
      return null;
  }
}

const open = (section: OptionsSection): Fix => ({ page: 'options', section, promise: 'options' });

const TEAM_PAGE: Fix = { page: 'team', promise: 'team' };
