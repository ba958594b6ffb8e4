import { describe, expect, it } from 'vitest';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { DialerEvent } from '../../simulator/dialer/events.ts';
import { subStatusOf } from '../../simulator/dialer/non-agent/sub-status.ts';
import { floorSizes, floorWorld, growFloor } from '../../simulator/worlds/floor.ts';
import { beginShift, emptyFloor, liveShift } from '../../simulator/worlds/shift.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { RECORDED_AT } from './recorded-states.ts';

const SECOND = 1_000;

function callCentre(agents: number) {
  const clock = createFakeClock(RECORDED_AT);
  const engine = createEngine({ world: floorWorld({ agents }), clock });
  const events: DialerEvent[] = [];
  engine.onEvent((event) => events.push(event));
  return { clock, engine, events };
}

async function lived(seed: number) {
  const { clock, engine, events } = callCentre(floorSizes.usual);
  liveShift(engine, { seed, everyMs: SECOND });
  await clock.pass(120 * SECOND);
  return events;
}

describe('a shift', () => {
  it('is the same for the same seed, and another for another', async () => {
    expect(await lived(1)).toEqual(await lived(1));
    expect(await lived(1)).not.toEqual(await lived(2));
  });

  it('brings every state there is', async () => {
    const { clock, engine } = callCentre(floorSizes.usual);
    liveShift(engine, { seed: 1, everyMs: SECOND });
    const states = new Set<string>();
    for (let minute = 0; minute < 60; minute += 1) {
      for (let second = 0; second < 60; second += 5) {
        await clock.pass(5 * SECOND);
        for (const agent of engine.world.liveAgents) {
          const code = agent.status === 'PAUSED' && agent.leadId === 0 ? agent.pauseCode : '';
          states.add([agent.status, subStatusOf(engine.world, agent), code].join(' ').trim());
        }
      }
    }
    expect([...states].toSorted()).toEqual(
      expect.arrayContaining([
        'INCALL',
        'INCALL 3-WAY',
        'INCALL DEAD',
        'INCALL DIAL',
        'INCALL PARK',
        'PAUSED',
        'PAUSED  COFFEE',
        'PAUSED  LOGIN',
        'PAUSED  LUNCH',
        'PAUSED  TRAIN',
        'PAUSED DISPO',
        'PAUSED PREVIEW',
        'QUEUE',
        'READY',
      ]),
    );
  }, 20_000);

  it('lets agents come and go, each in a session of their own that the server has', async () => {
    const { clock, engine, events } = callCentre(floorSizes.small);
    liveShift(engine, { seed: 4, everyMs: 60 * SECOND });
    await clock.pass(10 * 60 * 60 * SECOND);
    const kinds = new Set(events.map(({ kind }) => kind));
    for (const kind of [
      'agent-logged-in',
      'agent-logged-out',
      'disposition-set',
      'customer-parked',
    ] as const) {
      expect(kinds).toContain(kind);
    }
    const known = new Set(engine.world.conferences.map(({ confExten }) => confExten));
    for (const { confExten } of engine.world.liveAgents) expect(known).toContain(confExten);
  });

  it('ends when it is told to, and its floor empties', async () => {
    const { clock, engine, events } = callCentre(floorSizes.usual);
    const stop = liveShift(engine, { seed: 1, everyMs: SECOND });
    await clock.pass(10 * SECOND);
    stop();
    const before = events.length;
    await clock.pass(60 * SECOND);
    expect(events).toHaveLength(before);
    expect(engine.world.liveAgents.length).toBeGreaterThan(30);
    emptyFloor(engine);
    expect(engine.world.liveAgents).toEqual([]);
  });

  it('is lived in steps too, with no clock, the same one', async () => {
    const [byClock, bySteps] = [callCentre(floorSizes.usual), callCentre(floorSizes.usual)];
    liveShift(byClock.engine, { seed: 1, everyMs: SECOND });
    await byClock.clock.pass(60 * SECOND);
    beginShift(bySteps.engine, { seed: 1, everyMs: SECOND }).live(60);
    const kinds = ({ events }: typeof byClock) => events.map(({ kind }) => kind);
    expect(kinds(bySteps)).toEqual(kinds(byClock));
    expect(new Set(bySteps.events.map(({ at }) => at))).toEqual(new Set([RECORDED_AT]));
  });

  it('goes on for those who are there when others are hired', () => {
    const { engine } = callCentre(floorSizes.small);
    beginShift(engine, { seed: 1, everyMs: SECOND }).live(30);
    const before = structuredClone(engine.world.liveAgents);
    growFloor(engine.world, floorSizes.usual);
    const shift = beginShift(engine, { seed: 2, everyMs: SECOND });
    expect(engine.world.liveAgents.slice(0, before.length)).toEqual(before);
    expect(engine.world.liveAgents.length).toBeGreaterThan(30);
    expect(engine.world).toMatchObject({
      users: floorWorld({ agents: floorSizes.usual }).users.map(({ user, fullName }) => ({ user, fullName })),
    });
    shift.live(60);
    expect(new Set(engine.world.liveAgents.map(({ user }) => user)).size).toBe(
      engine.world.liveAgents.length,
    );
  });

  it('is lived by 500 agents too', async () => {
    const { clock, engine } = callCentre(floorSizes.large);
    liveShift(engine, { seed: 1, everyMs: 5 * SECOND });
    await clock.pass(30 * SECOND);
    expect(engine.world.liveAgents.length).toBeGreaterThan(400);
    expect(new Set(engine.world.liveAgents.map(({ leadId }) => leadId)).size).toBeGreaterThan(200);
  });
});
