import { render } from 'preact';
import { createNotifier } from '../../components/team/notifier.ts';
import { TeamPage } from '../../components/team/team-page.tsx';
import type { TeamPlace } from '../../components/team/team-place.ts';
import { addressOf, placeAt } from '../../components/team/team-place.ts';
import { createTeamSession } from '../../components/team/team-session.ts';
import { wordsIn } from '../../components/words/catalogues.ts';
import { speak } from '../../components/words/page.ts';
import { WordsContext } from '../../components/words/use-words.ts';
import { parseFloorMessage } from '../../utils/messaging/messages-received.ts';
import { connect } from '../../utils/messaging/native-port.ts';
import type { TeamCommand } from '../../utils/messaging/team-messages.ts';
import { languageInForce } from '../../utils/settings/in-force/language.ts';
import { onPolicyChanged } from '../../utils/settings/in-force/policy-source.ts';
import { onOwnChanged } from '../../utils/settings/stored/stored.ts';
import { keepSearch, keepView, onSettingsElsewhere, readView } from './kept-view.ts';
import { askToNotify, mayNotify, notify, onNotifyChanged } from './notices.ts';
import { saveCsv } from './save-file.ts';

/* The team page: what the background says, how a person has arranged it, and the clock that ticks. */

const readWords = async () => speak(wordsIn(await languageInForce()));
const place = () => placeAt(location.hash);
const goTo = (to: TeamPlace) => {
  location.hash = addressOf(to);
};

async function main(root: HTMLElement) {
  const open = new AbortController();
  const { signal } = open;
  let say = await readWords();
  const session = createTeamSession({
    before: { ...(await readView()), noticeRight: (await mayNotify()) ? 'allowed' : 'not-asked' },
    now: Date.now,
    lookedAt: () => place().user,
    send: (command) => send(command),
    keepView,
    keepSearch,
    askToNotify,
    notifier: createNotifier({
      words: () => say,
      notify: (notice) => void notify(notice, () => goTo({ section: 'floor', user: notice.user })),
    }),
    onChange: draw,
  });
  const { send: post } = connect('team', {
    signal,
    onOrphaned: () => open.abort(),
    onMessage(message) {
      const received = parseFloorMessage(message);
      if (received !== null) session.onFloor(received.floor);
    },
  });

  const send = (command: TeamCommand) => post(command);

  function draw() {
    document.title = say('team.page-title');
    render(
      <WordsContext.Provider value={say}>
        <TeamPage
          {...session.state}
          now={Date.now()}
          place={place()}
          newId={() => crypto.randomUUID()}
          onPlace={goTo}
          onView={session.changeView}
          onSearch={session.changeSearch}
          onNotify={(wanted) => void session.changeNotify(wanted)}
          onMonitor={(request) => send({ kind: 'monitor', request })}
          onAskNow={() => send({ kind: 'ask-now' })}
          onOpenOptions={() => send({ kind: 'open-options' })}
          onExport={saveCsv}
        />
      </WordsContext.Provider>,
      root,
    );
  }

  onLanguage(async () => {
    say = await readWords();
    draw();
  }, signal);
  onNotifyChanged(() => void mayNotify().then(session.onNoticeRight), signal);
  globalThis.addEventListener('hashchange', session.onMove, { signal });
  onSettingsElsewhere(session.onSettingsElsewhere, signal);
  eachSecond(session.onTick, signal);
  draw();
}

function eachSecond(callback: () => void, signal: AbortSignal) {
  const ticking = setInterval(callback, 1_000);
  signal.addEventListener('abort', () => clearInterval(ticking));
}

/** Calls back when the language in force may be another one, until aborted. */
function onLanguage(callback: () => Promise<void>, signal: AbortSignal) {
  onOwnChanged(() => void callback(), signal);
  onPolicyChanged(() => void callback(), signal);
}

const root = document.getElementById('team');
if (root !== null) void main(root);
