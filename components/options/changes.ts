import type { ControlName } from '../../utils/call/controls.ts';
import { controlNames } from '../../utils/call/controls.ts';
import type { PartialOptions, OptionName, Options, Lockable } from '../../utils/settings/options/options.ts';
import { declarationOf, optionNames } from '../../utils/settings/options/options.ts';
import { deepEqual } from '../../utils/deep-equal.ts';
import { isList } from '../../utils/settings/options/define.ts';
import { listed } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { siteText } from './site-text.ts';

/** What an import would change, in words for people. */
export interface Change {
  readonly option: OptionName;
  readonly before: string;
  readonly after: string;
  /** Set by the organisation: it stays as it is. */
  readonly isLocked: boolean;
}

/** The options that differ, in the order of the options page. */
export const changedOptions = (before: Options, after: Options): readonly OptionName[] =>
  optionNames.filter((option) => !deepEqual(before[option], after[option]));

/** What the layer says otherwise than counts now. */
export function changesOf(
  say: Words,
  before: Options,
  layer: PartialOptions,
  locked: ReadonlySet<Lockable>,
): readonly Change[] {
  const after: Options = { ...before, ...layer };
  return changedOptions(before, after).map((option) => {
    const told = seenApart(say, toldOf(say, option, before, after));
    return { option, before: told.before, after: told.after, isLocked: locked.has(option) };
  });
}

const toldOf = (say: Words, option: OptionName, before: Options, after: Options): Told =>
  isListOption(option)
    ? listsText(say, option, before[option], after[option])
    : { before: valueText(say, before[option]), after: valueText(say, after[option]) };

interface Told {
  readonly before: string;
  readonly after: string;
}

/** Where the words are the same, the difference is one that they do not tell. */
const seenApart = (say: Words, { before, after }: Told): Told =>
  before === after ? { before, after: say('exchange.otherwise', { value: after }) } : { before, after };

/** Numbers are times in ms. */
function valueText(say: Words, value: string | number | boolean): string {
  if (typeof value === 'boolean') return say(value ? 'exchange.yes' : 'exchange.no');
  if (typeof value === 'number') return say('exchange.seconds', { n: value / 1_000 });
  return value === '' ? say('exchange.empty') : value;
}

type ListName = { [O in OptionName]: Options[O] extends readonly unknown[] ? O : never }[OptionName];
type Row = Options[ListName][number];

const isListOption = (option: OptionName): option is ListName => isList(declarationOf(option).type);

/** So many rows are named. */
const MOST_NAMED = 8;

/** Short lists are named whole, of others what differs. */
function listsText(say: Words, list: ListName, before: readonly Row[], after: readonly Row[]): Told {
  const whole = (rows: readonly Row[]) =>
    namedText(
      say,
      'named',
      list,
      rows,
      rows.map((row) => nameOf(say, row)),
    );
  const differing = (rows: readonly Row[], others: readonly Row[]) => {
    const rest = rows.filter((mine) => !others.some((other) => deepEqual(mine, other)));
    return namedText(
      say,
      'differing',
      list,
      rows,
      rest.map((row) => fullText(say, row)),
    );
  };
  const isShort = Math.max(before.length, after.length) <= MOST_NAMED;
  return isShort && whole(before) !== whole(after)
    ? { before: whole(before), after: whole(after) }
    : { before: differing(before, after), after: differing(after, before) };
}

function namedText(
  say: Words,
  how: 'named' | 'differing',
  list: ListName,
  all: readonly Row[],
  names: readonly string[],
): string {
  const count = say(`exchange.count.${list}`, { n: all.length });
  if (names.length === 0) return count;
  const first = listed(say, names.slice(0, MOST_NAMED));
  const n = names.length - MOST_NAMED;
  return say(`exchange.${how}`, {
    count,
    rows: n > 0 ? say('exchange.and-more', { rows: first, n }) : first,
  });
}

function nameOf(say: Words, row: Row): string {
  if (typeof row === 'string') return isControl(row) ? say(`option.controls.${row}.title`) : row;
  if ('origin' in row) return row.origin;
  return 'code' in row ? row.code : say('exchange.transfer', row);
}

/** All that there is to it. */
function fullText(say: Words, row: Row): string {
  if (typeof row === 'string') return nameOf(say, row);
  if ('origin' in row) return siteText(say, row);
  if ('target' in row) {
    return say('exchange.transfer-way', { ...row, way: say(`control.transfer.${row.way}`) });
  }
  const outcome = say('exchange.labelled', row);
  return 'callback' in row && row.callback ? say('exchange.with-callback', { outcome }) : outcome;
}

const isControl = (name: string): name is ControlName => controlNames.some((one) => one === name);
