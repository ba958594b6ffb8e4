import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../utils/clock.ts';
import { createEngine } from '../simulator/dialer/engine.ts';
import type { Engine } from '../simulator/dialer/engine.ts';
import { serve } from '../simulator/dialer/server.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
  demoWorld,
} from '../simulator/worlds/demo.ts';
import { root } from '../../tools/checks/run-command.ts';

/** Everything the command writes outside the repository goes in here. */
const temporary = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(temporary, { recursive: true }));

interface Outcome {
  readonly exitCode: number | null;
  readonly lines: readonly string[];
  readonly told: string;
}

function npmStart(args: readonly string[], env: Record<string, string> = {}) {
  return spawn('npm', ['start', '--silent', '--', '--headless', ...args], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a terminal gives it, so that it can be interrupted like there.
    detached: true,
  });
}

async function outcomeOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Outcome> {
  let out = '';
  let told = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (told += String(chunk)));
  await once(child, 'close');
  return { exitCode: child.exitCode, lines: out.trim().split('\n'), told };
}

const start = (args: readonly string[], env?: Record<string, string>) => outcomeOf(npmStart(args, env));

const ready = /^ready crm=(\S+) extension=[a-p]{32}$/;

test('--once shows the first call of the simulated dialer', async () => {
  const { exitCode, lines } = await start(['--once']);
  expect(exitCode).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(ready);
  expect(JSON.parse(lines[1] ?? '')).toEqual({
    phone: '7275551212',
    leadId: '101',
    sourceId: 'JUH764AJJJ9',
    vendorLeadCode: '9987-1234765',
    province: 'SK',
    securityPhrase: 'WILLIAMS',
  });
});

describe('with a dialer of its own', () => {
  let engine: Engine;
  let dialer: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    engine = createEngine({ world: demoWorld(), clock: systemClock, basePath: '/dialer' });
    dialer = await serve(engine);
    engine.floor.newCall(DEMO_USER, 102);
  });
  beforeEach(() => {
    engine.requests.length = 0;
  });
  afterAll(() => dialer?.close());

  const login = ['--api-user', DEMO_API_USER, '--agent-id', DEMO_AGENT_ID, '--team-id', DEMO_TEAM_ID];
  const lead = {
    phone: '3125550142',
    leadId: '102',
    sourceId: 'web-2026-spring-renewals-landing-b-utm-partner-087',
    vendorLeadCode: 'HF-20418',
    province: '',
    securityPhrase: 'MAPLE',
  };

  test('below a path', async () => {
    const env = { SCREEN_POP_API_PASS: DEMO_API_PASSWORD };
    const { exitCode, lines, told } = await start(
      ['--once', '--dialer', `${dialer.url}/dialer`, ...login],
      env,
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual(lead);
    expect(lines.join() + told).not.toContain(DEMO_API_PASSWORD);
  });

  test('with each script named', async () => {
    const scripts = [
      '--agent-api',
      'dialer/agc/api.php',
      '--non-agent-api',
      'dialer/vicidial/non_agent_api.php',
    ];
    const password = ['--api-pass', DEMO_API_PASSWORD];
    const { exitCode, lines } = await start([
      '--once',
      '--dialer',
      dialer.url,
      ...login,
      ...scripts,
      ...password,
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual(lead);
  });

  test('a refused password ends it at once, told in words, after one question', async () => {
    const env = { SCREEN_POP_API_PASS: 'Wrong-Pass.1' };
    const { exitCode, lines, told } = await start(
      ['--once', '--dialer', `${dialer.url}/dialer`, ...login],
      env,
    );
    expect(exitCode).toBe(1);
    expect(lines).toHaveLength(1);
    expect(told).toContain('The dialer refused the login. User or password of the API user is wrong.');
    expect(lines.join() + told).not.toContain('Wrong-Pass.1');
    expect(engine.requests).toHaveLength(1);
  });
});

test('what is wrong in the options is told with exit code 2, before anything is started', async () => {
  const { exitCode, lines, told } = await start(['--dialer', 'https://dialer.example.com']);
  expect(exitCode).toBe(2);
  expect(lines).toEqual(['']);
  expect(told).toContain('Missing: --api-user, --agent-id, --team-id, the password');
});

test('--debug-port lets a second client in; Ctrl-C ends all of it and leaves nothing behind', async () => {
  const port = await freePort();
  const child = npmStart(['--debug-port', `${port}`]);
  const outcome = outcomeOf(child);
  const crm = await crmOf(child);

  const client = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const addresses = client.contexts().flatMap((context) => context.pages().map((page) => page.url()));
  await client.close();
  expect(addresses).toEqual([`${crm}contacts`]);

  process.kill(-(child.pid ?? 0), 'SIGINT');
  const { lines } = await outcome;
  expect(lines).toHaveLength(1);
  await expect(fetch(`http://127.0.0.1:${port}/json/version`)).rejects.toThrow();
  await expect(fetch(crm)).rejects.toThrow();
  // npm does not wait for what it has interrupted, and keeps a cache of its own.
  const leftBehind = () => readdirSync(temporary).filter((name) => name !== 'node-compile-cache');
  await expect.poll(leftBehind, { timeout: 5000 }).toEqual([]);
});

/** Waits for the `ready` line and returns the CRM's address in it. */
function crmOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const crm = ready.exec(String(chunk).trim())?.[1];
      if (crm !== undefined) resolve(crm);
    });
    child.on('close', () => reject(new Error('It ended before it was ready.')));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
