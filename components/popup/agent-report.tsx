import type { SeatReport } from '../../utils/call/seat-report.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import { ago } from '../kit/duration.ts';
import { canAskForReport, fixForReport } from './fix.ts';
import type { NoReport } from './report-words.ts';
import { noReportWords, stateTone, stateWords } from './report-words.ts';
import type { FixHandlers } from './fix-actions.tsx';
import { FixActions } from './fix-actions.tsx';
import { useWords } from '../words/use-words.ts';

interface Props extends FixHandlers {
  readonly report: SeatReport;
  readonly now: Instant;
}

/** What the dialer's reports say of this agent, where the machine has a reports user. */
export function AgentReport({ report, now, ...ways }: Props) {
  const say = useWords();
  if (report.kind === 'none') return null;
  return (
    <section class="report" aria-labelledby="report-title">
      <p class="report-title">
        <span id="report-title">{say('popup.report.title')}</span>
        {report.kind === 'agent' && <span class="clock">{ago(say, elapsed(report.at, now))}</span>}
      </p>
      <Said report={report} {...ways} />
    </section>
  );
}

function Said({ report, ...ways }: Omit<Props, 'now'>) {
  const say = useWords();
  switch (report.kind) {
    case 'none':
      return null;
    case 'asking':
      return <p class="quiet">{say('popup.report.asking')}</p>;
    case 'failed':
      return <Failed why={report.why} {...ways} />;
    case 'agent':
      return <Agent report={report} />;
  }
}

function Failed({ why, ...ways }: FixHandlers & { readonly why: NoReport }) {
  const say = useWords();
  const [title, next] = noReportWords(say, why);
  return (
    <>
      <p class="doing">
        <span class="dot warning" />
        <b>{title}</b>
      </p>
      <p>{next}</p>
      <FixActions
        fix={fixForReport(why)}
        // In full: beside it may be another one, for the lead.
        again={canAskForReport(why) ? say('popup.report.again') : null}
        {...ways}
      />
    </>
  );
}

type Agent = SeatReport & { readonly kind: 'agent' };

function Agent({ report: { state, campaign, callsToday, callNumber } }: { readonly report: Agent }) {
  const say = useWords();
  return (
    <>
      <p class="doing">
        <span class={`dot ${stateTone(state)}`} />
        <b dir="auto">{stateWords(say, state)}</b>
      </p>
      <dl class="facts">
        <Fact term={say('popup.report.campaign')} value={campaign} />
        <Fact term={say('popup.report.calls-today')} value={String(callsToday)} />
        {callNumber !== '' && <Fact term={say('popup.report.number')} value={callNumber} />}
      </dl>
    </>
  );
}

/** `value`: null is what cannot be told. */
function Fact({ term, value }: { readonly term: string; readonly value: string | null }) {
  const say = useWords();
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value === null ? <i>{say('popup.report.not-clear')}</i> : <bdi dir="auto">{value}</bdi>}</dd>
    </div>
  );
}
