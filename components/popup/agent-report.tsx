import type { SeatReport } from '../../utils/call/seat-report.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import { ago } from '../duration.ts';
import { canAskForReport, mendingOfReport } from './mending.ts';
import type { NoReport } from './report-words.ts';
import { NOT_CLEAR, noReportWords, stateWords } from './report-words.ts';
import type { WaysOut } from './ways.tsx';
import { Ways } from './ways.tsx';

interface Props extends WaysOut {
  readonly report: SeatReport;
  readonly now: Instant;
}

/** What the dialer's reports say of this agent, where the machine has a reports user. */
export function AgentReport({ report, now, ...ways }: Props) {
  if (report.kind === 'none') return null;
  return (
    <section class="report" aria-labelledby="report-title">
      <p class="report-title">
        <span id="report-title">As the dialer's reports have it</span>
        {report.kind === 'agent' && <span class="clock">{ago(elapsed(report.at, now))}</span>}
      </p>
      <Said report={report} {...ways} />
    </section>
  );
}

function Said({ report, ...ways }: Omit<Props, 'now'>) {
  switch (report.kind) {
    case 'none':
      return null;
    case 'asking':
      return <p class="quiet">The dialer is being asked.</p>;
    case 'failed':
      return <Failed why={report.why} {...ways} />;
    case 'agent':
      return <Agent report={report} />;
  }
}

function Failed({ why, ...ways }: WaysOut & { readonly why: NoReport }) {
  const [title, next] = noReportWords(why);
  return (
    <>
      <p class="doing">
        <span class="dot warning" />
        <b>{title}</b>
      </p>
      <p>{next}</p>
      <Ways
        mending={mendingOfReport(why)}
        // In full: beside it may be another one, for the lead.
        again={canAskForReport(why) ? 'Ask for the report again' : null}
        {...ways}
      />
    </>
  );
}

type Agent = SeatReport & { readonly kind: 'agent' };

function Agent({ report: { state, campaign, callsToday, callNumber } }: { readonly report: Agent }) {
  const [words, tone] = stateWords(state);
  return (
    <>
      <p class="doing">
        <span class={`dot ${tone}`} />
        <b dir="auto">{words}</b>
      </p>
      <dl class="facts">
        <Fact term="Campaign" value={campaign} />
        <Fact term="Calls today" value={String(callsToday)} />
        {callNumber !== '' && <Fact term="Number of this call" value={callNumber} />}
      </dl>
    </>
  );
}

/** `value`: null is what cannot be told. */
function Fact({ term, value }: { readonly term: string; readonly value: string | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value === null ? <i>{NOT_CLEAR}</i> : <bdi dir="auto">{value}</bdi>}</dd>
    </div>
  );
}
