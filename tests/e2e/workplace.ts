import type { Page } from 'playwright-core';
import type { State } from '../../utils/call/state.ts';
import { systemClock } from '../../utils/clock.ts';
import { plainSite } from '../../utils/call/site.ts';
import type { PartialOptions } from '../../utils/settings/options/options.ts';
import { contactOf } from '../simulator/crm/contact.ts';
import { serveCrm } from '../simulator/crm/server.ts';
import type { Engine } from '../simulator/dialer/engine.ts';
import { createEngine } from '../simulator/dialer/engine.ts';
import type { World } from '../simulator/dialer/world.ts';
import { serve } from '../simulator/dialer/server.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_REPORTS_PASSWORD,
  DEMO_REPORTS_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
  demoWorld,
} from '../simulator/worlds/demo.ts';
import type { Extension } from '../support/extension.ts';
import { launchExtension } from '../support/extension.ts';
import { Panel } from '../support/panel.ts';
import { allowHost } from '../support/permissions.ts';
import type { Policy } from '../support/policy.ts';
import { setUpSeat } from '../support/seat.ts';
import { temporaryFolder } from '../support/temporary.ts';

export const AGENT = DEMO_USER;

/** The extension's storage, as its own pages see it. */
interface ChromeStorage {
  readonly storage: {
    readonly session: { get(key: string): Promise<{ state: State }> };
    readonly local: {
      get(key: string): Promise<{ settings: { version: number; options: PartialOptions } }>;
      set(items: object): Promise<void>;
    };
  };
}

/** A name for the CRM without the privileges that browsers give to 127.0.0.1. */
export const CRM_NAME = 'crm.test';
/** A name that leads to the CRM as well and is never a site of the seat. */
export const FOREIGN_NAME = 'elsewhere.test';

export interface CrmTab {
  readonly page: Page;
  readonly panel: Panel;
}

/** An agent's desk: a dialer, a CRM, and a browser with the extension set up for them. */
export interface Workplace {
  readonly engine: Engine;
  /** The one of now: `restart` starts another. */
  readonly extension: Extension;
  /** The folder of the browser's profile. */
  readonly home: string;
  /** What the organisation sets where it sets the seat up. */
  readonly seatPolicy: Policy;
  readonly crmUrl: string;
  readonly dialerUrl: string;
  /** The CRM's address by another name. */
  crmAt(host: string): string;
  /** Opens a page of the CRM, in a tab of its own; a path or a whole address. */
  openCrm(path?: string): Promise<CrmTab>;
  closeTabs(): Promise<void>;
  /** How many questions for the lead the dialer has been asked so far. */
  polls(): number;
  /** The agent is as at the start of a shift: ready, without a lead, and the dialer well. */
  startShift(): void;
  /** The same, and the extension knows: opening the popup asks the dialer at once. */
  nextShift(): Promise<void>;
  /** Sets these options of the seat, as a team lead would on the options page. */
  setOptions(options: PartialOptions): Promise<void>;
  /** The state as the extension keeps it for its next worker. */
  kept(): Promise<State>;
  /** Ends the extension's worker as the browser does. */
  killWorker(page: Page): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface WorkplaceOptions {
  readonly apiPassword?: string;
  readonly agentId?: string;
  /** The hosts by which the CRM is a site of the seat; the first is where `openCrm` goes. */
  readonly crmHosts?: readonly string[];
  /**
   * `at-install`: in a copy of the build, all hosts are there from the start. `on-request`: the build is
   * the one that is shipped, and the options page asks for each.
   */
  readonly permissions?: 'at-install' | 'on-request';
  /**
   * Who sets the seat up: a person on the options page, the organisation by policy, or nobody so far. Under a
   * policy `options` are its own.
   */
  readonly setUp?: 'by-hand' | 'by-policy' | 'none';
  /** Whether the seat has the demo's reports user too, as a team lead's has. */
  readonly reports?: boolean;
  /** Who works at the dialer; by default the demo's agents. */
  readonly world?: World;
  /** Where the seat looks for its dialer, when that is not where the dialer is. */
  readonly dialerAt?: string;
  /** Where the agent's computer stands, an IANA name. */
  readonly timeZone?: string;
  /** Set beside what every seat needs. */
  readonly options?: PartialOptions;
  /** A folder with another build than the one that is shipped. */
  readonly build?: string;
}

export async function openWorkplace({
  apiPassword = DEMO_API_PASSWORD,
  agentId = DEMO_AGENT_ID,
  crmHosts = ['127.0.0.1'],
  permissions = 'at-install',
  setUp = 'by-hand',
  reports = false,
  world = demoWorld(),
  dialerAt,
  timeZone,
  options = {},
  build,
}: WorkplaceOptions = {}): Promise<Workplace> {
  const engine = createEngine({ world, clock: systemClock });
  const contacts = [...world.leads.values()].map(contactOf);
  const [dialer, crm] = await Promise.all([serve(engine), serveCrm({ contacts })]);
  const dialerUrl = dialerAt ?? dialer.url;
  const crmAt = (host: string) => crm.url.replace('127.0.0.1', host);
  const sites = crmHosts.map(crmAt);
  const crmUrl = sites[0] ?? crm.url;
  const seatPolicy = {
    dialerServers: [dialerUrl],
    apiUser: DEMO_API_USER,
    apiPassword,
    agentId,
    teamId: DEMO_TEAM_ID,
    sites: sites.map(plainSite),
    ...(reports && { reportsUser: DEMO_REPORTS_USER, reportsPassword: DEMO_REPORTS_PASSWORD }),
    ...options,
  };
  const home = temporaryFolder('workplace');
  const launch = () =>
    launchExtension({
      origins: permissions === 'at-install' ? [dialerUrl, ...sites] : [],
      names: [CRM_NAME, FOREIGN_NAME],
      home: home.path,
      ...(timeZone !== undefined && { timeZone }),
      ...(build !== undefined && { build }),
      ...(setUp === 'by-policy' && { policy: seatPolicy }),
    });

  const polls = () =>
    engine.requests.filter((request) => request.function === 'st_get_agent_active_lead').length;
  function startShift() {
    engine.faults.clear();
    const { floor } = engine;
    if (floor.moves(AGENT).includes('hang-up')) floor.hangUp(AGENT);
    if (floor.moves(AGENT).includes('disposition')) floor.disposition(AGENT, 'NI');
    if (floor.moves(AGENT).includes('log-in')) floor.logIn(AGENT);
    if (floor.moves(AGENT).includes('resume')) floor.resume(AGENT);
  }

  let extension = await launch();
  home.removeAtExit();
  if (permissions === 'on-request') {
    for (const origin of [dialerUrl, ...sites]) await allowHost(extension, origin);
  }
  async function setUpByHand() {
    const page = await setUpSeat(extension, {
      dialerUrl,
      apiUser: DEMO_API_USER,
      apiPassword,
      agentId,
      teamId: DEMO_TEAM_ID,
      sites,
      ...(reports && { reports: { user: DEMO_REPORTS_USER, password: DEMO_REPORTS_PASSWORD } }),
    });
    await page.close();
    if (Object.keys(options).length > 0) await setOptions(options);
  }
  async function setOptions(given: PartialOptions) {
    const popup = await extension.open('popup.html');
    await popup.evaluate(async (added) => {
      const { local } = (Reflect.get(globalThis, 'chrome') as ChromeStorage).storage;
      const { settings } = await local.get('settings');
      await local.set({ settings: { ...settings, options: { ...settings.options, ...added } } });
    }, given);
    await popup.close();
  }
  if (setUp === 'by-hand') await setUpByHand();
  return {
    engine,
    get extension() {
      return extension;
    },
    home: home.path,
    seatPolicy,
    crmUrl,
    dialerUrl,
    crmAt,
    async openCrm(path = '/contacts') {
      const page = await extension.context.newPage();
      await page.goto(new URL(path, crmUrl).href);
      return { page, panel: await Panel.on(page) };
    },
    async closeTabs() {
      // One stays, or the browser ends.
      const [, ...others] = extension.context.pages();
      await Promise.all(others.map((page) => page.close()));
    },
    polls,
    startShift,
    async nextShift() {
      startShift();
      const popup = await extension.open('popup.html');
      await popup.getByText('no lead is on your screen').waitFor();
      await popup.close();
    },
    setOptions,
    async kept() {
      const popup = await extension.open('popup.html');
      const state = await popup.evaluate(async () => {
        const { session } = (Reflect.get(globalThis, 'chrome') as ChromeStorage).storage;
        return (await session.get('state')).state;
      });
      await popup.close();
      return state;
    },
    async killWorker(page) {
      const session = await extension.context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async restart() {
      await extension.close();
      extension = await launch();
    },
    async close() {
      await extension.close();
      await Promise.all([dialer.close(), crm.close()]);
      home.remove();
    },
  };
}
