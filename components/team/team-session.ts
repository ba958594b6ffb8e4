import type { FloorSnapshot } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import type { TeamCommand } from '../../utils/messaging/team-messages.ts';
import type { Notifier } from './notifier.ts';
import type { NoticeRight } from './settings-section.tsx';
import { createSubscriber } from './subscriptions.ts';
import type { TeamView } from './team-view.ts';

/** What a team page shows: what the background has said, and how a person has arranged it. */
interface TeamPageState {
  readonly floor: FloorSnapshot | null;
  readonly view: TeamView;
  readonly search: string;
  readonly noticeRight: NoticeRight;
}

/** What happens to an open team page, and what it sets off. */
export interface TeamSession {
  readonly state: TeamPageState;
  onFloor(floor: FloorSnapshot): void;
  /** A person has gone to another place of the page. */
  onMove(): void;
  onTick(): void;
  /** Another page has changed the settings of all of them. */
  onSettingsElsewhere(settings: Partial<TeamView>): void;
  /** The browser lets us notify, or does not any more. */
  onNoticeRight(isAllowed: boolean): void;
  changeView(change: Partial<TeamView>): void;
  changeSearch(search: string): void;
  /** Settles when the person has answered the browser, where that has to ask. */
  changeNotify(wanted: boolean): Promise<void>;
}

export interface TeamSessionParts {
  /** The page as it was left. */
  readonly before: Omit<TeamPageState, 'floor'>;
  readonly now: () => Instant;
  /** VICIdial user of the agent that is looked at; null: none is. */
  readonly lookedAt: () => string | null;
  readonly send: (command: TeamCommand) => void;
  readonly keepView: (change: Partial<TeamView>) => void;
  readonly keepSearch: (search: string) => void;
  readonly askToNotify: () => Promise<boolean>;
  readonly notifier: Notifier;
  /** The page has to be drawn. */
  readonly onChange: () => void;
}

export function createTeamSession(parts: TeamSessionParts): TeamSession {
  const { now, notifier, onChange } = parts;
  let state: TeamPageState = { floor: null, ...parts.before };
  const subscribe = createSubscriber(parts.send);

  function sendSubscriptions() {
    const { floor, view } = state;
    const { inGroups, countedGroups: userGroups } = view;
    if (floor !== null) subscribe(floor, { user: parts.lookedAt(), inGroups, userGroups }, now());
  }

  function evaluateNews() {
    const { floor, view, noticeRight } = state;
    notifier.evaluate(floor, view, now(), view.notify && noticeRight === 'allowed');
  }

  function onMove() {
    sendSubscriptions();
    onChange();
  }

  function applyView(change: Partial<TeamView>) {
    // What has come until now is news; what the change brings up is none.
    evaluateNews();
    state = { ...state, view: { ...state.view, ...change } };
    notifier.evaluate(state.floor, state.view, now(), false);
    onMove();
  }

  function changeView(change: Partial<TeamView>) {
    parts.keepView(change);
    applyView(change);
  }

  return {
    get state() {
      return state;
    },
    onFloor(floor) {
      state = { ...state, floor };
      evaluateNews();
      onMove();
    },
    onMove,
    onTick() {
      evaluateNews();
      onChange();
    },
    onSettingsElsewhere: applyView,
    onNoticeRight(isAllowed) {
      state = { ...state, noticeRight: isAllowed ? 'allowed' : 'not-asked' };
      onChange();
    },
    changeView,
    changeSearch(search) {
      state = { ...state, search };
      parts.keepSearch(search);
      onChange();
    },
    async changeNotify(wanted) {
      if (!wanted) return changeView({ notify: false });
      const isAllowed = await parts.askToNotify();
      state = { ...state, noticeRight: isAllowed ? 'allowed' : 'refused' };
      changeView({ notify: isAllowed });
    },
  };
}
