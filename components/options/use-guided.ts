import { useState } from 'preact/hooks';
import type { GuidedStep, Plan } from './guided-steps.ts';
import { fieldsToCheck, guidedSteps, planOf, stepOf } from './guided-steps.ts';
import { wrongFields } from './shown-problems.ts';
import type { OptionsState } from './use-options.ts';

/** Where somebody is in the guided set-up, and how they get on. */
export interface Guided extends Plan {
  readonly step: GuidedStep;
  /** From 1. */
  readonly place: number;
  /** Null on the first step. */
  readonly onBack: (() => void) | null;
  /** To the next step when nothing is wrong in this one; on the last, saves and tries. */
  readonly onNext: () => void;
}

/** `onLeave`: something is wrong that is in none of the steps. Null while the settings are being read. */
export function useGuided({ form, finish }: OptionsState, onLeave: () => void): Guided | null {
  const [wanted, setStep] = useState<GuidedStep>('dialer');
  const { state } = form;
  if (state.phase === 'loading') return null;
  const { draft, loaded } = state;
  const { steps, done } = planOf(loaded, draft);
  // The organisation may set what somebody is just at: then it is the next one's turn.
  const from = guidedSteps.indexOf(wanted);
  const step = steps.find((one) => guidedSteps.indexOf(one) >= from) ?? 'try';
  const place = steps.indexOf(step);
  const former = steps[place - 1];

  function tryIt() {
    if (finish()) return;
    const [wrong] = wrongFields(draft, loaded);
    const where = wrong === undefined ? 'try' : stepOf(wrong);
    if (where === null) onLeave();
    else setStep(where);
  }

  function goOn() {
    if (!form.checkStep(fieldsToCheck(step, draft))) return;
    if (step === 'sites' && draft.newSite.trim() !== '') form.addSite();
    setStep(steps[place + 1] ?? 'try');
  }

  return {
    steps,
    done,
    step,
    place: place + 1,
    onBack: former === undefined ? null : () => setStep(former),
    onNext: step === 'try' ? tryIt : goOn,
  };
}
