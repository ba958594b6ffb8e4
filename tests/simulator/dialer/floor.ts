import type { Clock } from '../../../utils/clock.ts';
import { clearFailures } from './accounts/lockout.ts';
import type { CallOrigin } from './call-id.ts';
import { autoCallOf, callIdOf } from './call-id.ts';
import type { Happening } from './events.ts';
import type { HandDialing } from './hand-dialing.ts';
import { createHandDialing } from './hand-dialing.ts';
import type { LiveAgent } from './live-agent.ts';
import { enter, isDispositionOpen, isInCall, liveAgentRow } from './live-agent.ts';
import type { Line } from './line.ts';
import { createLine } from './line.ts';
import { wipeForCall, wipeForDisposition } from './mailbox.ts';
import { forgetHandedOut } from './manual-queue.ts';
import type { Recorder } from './recorder.ts';
import { createRecorder } from './recorder.ts';
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
export interface Floor extends Line, Recorder, HandDialing {
  moves(user: string): readonly Move[];
  /** A new shift begins paused, as on the agent screen. */
  logIn(user: string, campaignId?: string): void;
  /** Not in a call; with the disposition open its outcome is lost, and the lead's status stays INCALL. */
  logOut(user: string): void;
  /** A lead comes on screen with its call; by hand when the agent is paused, else auto-dialed. */
  newCall(user: string, leadId: number, origin?: CallOrigin): void;
  /** The agent looks at a lead before dialing it: the API reports no active lead yet. */
  preview(user: string, leadId: number): void;
  skipPreview(user: string): void;
  /** Another lead takes the place of the one on screen; the call is the same. */
  switchLead(user: string, leadId: number): void;
  /** The lead leaves the screen; the agent goes on as before the call, or pauses if that was asked for. */
  disposition(user: string, status: string): void;
  /** At once without a lead; on a lead, after its disposition. Pausing twice changes the code. */
  pause(user: string, pauseCode?: string): void;
  setPauseCode(user: string, pauseCode: string): void;
  resume(user: string): void;
}

export function createFloor(world: World, clock: Clock, emit: (happening: Happening) => void): Floor {
  let sessions = 8_600_050 + world.liveAgents.length;

  function moves(user: string): readonly Move[] {
    const agent = findLiveAgent(world, user);
    if (agent === undefined) return findUser(world, user) === undefined ? [] : ['log-in'];
    if (isInCall(agent)) return ['hang-up', pauseOrResume(agent)];
    if (isDispositionOpen(agent)) return ['disposition', pauseOrResume(agent)];
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

  function announceRest(agent: LiveAgent): void {
    const { user, pauseCode } = agent;
    if (agent.status === 'PAUSED') emit({ kind: 'agent-paused', user, pauseCode });
    else emit({ kind: 'agent-ready', user });
  }

  /** At once without a lead, otherwise when the disposition is set. */
  function rest(agent: LiveAgent, status: 'READY' | 'PAUSED'): void {
    agent.afterCall = status;
    if (agent.leadId !== 0) return emit({ kind: 'after-call-set', user: agent.user, afterCall: status });
    enter(agent, status, clock.now());
    announceRest(agent);
  }

  function newCall(user: string, leadId: number, origin?: CallOrigin): void {
    const agent = agentFor('new-call', user);
    const lead = leadWithId(leadId);
    const begun = origin ?? (agent.status === 'PAUSED' ? 'manual' : 'auto');
    agent.afterCall = agent.status === 'PAUSED' ? 'PAUSED' : 'READY';
    agent.callerid = callIdOf(begun, leadId, clock.now(), world.platform.timeZone);
    agent.comments = begun === 'manual' ? 'MANUAL' : '';
    agent.leadId = leadId;
    agent.previewLeadId = 0;
    agent.callsToday += 1;
    wipeForCall(agent.mailbox);
    lead.status = 'INCALL';
    lead.user = agent.user;
    world.autoCalls.push(autoCallOf(begun, agent));
    enter(agent, 'INCALL', clock.now());
    const { callerid } = agent;
    emit({ kind: 'call-started', user: agent.user, leadId, phone: lead.phoneNumber, callerid });
  }

  function preview(user: string, leadId: number): void {
    const agent = agentFor('preview', user);
    agent.previewLeadId = leadWithId(leadId).leadId;
    if (agent.status !== 'PAUSED') enter(agent, 'PAUSED', clock.now());
    emit({ kind: 'preview-opened', user: agent.user, leadId });
  }

  const parts = { world, clock, emit, loggedIn };
  const recorder = createRecorder(parts);

  return {
    ...createLine({ ...parts, inCall: (user) => agentFor('hang-up', user) }),
    ...recorder,
    ...createHandDialing({ ...parts, newCall, preview }),
    moves,
    newCall,
    preview,

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
        closerCampaigns: row.closerCampaigns,
      });
      enter(agent, 'PAUSED', clock.now());
      world.liveAgents.push(agent);
      emit({ kind: 'agent-logged-in', user: row.user, campaignId });
    },

    logOut(user) {
      const agent = isDispositionOpen(loggedIn(user)) ? loggedIn(user) : agentFor('log-out', user);
      recorder.stopRecording(user);
      if (agent.leadId !== 0) emit({ kind: 'outcome-lost', user: agent.user, leadId: agent.leadId });
      world.liveAgents.splice(world.liveAgents.indexOf(agent), 1);
      emit({ kind: 'agent-logged-out', user: agent.user });
    },

    skipPreview(user) {
      const agent = loggedIn(user);
      const leadId = agent.previewLeadId;
      agent.previewLeadId = 0;
      emit({ kind: 'preview-skipped', user: agent.user, leadId });
    },

    switchLead(user, leadId) {
      const agent = agentFor('hang-up', user);
      const from = agent.leadId;
      agent.leadId = leadWithId(leadId).leadId;
      agent.mailbox.external_lead_id = '';
      emit({ kind: 'lead-switched', user: agent.user, from, to: leadId });
    },

    disposition(user, status) {
      const agent = agentFor('disposition', user);
      const { leadId } = agent;
      const lead = world.leads.get(leadId);
      if (lead !== undefined) lead.status = status.slice(0, 6);
      recorder.stopRecording(user);
      agent.leadId = 0;
      wipeForDisposition(agent.mailbox);
      forgetHandedOut(world, agent.user);
      if (agent.afterCall === 'READY') agent.pauseCode = '';
      enter(agent, agent.afterCall, clock.now());
      emit({ kind: 'disposition-set', user: agent.user, leadId, status });
      announceRest(agent);
    },

    pause(user, pauseCode = '') {
      const agent = loggedIn(user);
      agent.pauseCode = pauseCode;
      rest(agent, 'PAUSED');
    },

    setPauseCode(user, pauseCode) {
      const agent = loggedIn(user);
      agent.pauseCode = pauseCode;
      agent.mailbox.external_pause_code = '';
      emit({ kind: 'pause-code-set', user: agent.user, pauseCode });
    },

    resume(user) {
      const agent = agentFor('resume', user);
      agent.pauseCode = '';
      agent.previewLeadId = 0;
      agent.mailbox.external_pause_code = '';
      rest(agent, 'READY');
    },
  };
}

/** On a lead the two only change what comes after it. */
function pauseOrResume(agent: LiveAgent): Move {
  return agent.afterCall === 'PAUSED' ? 'resume' : 'pause';
}
