import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Panel } from '../../components/panel/panel.tsx';
import style from '../../components/panel/panel.css?inline';
import type { Words } from '../../components/words/words.ts';
import { createWords } from '../../components/words/words.ts';
import type { CallTime } from '../../utils/call/dial-attempt.ts';
import type { RecordView } from '../../utils/call/record-status.ts';
import { seenRecord } from '../../utils/call/record-status.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import { createClickGuard } from '../../utils/crm/click-guard.ts';
import { copyText } from '../../utils/crm/clipboard.ts';
import { mountPanelHost } from '../../utils/crm/panel-host.ts';
import { parsePanelMessage } from '../../utils/messaging/messages-received.ts';
import type { PanelCommand, PanelLayout, SiteView } from '../../utils/messaging/messages.ts';
import { connect } from '../../utils/messaging/native-port.ts';

/* The panel, put into a CRM page when there is something to show for the first time. */

/** So long after it was due, a page asks the background whether it has slept; in ms. */
const OVERDUE_MS = 1_500;

function main(ctx: ContentScriptContext) {
  const { signal } = ctx;
  const host = mountPanelHost(document, style, signal);
  const guard = createClickGuard(host.element, () => performance.now(), signal);
  let words: Words | null = null;
  let snapshot: Snapshot | null = null;
  let layout: PanelLayout = { place: null, collapsed: false, dismissedPop: null };
  let site: SiteView | null = null;
  let record: RecordView | null = null;

  const { send } = connect('panel', {
    signal,
    onOrphaned: () => ctx.abort(),
    onMessage(message) {
      const heard = parsePanelMessage(message);
      switch (heard?.kind) {
        case 'snapshot':
          snapshot = heard.snapshot;
          return draw();
        case 'words':
          words = createWords(heard.language, heard.rooms);
          return draw();
        case 'layout':
          ({ layout, site } = heard);
          return draw();
        case 'record':
          record = heard.record;
          return draw();
        case 'closed':
          snapshot = null;
          return draw();
        case undefined:
      }
    },
  });
  const command = (asked: PanelCommand) => send(asked);

  function layOut(change: Partial<PanelLayout>) {
    layout = { ...layout, ...change };
    command({ kind: 'lay-out', layout });
    draw();
  }

  function draw() {
    host.ensure();
    const panel = snapshot && site && words && (
      <Panel
        words={words}
        snapshot={snapshot}
        now={Date.now()}
        {...layout}
        site={site}
        rightToLeft={getComputedStyle(document.body ?? document.documentElement).direction === 'rtl'}
        record={recordHere()}
        onMove={(place) => layOut({ place })}
        onCollapse={(collapsed) => layOut({ collapsed })}
        onDismiss={(dismissedPop) => layOut({ dismissedPop })}
        onCopy={(value) => copyText(value)}
        onCall={call}
        onPauseThenCall={(attempt, click) => again(click, { kind: 'pause-then-call', attempt })}
        onCallWhenDone={(attempt, click) => again(click, { kind: 'call-when-done', attempt })}
        onPauseForCall={(on, click) => click.isTrusted && command({ kind: 'pause-for-call', on })}
        onCancelDeferredCall={(id) => command({ kind: 'cancel-deferred-call', id })}
        onCommand={(asked, event) =>
          event.isTrusted && command({ kind: 'carry-out', command: asked, pop: popOf(snapshot) ?? 0 })
        }
        onOpenRecord={(event) => event.isTrusted && openRecord()}
        onDismissAttempt={() => command({ kind: 'dismiss-attempt' })}
        onAskNow={() => command({ kind: 'retry' })}
        onOpenOptions={() => command({ kind: 'open-options' })}
      />
    );
    render(panel, host.root);
    guard.drawn(String(popOf(snapshot)), host.root.querySelector('section'));
  }

  function recordHere() {
    const isMeant = site?.recordOpening !== 'off' && record?.pop === popOf(snapshot);
    return isMeant && record !== null ? seenRecord(record, location.href) : null;
  }

  function openRecord() {
    const pop = popOf(snapshot);
    if (pop !== null) command({ kind: 'open-record', pop });
  }

  /** Only a click that is surely meant for this lead rings a telephone; of any other the popup asks. */
  function call(when: CallTime, click: MouseEvent) {
    const pop = popOf(snapshot);
    const verdict = guard.judge(click);
    if (pop === null || verdict === 'no') return;
    if (verdict === 'unsure') command({ kind: 'ask-in-popup', pop, when });
    else command({ kind: when === 'now' ? 'call-lead' : 'call-lead-when-done', pop });
  }

  /** The popup has the same button, should this click not be trusted. */
  function again(click: MouseEvent, meant: PanelCommand) {
    if (guard.judge(click) === 'yes') command(meant);
  }

  /** Each second while somebody can see it: ages and clocks count by the wall clock. */
  function tick() {
    if (document.hidden || ctx.isInvalid || snapshot === null) return;
    const { link } = snapshot;
    const due = link.kind === 'idle' ? null : link.nextAt;
    if (due !== null && Date.now() - due > OVERDUE_MS) command({ kind: 'overdue' });
    draw();
  }

  /** A page kept for going back to comes back as it was left: without a caller who may be gone by then. */
  function leave() {
    snapshot = null;
    draw();
  }

  ctx.setInterval(tick, 1_000);
  document.addEventListener('visibilitychange', tick, { signal });
  globalThis.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', () => render(null, host.root));
}

const popOf = (snapshot: Snapshot | null) => (snapshot?.call.kind === 'on-lead' ? snapshot.call.pop : null);

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main,
});
