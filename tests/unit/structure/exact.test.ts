import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { AsIts } from '../../../utils/exact.ts';
import type { stateSchema } from '../../../utils/polling/state-schema.ts';
import type { State } from '../../../utils/call/state.ts';

/** What the compiler makes of a schema that parses `Parsed`, for this type. The rows below do not build if it errs. */
type Verdict<Type, Parsed> = unknown extends AsIts<Type, Parsed> ? 'held' : 'refused';

type Light =
  | { readonly kind: 'red' | 'amber' }
  | { readonly kind: 'green'; readonly since?: number; readonly lanes: readonly string[] };
interface Green {
  kind: 'green';
  since?: number;
  lanes: string[];
}

const asIt: Verdict<Light, { kind: 'red' } | { kind: 'amber' } | Green> = 'held';
const kindForgotten: Verdict<Light, { kind: 'red' } | Green> = 'refused';
const kindMore: Verdict<Light, { kind: 'red' | 'amber' | 'blue' } | Green> = 'refused';
const optionalForgotten: Verdict<Light, { kind: 'red' | 'amber' } | { kind: 'green'; lanes: string[] }> =
  'refused';
const propertyMore: Verdict<Light, { kind: 'red' | 'amber'; by: string } | Green> = 'refused';
const narrower: Verdict<Light, { kind: 'red' | 'amber' } | (Green & { lanes: 'a'[] })> = 'refused';
const whole: Verdict<State, z.output<typeof stateSchema>> = 'held';
const without: Verdict<State, Omit<z.output<typeof stateSchema>, 'deferredCall'>> = 'refused';

test('a schema is held to its type in both directions', () => {
  expect([asIt, whole]).toEqual(['held', 'held']);
  const wrong = [kindForgotten, kindMore, optionalForgotten, propertyMore, narrower, without];
  expect(wrong).toEqual(wrong.map(() => 'refused'));
});
