import { DialerFields } from './dialer-fields.tsx';
import type { FormView } from './form-view.ts';
import type { GuidedStep } from './guided-steps.ts';
import { LoginFields, ReportsUserFold } from './login-fields.tsx';
import { SeatFields } from './seat-fields.tsx';
import { SiteFields } from './site-fields.tsx';
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
  const say = useWords();
  const { access } = options;
  switch (step) {
    case 'dialer':
      return (
        <>
          <p class="lead">{say('options.section.dialer.lead')}</p>
          <DialerFields form={view} access={access} />
        </>
      );
    case 'login':
      return (
        <>
          <p class="lead">
            {sentences(say, say('options.section.login.lead'), say('setup.login.team-lead'))}
          </p>
          <LoginFields form={view} />
          <ReportsUserFold form={view} />
        </>
      );
    case 'seat':
      return (
        <>
          <p class="lead">{sentences(say, say('options.section.seat.lead'), say('setup.seat.of-page'))}</p>
          <SeatFields form={view} />
        </>
      );
    case 'sites':
      return (
        <>
          <p class="lead">{say('options.section.sites.lead')}</p>
          <SiteFields form={view} access={access} />
        </>
      );
    case 'try':
      return <TryStep options={options} view={view} />;
  }
}
