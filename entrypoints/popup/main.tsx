import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import { parseSurfaceMessage } from '../../utils/messaging/heard.ts';
import type { Command } from '../../utils/messaging/messages.ts';
import { connect } from '../../utils/messaging/native-port.ts';

const place = document.getElementById('popup');
const open = new AbortController();
let snapshot: Snapshot | null = null;

const { send } = connect('popup', {
  signal: open.signal,
  orphaned: () => globalThis.close(),
  received(message) {
    const heard = parseSurfaceMessage(message);
    if (heard?.kind !== 'snapshot') return;
    snapshot = heard.snapshot;
    draw();
  },
});
const command = (wish: Command) => send(wish);

function draw() {
  if (place === null || snapshot === null) return;
  const popup = (
    <Popup
      snapshot={snapshot}
      now={Date.now()}
      onCall={(number) => command({ kind: 'call-number', number, pauseFirst: false })}
      onPauseThenCall={(number) => command({ kind: 'call-number', number, pauseFirst: true })}
      onAnswer={(yes) => command({ kind: 'answer', yes })}
      onWish={(wish) => command({ kind: 'carry-out', wish })}
      onDismissOrder={() => command({ kind: 'dismiss-order' })}
      onAskNow={() => command({ kind: 'retry' })}
      onOpenOptions={() => command({ kind: 'open-options' })}
    />
  );
  render(popup, place);
}

setInterval(draw, 1_000);
