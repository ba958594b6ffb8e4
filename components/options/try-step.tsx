import type { ComponentChildren } from 'preact';
import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import { isTeamOnly } from '../../utils/settings/form/draft-check.ts';
import { AccessLine } from './access-line.tsx';
import type { FormView } from './form-view.ts';
import { Around } from '../words/around.tsx';
import { useWords } from '../words/use-words.ts';
import { TEAM_PAGE } from './team-page-link.tsx';
import { dialerOrigins } from './origins.ts';
import type { OptionsState } from './use-options.ts';
import { ConnectionTest } from './connection-test.tsx';

interface TryStepProps {
  readonly options: OptionsState;
  readonly view: FormView;
}

/** The last step of the guided set-up: what was typed, what came of trying it, and what to do now. */
export function TryStep({ options: { access, run, form }, view: { draft, loaded } }: TryStepProps) {
  const say = useWords();
  const isForTeam = isTeamOnly(draft, loaded.locked);
  const isUnstored = form.state.phase === 'ready' && form.state.report.kind === 'not-stored';
  return (
    <>
      <p class="lead">{say(isForTeam ? 'setup.try.lead-team' : 'setup.try.lead')}</p>
      <dl class="summary">
        {isForTeam ? (
          <Line title={say('option.reportsUser.title')}>{draft.reportsUser}</Line>
        ) : (
          <>
            <Line title={say('option.apiUser.title')}>{draft.apiUser}</Line>
            <Line title={say('option.agentId.title')}>{draft.agentId || say('setup.try.of-page')}</Line>
            <Line title={say('option.teamId.title')}>{draft.teamId}</Line>
          </>
        )}
        <Addresses
          title={say('option.dialerServers.title')}
          origins={dialerOrigins(draft)}
          access={access}
          without={say('options.access.without-dialer')}
        />
        <Addresses
          title={say('option.sites.title')}
          origins={draft.sites.map(({ origin }) => origin)}
          access={access}
          without={say('options.access.without-site')}
        />
      </dl>
      <p role="status" class="note problem">
        {isUnstored ? say('setup.try.not-stored') : ''}
      </p>
      <ConnectionTest run={run} agentId={loaded.draft.agentId} />
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
  const say = useWords();
  if (run.kind !== 'done' || run.verdict?.kind === 'team-only') return null;
  if (!isGood(run.verdict, draft.agentId)) return <p class="note now">{say('setup.now.correct')}</p>;
  return (
    <div class="now">
      <h3>{say('setup.now.title')}</h3>
      <ol>
        <li>
          <Around words={(place) => say('setup.now.open', { sites: place })}>
            {draft.sites.map(({ origin }) => (
              <a key={origin} href={origin} target="_blank" rel="noreferrer" dir="ltr">
                {origin}
              </a>
            ))}
          </Around>
        </li>
        <li>{say('setup.now.log-in')}</li>
        <li>{say('setup.now.panel')}</li>
      </ol>
    </div>
  );
}

/** Where to go from here, once it works as typed; null before. */
export function goalOf({ run, form }: OptionsState, { draft }: FormView): Goal | null {
  if (run.kind !== 'done' || form.dirty || !isGood(run.verdict, draft.agentId)) return null;
  if (run.verdict?.kind === 'team-only') return { kind: 'team', href: TEAM_PAGE };
  const [site] = draft.sites;
  return site === undefined ? null : { kind: 'crm', href: site.origin };
}

interface Goal {
  readonly kind: 'team' | 'crm';
  readonly href: string;
}

/** Whether the rest is done in the CRM and at the dialer. Who the agent is may be for the CRM to say. */
function isGood(verdict: ConnectionVerdict | null, agentId: string): boolean {
  if (verdict?.kind === 'not-set-up') return agentId === '';
  if (verdict?.kind === 'team-only') return true;
  return verdict?.kind === 'heard' && verdict.agent !== 'no-agent';
}
