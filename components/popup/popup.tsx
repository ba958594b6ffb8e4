import type { Lead } from '../../utils/call/lead.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import { userOf } from '../../utils/call/transition.ts';
import { elapsed, isFresh, problemOf } from '../../utils/call/view.ts';
import { ignoreHeldEnter } from '../control/keys.ts';
import { newsOf } from '../control/news.ts';
import type { OnWish } from '../control/use-controls.ts';
import { stopwatch } from '../duration.ts';
import { fieldsOf, recordWords } from '../panel/fields.ts';
import { toneOf } from '../tone.ts';
import { callWords, linkWords, problemWords } from '../words.ts';
import { Desk } from './desk.tsx';
import { Remedy } from './remedy.tsx';
import { SeatLine } from './seat-line.tsx';

export interface PopupProps {
  readonly snapshot: Snapshot;
  /** Wall clock; render again each second. */
  readonly now: Instant;
  /** A number, as it was typed, is to be called. */
  readonly onCall: (number: string, click: MouseEvent) => void;
  /** The same for an agent who was not paused. */
  readonly onPauseThenCall: (number: string, click: MouseEvent) => void;
  /** The answer to the snapshot's question. */
  readonly onAnswer: (yes: boolean) => void;
  readonly onWish: OnWish;
  /** What came of the last order has been read. */
  readonly onDismissOrder: () => void;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

/** Quick status: do we hear the dialer, who is on screen, what is wrong and what to do; and the controls. */
export function Popup(props: PopupProps) {
  const { snapshot, now, onAskNow, onOpenOptions } = props;
  const { call, seat } = snapshot;
  const problem = problemOf(snapshot, now);
  const mendable = problem !== null && problemWords(problem, seat).inOptions === true;

  return (
    <main onKeyDown={ignoreHeldEnter}>
      <LinkLine snapshot={snapshot} now={now} />
      {call.kind === 'on-lead' && <LeadCard lead={call.lead} clock={stopwatch(elapsed(call.since, now))} />}
      {problem !== null && (
        <Remedy
          problem={problem}
          tone={toneOf(problem)}
          seat={seat}
          now={now}
          besideLead={call.kind === 'on-lead'}
          onAskNow={onAskNow}
        />
      )}
      {problem === null && call.kind !== 'on-lead' && <p class="quiet">{callWords(call, seat).why}</p>}
      <Desk {...props} />
      <footer>
        {seat !== null && <SeatLine seat={seat} user={userOf(call)} />}
        <button class={mendable ? 'primary' : 'link'} onClick={onOpenOptions}>
          Options
        </button>
      </footer>
      <p class="unseen" aria-live="polite">
        {newsOf(snapshot, now)}
      </p>
    </main>
  );
}

/** "Live · heard 1 s ago". */
function LinkLine({ snapshot, now }: Pick<PopupProps, 'snapshot' | 'now'>) {
  const problem = problemOf(snapshot, now);
  const { title, why } = linkWords(snapshot.link, now);
  const live = isFresh(snapshot.link, now);
  const silence = problem === null ? 'quiet' : toneOf(problem);
  return (
    <p class="link-line">
      <span class={`dot ${live ? 'good' : silence}`} />
      <b>{title}</b>
      {live && <span class="clock">· {why}</span>}
    </p>
  );
}

function LeadCard({ lead, clock }: { readonly lead: Lead; readonly clock: string }) {
  const gap = recordWords[lead.record.kind];
  return (
    <section class="lead" aria-label="Lead">
      <span class="clock">{clock}</span>
      <dl class="fields">
        {fieldsOf(lead).map(({ term, value }) => (
          <div class={term === 'Phone' ? 'field hero' : 'field'} key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi dir="auto">{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {gap !== null && <p class="quiet">{gap}</p>}
    </section>
  );
}
