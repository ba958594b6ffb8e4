import type { ControlResult } from '../../utils/call/control-result.ts';
import type { DialAttempt } from '../../utils/call/dial-attempt.ts';
import type { LeadView, Problem } from '../../utils/call/view.ts';

/** The colour of a state. It only underlines words that stand beside it. */
export type Tone = 'good' | 'quiet' | 'warning' | 'bad';

export function toneOf(problem: Problem): Tone {
  switch (problem.kind) {
    case 'not-set-up':
    case 'team-only':
    case 'agent-unnamed':
    case 'logged-out':
      return 'quiet';
    case 'no-agent':
    case 'silent':
    case 'trouble':
      return 'warning';
    case 'refused':
      return 'bad';
  }
}

export function leadTone(view: LeadView): Tone {
  if (view.fresh) return 'good';
  return view.problem === null ? 'warning' : toneOf(view.problem);
}

/** Of an order or a command that did not work out: it was refused, or nobody knows. */
export function failureTone({ kind }: DialAttempt['progress'] | ControlResult['outcome']): Tone {
  return kind === 'refused' ? 'bad' : 'warning';
}
