import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import { heardFor } from '../../utils/call/view.ts';
import { copyText } from '../../utils/crm/clipboard.ts';
import { parseSurfaceMessage } from '../../utils/messaging/heard.ts';
import type { Command } from '../../utils/messaging/messages.ts';
import type { Connection } from '../../utils/messaging/native-port.ts';
import { connect } from '../../utils/messaging/native-port.ts';
import { readLastSnapshot } from '../../utils/polling/last-snapshot.ts';
import { openOptions } from './open-options.ts';

/*
 * A background that is awake speaks at once, and its truth is the first to be seen. One that sleeps takes a while to
 * wake, and all the processor; so what was kept is painted first.
 */

/** After its last answer a background stays awake for longer than this, in ms. */
const AWAKE_MS = 25_000;
/** It was awake and does not speak: then what was kept is shown after so long, in ms. */
const PATIENCE_MS = 25;
/** A page that nobody sees paints nothing; it is not waited for longer than this, in ms. */
const PAINT_MS = 100;

const place = document.getElementById('popup');
const open = new AbortController();
const openedAt = Date.now();
let connection: Connection | null = null;
let snapshot: Snapshot | null = null;

const command = (wish: Command) => connection?.send(wish);

async function begin() {
  const last = await readLastSnapshot(openedAt);
  const age = last === null ? null : heardFor(last.link, Date.now());
  if (age !== null && age < AWAKE_MS) setTimeout(() => show(last), PATIENCE_MS);
  else {
    show(last);
    await painted();
  }
  connection = connect('popup', { signal: open.signal, orphaned: () => globalThis.close(), received });
  setInterval(draw, 1_000);
}

function received(message: unknown) {
  const heard = parseSurfaceMessage(message);
  if (heard?.kind !== 'snapshot') return;
  snapshot = heard.snapshot;
  draw();
}

/** What was kept, unless something newer is there already. */
function show(last: Snapshot | null) {
  snapshot ??= last;
  draw();
}

function draw() {
  if (place === null) return;
  const popup = (
    <Popup
      snapshot={snapshot}
      now={Date.now()}
      openedAt={openedAt}
      onCall={(number) => command({ kind: 'call-number', number, pauseFirst: false })}
      onPauseThenCall={(number) => command({ kind: 'call-number', number, pauseFirst: true })}
      onAnswer={(yes) => command({ kind: 'answer', yes })}
      onWish={(wish) => command({ kind: 'carry-out', wish })}
      onDismissOrder={() => command({ kind: 'dismiss-order' })}
      onAskNow={() => command({ kind: 'retry' })}
      onCopy={copyText}
      onOpenOptions={(section) => void openOptions(section)}
    />
  );
  render(popup, place);
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINT_MS);
  });
}

void begin();
