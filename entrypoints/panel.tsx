import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPanelActions } from '../components/panel/panel-actions.ts';
import type { PanelState } from '../components/panel/panel-state.ts';
import { isOverdue, onLeave, onMessage, popOf, recordAt, untold } from '../components/panel/panel-state.ts';
import style from '../components/panel/panel.css?inline';
import { Panel } from '../components/panel/panel.tsx';
import { createClickGuard } from '../utils/crm/click-guard.ts';
import { copyText } from '../utils/crm/clipboard.ts';
import { startPageLife } from '../utils/crm/page-life.ts';
import { mountPanelHost } from '../utils/crm/panel-host.ts';
import type { PanelCommand, PanelLayout } from '../utils/messaging/messages.ts';
import { parsePanelMessage } from '../utils/messaging/messages-received.ts';
import { connect } from '../utils/messaging/native-port.ts';

/* The panel, put into a CRM page when there is something to show for the first time. */

function main() {
  const { signal, end } = startPageLife('panel');
  const host = mountPanelHost(document, style, signal);
  const guard = createClickGuard(host.element, () => performance.now(), signal);
  let state = untold;

  const port = connect('panel', {
    signal,
    onOrphaned: end,
    onMessage(message) {
      const received = parsePanelMessage(message);
      if (received !== null) show(onMessage(state, received));
    },
  });
  const send = (command: PanelCommand) => port.send(command);
  const actions = createPanelActions({ send, judge: guard.judge, pop: () => popOf(state) });

  function show(next: PanelState) {
    state = next;
    draw();
  }

  function layOut(change: Partial<PanelLayout>) {
    const layout = { ...state.layout, ...change };
    send({ kind: 'lay-out', layout });
    show({ ...state, layout });
  }

  function draw() {
    host.ensure();
    const { snapshot, site, words } = state;
    const panel = snapshot && site && words && (
      <Panel
        {...{ words, snapshot, site }}
        {...state.layout}
        {...actions}
        now={Date.now()}
        rightToLeft={getComputedStyle(document.body ?? document.documentElement).direction === 'rtl'}
        record={recordAt(state, location.href)}
        onMove={(place) => layOut({ place })}
        onCollapse={(collapsed) => layOut({ collapsed })}
        onDismiss={(dismissedPop) => layOut({ dismissedPop })}
        onCopy={copyText}
      />
    );
    render(panel, host.root);
    guard.drawn(String(popOf(state)), host.root.querySelector('section'));
  }

  /** Each second while somebody can see it: ages and clocks count by the wall clock. */
  function tick() {
    if (document.hidden || state.snapshot === null) return;
    if (isOverdue(state, Date.now())) send({ kind: 'overdue' });
    draw();
  }

  const ticking = setInterval(tick, 1_000);
  signal.addEventListener('abort', () => clearInterval(ticking));
  document.addEventListener('visibilitychange', tick, { signal });
  globalThis.addEventListener('pagehide', () => show(onLeave(state)), { signal });
  signal.addEventListener('abort', () => render(null, host.root));
}

export default defineUnlistedScript({ main });
