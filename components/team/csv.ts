import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import type { Words } from '../words/words.ts';
import type { CellText } from './cells.ts';
import { cellText } from './cells.ts';
import type { Column } from './columns.ts';
import { columnTitle } from './columns.ts';
import { stateCell } from './state-words.ts';

/*
 * What the table shows, for a spreadsheet: RFC 4180, with a byte order mark, without which one reads UTF-8 as
 * Latin-1. Header and rows alone; the file's name says of when they are, so that nothing has to be cut off.
 */

const BOM = '\uFEFF';

/** The rows and columns as they are shown, in their order. */
export function floorCsv(
  say: Words,
  agents: readonly FloorAgent[],
  columns: readonly Column[],
  asOf: Instant,
): string {
  const titles = columns.flatMap((column) => titlesOf(say, column));
  const lines = [titles, ...agents.map((agent) => rowOf(say, agent, columns, asOf))];
  return BOM + lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

/** A file's name with the minute the rows are of, by this computer's clock: `team 2026-07-31 1542.csv`. */
export function csvName(say: Words, asOf: Instant): string {
  const at = new Date(asOf);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(pad).join('-');
  return say('team.csv.file', { minute: `${day} ${pad(at.getHours())}${pad(at.getMinutes())}` });
}

/** Some columns of the table hold two things. */
function titlesOf(say: Words, column: Column): readonly string[] {
  if (column === 'agent') return [say('team.csv.user'), say('team.csv.name')];
  const title = columnTitle(say, column);
  return column === 'time' ? [title, say('team.csv.at-least')] : [title];
}

const rowOf = (say: Words, agent: FloorAgent, columns: readonly Column[], asOf: Instant) =>
  columns.flatMap((column) => cellsOf(say, agent, column, asOf)).map((text) => text ?? say('team.not-clear'));

function cellsOf(say: Words, agent: FloorAgent, column: Column, asOf: Instant): readonly CellText[] {
  switch (column) {
    case 'agent':
      return [agent.user, agent.fullName];
    case 'state':
      return [stateCell(say, agent)];
    case 'time':
      return [duration(elapsed(agent.since, asOf)), agent.atLeast ? say('team.csv.yes') : say('team.csv.no')];
    case 'pauseCode':
    case 'campaign':
    case 'userGroup':
    case 'lead':
    case 'calls':
      return [cellText(agent, column)];
  }
}

/**
 * A spreadsheet runs what begins like a formula: an apostrophe makes it text. Behind a semicolon too, at which it cuts
 * where people write 0,5 for a half, whatever is quoted.
 */
const FORMULA = /(?<=^|;)(?=[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** One field. Spaces at the ends are quoted too: some readers drop them. */
export function field(text: string): string {
  const safe = text.replaceAll(FORMULA, "'");
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** "0:02:14": always with hours, or a spreadsheet takes minutes for hours. */
function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

const pad = (n: number) => String(n).padStart(2, '0');
