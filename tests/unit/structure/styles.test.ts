import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../components/', import.meta.url));

const TOKENS = 'kit/tokens.css';

/** A measure that is on no scale says why, in the line above it. */
const REASON = /off the scale: \S/;

/** What knows left from right or width from height, whatever the language that is read. */
const PHYSICAL =
  /^(?:(?:min-|max-)?(?:width|height)|top|right|bottom|left|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;
const PHYSICAL_VALUE = /^(?:left|right)$/;

/** What tokens.css has steps for. */
const SPACE = /^(?:margin|padding|gap|row-gap|column-gap|inset|scroll-padding|scroll-margin)(?:-|$)/;
const TYPE = /^font(?:-size)?$/;
const RADIUS = /radius$/;

/** Lines and the gap beside them, in px. */
const HAIR = 2;
/** All else stands on this grid, in px. */
const GRID = 4;

interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly place: string;
  readonly hasReason: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .toSorted();

function declarationsOf(file: string): readonly Declaration[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const [, property = '', value = ''] = /^\s*([\w-]+):\s*([^{}]*);$/.exec(line) ?? [];
    const hasReason = REASON.test(lines[index - 1] ?? '');
    return property === ''
      ? []
      : [{ property, value, place: `${file}:${index + 1} ${line.trim()}`, hasReason }];
  });
}

const measures = (value: string): readonly number[] =>
  [...value.matchAll(/(-?[\d.]+)px/g)].map(([, px = '']) => Math.abs(Number(px)));

/** Whether a value is made of steps alone. */
function isOnScale({ property, value }: Declaration): boolean {
  if (TYPE.test(property)) return measures(value).length === 0;
  const most = SPACE.test(property) || RADIUS.test(property) ? HAIR : Infinity;
  return measures(value).every((px) => px <= HAIR || (px % GRID === 0 && px <= most));
}

const places = (some: readonly Declaration[]) => some.map(({ place }) => place);

describe('the style sheets', () => {
  test.each(files)('%s reads the same in a language that is written from right to left', (file) => {
    const physical = declarationsOf(file).filter(
      ({ property, value }) => PHYSICAL.test(property) || PHYSICAL_VALUE.test(value),
    );
    expect(places(physical), 'say it in block and inline, start and end').toEqual([]);
  });

  test.each(files.filter((file) => file !== TOKENS))('%s takes its measures from tokens.css', (file) => {
    const off = declarationsOf(file).filter((one) => !one.hasReason && !isOnScale(one));
    expect(
      places(off),
      'take a step of tokens.css or the grid of 4 px, or say why above it: "off the scale: ..."',
    ).toEqual([]);
  });

  test.each(files.filter((file) => file !== TOKENS))('%s takes its colours from tokens.css', (file) => {
    const colours = declarationsOf(file).filter(({ value }) => /#[\da-f]{3,8}\b|rgba?\(|hsl/i.test(value));
    expect(places(colours), 'name it in tokens.css, for light and for dark').toEqual([]);
  });
});
