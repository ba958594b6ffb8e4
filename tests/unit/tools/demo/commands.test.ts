import { beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../../utils/clock.ts';
import { createEngine } from '../../../simulator/dialer/engine.ts';
import type { Engine } from '../../../simulator/dialer/engine.ts';
import { DEMO_USER, demoWorld } from '../../../simulator/worlds/demo.ts';
import { commandsInWords, dialerCommands, findCommand } from '../../../../tools/demo/commands.ts';
import type { Command } from '../../../../tools/demo/commands.ts';

let engine: Engine;
let commands: readonly Command[];

beforeEach(() => {
  engine = createEngine({ world: demoWorld(), clock: systemClock });
  commands = dialerCommands(engine, DEMO_USER);
});

const type = (text: string) => findCommand(text, commands)?.run();
const lead = () => engine.world.liveAgents.find(({ user }) => user === DEMO_USER)?.leadId;

test('a shift by keys', () => {
  expect(['n', 'h', 'd', 'p', 'r', 'o', 'i'].map(type)).toEqual([null, null, null, null, null, null, null]);
  expect(lead()).toBe(0);
});

test('a shift by words, written as people do', () => {
  const words = ['call', 'Hang up', 'disposition', 'PAUSE', 'resume', 'log-out', 'login', 'new call'];
  expect(words.map(type)).toEqual(words.map(() => null));
});

test('calls bring one lead after the other, then the first again, never one a colleague has', () => {
  const taken = new Set(engine.world.liveAgents.map((agent) => agent.leadId));
  const free = [...engine.world.leads.keys()].filter((id) => !taken.has(id));
  const seen = [...free, free[0]].map(() => {
    type('n');
    const current = lead();
    type('h');
    type('d');
    return current;
  });
  expect(seen).toEqual([...free, free[0]]);
});

test('what is not possible now is told, with what is', () => {
  type('n');
  expect(type('n')).toMatch(/^Not now: .+ is on a call with lead \d+.*\. Possible: hangup, pause\.$/);
});

test('an outage begins and ends with the same key', () => {
  type('x');
  expect(engine.faults.current()).toEqual({ kind: 'outage' });
  type('outage');
  expect(engine.faults.current()).toBeNull();
});

test('nothing is found for anything else', () => {
  expect(findCommand('z', commands)).toBeUndefined();
  expect(findCommand('', commands)).toBeUndefined();
});

test('every key is told, and no key does two things', () => {
  const keys = commands.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key, does } of commands) expect(commandsInWords(commands)).toContain(`${key} ${does}`);
});
