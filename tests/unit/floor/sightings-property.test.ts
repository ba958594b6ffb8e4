import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgentState } from '../../../utils/call/agent-state.ts';
import type { Seen, Sightings } from '../../../utils/floor/sightings.ts';
import { historyOf, nothingSeen, see } from '../../../utils/floor/sightings.ts';
import { createWitness } from './witness.ts';

/*
 * One agent lives a day; lists come at random moments. What is shorter than the silence between two lists nobody
 * can see, so that a rest lasts longer than the silence after which the same state is taken for the same; calls,
 * which have ids and are counted, are as short as they like.
 */

/** Twice the interval: within it a change counts as seen. */
const CHANGE_SEEN = 10_000;
const LONGEST_HIDDEN = 30_000;

type Step = { readonly state: AgentState; readonly call: boolean; readonly ms: number };

const rest: fc.Arbitrary<Step> = fc.record({
  state: fc.constantFrom<AgentState>(
    { kind: 'ready' },
    { kind: 'paused', code: '' },
    { kind: 'paused', code: 'LUNCH' },
  ),
  call: fc.constant(false),
  ms: fc.integer({ min: LONGEST_HIDDEN + 1, max: 4 * LONGEST_HIDDEN }),
});
const piece: fc.Arbitrary<Step> = fc.record({
  state: fc.constantFrom<AgentState>(
    { kind: 'queued' },
    { kind: 'in-call' },
    { kind: 'parked' },
    { kind: 'dead-call' },
  ),
  call: fc.constant(true),
  ms: fc.integer({ min: 200, max: 120_000 }),
});
const WRAP_UP: Step = { state: { kind: 'wrapping-up' }, call: true, ms: 4_000 };
/** A call in pieces, which ends in a wrap-up or at once in the next rest. */
const call = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([pieces, wrapUp]): readonly Step[] => (wrapUp ? pieces.concat(WRAP_UP) : pieces));
const day = fc.array(
  fc.oneof(
    rest.map((step): readonly Step[] => [step]),
    call,
  ),
  { minLength: 8, maxLength: 20, size: 'max' },
);

/** Times between lists: regular, late, or after a long silence. */
const waits = fc.array(
  fc.oneof(
    { weight: 16, arbitrary: fc.integer({ min: 5_000, max: 5_250 }) },
    { weight: 2, arbitrary: fc.integer({ min: 5_000, max: 25_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 25_000, max: 200_000 }) },
  ),
  { minLength: 20, maxLength: 120, size: 'max' },
);

/** What is true at every moment: each thing the agent does, and when it begins. */
function lifeOf(steps: readonly (readonly Step[])[]) {
  const life: { readonly at: number; readonly seen: Seen }[] = [];
  let at = 0;
  let calls = 0;
  for (const stretch of steps) {
    if (stretch[0]?.call === true) calls += 1;
    for (const { state, call: ofCall, ms } of stretch) {
      const talking = ofCall && state.kind !== 'wrapping-up';
      const leadId = ofCall ? '101' : null;
      life.push({
        at,
        seen: { user: '6666', state, leadId, callId: talking ? `V${calls}` : '', callsToday: calls },
      });
      at += ms;
    }
  }
  return life;
}

test('no state is shown longer than it lasts, and one whose change was seen hardly shorter', () => {
  let exact = 0;
  fc.assert(
    fc.property(day, waits, fc.nat(60_000), (steps, spaces, start) => {
      const life = lifeOf(steps);
      const witness = createWitness();
      let sightings: Sightings = nothingSeen;
      let told = 0;
      let at = start;
      let before = start;
      for (const space of spaces) {
        for (; told < life.length && (life[told]?.at ?? 0) <= at; told += 1) {
          const happened = life[told];
          if (happened === undefined) break;
          const { state, callId, callsToday } = happened.seen;
          // Two rests of the same kind with a call between them are two.
          witness.note('6666', state, callId === '' ? `-${callsToday}` : callId, happened.at);
        }
        const seen = life[told - 1]?.seen;
        if (seen === undefined) return;
        sightings = see(sightings, { agents: [seen], complete: true }, at);
        const shown = historyOf(sightings, '6666').at(-1);
        if (shown === undefined) expect.fail('is shown');
        const { since, inThisCall } = witness.truth('6666');
        expect(shown.state).toEqual(seen.state);
        expect(shown.since).toBeGreaterThanOrEqual(seen.callId === '' ? since : inThisCall);
        if (!shown.atLeast) {
          expect(shown.since - since).toBeLessThanOrEqual(CHANGE_SEEN);
          if (shown.since === at) expect(shown.since - since).toBeLessThanOrEqual(at - before);
          exact += 1;
        }
        before = at;
        at += space;
      }
    }),
    { numRuns: 300 },
  );
  expect(exact).toBeGreaterThan(5_000);
});
