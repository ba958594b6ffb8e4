import { beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '../../../../components/team/alert-words.ts';
import { createNotifier } from '../../../../components/team/notifier.ts';
import type { TeamSession } from '../../../../components/team/team-session.ts';
import { createTeamSession } from '../../../../components/team/team-session.ts';
import type { TeamView } from '../../../../components/team/team-view.ts';
import { defaultView } from '../../../../components/team/team-view.ts';
import { wordsIn } from '../../../../components/words/catalogues.ts';
import type { FloorSnapshot } from '../../../../utils/call/floor.ts';
import type { TeamCommand } from '../../../../utils/messaging/team-messages.ts';
import { NOW, agentOf, floorOf, pausedFor, stale } from './floors.ts';

/* A pause of more than 600 s stands out. */
const thresholds = { ...defaultView.thresholds, paused: 600_000 };

let now: number;
let lookedAt: string | null;
let granted: boolean;
let sent: TeamCommand[];
let kept: Partial<TeamView>[];
let notices: string[];
let drawn: number;
let session: TeamSession;

function open(view: Partial<TeamView> = {}) {
  const notify = ({ id }: Notice) => void notices.push(id);
  session = createTeamSession({
    before: {
      view: { ...defaultView, thresholds, notify: true, ...view },
      search: '',
      noticeRight: 'allowed',
    },
    now: () => now,
    lookedAt: () => lookedAt,
    send: (command) => void sent.push(command),
    keepView: (change) => void kept.push(change),
    keepSearch: (search) => void kept.push({ search } as Partial<TeamView>),
    askToNotify: async () => granted,
    notifier: createNotifier({ words: () => wordsIn('en'), notify }),
    onChange: () => (drawn += 1),
  });
}

beforeEach(() => {
  now = NOW;
  lookedAt = null;
  granted = true;
  [sent, kept, notices, drawn] = [[], [], [], 0];
  open();
});

const quiet = floorOf([agentOf({ user: '1' }), pausedFor('2', 10)]);
const long = floorOf([agentOf({ user: '1' }), pausedFor('2', 601)]);

describe('who starts to stand out', () => {
  test('is told of once, and not of those whom the page has opened with', () => {
    session.onFloor(long);
    expect(notices).toEqual([]);
    session.onFloor(quiet);
    session.onFloor(long);
    session.onFloor(long);
    session.onTick();
    expect(notices).toHaveLength(1);
  });

  test('by the clock alone is told of, too', () => {
    session.onFloor(floorOf([pausedFor('2', 598)]));
    now += 4_000;
    session.onTick();
    expect(notices).toHaveLength(1);
  });

  test('by a change of the person’s own is no news; what came until then is', () => {
    session.onFloor(floorOf([pausedFor('1', 598), pausedFor('2', 300)]));
    now += 4_000;
    session.changeView({ thresholds: { ...thresholds, paused: 200_000 } });
    session.onTick();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('1');
  });

  test.each([
    ['they are not wanted', { view: { notify: false }, right: true }],
    ['the browser does not let us any more', { view: {}, right: false }],
  ])('is not told of while %s', (_, { view, right }) => {
    open(view);
    session.onNoticeRight(right);
    session.onFloor(quiet);
    session.onFloor(long);
    expect(notices).toEqual([]);
  });

  test('is not told of by a floor that is no longer heard', () => {
    session.onFloor(quiet);
    session.onFloor({ ...long, link: stale });
    expect(notices).toEqual([]);
  });
});

describe('what the page wants to be told', () => {
  const counting: FloorSnapshot = floorOf([]);

  test('is said as soon as there is a floor, and when a person goes elsewhere', () => {
    session.onMove();
    expect(sent).toEqual([]);
    lookedAt = '1301';
    session.onFloor(counting);
    expect(sent).toEqual([{ kind: 'look-at', user: '1301' }]);
    lookedAt = '1302';
    session.onMove();
    expect(sent.at(-1)).toEqual({ kind: 'look-at', user: '1302' });
  });

  test('follows the queues that are counted, whichever page has chosen them', () => {
    session.onFloor(counting);
    session.changeView({ inGroups: ['SALES'] });
    session.onSettingsElsewhere({ inGroups: ['SUPPORT'] });
    expect(sent).toEqual([
      { kind: 'count', inGroups: ['SALES'], userGroups: [] },
      { kind: 'count', inGroups: ['SUPPORT'], userGroups: [] },
    ]);
  });
});

describe('what a person changes', () => {
  test('is kept, and what another page has changed is not kept again', () => {
    session.changeView({ inGroups: ['SALES'] });
    session.changeSearch('anna');
    session.onSettingsElsewhere({ inGroups: [] });
    expect(kept).toEqual([{ inGroups: ['SALES'] }, { search: 'anna' }]);
    expect(session.state).toMatchObject({ search: 'anna', view: { inGroups: [] } });
    expect(drawn).toBe(3);
  });

  test('notifications are off where the person does not let us, and the page knows why', async () => {
    granted = false;
    await session.changeNotify(true);
    expect(session.state).toMatchObject({ noticeRight: 'refused', view: { notify: false } });
    granted = true;
    await session.changeNotify(true);
    expect(session.state).toMatchObject({ noticeRight: 'allowed', view: { notify: true } });
    await session.changeNotify(false);
    expect(kept).toEqual([{ notify: false }, { notify: true }, { notify: false }]);
  });
});
