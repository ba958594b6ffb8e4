import { render } from 'preact';
import type { NoticeRight } from '../../components/team/settings-section.tsx';
import { TeamPage } from '../../components/team/team-page.tsx';
import type { TeamPlace } from '../../components/team/team-place.ts';
import { addressOf, placeAt } from '../../components/team/team-place.ts';
import type { TeamView } from '../../components/team/team-view.ts';
import type { Said } from '../../components/team/subscriptions.ts';
import { toSay } from '../../components/team/subscriptions.ts';
import { wordsIn } from '../../components/words/catalogues.ts';
import { speak } from '../../components/words/page.ts';
import { WordsContext } from '../../components/words/use-words.ts';
import type { FloorSnapshot } from '../../utils/call/floor.ts';
import { connect } from '../../utils/messaging/native-port.ts';
import type { TeamCommand } from '../../utils/messaging/team-messages.ts';
import { languageInForce } from '../../utils/settings/in-force/language.ts';
import { onPolicyChanged } from '../../utils/settings/in-force/policy-source.ts';
import { onOwnChanged } from '../../utils/settings/stored/stored.ts';
import { parseFloorMessage } from './heard.ts';
import { keepSearch, keepView, onSettingsElsewhere, readView } from './kept-view.ts';
import { createNotifier } from './notifier.ts';
import { askToNotify, mayNotify, onNotifyChanged } from './notices.ts';
import { saveCsv } from './save-file.ts';

/* The team page: what the background says, how a person has arranged it, and the clock that ticks. */

async function main(root: HTMLElement) {
  let say = speak(wordsIn(await languageInForce()));
  const open = new AbortController();
  const { signal } = open;
  let floor: FloorSnapshot | null = null;
  let { view, search } = await readView();
  let noticeRight: NoticeRight = (await mayNotify()) ? 'allowed' : 'not-asked';
  let said: Said = null;
  const place = () => placeAt(location.hash);
  const goTo = (to: TeamPlace) => {
    location.hash = addressOf(to);
  };
  const notices = createNotifier(
    () => say,
    (user) => goTo({ section: 'floor', user }),
  );

  const { send } = connect('team', {
    signal,
    onOrphaned: () => open.abort(),
    onMessage(message) {
      const heard = parseFloorMessage(message);
      if (heard === null) return;
      floor = heard.floor;
      saySubscriptions();
      tick();
    },
  });
  const command = (asked: TeamCommand) => send(asked);

  function saySubscriptions() {
    if (floor === null) return;
    const subscriptions = { user: place().user, inGroups: view.inGroups, userGroups: view.countedGroups };
    const next = toSay(floor, subscriptions, said, Date.now());
    said = next.said;
    for (const one of next.commands) command(one);
  }

  function tellNews() {
    notices.look(floor, view, Date.now(), view.notify && noticeRight === 'allowed');
  }

  function tick() {
    tellNews();
    draw();
  }

  function moved() {
    saySubscriptions();
    draw();
  }

  function takeView(change: Partial<TeamView>) {
    // What has come until now is news; what the change brings up is none.
    tellNews();
    view = { ...view, ...change };
    notices.look(floor, view, Date.now(), false);
    moved();
  }

  function changeView(change: Partial<TeamView>) {
    keepView(change);
    takeView(change);
  }

  function changeSearch(words: string) {
    search = words;
    keepSearch(words);
    draw();
  }

  function changeNotify(wanted: boolean) {
    if (!wanted) {
      changeView({ notify: false });
      return;
    }
    void askToNotify().then((granted) => {
      noticeRight = granted ? 'allowed' : 'refused';
      changeView({ notify: granted });
    });
  }

  function draw() {
    document.title = say('team.page-title');
    render(
      <WordsContext.Provider value={say}>
        <TeamPage
          {...{ floor, view, search, noticeRight }}
          now={Date.now()}
          place={place()}
          newId={() => crypto.randomUUID()}
          onPlace={goTo}
          onView={changeView}
          onSearch={changeSearch}
          onNotify={changeNotify}
          onMonitor={(request) => command({ kind: 'monitor', request })}
          onAskNow={() => command({ kind: 'ask-now' })}
          onOpenOptions={() => command({ kind: 'open-options' })}
          onExport={saveCsv}
        />
      </WordsContext.Provider>,
      root,
    );
  }

  const languageChanged = async () => {
    say = speak(wordsIn(await languageInForce()));
    draw();
  };
  onOwnChanged(() => void languageChanged(), signal);
  onPolicyChanged(() => void languageChanged(), signal);
  const rightChanged = async () => {
    noticeRight = (await mayNotify()) ? 'allowed' : 'not-asked';
    draw();
  };
  onNotifyChanged(() => void rightChanged(), signal);
  globalThis.addEventListener('hashchange', moved, { signal });
  onSettingsElsewhere(takeView, signal);
  const ticking = setInterval(tick, 1_000);
  signal.addEventListener('abort', () => clearInterval(ticking));
  draw();
}

const root = document.getElementById('team');
if (root !== null) void main(root);
