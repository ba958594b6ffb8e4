import type { Random } from '../../../utils/clock.ts';
import type { Engine } from '../dialer/engine.ts';
import { callIdOf } from '../dialer/call-id.ts';
import type { LiveAgent } from '../dialer/live-agent.ts';
import { isDispositionOpen } from '../dialer/live-agent.ts';
import { findLiveAgent } from '../dialer/world.ts';
import { seededRandom } from '../seeded-random.ts';
import { campaignOf, FLOOR_IN_GROUPS } from './floor.ts';

/** The codes agents pause with, and how long for, in ms on average. */
const PAUSES = [
  ['', 40_000],
  ['COFFEE', 5 * 60_000],
  ['LUNCH', 25 * 60_000],
  ['TRAIN', 15 * 60_000],
] as const;
const OUTCOMES = ['SALE', 'NI', 'A', 'CALLBK'] as const;

/** How long things last, in ms on average. */
const LASTS = {
  away: 10 * 60_000,
  /** Of the time in pauses: nobody leaves in the middle of work. */
  shift: 30 * 60_000,
  ready: 20_000,
  work: 8 * 60_000,
  call: 90_000,
  talkBeforeHold: 4 * 60_000,
  hold: 20_000,
  talkBeforeCut: 6 * 60_000,
  dead: 8_000,
  wrapUp: 15_000,
  preview: 12_000,
  ringing: 10_000,
  betweenCallers: 8_000,
  patience: 15_000,
};

export interface ShiftOptions {
  readonly seed: number;
  /** How much of a shift is lived in one step. */
  readonly everyMs: number;
}

/** A shift that is lived as fast as a test wants; between its steps everybody stands still. */
export interface Shift {
  /** Lives so many steps, at once. */
  live(steps: number): void;
}

/**
 * All agents of a world in the middle of a shift: they log in, get calls and end them, hold, wrap up, pause with a
 * code, leave and come back; callers wait. The same seed lives the same shift. Who is logged in already goes on
 * as they are.
 */
export function beginShift(engine: Engine, { seed, everyMs }: ShiftOptions): Shift {
  const life = createLife(engine, seededRandom(seed), everyMs);
  life.begin();
  return {
    live(steps) {
      for (let step = 0; step < steps; step += 1) life.step();
    },
  };
}

/** Lets a shift be lived by the engine's clock. The returned function ends it; the agents stay as they are. */
export function liveShift(engine: Engine, options: ShiftOptions): () => void {
  const shift = beginShift(engine, options);
  let cancel = () => {};
  function step() {
    shift.live(1);
    cancel = engine.clock.after(options.everyMs, step);
  }
  cancel = engine.clock.after(options.everyMs, step);
  return () => cancel();
}

/** Everybody goes home, in the middle of whatever they do. */
export function emptyFloor({ world }: Engine): void {
  world.liveAgents.length = 0;
  world.autoCalls.length = 0;
}

const dialsByHand = ({ campaignId }: LiveAgent) => campaignId === 'WINBACK';

function createLife(engine: Engine, random: Random, everyMs: number) {
  const { world, clock, floor } = engine;
  const users = world.users.filter(({ customThree }) => customThree !== '').map(({ user }) => user);

  /** Whether what lasts `ms` on average ends in this step. */
  const ends = (ms: number) => random() < 1 - Math.exp(-everyMs / ms);
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? '';
  const pauseCode = () => one(PAUSES.map(([code]) => code));

  function freeLead(): number {
    const first = Math.floor(random() * world.leads.size);
    const ids = [...world.leads.keys()];
    const busy = new Set(world.liveAgents.flatMap(({ leadId, previewLeadId }) => [leadId, previewLeadId]));
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[(first + at) % ids.length];
      if (id !== undefined && !busy.has(id)) return id;
    }
    throw new Error('there are more agents than leads');
  }

  /** Now and then an agent joins a colleague's call, which the dialer tells by the lead they share. */
  function nextLead(): number {
    if (random() >= 0.03) return freeLead();
    return world.liveAgents.find(({ status }) => status === 'INCALL')?.leadId ?? freeLead();
  }

  function call(agent: LiveAgent, leadId: number) {
    const inbound = agent.status !== 'PAUSED' && random() < 0.3;
    floor.newCall(agent.user, leadId, inbound ? 'inbound' : undefined);
    if (agent.comments !== 'MANUAL') agent.status = 'QUEUE';
    const row = world.autoCalls.find(({ callerid }) => callerid === agent.callerid);
    if (row !== undefined && agent.comments === 'MANUAL') row.rings = true;
  }

  function onTheLine(agent: LiveAgent) {
    const row = world.autoCalls.find(({ callerid }) => callerid === agent.callerid);
    // It was on its way to the agent's screen.
    if (agent.status === 'QUEUE') agent.status = 'INCALL';
    else if (row === undefined) {
      if (ends(LASTS.dead)) floor.hangUp(agent.user);
    } else if (row.rings === true) {
      if (ends(LASTS.ringing)) row.rings = false;
    } else if (agent.customerParked !== null) {
      if (ends(LASTS.hold)) floor.grab(agent.user);
    } else if (ends(LASTS.call)) floor.hangUp(agent.user);
    else if (ends(LASTS.talkBeforeHold)) floor.park(agent.user);
    else if (ends(LASTS.talkBeforeCut)) world.autoCalls.splice(world.autoCalls.indexOf(row), 1);
  }

  function paused(agent: LiveAgent) {
    if (agent.previewLeadId !== 0) {
      if (ends(LASTS.preview)) call(agent, agent.previewLeadId);
    } else if (ends(LASTS.shift)) floor.logOut(agent.user);
    else if (dialsByHand(agent) && agent.pauseCode === '') {
      if (ends(LASTS.ready)) floor.preview(agent.user, freeLead());
    } else if (ends(PAUSES.find(([code]) => code === agent.pauseCode)?.[1] ?? LASTS.ready)) work(agent);
  }

  /** Nobody waits for a call where the dialer makes none. */
  function work(agent: LiveAgent) {
    if (dialsByHand(agent)) floor.pause(agent.user);
    else floor.resume(agent.user);
  }

  function ready(agent: LiveAgent) {
    if (ends(LASTS.ready)) call(agent, nextLead());
    else if (ends(LASTS.work)) floor.pause(agent.user, pauseCode());
  }

  function live(user: string) {
    const agent = findLiveAgent(world, user);
    if (agent === undefined) {
      if (ends(LASTS.away)) floor.logIn(user, campaignOf(user));
    } else if (isDispositionOpen(agent)) {
      if (ends(LASTS.wrapUp)) floor.disposition(user, one(OUTCOMES));
    } else if (agent.leadId !== 0) onTheLine(agent);
    else if (agent.status === 'PAUSED') paused(agent);
    else ready(agent);
  }

  /** Who calls and waits, or gives up. */
  function callers() {
    const gone = world.autoCalls.filter(({ status }) => status === 'LIVE' && ends(LASTS.patience));
    for (const row of gone) world.autoCalls.splice(world.autoCalls.indexOf(row), 1);
    if (!ends(LASTS.betweenCallers)) return;
    const waiting = { callType: 'IN', status: 'LIVE', leadId: 0, agentOnly: '' } as const;
    const callerid = callIdOf('inbound', Math.floor(random() * 1e9), clock.now(), world.platform.timeZone);
    world.autoCalls.push({ ...waiting, callerid, campaignId: one(FLOOR_IN_GROUPS) });
  }

  return {
    /** Most are there already, in the middle of their work. */
    begin() {
      const absent = (user: string) => findLiveAgent(world, user) === undefined;
      for (const user of users.filter(() => random() < 0.9).filter(absent)) {
        floor.logIn(user, campaignOf(user));
        const agent = findLiveAgent(world, user);
        if (agent === undefined) continue;
        agent.callsToday = Math.floor(random() * 40);
        const lot = random();
        if (lot < 0.15) floor.pause(user, pauseCode());
        else work(agent);
        if (lot > 0.4) call(agent, freeLead());
        if (lot > 0.9) floor.hangUp(user);
      }
    },
    step() {
      for (const user of users) live(user);
      callers();
    },
  };
}
