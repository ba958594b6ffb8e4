import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackNotice } from './back-notice.tsx';
import type { FormView } from './form-view.ts';
import { GuidedStepBody } from './guided-step.tsx';
import { stepTitles } from './guided-steps.ts';
import { LOCKED, LockedLine } from '../kit/notes.tsx';
import { Notices } from './notice.tsx';
import type { Guided } from './use-guided.ts';
import type { OptionsState } from './use-options.ts';

interface GuidedPageProps {
  readonly options: OptionsState;
  readonly view: FormView;
  readonly guided: Guided;
  readonly onAll: () => void;
  readonly onImport: () => void;
}

/** The first set-up, one step at a time. */
export function GuidedPage({ options, view, guided, onAll, onImport }: GuidedPageProps) {
  const { step, steps, place, done, onBack, onNext } = guided;
  const fields = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    (firstField(fields.current) ?? heading.current)?.focus();
  }, [step]);

  return (
    <main class="guided">
      <h1>Set up this seat</h1>
      <p class="lead">What this seat needs to show its agent who is on the line, step by step.</p>
      <Notices loaded={view.loaded} />
      {isBack(options) && <BackNotice onDiscard={options.form.discard} />}
      <form
        noValidate
        aria-labelledby="step"
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
      >
        <h2 id="step" ref={heading} tabIndex={-1}>
          <span class="place">{`Step ${place} of ${steps.length}: `}</span>
          {stepTitles[step]}
        </h2>
        {done.length > 0 && (
          <LockedLine words={`${LOCKED}: ${done.map((one) => stepTitles[one]).join(', ')}`} />
        )}
        <div ref={fields}>
          <GuidedStepBody step={step} options={options} view={view} />
        </div>
        <div class="ways">
          {onBack !== null && (
            <button type="button" onClick={onBack}>
              Back
            </button>
          )}
          <button type="submit" class="primary" aria-disabled={options.run.kind === 'testing'}>
            {step === 'try' ? tryWords(options) : 'Next'}
          </button>
        </div>
        <p class="ways others">
          <button type="button" class="quiet" onClick={onAll}>
            All settings
          </button>
          {onBack === null && (
            <button type="button" class="quiet" onClick={onImport}>
              I have a settings file or a set-up link
            </button>
          )}
        </p>
      </form>
    </main>
  );
}

/** Of what can be typed into now: what is folded away takes no focus. */
function firstField(place: HTMLElement | null): HTMLElement | undefined {
  const fields = place?.querySelectorAll<HTMLElement>('input:not([readonly])') ?? [];
  return [...fields].find((field) => field.closest('details:not([open])') === null);
}

const tryWords = ({ run, form }: OptionsState): string =>
  run.kind === 'done' && !form.dirty ? 'Try again' : 'Save and try';

export const isBack = ({ form: { state, dirty } }: Pick<OptionsState, 'form'>): boolean =>
  state.phase !== 'loading' && state.isBack && dirty;
