import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { controlFunctions } from '../../../../utils/dialer/agent-api/control-functions.ts';
import { describe, expect, test } from 'vitest';
import {
  everySeat,
  functionsFor,
  functionsForReports,
  reportsTable,
  seatTable,
} from '../../../../tools/rollout/api-functions.ts';
import { controlNames, controlCommands } from '../../../../utils/call/controls.ts';
import type { ControlName, ControlCommand } from '../../../../utils/call/controls.ts';
import { refusalOf } from '../../../../utils/call/availability.ts';
import type { SeatReport } from '../../../../utils/call/seat-report.ts';
import { createWriter } from '../../../../utils/call/writer.ts';
import { createDialer } from '../../../../utils/dialer/dialer.ts';
import { createCallControl } from '../../../../utils/controls/call-control.ts';
import { createSpacing } from '../../../../utils/dialing/spacing.ts';
import { createEngine } from '../../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../../simulator/dialer/fetch.ts';
import { DEMO_API_PASSWORD, DEMO_API_USER, DEMO_USER, demoWorld } from '../../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';
import { circumstancesOf } from '../../dialing/circumstances.ts';
import { popOf } from '../../../../utils/call/lead-commands.ts';

/** Every wish there is, by the control that it belongs to; dialing is no wish. */
const commands: Readonly<Record<Exclude<ControlName, 'call'>, readonly ControlCommand[]>> = {
  'hang-up': [{ kind: 'hang-up' }],
  pause: [{ kind: 'pause', code: 'LUNCH' }, { kind: 'resume' }, { kind: 'cancel-pause' }],
  outcome: [
    { kind: 'outcome', code: 'SALE', callback: null },
    { kind: 'finish', code: 'SALE', callback: null, pauseCode: 'LUNCH' },
  ],
  transfer: [{ kind: 'transfer', to: { kind: 'call', action: 'HANGUP_XFER' } }],
  park: [{ kind: 'park', action: 'PARK_CUSTOMER' }],
  keypad: [{ kind: 'tones', keys: '1' }],
  recording: [
    { kind: 'recording', action: 'START' },
    { kind: 'recording', action: 'STATUS' },
  ],
  preview: [{ kind: 'preview', action: 'SKIP' }],
  'switch-lead': [{ kind: 'switch-lead', leadId: '101' }],
  'in-groups': [{ kind: 'in-groups', action: 'CHANGE', groups: ['SUPPORT'], blended: false }],
  queue: [{ kind: 'queue' }],
  'log-out': [{ kind: 'log-out' }],
  'remote-agent': [{ kind: 'remote-agent', action: 'HANGUP', callId: 'V1120130000000000101', target: '' }],
};

const previewing: SeatReport = {
  kind: 'agent',
  at: Date.parse('2026-11-21T09:00:00'),
  state: { kind: 'previewing' },
  campaign: 'TESTCAMP',
  callsToday: 1,
  callNumber: '',
};

/** What the dialer is asked when a wish is carried out, to the end, for an agent in a call or where it has its place. */
async function askedFor(command: ControlCommand): Promise<readonly string[]> {
  const clock = createFakeClock(Date.parse('2026-11-21T09:00:00'));
  const engine = createEngine({ world: demoWorld(), clock });
  engine.floor.newCall(DEMO_USER, 101);
  const writer = createWriter(() => {});
  const circumstances = circumstancesOf(writer, () => previewing);
  const lead = { leadId: '101', phone: '7275551212', record: { kind: 'missing' } } as const;
  writer.commit({ kind: 'heard', at: clock.now(), report: { kind: 'lead', user: DEMO_USER, lead } });
  if (refusalOf(command, circumstances(), clock.now()) !== null)
    writer.commit({ kind: 'heard', at: clock.now(), report: { kind: 'no-lead', user: DEMO_USER } });
  const account = {
    url: 'http://dialer.test',
    agentApi: 'agc/api.php',
    nonAgentApi: 'vicidial/non_agent_api.php',
    apiUser: DEMO_API_USER,
    password: DEMO_API_PASSWORD,
  };
  const dialer = createDialer(account, clock, simulatorFetch(engine));
  const here = {
    writer,
    clock,
    spacing: createSpacing(clock),
    circumstances,
    dialer: () => dialer,
    isCallback: () => false,
    dialerTime: () => '',
  };
  const done = createCallControl({ ...here, newId: () => '1', hint() {} }).carryOut(
    command,
    popOf(writer.state.call),
  );
  await clock.pass(10_000);
  // What waits for the lead to go is asked then.
  writer.commit({ kind: 'heard', at: clock.now(), report: { kind: 'no-lead', user: DEMO_USER } });
  await clock.pass(20_000);
  await done;
  return engine.requests.map((request) => request.function);
}

describe('the functions of each control', () => {
  test.each(Object.entries(commands))('%s: exactly what it asks', async (control, its) => {
    const asked = (await Promise.all(its.map(askedFor))).flat();
    expect([...new Set(asked)].toSorted()).toEqual(
      [...(controlFunctions[control as ControlName] ?? [])].toSorted(),
    );
  });

  test('no wish is forgotten', () => {
    const kinds = Object.values(commands).flatMap((its) => its.map(({ kind }) => kind));
    expect([...new Set(kinds)].toSorted()).toEqual([...controlCommands].toSorted());
  });
});

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sources = ['components', 'entrypoints', 'utils']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** The functions that a file of utils/dialer asks for by their names. */
function functionsIn(file: string): readonly string[] {
  const named = textOf(file).matchAll(
    /(?:sendCommand|askCommand|askReport)(?:<\w+>)?\(\s*dialer,\s*'(\w+)'|\bfunction: '(\w+)'/g,
  );
  return [...named].map(([, command, plain]) => command ?? plain ?? '').filter((name) => name !== 'version');
}

/** Whether anything but utils/dialer itself has a use for the file. */
function isUsed(file: string): boolean {
  return sources
    .filter((other) => !other.startsWith('utils/dialer/'))
    .some((other) =>
      [...textOf(other).matchAll(/^import (?!type )[^'"]*?['"](\.[^'"]+)['"]/gm)].some(
        ([, from = '']) => normalize(join(dirname(other), from)) === file,
      ),
    );
}

describe('the lists together', () => {
  const dialerFiles = sources.filter((file) => file.startsWith('utils/dialer/'));
  const known = new Set(dialerFiles.flatMap(functionsIn));
  const listed = [...functionsFor(controlNames), ...Object.keys(functionsForReports)];

  test('have every function that the product asks for', () => {
    const used = dialerFiles.filter(isUsed).flatMap(functionsIn);
    expect(used).toContain('st_get_agent_active_lead');
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('have no function that it cannot ask for', () => {
    expect(listed.filter((name) => !known.has(name))).toEqual([]);
  });

  test('never have the right to everything', () => {
    expect(listed).not.toContain('ALL_FUNCTIONS');
  });
});

test('the tables name every control and function', () => {
  for (const name of [...controlNames, ...everySeat, ...Object.values(controlFunctions).flat()]) {
    expect(seatTable()).toContain(`\`${name}\``);
  }
  for (const name of Object.keys(functionsForReports)) expect(reportsTable()).toContain(`\`${name}\``);
});
