import type * as z from 'zod/mini';
import type { AnyType, ListType } from './options/define.ts';
import { isList } from './options/define.ts';
import type { Layer, OptionName } from './options.ts';
import { declarationOf, optionNames } from './options.ts';

/** An option of which not everything can be used, and why, in words for people that never quote the value. */
export interface OptionProblem {
  readonly option: OptionName;
  readonly words: string;
}

export interface ReadLayer {
  readonly layer: Layer;
  readonly problems: readonly OptionProblem[];
}

/**
 * Reads options from anything: each by itself, so that what is wrong with one costs no other; in a list each row by
 * itself. What is no option is passed over. Never throws. What it gives, it reads without a problem.
 */
export function readLayer(value: unknown): ReadLayer {
  const layer: Layer = {};
  const problems: OptionProblem[] = [];
  for (const option of optionNames) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, option)) continue;
    const read = readOption(declarationOf(option).type, Reflect.get(value, option));
    if (read.words !== null) problems.push({ option, words: read.words });
    if (read.value !== undefined) Object.assign(layer, { [option]: read.value });
  }
  return { layer, problems };
}

/** `value` is undefined when nothing of it can be used. */
interface Read {
  readonly value: unknown;
  readonly words: string | null;
}

function readOption(type: AnyType, value: unknown): Read {
  if (isList(type)) return readList(type, value);
  const read = type.safeParse(value);
  return read.success ? good(read.data) : bad(wordsOf(read.error.issues[0]));
}

const good = (value: unknown): Read => ({ value, words: null });
const bad = (words: string): Read => ({ value: undefined, words });

/** Of a list that has rows and none that can be used, there is nothing: an empty one would mean something else. */
function readList(type: ListType<unknown>, value: unknown): Read {
  if (!Array.isArray(value)) return bad('This has to be a list.');
  const rows: unknown[] = [];
  const wrong: string[] = [];
  const ids = new Set<string>();
  for (const [index, given] of value.slice(0, type.most).entries()) {
    const row = readRow(type, given);
    const id = row.value === undefined ? null : type.id(row.value);
    const isTwice = id !== null && ids.has(id);
    if (row.value !== undefined && !isTwice) rows.push(row.value);
    if (id !== null) ids.add(id);
    const words = isTwice ? 'It is left out, being in the list already.' : row.words;
    if (words !== null) wrong.push(`Row ${index + 1}: ${words}`);
  }
  if (value.length > type.most) wrong.push(`Only the first ${type.most} rows are used, of ${value.length}.`);
  return {
    value: rows.length === 0 && value.length > 0 ? undefined : inOrder(type, rows),
    words: sum(wrong),
  };
}

/** A list inside a row with more entries than this is not looked at: it would take long. */
const MOST_INSIDE = 100;

function readRow(type: ListType<unknown>, given: unknown): Read {
  if (hasLongList(given)) return bad('It is left out: it is too long.');
  const read = type.row.safeParse(given);
  if (read.success) return good(read.data);
  const [issue] = read.error.issues;
  const rest = type.isPatient === true ? without(given, issue?.path[0]) : undefined;
  if (rest !== undefined) {
    const { value } = readRow(type, rest);
    if (value !== undefined) return { value, words: `This of it is left out: ${wordsOf(issue)}` };
  }
  return bad(`It is left out: ${wordsOf(issue)}`);
}

function hasLongList(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  return Object.values(row).some((value) => Array.isArray(value) && value.length > MOST_INSIDE);
}

/** What a row has besides the one; undefined when it does not have it. */
function without(row: unknown, name: PropertyKey | undefined): object | undefined {
  if (typeof row !== 'object' || row === null || name === undefined) return undefined;
  if (!Object.hasOwn(row, name)) return undefined;
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
}

function inOrder({ order }: ListType<unknown>, rows: readonly unknown[]): readonly unknown[] {
  return order === undefined ? rows : order.filter((row) => rows.includes(row));
}

function sum([first, ...others]: readonly string[]): string | null {
  if (first === undefined || others.length === 0) return first ?? null;
  return `${first} More rows have something wrong: ${others.length}.`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'This has to be a text.',
  number: 'This has to be a number.',
  int: 'This has to be a whole number.',
  boolean: 'This has to be true or false.',
  array: 'This has to be a list.',
  object: 'This has to be a group of values.',
};

/** What is wrong, without the value: it may be a password in the wrong place. */
function wordsOf(issue: z.core.$ZodIssue | undefined): string {
  const place = issue?.path.map(String).join(', ') ?? '';
  return place === '' ? reasonOf(issue) : `${place}: ${reasonOf(issue)}`;
}

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'custom':
      return issue.message;
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? 'This cannot be used.';
    case 'invalid_value':
      return `This has to be one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return issue.origin === 'array'
        ? 'There has to be something in the list.'
        : `This has to be at least ${issue.minimum}.`;
    case 'too_big':
      return `This has to be at most ${issue.maximum}.`;
    default:
      return 'This cannot be used.';
  }
}
