import { describe, expect, it } from 'vitest';
import { held, keyStep, stepped } from '../../../components/panel/place.ts';

const room = { x: 600, y: 300 };

describe('keyStep', () => {
  it.each([
    ['ArrowLeft', false, { x: 16, y: 0 }],
    ['ArrowRight', false, { x: -16, y: 0 }],
    ['ArrowUp', true, { x: 0, y: 64 }],
    ['ArrowDown', false, { x: 0, y: -16 }],
    ['ArrowRight', true, { x: -64, y: 0 }],
    ['Enter', false, null],
  ])('%s, shift %s', (key, shift, step) => {
    expect(keyStep(key, shift)).toEqual(step);
  });
});

describe('the window holds the panel', () => {
  it.each([
    [
      { x: -40, y: 20 },
      { x: 8, y: 20 },
    ],
    [
      { x: 700, y: 20.4 },
      { x: 600, y: 20 },
    ],
    [
      { x: 20, y: 999 },
      { x: 20, y: 300 },
    ],
  ])('%j becomes %j', (place, expected) => {
    expect(held(place, room)).toEqual(expected);
  });

  it('keeps the corner when the panel does not fit at all', () => {
    expect(held({ x: 50, y: 50 }, { x: -20, y: -20 })).toEqual({ x: 8, y: 8 });
  });

  it('steps from where the panel is seen, not from where a wider window once had it', () => {
    expect(stepped({ x: 1_500, y: 16 }, { x: -16, y: 0 }, room)).toEqual({ x: 584, y: 16 });
  });
});
