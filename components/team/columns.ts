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

export const columnTitles: Readonly<Record<Column, string>> = {
  agent: 'Agent',
  state: 'State',
  time: 'Time in state',
  pauseCode: 'Pause code',
  campaign: 'Campaign',
  userGroup: 'User group',
  lead: 'Lead',
  calls: 'Calls today',
};

/** Above the table, where there is less room. */
export const columnHeads: Readonly<Record<Column, string>> = {
  ...columnTitles,
  time: 'Time',
  calls: 'Calls',
};

/** `chosen` with the two that are always there, in the order of the table. */
export function shownColumns(chosen: readonly OptionalColumn[]): readonly Column[] {
  const wanted = new Set<Column>(['agent', 'state', ...chosen]);
  return columns.filter((column) => wanted.has(column));
}

const track = (px: number) => `minmax(${px}px, ${px}fr)`;

/** How wide the columns are at least, and in what proportion. */
export const columnTracks: Readonly<Record<Column, string>> = {
  agent: track(172),
  state: track(184),
  time: track(116),
  pauseCode: track(92),
  campaign: track(92),
  userGroup: track(94),
  lead: track(78),
  calls: track(66),
};
