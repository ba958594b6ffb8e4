import { systemClock } from '../../utils/clock.ts';
import { contactOf } from '../../tests/simulator/crm/contact.ts';
import { serveCrm } from '../../tests/simulator/crm/server.ts';
import { createEngine } from '../../tests/simulator/dialer/engine.ts';
import type { Engine } from '../../tests/simulator/dialer/engine.ts';
import { openScreen } from '../../tests/simulator/dialer/screen.ts';
import { serve } from '../../tests/simulator/dialer/server.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_REPORTS_PASSWORD,
  DEMO_REPORTS_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
  demoWorld,
} from '../../tests/simulator/worlds/demo.ts';
import type { Seat } from '../../tests/support/seat.ts';
import type { Ending } from './ending.ts';
import type { Options, OwnDialer } from './options.ts';

/** What the browser is put in front of. */
export interface Scene {
  readonly seat: Seat;
  /** The page to open. */
  readonly crm: string;
  /** The simulated dialer with the page to play it from; null with one's own dialer. */
  readonly simulated: { readonly engine: Engine; readonly user: string; readonly deskUrl: string } | null;
}

/** Starts what is simulated; `ending` closes it. */
export async function openScene(options: Options, ending: Ending): Promise<Scene> {
  const crm = options.crm ?? (await openCrm(options.dialer?.agentId ?? DEMO_AGENT_ID, ending));
  const sites = [new URL(crm).origin];
  if (options.dialer !== null) return { seat: ownSeat(options.dialer, sites), crm, simulated: null };

  const engine = createEngine({ world: demoWorld(), clock: systemClock });
  const dialer = await serve(engine, { drawerStateFor: DEMO_USER });
  ending.add(() => dialer.close());
  const screen = openScreen(engine, DEMO_USER);
  ending.add(() => screen.close());
  const seat = {
    dialerUrl: dialer.url,
    apiUser: DEMO_API_USER,
    apiPassword: DEMO_API_PASSWORD,
    agentId: DEMO_AGENT_ID,
    teamId: DEMO_TEAM_ID,
    // An agent's machine has none; here one window shows the team page too.
    reports: { user: DEMO_REPORTS_USER, password: DEMO_REPORTS_PASSWORD },
    sites,
    outcomes: [
      { code: 'SALE', label: 'Sale' },
      { code: 'NI', label: 'Not interested' },
      { code: 'CALLBK', label: 'Call back', callback: true },
    ],
  };
  return { seat, crm, simulated: { engine, user: DEMO_USER, deskUrl: dialer.deskUrl } };
}

function ownSeat(
  { url, agentApi, nonAgentApi, password, ...login }: OwnDialer,
  sites: readonly string[],
): Seat {
  return { ...login, apiPassword: password, dialerUrl: url, sites, paths: { agentApi, nonAgentApi } };
}

/** The sample CRM knows the sample leads, whatever dialer it stands beside. */
async function openCrm(agentId: string, ending: Ending): Promise<string> {
  const contacts = [...demoWorld().leads.values()].map(contactOf);
  const crm = await serveCrm({ contacts, agentId });
  ending.add(() => crm.close());
  return `${crm.url}/`;
}
