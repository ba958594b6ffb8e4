import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { elapsed } from '../../utils/call/view.ts';
import type { CellText } from './cells.ts';
import { cellText, stateCell } from './cells.ts';
import type { Column } from './columns.ts';
import { columnTitles } from './columns.ts';
import { NOT_CLEAR } from './state-words.ts';

/*
 * What the table shows, for a spreadsheet: RFC 4180, with a byte order mark, without which one reads UTF-8 as
 * Latin-1. Header and rows alone; the file's name says of when they are, so that nothing has to be cut off.
 */

const BOM = '\uFEFF';

/** The rows and columns as they are shown, in their order. */
export function floorCsv(agents: readonly FloorAgent[], columns: readonly Column[], asOf: Instant): string {
  const lines = [columns.flatMap(titlesOf), ...agents.map((agent) => rowOf(agent, columns, asOf))];
  return BOM + lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

/** A file's name with the minute the rows are of, by this computer's clock: `team 2026-07-31 1542.csv`. */
export function csvName(asOf: Instant): string {
  const at = new Date(asOf);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(pad).join('-');
  return `team ${day} ${pad(at.getHours())}${pad(at.getMinutes())}.csv`;
}

/** Some columns of the table hold two things. */
function titlesOf(column: Column): readonly string[] {
  if (column === 'agent') return ['User', 'Name'];
  return column === 'time' ? [columnTitles.time, 'Time is at least'] : [columnTitles[column]];
}

const rowOf = (agent: FloorAgent, columns: readonly Column[], asOf: Instant) =>
  columns.flatMap((column) => cellsOf(agent, column, asOf)).map((text) => text ?? NOT_CLEAR);

function cellsOf(agent: FloorAgent, column: Column, asOf: Instant): readonly CellText[] {
  switch (column) {
    case 'agent':
      return [agent.user, agent.fullName];
    case 'state':
      return [stateCell(agent)];
    case 'time':
      return [duration(elapsed(agent.since, asOf)), agent.atLeast ? 'yes' : 'no'];
    case 'pauseCode':
    case 'campaign':
    case 'userGroup':
    case 'lead':
    case 'calls':
      return [cellText(agent, column)];
  }
}

/** A spreadsheet runs what begins like a formula: an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** One field. Spaces at the ends are quoted too: some readers drop them. */
export function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** "0:02:14": always with hours, or a spreadsheet takes minutes for hours. */
function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

const pad = (n: number) => String(n).padStart(2, '0');
