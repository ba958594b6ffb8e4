import { beforeEach, describe, expect, test } from 'vitest';
import { createPanelActions } from '../../../components/panel/panel-actions.ts';
import type { PanelCommand } from '../../../utils/messaging/messages.ts';

/** A click as the browser hands it over. */
const click = (isTrusted: boolean) => ({ isTrusted }) as MouseEvent;

let sent: PanelCommand[];
let verdict: 'yes' | 'unsure' | 'no';
let pop: number | null;
const actions = createPanelActions({
  send: (command) => void sent.push(command),
  judge: () => verdict,
  pop: () => pop,
});

beforeEach(() => {
  sent = [];
  verdict = 'yes';
  pop = 7;
});

describe('a click on Call', () => {
  test.each([
    ['yes', 'now', [{ kind: 'call-lead', pop: 7 }]],
    ['yes', 'when-done', [{ kind: 'call-lead-when-done', pop: 7 }]],
    ['unsure', 'now', [{ kind: 'ask-in-popup', pop: 7, when: 'now' }]],
    ['unsure', 'when-done', [{ kind: 'ask-in-popup', pop: 7, when: 'when-done' }]],
    ['no', 'now', []],
    ['no', 'when-done', []],
  ] as const)('that is surely meant (%s), %s', (now, when, commands) => {
    verdict = now;
    actions.onCall(when, click(true));
    expect(sent).toEqual(commands);
  });

  test('calls nobody when the lead has gone', () => {
    pop = null;
    actions.onCall('now', click(true));
    expect(sent).toEqual([]);
  });
});

describe('a click that rings a telephone by an order of before', () => {
  const press = () => {
    actions.onPauseThenCall('a1', click(true));
    actions.onCallWhenDone('a1', click(true));
  };

  test('counts when it is surely meant', () => {
    press();
    expect(sent).toEqual([
      { kind: 'pause-then-call', attempt: 'a1' },
      { kind: 'call-when-done', attempt: 'a1' },
    ]);
  });

  test.each(['unsure', 'no'] as const)('counts for nothing else: %s', (now) => {
    verdict = now;
    press();
    expect(sent).toEqual([]);
  });
});

describe('what rings nobody', () => {
  const press = (isTrusted: boolean) => {
    actions.onPauseForCall(true, click(isTrusted));
    actions.onCommand({ kind: 'hang-up' }, click(isTrusted));
    actions.onOpenRecord(click(isTrusted));
  };

  test('takes any click of a person, and tells which lead they saw', () => {
    verdict = 'unsure';
    press(true);
    expect(sent).toEqual([
      { kind: 'pause-for-call', on: true },
      { kind: 'carry-out', command: { kind: 'hang-up' }, pop: 7 },
      { kind: 'open-record', pop: 7 },
    ]);
  });

  test('takes none that the page makes', () => {
    press(false);
    expect(sent).toEqual([]);
  });

  test('without a lead: a command is about none, and there is no record', () => {
    pop = null;
    press(true);
    expect(sent).toEqual([
      { kind: 'pause-for-call', on: true },
      { kind: 'carry-out', command: { kind: 'hang-up' }, pop: 0 },
    ]);
  });
});
