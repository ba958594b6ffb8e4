import type { Runtime } from '../../../utils/browser.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import { plainSite } from '../../../utils/call/site.ts';
import type { Clock } from '../../../utils/clock.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { startBackground } from '../../../utils/seat/background.ts';
import type { PartialOptions } from '../../../utils/settings/options/options.ts';
import { onAccessChanged } from '../../../utils/settings/in-force/permissions.ts';
import { onPolicyChanged } from '../../../utils/settings/in-force/policy-source.ts';
import { onOwnChanged } from '../../../utils/settings/stored/stored.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_REPORTS_PASSWORD,
  DEMO_REPORTS_USER,
  DEMO_TEAM_ID,
  demoWorld,
} from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import type { FakePort } from '../messaging/fake-port.ts';
import { fakePort } from '../messaging/fake-port.ts';
import { world } from '../settings/fake-browser.ts';
import { browser, seen } from './fake-browser.ts';

/* A worker of the extension in a browser in memory, at the simulated dialer. */

export const DIALER = 'https://dialer.example.com';
export const CRM = 'https://crm.example.com';
const OWN = 'chrome-extension://me';
/** 2026-11-20 09:00 UTC. */
const MORNING = Date.UTC(2026, 10, 20, 9);
const STEP_MS = 250;

const seatOptions: PartialOptions = {
  dialerServers: [DIALER],
  apiUser: DEMO_API_USER,
  agentId: DEMO_AGENT_ID,
  teamId: DEMO_TEAM_ID,
  sites: [plainSite(CRM)],
};

/** How settings and vault are as a save leaves them. */
export const saved = (change: PartialOptions = {}) => ({
  version: 2,
  options: { ...seatOptions, ...change },
});

/** A browser whose seat is set up, and which lets us reach the dialer and the CRM. */
export function setUp(change: PartialOptions = {}, password = DEMO_API_PASSWORD): void {
  world.reset();
  seen.reset();
  world.items.set('settings', saved(change)).set('settings-secrets', 'one');
  const whom = { origins: [DIALER], user: DEMO_API_USER };
  const reports = { origins: [DIALER], user: DEMO_REPORTS_USER };
  world.vault
    .set('apiPassword/one', password)
    .set('reportsPassword/one', DEMO_REPORTS_PASSWORD)
    .set('typed-for/one', JSON.stringify({ apiPassword: whom, reportsPassword: reports }));
  world.granted.add(`${DIALER}/*`).add(`${CRM}/*`);
}

export interface Worker {
  readonly engine: Engine;
  /** Which events are listened to. */
  readonly listening: readonly string[];
  enter(name: string, sender: object): FakePort;
  panel(tabId?: number): FakePort;
  resident(tabId?: number): FakePort;
  popup(): FakePort;
  teamPage(): FakePort;
  /** What the options page asks. */
  ask(question: object): Promise<unknown> | undefined;
  alarm(): void;
  pass(ms?: number): Promise<void>;
  /** Its functions that the dialer was asked for. */
  asked(name: string): number;
  /** The laptop sleeps: time passes, and no timer that was set before runs any more. */
  sleep(ms: number): void;
  /** It is dead, and its timers with it. */
  kill(): void;
}

type Listener = (...args: never[]) => unknown;

export function startWorker(engine?: Engine): Worker {
  const alive = new AbortController();
  const { signal } = alive;
  const clock = createFakeClock(MORNING);
  let naps = 0;
  const ownClock: Clock = {
    now: clock.now,
    after(ms, task) {
      const before = naps;
      return clock.after(ms, () => naps === before && task());
    },
  };
  const dialer = engine ?? createEngine({ world: demoWorld(), clock });
  const listeners = new Map<string, Listener>();
  let connect: (port: Runtime.Port) => void = () => {};
  let question: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined = () =>
    undefined;
  let alarm = () => {};
  const fetcher = simulatorFetch(dialer);
  const heard = <L extends Listener>(name: string, listener: L) => {
    listeners.set(name, listener);
    return listener;
  };

  startBackground({
    extension: { id: 'me', origin: OWN },
    clock: ownClock,
    random: () => 0.5,
    newId: () => crypto.randomUUID(),
    dialerAt: (account) => createDialer(account, ownClock, fetcher),
    askingDialerAt: (account) => createDialer(account, ownClock, fetcher),
    events: {
      onConnect: (listener) => (connect = heard('connect', listener)),
      onQuestion: (listener) => (question = heard('question', listener)),
      onAlarm: (listener) => (alarm = heard('alarm', listener)),
      onSetUp(listener) {
        heard('set-up', listener);
        onOwnChanged(listener, signal);
        onPolicyChanged(listener, signal);
        onAccessChanged(listener, signal);
      },
      onOnline: (listener) => heard('online', listener),
    },
    speech: (language) => ({
      words: { kind: 'words', language, rooms: {} },
      badge: ({ call }) => ({ text: call.kind, colour: '', title: language }),
    }),
    openOptions() {},
    openPopup() {},
  });

  const settle = async () => {
    for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const page = (tabId: number) => ({ id: 'me', frameId: 0, url: `${CRM}/`, tab: { id: tabId } });
  function enter(name: string, sender: object) {
    const port = fakePort(name, sender);
    connect(port.port);
    return port;
  }

  return {
    engine: dialer,
    listening: [...listeners.keys()],
    enter,
    panel: (tabId = 1) => enter('panel', page(tabId)),
    resident: (tabId = 1) => enter('crm', page(tabId)),
    popup: () => enter('popup', { id: 'me', url: `${OWN}/popup.html` }),
    teamPage: () => enter('team', { id: 'me', url: `${OWN}/team.html` }),
    ask: (message) => question(message, { id: 'me', url: `${OWN}/options.html` }),
    alarm: () => alarm(),
    async pass(ms = 0) {
      await settle();
      for (let left = ms; left > 0; left -= STEP_MS) {
        await clock.pass(Math.min(STEP_MS, left));
        await settle();
      }
    },
    asked: (name) => dialer.requests.filter((request) => request.function === name).length,
    sleep(ms) {
      naps += 1;
      clock.sleep(ms);
    },
    kill: () => alive.abort(),
  };
}

/** The last snapshot that a surface was told. */
export function shown({ told }: FakePort): Snapshot {
  const snapshots = told.flatMap((message) =>
    typeof message === 'object' && message !== null && 'snapshot' in message ? [message.snapshot] : [],
  );
  const last = snapshots.at(-1);
  if (last === undefined) throw new Error('It was told nothing.');
  return last as Snapshot;
}

export const kinds = ({ told }: FakePort) => told.map((message) => (message as { kind: string }).kind);

/** A person saves other settings. */
export async function save(change: PartialOptions): Promise<void> {
  await browser.storage.local.set({ settings: saved(change) });
}

/** The organisation sets something. */
export function setPolicy(policy: Record<string, unknown>): void {
  world.policy = policy;
  for (const listener of world.onChanged.listeners) listener({ policy: {} }, 'managed');
}
