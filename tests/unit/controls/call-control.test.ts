import { beforeEach, describe, expect, test } from 'vitest';
import type { ControlCommand } from '../../../utils/call/controls.ts';
import { popOf } from '../../../utils/call/lead-commands.ts';
import type { SeatReport } from '../../../utils/call/seat-report.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { createCallControl } from '../../../utils/controls/call-control.ts';
import { createSpacing } from '../../../utils/dialing/spacing.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import { openScreen } from '../../simulator/dialer/screen.ts';
import { findLiveAgent } from '../../simulator/dialer/world.ts';
import { DEMO_API_PASSWORD, DEMO_API_USER, DEMO_USER, demoWorld } from '../../simulator/worlds/demo.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { circumstancesOf } from '../dialing/circumstances.ts';

/** A seat at the simulated dialer, with the agent's page open. */
function workplace() {
  const clock = createFakeClock(Date.UTC(2026, 10, 21, 9));
  const engine = createEngine({ world: demoWorld(), clock });
  const writer = createWriter(() => {});
  writer.commit({ kind: 'heard', at: clock.now(), report: { kind: 'no-lead', user: DEMO_USER } });
  const account = {
    url: 'http://dialer.test',
    agentApi: 'agc/api.php',
    nonAgentApi: 'vicidial/non_agent_api.php',
    apiUser: DEMO_API_USER,
    password: DEMO_API_PASSWORD,
  };
  const dialer = createDialer(account, clock, simulatorFetch(engine));
  let ids = 0;
  const control = createCallControl({
    writer,
    clock,
    newId: () => String((ids += 1)),
    dialer: () => dialer,
    spacing: createSpacing(clock),
    circumstances: circumstancesOf(writer, () => report),
    isCallback: (code) => ({ SALE: false, CALLBK: true })[code] ?? null,
    dialerTime: () => new Date(clock.now()).toISOString().slice(0, 19).replace('T', ' '),
    hint: () => {},
  });
  return { clock, engine, writer, control };
}

let report: SeatReport = { kind: 'none' };
let place: ReturnType<typeof workplace>;
let clock: FakeClock;
let engine: Engine;
beforeEach(() => {
  place = workplace();
  ({ clock, engine } = place);
  engine.requests.length = 0;
  report = { kind: 'none' };
});

const agent = () => {
  const row = findLiveAgent(engine.world, DEMO_USER);
  if (row === undefined) throw new Error('logged out');
  return row;
};
/** The lead that the dialer has for the agent is heard of. */
function hearLead(leadId = '101') {
  const lead = { leadId, phone: '7275551212', record: { kind: 'missing' } } as const;
  place.writer.commit({ kind: 'heard', at: clock.now(), report: { kind: 'lead', user: DEMO_USER, lead } });
}
function inCall() {
  engine.floor.newCall(DEMO_USER, 101);
  hearLead();
}

const sent = () => engine.requests.map((request) => request.function);

/** Carries a wish out and lets time pass until it is settled. */
async function command(asked: ControlCommand, ms = 10_000, shown = popOf(place.writer.state.call)) {
  const done = place.control.carryOut(asked, shown);
  await clock.pass(ms);
  await done;
  return place.writer.state.controlResult?.outcome;
}

describe('a wish ends in what the dialer said', () => {
  test('a hang-up is stored, and said to be no more', async () => {
    inCall();
    expect(await command({ kind: 'hang-up' }, 0)).toEqual({ kind: 'stored' });
    expect(agent().mailbox.external_hangup).toBe('1');
  });

  test('a lost answer is unclear', async () => {
    inCall();
    engine.faults.next({ kind: 'hang' });
    expect(await command({ kind: 'hang-up' })).toEqual({ kind: 'unclear' });
  });

  test('a question is answered', async () => {
    inCall();
    expect(await command({ kind: 'queue' })).toMatchObject({ kind: 'told', waiting: expect.any(Number) });
    expect(await command({ kind: 'recording', action: 'STATUS' })).toEqual({
      kind: 'told',
      recording: false,
    });
  });

  test.each([
    [{ kind: 'outcome', code: 'NOPE', callback: null }, 'not-among-controls'],
    [{ kind: 'outcome', code: 'CALLBK', callback: null }, 'callback-missing'],
    [
      {
        kind: 'outcome',
        code: 'CALLBK',
        callback: { at: '2026-11-21 08:59:00', type: 'ANYONE', comment: '' },
      },
      'callback-past',
    ],
    [
      {
        kind: 'outcome',
        code: 'CALLBK',
        callback: { at: '2026-12-21 08:59:00', type: 'ANYONE', comment: 'a;b' },
      },
      'bad-parameter',
    ],
    [{ kind: 'tones', keys: '12x' }, 'bad-parameter'],
    [{ kind: 'transfer', to: { kind: 'number', number: '', way: 'blind' } }, 'bad-parameter'],
  ] as const)('%j is refused here, and nothing is sent', async (asked, why) => {
    inCall();
    expect(await command(asked)).toMatchObject({ kind: 'refused', why: { kind: why } });
    expect(sent()).toEqual([]);
  });

  test('the dialer’s own refusal is told by its kind', async () => {
    hearLead();
    expect(await command({ kind: 'transfer', to: { kind: 'call', action: 'HANGUP_BOTH' } })).toEqual({
      kind: 'refused',
      why: { kind: 'no-live-call' },
    });
  });
});

describe('the right that is missing', () => {
  const permit = (...names: string[]) => {
    const user = engine.world.users.find((one) => one.user === DEMO_API_USER);
    if (user === undefined) throw new Error('no API user');
    user.apiAllowedFunctions = names.join(' ');
  };

  test.each([
    [{ kind: 'hang-up' }, ['st_get_agent_active_lead'], 'external_hangup'],
    [{ kind: 'pause', code: 'BREAK' }, ['pause_code'], 'external_pause'],
    [
      { kind: 'finish', code: 'SALE', callback: null, pauseCode: null },
      ['external_pause', 'external_hangup'],
      'external_status',
    ],
  ] as const)('for %j is named by the function that was asked', async (asked, permitted, field) => {
    inCall();
    permit(...permitted);
    expect(await command(asked)).toEqual({ kind: 'refused', why: { kind: 'function-not-permitted', field } });
  });
});

describe('what cannot work is refused here, whoever asks, and nothing is sent', () => {
  const lost = { kind: 'refused', why: { kind: 'outcome-at-risk' } };

  test('a log-out with a lead on screen', async () => {
    inCall();
    openScreen(engine, DEMO_USER);
    expect(await command({ kind: 'log-out' })).toEqual(lost);
    await command({ kind: 'hang-up' });
    engine.requests.length = 0;
    expect(await command({ kind: 'log-out' })).toEqual(lost);
    expect(sent()).toEqual([]);
    expect(agent().leadId).toBe(101);
  });

  test('a preview order without a preview, or where nothing can tell', async () => {
    const untold = { kind: 'refused', why: { kind: 'preview-untold' } };
    expect(await command({ kind: 'preview', action: 'DIALONLY' })).toEqual(untold);
    expect(sent()).toEqual([]);
    expect(agent().mailbox.external_dial).toBe('');
  });

  test('tones after a hang-up of ours', async () => {
    inCall();
    await command({ kind: 'hang-up' });
    engine.requests.length = 0;
    expect(await command({ kind: 'tones', keys: '1' })).toEqual({
      kind: 'refused',
      why: { kind: 'call-over' },
    });
    expect(sent()).toEqual([]);
  });

  test('but a second hang-up is, for the screen may have missed the first', async () => {
    inCall();
    await command({ kind: 'hang-up' });
    expect(await command({ kind: 'hang-up' })).toEqual({ kind: 'stored' });
  });
});

describe('hang up, set the outcome, pause', () => {
  beforeEach(() => {
    inCall();
    openScreen(engine, DEMO_USER);
  });

  test('in the order of VICIdial’s document, and the agent’s page has time to see the pause', async () => {
    expect(await command({ kind: 'finish', code: 'SALE', callback: null, pauseCode: 'BREAK' })).toEqual({
      kind: 'stored',
    });
    expect(sent()).toEqual(['external_pause', 'external_hangup', 'external_status']);
    expect(agent()).toMatchObject({ status: 'PAUSED', leadId: 0 });
    // Its code is given when the lead is seen to be gone.
    expect(place.writer.state.waiting).toMatchObject({ step: 'code', code: 'BREAK', free: null });
    expect(engine.world.leads.get(101)?.status).toBe('SALE');
  });

  test('nothing is hung up for an outcome that cannot be set', async () => {
    expect(await command({ kind: 'finish', code: 'CALLBK', callback: null, pauseCode: null })).toMatchObject({
      kind: 'refused',
      why: { kind: 'callback-missing' },
    });
    expect(sent()).toEqual([]);
  });
});

test('a pause code waits until the agent’s page has paused', async () => {
  openScreen(engine, DEMO_USER);
  expect(await command({ kind: 'pause', code: 'BREAK' })).toEqual({ kind: 'stored' });
  expect(agent()).toMatchObject({ status: 'PAUSED', pauseCode: 'BREAK' });
});

describe('what is pressed on a lead', () => {
  const onNext: readonly ControlCommand[] = [
    { kind: 'hang-up' },
    { kind: 'outcome', code: 'SALE', callback: null },
    { kind: 'finish', code: 'SALE', callback: null, pauseCode: null },
    { kind: 'transfer', to: { kind: 'in-group', inGroup: 'SUPPORT' } },
    { kind: 'park', action: 'PARK_CUSTOMER' },
    { kind: 'tones', keys: '1' },
    { kind: 'recording', action: 'STOP' },
    { kind: 'switch-lead', leadId: '103' },
  ];

  test.each(onNext)('$kind is never done to the next', async (asked) => {
    inCall();
    const shown = popOf(place.writer.state.call);
    hearLead('102');
    expect(await command(asked, 10_000, shown)).toEqual({ kind: 'refused', why: { kind: 'lead-gone' } });
    expect(await command(asked, 10_000, 0)).toEqual({ kind: 'refused', why: { kind: 'lead-gone' } });
    expect(sent()).toEqual([]);
  });

  test('a pause is the agent’s, whoever is on screen by then', async () => {
    inCall();
    const shown = popOf(place.writer.state.call);
    hearLead('102');
    expect(await command({ kind: 'pause', code: null }, 0, shown)).not.toMatchObject({ kind: 'refused' });
  });
});
