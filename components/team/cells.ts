import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Column } from './columns.ts';

/** What stands in a cell; null: it cannot be told, and is marked. */
export type CellText = string | null;

/** The cells that are plain text; agent, state and time have shapes of their own. */
export type PlainColumn = Exclude<Column, 'agent' | 'state' | 'time'>;

export function cellText(agent: FloorAgent, column: PlainColumn): CellText {
  switch (column) {
    case 'pauseCode':
      return agent.state.kind === 'paused' ? agent.state.code : '';
    case 'campaign':
      return agent.campaign;
    case 'userGroup':
      return agent.userGroup;
    case 'lead':
      return agent.ambiguous.includes('leadId') ? null : (agent.leadId ?? '');
    case 'calls':
      return String(agent.callsToday);
  }
}

/** What an agent is called: the user where the name cannot be told, or there is none. */
export const nameOf = ({ fullName, user }: Pick<FloorAgent, 'fullName' | 'user'>): string =>
  fullName === null || fullName.trim() === '' ? user : fullName;

/** Whether something of the row cannot be told. */
export const hasUnclear = ({ state, ambiguous }: FloorAgent): boolean =>
  ambiguous.length > 0 || state.kind === 'unknown';
