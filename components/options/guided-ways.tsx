import { useWords } from '../words/use-words.ts';
import type { FormView } from './form-view.ts';
import { goalOf } from './try-step.tsx';
import type { Guided } from './use-guided.ts';
import type { OptionsState } from './use-options.ts';

export interface GuidedWaysProps {
  readonly options: OptionsState;
  readonly view: FormView;
  readonly guided: Guided;
  readonly onAll: () => void;
  readonly onImport: () => void;
}

/** The ways on from a step of the guided set-up, the one that helps most in colour. */
export function GuidedWays({ options, view, guided: { step, onBack }, onAll, onImport }: GuidedWaysProps) {
  const say = useWords();
  const { run, form } = options;
  const goal = step === 'try' ? goalOf(options, view) : null;
  const isTried = run.kind === 'done' && !form.dirty;
  const submit = step === 'try' ? say(isTried ? 'setup.try-again' : 'setup.save-and-try') : say('setup.next');
  return (
    <>
      <div class="ways">
        {onBack !== null && (
          <button type="button" onClick={onBack}>
            {say('setup.back')}
          </button>
        )}
        {goal === null ? (
          <button type="submit" class="primary" aria-disabled={run.kind === 'testing'}>
            {submit}
          </button>
        ) : (
          <a class="primary" href={goal.href} target="_blank" rel="noreferrer">
            {say(`setup.open-${goal.kind}`)}
          </a>
        )}
      </div>
      <p class="ways others">
        {goal !== null && (
          <button type="submit" class="quiet">
            {submit}
          </button>
        )}
        <button type="button" class="quiet" onClick={onAll}>
          {say('setup.all')}
        </button>
        {onBack === null && (
          <button type="button" class="quiet" onClick={onImport}>
            {say('setup.import')}
          </button>
        )}
      </p>
    </>
  );
}
