import type { Refusal, Trouble } from '../../utils/call/state.ts';
import type { Problem } from '../../utils/call/view.ts';

/** A section of the options page, by its id in the page's address. */
export type OptionsSection = 'dialer' | 'login' | 'seat';

/** Where in the options a problem is mended, and what the button to there says. */
export interface Mending {
  /** Null: wherever the options begin. */
  readonly section: OptionsSection | null;
  readonly label: string;
}

/** Null: the options are not the place to mend it. */
export function mendingOf(problem: Problem): Mending | null {
  switch (problem.kind) {
    case 'not-set-up':
      return { section: null, label: 'Set it up' };
    case 'no-agent':
      return open('seat');
    case 'trouble':
      return ofTrouble(problem.trouble);
    case 'refused':
      return ofRefusal(problem.refusal);
    case 'team-only':
    case 'agent-unnamed':
    case 'logged-out':
    case 'silent':
      return null;
  }
}

function ofTrouble(trouble: Trouble): Mending | null {
  switch (trouble) {
    case 'redirect':
    case 'not-a-dialer':
    case 'too-big':
      return open('dialer');
    default:
      return null;
  }
}

function ofRefusal(refusal: Refusal): Mending | null {
  switch (refusal) {
    case 'no-permission':
      return { section: 'dialer', label: 'Allow it in the options' };
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

const open = (section: OptionsSection): Mending => ({ section, label: 'Open the options' });
