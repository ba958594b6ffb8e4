import type { ComponentChildren } from 'preact';
import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import { isTeamOnly } from '../../utils/settings/draft.ts';
import { optionWords } from '../../utils/settings/option-words.ts';
import { AccessLine } from './access-line.tsx';
import type { FormView } from './form-view.ts';
import { TeamPageLink } from './login-fields.tsx';
import { dialerOrigins } from './origins.ts';
import type { OptionsState } from './use-options.ts';
import { Verdict } from './verdict.tsx';

interface TryStepProps {
  readonly options: OptionsState;
  readonly view: FormView;
}

/** The last step of the guided set-up: what was typed, what came of trying it, and what to do now. */
export function TryStep({ options: { access, run, form }, view: { draft, loaded } }: TryStepProps) {
  const isForTeam = isTeamOnly(draft, loaded.locked);
  return (
    <>
      <p class="lead">
        {isForTeam
          ? 'This saves what you typed, and has your browser ask for the address below.'
          : 'This saves what you typed, has your browser ask for the addresses below, and asks the dialer once.'}
      </p>
      <dl class="summary">
        {isForTeam ? (
          <Line title={optionWords.reportsUser.title}>{draft.reportsUser}</Line>
        ) : (
          <>
            <Line title={optionWords.apiUser.title}>{draft.apiUser}</Line>
            <Line title={optionWords.agentId.title}>{draft.agentId || 'Said by a page of the CRM'}</Line>
            <Line title={optionWords.teamId.title}>{draft.teamId}</Line>
          </>
        )}
        <Addresses
          title={optionWords.dialerServers.title}
          origins={dialerOrigins(draft)}
          access={access}
          without="Without it the extension cannot ask the dialer anything."
        />
        <Addresses
          title={optionWords.sites.title}
          origins={draft.sites.map(({ origin }) => origin)}
          access={access}
          without="Without it the panel cannot appear there."
        />
      </dl>
      <p role="status" class="note problem">
        {form.state.phase === 'ready' && form.state.report.kind === 'not-stored'
          ? 'Not saved: the browser could not store it. All you typed is still here. Free some disk space and try again.'
          : ''}
      </p>
      <Verdict run={run} agentId={loaded.draft.agentId} />
      <WhatNow {...{ run, draft }} />
    </>
  );
}

interface AddressesProps {
  readonly title: string;
  readonly origins: readonly string[];
  readonly access: OptionsState['access'];
  /** What cannot be done without the permission. */
  readonly without: string;
}

function Addresses({ title, origins, access, without }: AddressesProps) {
  if (origins.length === 0) return null;
  return (
    <Line title={title}>
      {origins.map((origin) => (
        <AccessLine key={origin} {...{ origin, access, without }} isNamed />
      ))}
    </Line>
  );
}

function Line({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function WhatNow({ run, draft }: Pick<OptionsState, 'run'> & Pick<FormView, 'draft'>) {
  if (run.kind !== 'done') return null;
  if (!isGood(run.verdict, draft.agentId)) {
    return <p class="note now">It is saved. Correct what is said above, with Back, and try again.</p>;
  }
  if (run.verdict?.kind === 'team-only') {
    return (
      <div class="now">
        <h3>What to do now</h3>
        <p>
          <TeamPageLink />
        </p>
      </div>
    );
  }
  return (
    <div class="now">
      <h3>What to do now</h3>
      <ol>
        <li>
          Open the CRM:{' '}
          {draft.sites.map(({ origin }) => (
            <a key={origin} href={origin} target="_blank" rel="noreferrer" dir="ltr">
              {origin}
            </a>
          ))}
        </li>
        <li>Log in to VICIdial’s agent screen in another tab of this browser, as always.</li>
        <li>With the next lead, the panel appears in the CRM by itself.</li>
      </ol>
    </div>
  );
}

/** Whether the rest is done in the CRM and at the dialer. Who the agent is may be for the CRM to say. */
function isGood(verdict: ConnectionVerdict | null, agentId: string): boolean {
  if (verdict?.kind === 'not-set-up') return agentId === '';
  if (verdict?.kind === 'team-only') return true;
  return verdict?.kind === 'heard' && verdict.agent !== 'no-agent';
}
