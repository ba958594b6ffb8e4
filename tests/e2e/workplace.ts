import type { Page } from 'playwright-core';
import { systemClock } from '../../utils/clock.ts';
import { contactOf } from '../simulator/crm/contact.ts';
import { serveCrm } from '../simulator/crm/server.ts';
import type { Engine } from '../simulator/dialer/engine.ts';
import { createEngine } from '../simulator/dialer/engine.ts';
import { serve } from '../simulator/dialer/server.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
  demoWorld,
} from '../simulator/worlds/demo.ts';
import type { Extension } from '../support/extension.ts';
import { launchExtension } from '../support/extension.ts';
import { Panel } from '../support/panel.ts';
import { setUpSeat } from '../support/seat.ts';

export const AGENT = DEMO_USER;

/** An agent's desk: a dialer, a CRM, and a browser with the extension set up for them. */
export interface Workplace {
  readonly engine: Engine;
  readonly extension: Extension;
  readonly crmUrl: string;
  readonly dialerUrl: string;
  /** Opens a page of the CRM, in a tab of its own. */
  openCrm(path?: string): Promise<{ readonly page: Page; readonly panel: Panel }>;
  closeTabs(): Promise<void>;
  /** How many questions for the lead the dialer has been asked so far. */
  polls(): number;
  /** The agent is as at the start of a shift: ready, without a lead, and the dialer well. */
  startShift(): void;
  /** Ends the extension's worker as the browser does. */
  killWorker(page: Page): Promise<void>;
  close(): Promise<void>;
}

export interface WorkplaceOptions {
  readonly apiPassword?: string;
  readonly agentId?: string;
}

export async function openWorkplace({
  apiPassword = DEMO_API_PASSWORD,
  agentId = DEMO_AGENT_ID,
}: WorkplaceOptions = {}): Promise<Workplace> {
  const world = demoWorld();
  const engine = createEngine({ world, clock: systemClock });
  const contacts = [...world.leads.values()].map(contactOf);
  const [dialer, crm] = await Promise.all([serve(engine), serveCrm({ contacts })]);
  const extension = await launchExtension({ origins: [dialer.url, crm.url] });
  const options = await setUpSeat(extension, {
    dialerUrl: dialer.url,
    apiUser: DEMO_API_USER,
    apiPassword,
    agentId,
    teamId: DEMO_TEAM_ID,
    sites: [crm.url],
  });
  await options.close();
  return {
    engine,
    extension,
    crmUrl: crm.url,
    dialerUrl: dialer.url,
    async openCrm(path = '/contacts') {
      const page = await extension.context.newPage();
      await page.goto(crm.url + path);
      return { page, panel: await Panel.on(page) };
    },
    async closeTabs() {
      // One stays, or the browser ends.
      const [, ...others] = extension.context.pages();
      await Promise.all(others.map((page) => page.close()));
    },
    polls: () => engine.requests.filter((request) => request.function === 'st_get_agent_active_lead').length,
    startShift() {
      engine.faults.clear();
      const { floor } = engine;
      if (floor.moves(AGENT).includes('hang-up')) floor.hangUp(AGENT);
      if (floor.moves(AGENT).includes('disposition')) floor.disposition(AGENT, 'NI');
      if (floor.moves(AGENT).includes('log-in')) floor.logIn(AGENT);
      if (floor.moves(AGENT).includes('resume')) floor.resume(AGENT);
    },
    async killWorker(page) {
      const session = await extension.context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async close() {
      await extension.close();
      await Promise.all([dialer.close(), crm.close()]);
    },
  };
}
