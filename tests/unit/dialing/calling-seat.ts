import { createWriter } from '../../../utils/call/writer.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import type { DialingRules } from '../../../utils/dialing/dial-attempts.ts';
import { createDialing } from '../../../utils/dialing/dialing.ts';
import type { DeferredCalls } from '../../../utils/dialing/deferred-calls.ts';
import { createDeferredCalls } from '../../../utils/dialing/deferred-calls.ts';
import { createSpacing } from '../../../utils/dialing/spacing.ts';
import { createCallCommandHandler } from '../../../utils/dialing/call-command-handler.ts';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import { findCampaign, findLiveAgent } from '../../simulator/dialer/world.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
  demoWorld,
} from '../../simulator/worlds/demo.ts';
import type { PanelCommand, PopupCommand } from '../../../utils/messaging/messages.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { handleCommand } from './handle-command.ts';

export const usRules: DialingRules = {
  country: 'US',
  exactDigits: false,
  allowPrefixes: [],
  denyPrefixes: [],
  search: true,
  preview: false,
  focus: false,
  dialPrefix: '',
  groupAlias: '',
  dialIngroup: '',
  vendorId: '',
};

/** A seat that may call, at the simulated dialer; `look` is the poll. */
export function callingSeat(more: Partial<DialingRules> = {}) {
  const clock = createFakeClock(Date.parse('2026-11-21T09:00:00'));
  const engine = createEngine({ world: demoWorld(), clock });
  const writer = createWriter(() => waiting?.evaluate());
  let waiting: DeferredCalls | null = null;
  const account = {
    url: 'http://dialer.test',
    agentApi: 'agc/api.php',
    nonAgentApi: 'vicidial/non_agent_api.php',
    apiUser: DEMO_API_USER,
    password: DEMO_API_PASSWORD,
  };
  const dialer = createDialer(account, clock, simulatorFetch(engine));
  const kept = () => Promise.resolve();
  let ids = 0;
  let mayCall = true;
  const spacing = createSpacing(clock);
  const newId = () => String((ids += 1));
  const dialing = createDialing({
    writer,
    clock,
    spacing,
    newId,
    seat: () => ({ dialer, rules: { ...usRules, ...more } }),
    kept,
    hint: () => {},
  });
  waiting = createDeferredCalls({ writer, clock, spacing, newId, dialing, kept, dialer: () => dialer });
  const callCommands = createCallCommandHandler({
    writer,
    clock,
    dialing,
    waiting,
    mayCall: () => mayCall,
    openPopup: () => {},
    onChange: () => {},
  });

  return {
    clock,
    engine,
    writer,
    dialing,
    callCommands,
    get agent() {
      const row = findLiveAgent(engine.world, DEMO_USER);
      if (row === undefined) throw new Error('logged out');
      return row;
    },
    get attempt() {
      return writer.state.attempt;
    },
    /** The orders to dial that have reached the dialer. */
    get dials() {
      return engine.requests.filter((request) => request.function === 'external_dial');
    },
    /** Numbers with their codes, as the agent's page has dialed them. */
    get rung() {
      return engine.world.dialed.map(({ number, phoneCode }) => `+${phoneCode} ${number}`);
    },
    get pop() {
      const { call } = writer.state;
      return call.kind === 'on-lead' ? call.pop : 0;
    },
    campaignTakes(apiManualDial: 'STANDARD' | 'QUEUE_AND_AUTOCALL') {
      const campaign = findCampaign(engine.world, this.agent.campaignId);
      if (campaign !== undefined) campaign.apiManualDial = apiManualDial;
    },
    async look() {
      const answer = activeLead(dialer, { agentId: DEMO_AGENT_ID, teamId: DEMO_TEAM_ID });
      await clock.pass(0);
      const heard = await answer;
      if (!heard.ok) return;
      const at = clock.now();
      writer.commit({ kind: 'heard', at, report: heard.value }, { kind: 'scheduled', nextAt: at + 1_000 });
    },
    /** The team lead takes calling off the board. */
    takeCallAway() {
      mayCall = false;
    },
    async onLead(leadId = 101) {
      engine.floor.newCall(DEMO_USER, leadId);
      await this.look();
    },
    /** The call ends, and its outcome is set. */
    async done() {
      engine.floor.hangUp(DEMO_USER);
      engine.floor.disposition(DEMO_USER, 'NI');
      await this.look();
    },
    async handleCommand(command: PanelCommand | PopupCommand, ms = 0) {
      handleCommand(callCommands, command);
      await clock.pass(ms);
    },
  };
}
