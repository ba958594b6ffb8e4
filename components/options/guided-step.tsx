import { DialerFields } from './dialer-fields.tsx';
import type { FormView } from './form-view.ts';
import type { GuidedStep } from './guided-steps.ts';
import { LoginFields, ReportsUserFold } from './login-fields.tsx';
import { SeatFields } from './seat-fields.tsx';
import { sections } from './sections.ts';
import { SiteFields } from './site-fields.tsx';
import { TryStep } from './try-step.tsx';
import type { OptionsState } from './use-options.ts';

interface GuidedStepBodyProps {
  readonly step: GuidedStep;
  readonly options: OptionsState;
  readonly view: FormView;
}

/** What is asked in a step of the guided set-up. */
export function GuidedStepBody({ step, options, view }: GuidedStepBodyProps) {
  const { access } = options;
  switch (step) {
    case 'dialer':
      return (
        <>
          <p class="lead">{sections.dialer.lead}</p>
          <DialerFields form={view} access={access} />
        </>
      );
    case 'login':
      return (
        <>
          <p class="lead">
            {`${sections.login.lead} A team lead who takes no calls needs only a reports user.`}
          </p>
          <LoginFields form={view} />
          <ReportsUserFold form={view} />
        </>
      );
    case 'seat':
      return (
        <>
          <p class="lead">
            {`${sections.seat.lead} If a page of your CRM says the AgentID, go to All settings and name the element under CRM sites.`}
          </p>
          <SeatFields form={view} />
        </>
      );
    case 'sites':
      return (
        <>
          <p class="lead">{sections.sites.lead}</p>
          <SiteFields form={view} access={access} />
        </>
      );
    case 'try':
      return <TryStep options={options} view={view} />;
  }
}
