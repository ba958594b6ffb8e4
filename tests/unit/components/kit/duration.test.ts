import { describe, expect, it } from 'vitest';
import { ago, span, stopwatch } from '../../../../components/kit/duration.ts';
import { english } from '../../../../components/words/english.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

describe('stopwatch', () => {
  it.each([
    [-5, '0:00'],
    [0, '0:00'],
    [999, '0:00'],
    [41 * second, '0:41'],
    [2 * minute + 14 * second, '2:14'],
    [hour - 1, '59:59'],
    [hour, '1:00:00'],
    [hour + 2 * minute + 3 * second, '1:02:03'],
    [100 * hour, '100:00:00'],
  ])('%d ms is %s', (ms, text) => {
    expect(stopwatch(ms)).toBe(text);
  });
});

describe('span', () => {
  it.each([
    [-5, '1 s'],
    [0, '1 s'],
    [1_999, '1 s'],
    [18 * second, '18 s'],
    [minute - 1, '59 s'],
    [3 * minute + 59 * second, '3 min'],
    [hour, '1 h'],
    [24 * hour - 1, '23 h'],
    [49 * hour, '2 d'],
  ])('%d ms is %s', (ms, text) => {
    expect(span(english, ms)).toBe(text);
    expect(ago(english, ms)).toBe(`${text} ago`);
  });
});
