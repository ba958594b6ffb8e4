import type { FormView } from './form-view.ts';
import type { GuidedStep } from './guided-steps.ts';
import { OptionFields } from './option-fields.tsx';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';
import { TryStep } from './try-step.tsx';
import type { OptionsState } from './use-options.ts';

interface GuidedStepBodyProps {
  readonly step: GuidedStep;
  readonly options: OptionsState;
  readonly view: FormView;
}

/** What is asked in a step of the guided set-up. */
export function GuidedStepBody({ step, options, view }: GuidedStepBodyProps) {
  return step === 'try' ? (
    <TryStep options={options} view={view} />
  ) : (
    <>
      <StepLead step={step} />
      <OptionFields section={step} form={view} access={options.access} />
    </>
  );
}

function StepLead({ step }: { readonly step: Exclude<GuidedStep, 'try'> }) {
  const say = useWords();
  const more = {
    login: say('setup.login.team-lead'),
    seat: say('setup.seat.of-page'),
    dialer: '',
    sites: '',
  };
  return <p class="lead">{sentences(say, say(`options.section.${step}.lead`), more[step])}</p>;
}
