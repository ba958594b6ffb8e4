import type { Clock } from '../../../utils/clock.ts';
import type { Happening } from './events.ts';
import type { AgentStatus, LiveAgent } from './rows.ts';
import { liveAgentRow } from './rows.ts';
import type { CallOrigin } from './call-id.ts';
import { callIdOf } from './call-id.ts';
import { clearFailures } from './accounts/lockout.ts';
import { epochSeconds } from './time.ts';
import type { World } from './world.ts';
import { findLiveAgent, findUser } from './world.ts';

export type Move =
  | 'log-in'
  | 'log-out'
  | 'new-call'
  | 'preview'
  | 'hang-up'
  | 'disposition'
  | 'pause'
  | 'resume';

/**
 * The agents' life: what they do on their screens and what the dialer does to them. A method throws
 * when the agent's state has no such move; `moves` says which there are.
 */
export interface Floor {
  moves(user: string): readonly Move[];
  /** A new shift begins paused, as on the agent screen. */
  logIn(user: string, campaignId?: string): void;
  logOut(user: string): void;
  /** A lead comes on screen with its call; by hand when the agent is paused, else auto-dialed. */
  newCall(user: string, leadId: number, origin?: CallOrigin): void;
  /** The agent looks at a lead before dialing it: the API reports no active lead yet. */
  preview(user: string, leadId: number): void;
  /** The call is over; the lead stays on screen until the disposition. */
  hangUp(user: string): void;
  /** The lead leaves the screen; the agent goes on as before the call, or pauses if that was asked for. */
  disposition(user: string, status: string): void;
  /** At once without a lead; on a lead, after its disposition. Pausing twice changes the code. */
  pause(user: string, pauseCode?: string): void;
  resume(user: string): void;
}

export function createFloor(world: World, clock: Clock, emit: (happening: Happening) => void): Floor {
  let sessions = 8_600_050 + world.liveAgents.length;

  function moves(user: string): readonly Move[] {
    const agent = findLiveAgent(world, user);
    if (agent === undefined) return findUser(world, user) === undefined ? [] : ['log-in'];
    if (agent.leadId !== 0)
      return [agent.status === 'PAUSED' ? 'disposition' : 'hang-up', pauseOrResume(agent)];
    return ['new-call', 'preview', agent.status === 'PAUSED' ? 'resume' : 'pause', 'log-out'];
  }

  function agentFor(move: Move, user: string): LiveAgent {
    const agent = loggedIn(user);
    if (!moves(user).includes(move)) {
      throw new Error(`${user} has no move "${move}" now, only: ${moves(user).join(', ')}`);
    }
    return agent;
  }

  function loggedIn(user: string): LiveAgent {
    const agent = findLiveAgent(world, user);
    if (agent === undefined) throw new Error(`${user} is not logged in`);
    return agent;
  }

  function leadWithId(leadId: number) {
    const lead = world.leads.get(leadId);
    if (lead === undefined) throw new Error(`there is no lead ${leadId}`);
    return lead;
  }

  function enter(agent: LiveAgent, status: AgentStatus): void {
    agent.status = status;
    agent.lastStateChange = clock.now();
  }

  function announceRest(agent: LiveAgent): void {
    const { user, pauseCode } = agent;
    if (agent.status === 'PAUSED') emit({ kind: 'agent-paused', user, pauseCode });
    else emit({ kind: 'agent-ready', user });
  }

  return {
    moves,

    logIn(user, campaignId = world.campaigns[0]?.campaignId ?? 'TESTCAMP') {
      const row = findUser(world, user);
      if (row === undefined || !moves(user).includes('log-in')) throw new Error(`${user} cannot log in now`);
      sessions += 1;
      clearFailures(row, epochSeconds(clock.now()));
      const agent = liveAgentRow({
        user: row.user,
        campaignId,
        pauseCode: 'LOGIN',
        confExten: `${sessions}`,
      });
      enter(agent, 'PAUSED');
      world.liveAgents.push(agent);
      emit({ kind: 'agent-logged-in', user: row.user, campaignId });
    },

    logOut(user) {
      const agent = agentFor('log-out', user);
      world.liveAgents.splice(world.liveAgents.indexOf(agent), 1);
      emit({ kind: 'agent-logged-out', user: agent.user });
    },

    newCall(user, leadId, origin) {
      const agent = agentFor('new-call', user);
      const lead = leadWithId(leadId);
      agent.afterCall = agent.status === 'PAUSED' ? 'PAUSED' : 'READY';
      agent.callerid = callIdOf(
        origin ?? (agent.status === 'PAUSED' ? 'manual' : 'auto'),
        leadId,
        clock.now(),
      );
      agent.leadId = leadId;
      agent.previewLeadId = 0;
      agent.callsToday += 1;
      lead.status = 'INCALL';
      lead.user = agent.user;
      enter(agent, 'INCALL');
      emit({
        kind: 'call-started',
        user: agent.user,
        leadId,
        phone: lead.phoneNumber,
        callerid: agent.callerid,
      });
    },

    preview(user, leadId) {
      const agent = agentFor('preview', user);
      agent.previewLeadId = leadWithId(leadId).leadId;
      if (agent.status !== 'PAUSED') enter(agent, 'PAUSED');
      emit({ kind: 'preview-opened', user: agent.user, leadId });
    },

    hangUp(user) {
      const agent = agentFor('hang-up', user);
      agent.callerid = '';
      enter(agent, 'PAUSED');
      emit({ kind: 'call-ended', user: agent.user, leadId: agent.leadId });
    },

    disposition(user, status) {
      const agent = agentFor('disposition', user);
      const { leadId } = agent;
      const lead = world.leads.get(leadId);
      if (lead !== undefined) lead.status = status;
      agent.leadId = 0;
      enter(agent, agent.afterCall);
      emit({ kind: 'disposition-set', user: agent.user, leadId, status });
      announceRest(agent);
    },

    pause(user, pauseCode = '') {
      const agent = loggedIn(user);
      agent.pauseCode = pauseCode;
      agent.afterCall = 'PAUSED';
      if (agent.leadId !== 0) return;
      enter(agent, 'PAUSED');
      announceRest(agent);
    },

    resume(user) {
      const agent = agentFor('resume', user);
      agent.pauseCode = '';
      agent.previewLeadId = 0;
      agent.afterCall = 'READY';
      if (agent.leadId !== 0) return;
      enter(agent, 'READY');
      announceRest(agent);
    },
  };
}

/** On a lead the two only change what comes after it. */
function pauseOrResume(agent: LiveAgent): Move {
  return agent.afterCall === 'PAUSED' ? 'resume' : 'pause';
}
