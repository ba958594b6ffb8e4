import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { languageFor } from '../../utils/languages.ts';
import { popOf } from '../../utils/call/lead-commands.ts';
import { copyText } from '../../utils/crm/clipboard.ts';
import { parsePopupMessage } from '../../utils/messaging/messages-received.ts';
import type { PopupCommand } from '../../utils/messaging/messages.ts';
import { connect } from '../../utils/messaging/native-port.ts';
import { askNumber } from '../../utils/messaging/number-question.ts';
import { createWaitingCommands } from '../../utils/messaging/waiting-commands.ts';
import { systemClock } from '../../utils/clock.ts';
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

export function main(): void {
  const place = document.getElementById('popup');
  if (place !== null) void open(place);
}

async function open(place: HTMLElement) {
  const openedAt = Date.now();
  let snapshot = await readLastSnapshot(openedAt);
  /** Something may be pressed while the first picture is painted. */
  const commands = createWaitingCommands<PopupCommand>();
  const { send } = commands;

  function onMessage(message: unknown) {
    const received = parsePopupMessage(message);
    if (received === null) return;
    snapshot = received.snapshot;
    draw();
  }

  function draw() {
    const popup = (
      <Popup
        words={speak(wordsIn(languageFor([snapshot?.language ?? native().i18n.getUILanguage()])))}
        snapshot={snapshot}
        now={Date.now()}
        openedAt={openedAt}
        onCall={(number) => send({ kind: 'call-number', number })}
        onPauseThenCall={(attempt) => send({ kind: 'pause-then-call', attempt })}
        onRead={(text) => askNumber(text, (question) => native().runtime.sendMessage(question), systemClock)}
        onCallWhenDone={(attempt) => send({ kind: 'call-when-done', attempt })}
        onPauseForCall={(on) => send({ kind: 'pause-for-call', on })}
        onCancelDeferredCall={(id) => send({ kind: 'cancel-deferred-call', id })}
        onAnswer={(yes) => send({ kind: 'answer', yes })}
        onCommand={(asked) =>
          send({ kind: 'carry-out', command: asked, pop: snapshot === null ? 0 : popOf(snapshot.call) })
        }
        onDismissAttempt={() => send({ kind: 'dismiss-attempt' })}
        onAskNow={() => send({ kind: 'retry' })}
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
  commands.connectTo(connect('popup', { signal: new AbortController().signal, onOrphaned, onMessage }));
  setInterval(draw, 1_000);
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
