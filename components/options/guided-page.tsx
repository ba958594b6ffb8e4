import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackNotice } from './back-notice.tsx';
import { GuidedStepBody } from './guided-step.tsx';
import type { GuidedWaysProps } from './guided-ways.tsx';
import { GuidedWays } from './guided-ways.tsx';
import { LockedLine } from '../kit/notes.tsx';
import { Around } from '../words/around.tsx';
import { useWords } from '../words/use-words.ts';
import { listed } from '../words/words.ts';
import { Notices } from './notice.tsx';
import type { OptionsState } from './use-options.ts';

/** The first set-up, one step at a time. */
export function GuidedPage({ options, view, guided, onAll, onImport }: GuidedWaysProps) {
  const say = useWords();
  const { step, steps, place, done, onNext } = guided;
  const fields = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    (firstField(fields.current) ?? heading.current)?.focus();
  }, [step]);

  return (
    <main class="guided">
      <h1>{say('setup.title')}</h1>
      <p class="lead">{say('setup.lead')}</p>
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
          <Around words={(title) => say('setup.place', { n: place, all: steps.length, step: title })}>
            <span class="step">{say(`setup.step.${step}`)}</span>
          </Around>
        </h2>
        {done.length > 0 && (
          <LockedLine
            words={say('options.locked-parts', {
              parts: listed(
                say,
                done.map((one) => say(`setup.step.${one}`)),
              ),
            })}
          />
        )}
        <div ref={fields}>
          <GuidedStepBody step={step} options={options} view={view} />
        </div>
        <GuidedWays {...{ options, view, guided, onAll, onImport }} />
      </form>
    </main>
  );
}

/** Of what can be typed into now: what is folded away takes no focus. */
function firstField(place: HTMLElement | null): HTMLElement | undefined {
  const fields = place?.querySelectorAll<HTMLElement>('input:not([readonly])') ?? [];
  return [...fields].find((field) => field.closest('details:not([open])') === null);
}

export const isBack = ({ form: { state, dirty } }: Pick<OptionsState, 'form'>): boolean =>
  state.phase !== 'loading' && state.isBack && dirty;
