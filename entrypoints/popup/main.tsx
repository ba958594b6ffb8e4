import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { languageFor } from '../../utils/languages.ts';
import type { NumberReading } from '../../utils/call/number-reading.ts';
import { popOf } from '../../utils/call/lead-commands.ts';
import { copyText } from '../../utils/crm/clipboard.ts';
import { parseNumberReading, parsePopupMessage } from '../../utils/messaging/messages-received.ts';
import type { NumberQuestion, PopupCommand } from '../../utils/messaging/messages.ts';
import type { Connection } from '../../utils/messaging/native-port.ts';
import { connect } from '../../utils/messaging/native-port.ts';
import { wordsIn } from '../../components/words/catalogues.ts';
import { speak } from '../../components/words/page.ts';
import { native } from './native.ts';
import { readLastSnapshot } from './last-snapshot.ts';
import { openOptions, openTeam } from './pages.ts';

/*
 * What was kept is painted first, and only then the background is spoken to: to wake it takes a while, and all the
 * processor.
 */

/** A page that nobody sees paints nothing; it is not waited for longer than this, in ms. */
const PAINT_MS = 250;
/** A person who wants to call is not kept waiting longer for what would be dialed; in ms. */
const ANSWER_MS = 1_000;

export function main(): void {
  const place = document.getElementById('popup');
  if (place !== null) void open(place);
}

async function open(place: HTMLElement) {
  const openedAt = Date.now();
  let snapshot = await readLastSnapshot(openedAt);
  let connection: Connection | null = null;
  /** Pressed while the first picture was painted. */
  const early: PopupCommand[] = [];

  function command(asked: PopupCommand) {
    if (connection === null) early.push(asked);
    else connection.send(asked);
  }

  function onMessage(message: unknown) {
    const heard = parsePopupMessage(message);
    if (heard === null) return;
    snapshot = heard.snapshot;
    draw();
  }

  function draw() {
    const popup = (
      <Popup
        words={speak(wordsIn(languageFor([snapshot?.language ?? native().i18n.getUILanguage()])))}
        snapshot={snapshot}
        now={Date.now()}
        openedAt={openedAt}
        onCall={(number) => command({ kind: 'call-number', number })}
        onPauseThenCall={(attempt) => command({ kind: 'pause-then-call', attempt })}
        onRead={readNumber}
        onCallWhenDone={(attempt) => command({ kind: 'call-when-done', attempt })}
        onPauseForCall={(on) => command({ kind: 'pause-for-call', on })}
        onCancelDeferredCall={(id) => command({ kind: 'cancel-deferred-call', id })}
        onAnswer={(yes) => command({ kind: 'answer', yes })}
        onCommand={(asked) =>
          command({ kind: 'carry-out', command: asked, pop: snapshot === null ? 0 : popOf(snapshot.call) })
        }
        onDismissAttempt={() => command({ kind: 'dismiss-attempt' })}
        onAskNow={() => command({ kind: 'retry' })}
        onCopy={copyText}
        onOpenOptions={(section) => void openOptions(section)}
        onOpenTeam={() => void openTeam()}
      />
    );
    render(popup, place);
  }

  draw();
  await painted();
  const onOrphaned = () => globalThis.close();
  connection = connect('popup', { signal: new AbortController().signal, onOrphaned, onMessage });
  for (const asked of early) connection.send(asked);
  setInterval(draw, 1_000);
}

/** Null: the background does not say. */
async function readNumber(text: string): Promise<NumberReading | null> {
  const question: NumberQuestion = { kind: 'read-number', text };
  try {
    const late = new Promise<null>((resolve) => setTimeout(resolve, ANSWER_MS, null));
    return parseNumberReading(await Promise.race([native().runtime.sendMessage(question), late]));
  } catch {
    return null;
  }
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PAINT_MS);
  });
}
