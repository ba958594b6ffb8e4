import type { SeatReport } from '../../utils/call/seat-report.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import { ago } from '../duration.ts';
import type { NoReport } from './report-words.ts';
import { NOT_CLEAR, hasCall, noReportWords, stateWords } from './report-words.ts';

interface Props {
  readonly report: SeatReport;
  readonly now: Instant;
  readonly onAskNow: () => void;
}

/** What the dialer's reports say of this agent, where the machine has a reports user. */
export function AgentReport({ report, now, onAskNow }: Props) {
  if (report.kind === 'none') return null;
  return (
    <section class="report" aria-labelledby="report-title">
      <p class="report-title">
        <span id="report-title">As the dialer's reports have it</span>
        {report.kind === 'agent' && <span class="clock">{ago(elapsed(report.at, now))}</span>}
      </p>
      <Said report={report} onAskNow={onAskNow} />
    </section>
  );
}

function Said({ report, onAskNow }: Omit<Props, 'now'>) {
  switch (report.kind) {
    case 'none':
      return null;
    case 'asking':
      return <p class="quiet">The dialer is being asked.</p>;
    case 'failed':
      return <Failed why={report.why} onAskNow={onAskNow} />;
    case 'agent':
      return <Agent report={report} />;
  }
}

interface FailedProps {
  readonly why: NoReport;
  readonly onAskNow: () => void;
}

function Failed({ why, onAskNow }: FailedProps) {
  const [title, next] = noReportWords(why);
  return (
    <>
      <p class="doing">
        <span class="dot warning" />
        <b>{title}</b>
      </p>
      <p>{next}</p>
      <div class="ways">
        <button class="outlined" onClick={onAskNow}>
          Ask again
        </button>
      </div>
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
        {(callNumber !== null || hasCall(state)) && <Fact term="Number of this call" value={callNumber} />}
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
