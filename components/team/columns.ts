import type { Words } from '../words/words.ts';

/** The columns of the table, left to right. The agent and the state are always there. */
export const columns = [
  'agent',
  'state',
  'time',
  'pauseCode',
  'campaign',
  'userGroup',
  'lead',
  'calls',
] as const;
export type Column = (typeof columns)[number];

/** Those a person may leave out. */
export const optionalColumns = ['time', 'pauseCode', 'campaign', 'userGroup', 'lead', 'calls'] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

export const columnTitle = (say: Words, column: Column): string => say(`team.column.${column}`);

/** Above the table, where there is less room. */
export function columnHead(say: Words, column: Column): string {
  switch (column) {
    case 'time':
    case 'pauseCode':
    case 'userGroup':
    case 'calls':
      return say(`team.head.${column}`);
    case 'agent':
    case 'state':
    case 'campaign':
    case 'lead':
      return columnTitle(say, column);
  }
}

/** `chosen` with the two that are always there, in the order of the table. */
export function shownColumns(chosen: readonly OptionalColumn[]): readonly Column[] {
  const wanted = new Set<Column>(['agent', 'state', ...chosen]);
  return columns.filter((column) => wanted.has(column));
}

/** At least so many px, and of what is left a share. */
const track = (least: number, share: number) => `minmax(${least}px, ${share}fr)`;

/**
 * Wide enough for the header with its arrow, and for a state with its alert in every language. Names and groups may be
 * long; a time, however wide the window is, belongs beside its state.
 */
export const columnTracks: Readonly<Record<Column, string>> = {
  agent: track(176, 280),
  state: track(228, 228),
  time: track(136, 136),
  pauseCode: track(118, 118),
  campaign: track(110, 110),
  userGroup: track(116, 150),
  lead: track(78, 90),
  calls: track(76, 76),
};
