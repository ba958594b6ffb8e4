import type { Engine } from '../simulator/dialer/engine.ts';
import type { LiveAgent } from '../simulator/dialer/live-agent.ts';
import { shownLeadId, subStatusOf } from '../simulator/dialer/non-agent/sub-status.ts';
import type { World } from '../simulator/dialer/world.ts';
import { findUser } from '../simulator/dialer/world.ts';
import type { ShownAgent, ShownFloor } from '../support/floor-view.ts';

/*
 * What a team page has to show, from the dialer's own rows and from when they were told; nothing of the product's
 * is used for it.
 */

/** A row as it has to be read, its time aside. */
export type Row = Readonly<Record<'user' | 'name' | 'State' | 'Pause code' | 'Campaign', string>> &
  Readonly<Record<'Group' | 'Lead' | 'Calls', string>>;

/** All that one answer of the dialer's tells. */
export interface Told {
  readonly at: number;
  /** Of HTTP. */
  readonly status: number;
  readonly rows: readonly Row[];
  readonly counts: Readonly<Record<string, number>>;
  readonly stays: ReadonlyMap<string, Stay>;
}

/** How long an agent has been in a state, as far as the answers tell. */
interface Stay {
  /** Another text when something has changed. */
  readonly what: string;
  /** The first answer that told it. */
  readonly since: number;
  /** Whether the answer before told something else. */
  readonly isSeen: boolean;
}

/**
 * Follows what the dialer answers to those who ask for the floor. A refusal counts as an answer: nobody may move
 * while it lasts.
 */
export interface FloorTruth {
  /** Newest last; the page shows one of the last two. */
  readonly told: readonly Told[];
  /** When the floor was asked for, in ms since 1970. */
  asked(): readonly number[];
  /** What was told so far does not count: another login knows nothing of it. */
  forget(): void;
}

export function followFloor(engine: Engine): FloorTruth {
  const told: Told[] = [];
  const isList = (request: { readonly function: string }) => request.function === 'logged_in_agents';
  engine.onEvent((event) => {
    if (event.kind !== 'request-answered' || !isList(event.request)) return;
    told.push({ ...tell(engine.world, event.at, told.at(-1)), status: event.status });
  });
  return {
    told,
    asked: () => engine.requests.filter(isList).map(({ at }) => at),
    forget: () => void told.splice(0),
  };
}

function tell(world: World, at: number, before: Told | undefined): Omit<Told, 'status'> {
  const rows = world.liveAgents.map((agent) => rowOf(world, agent));
  const stays = world.liveAgents.map((agent): [string, Stay] => {
    const { name: _, ...row } = rowOf(world, agent);
    const what = JSON.stringify([row, agent.callerid]);
    const last = before?.stays.get(agent.user);
    return [agent.user, last?.what === what ? last : { what, since: at, isSeen: before !== undefined }];
  });
  return { at, rows, counts: countsOf(rows), stays: new Map(stays) };
}

const BY_SUB_STATUS: Readonly<Record<string, string>> = {
  DISPO: 'Wrap-up',
  PREVIEW: 'Preview',
  DIAL: 'Dialing',
  PARK: 'On hold (park)',
  '3-WAY': '3-way call',
  DEAD: 'Dead call',
};
const BY_STATUS: Readonly<Record<LiveAgent['status'], string>> = {
  READY: 'Ready',
  CLOSER: 'Ready',
  QUEUE: 'Call arriving',
  MQUEUE: 'Call arriving',
  INCALL: 'In call',
  PAUSED: 'Paused',
};

const stateOf = (world: World, agent: LiveAgent) =>
  BY_SUB_STATUS[subStatusOf(world, agent)] ?? BY_STATUS[agent.status];

function rowOf(world: World, agent: LiveAgent): Row {
  const person = findUser(world, agent.user);
  const state = stateOf(world, agent);
  const lead = shownLeadId(agent);
  return {
    user: agent.user,
    name: (person?.fullName ?? '').replaceAll(/\s+/g, ' '),
    State: state,
    // While something else goes on, the dialer still has the code of the pause before.
    'Pause code': state === 'Paused' ? agent.pauseCode : '',
    Campaign: agent.campaignId,
    Group: person?.userGroup ?? '',
    Lead: lead === 0 ? '' : `${lead}`,
    Calls: `${agent.callsToday}`,
  };
}

/** As a supervisor counts: who previews is paused, and who is being connected is in a call. */
export function countsOf(rows: readonly Row[]): Told['counts'] {
  const states = rows.map(({ State }) => State);
  const among = (...some: readonly string[]) => states.filter((state) => some.includes(state)).length;
  return {
    'Logged in': states.length,
    Ready: among('Ready'),
    'In call': among('Call arriving', 'Dialing', 'In call', 'On hold (park)', '3-way call'),
    'Wrap-up': among('Wrap-up'),
    Paused: among('Paused', 'Preview'),
    'Dead calls': among('Dead call'),
  };
}

/** What a page reads, in the same words. */
export function rowShown({ user, name, cells }: ShownAgent): Row {
  const cell = (head: string) => cells[head] ?? 'no such column';
  return {
    user,
    name,
    State: cell('State').replace(/ too long$/, ''),
    'Pause code': cell('Pause code'),
    Campaign: cell('Campaign'),
    Group: cell('Group'),
    Lead: cell('Lead'),
    Calls: cell('Calls'),
  };
}

export const byUser = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.user < b.user ? -1 : 1));

/** The time in a state as it is shown: "at least 1:02". */
function timeShown({ cells }: ShownAgent): { readonly atLeast: boolean; readonly seconds: number } {
  const text = cells['Time'] ?? '';
  const clock = text.replace('at least ', '');
  if (!/^(?:\d+:)?\d+:\d\d$/.test(clock)) throw new Error(`"${text}" is no time in a state`);
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return { atLeast: text !== clock, seconds };
}

/** Whom the page shows longer or shorter in a state than it has seen them there, or marks wrongly. */
export function wrongTimes(floor: ShownFloor, { stays }: Told): readonly string[] {
  return floor.agents.flatMap((agent) => {
    const stay = stays.get(agent.user);
    if (stay === undefined) return [`${agent.user} is not on the floor`];
    const { atLeast, seconds } = timeShown(agent);
    const real = (agent.at - stay.since) / 1_000;
    // It ticks once a second, and has heard of the answer a moment after it was given.
    const isRight = seconds <= real && seconds > real - 3 && atLeast !== stay.isSeen;
    return isRight ? [] : [`${agent.user}: ${agent.cells['Time']}, for ${real} s, seen: ${stay.isSeen}`];
  });
}

/** Who is over the limit of their state, in ms, at a moment; who may be depends on the last tick of the page. */
export function overIn(
  { rows, stays }: Told,
  limits: Readonly<Record<string, number>>,
  at: number,
): { readonly certain: readonly string[]; readonly possible: readonly string[] } {
  const over = (slack: number) =>
    rows
      .filter(({ user, State }) => {
        const limit = limits[State];
        return limit !== undefined && at - (stays.get(user)?.since ?? at) >= limit + slack;
      })
      .map(({ user }) => user);
  return { certain: over(4_000), possible: over(0) };
}
