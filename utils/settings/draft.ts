import type { Board } from '../call/control.ts';
import { emptyBoard } from '../call/control.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { defaultPaths, parseApiPath } from './api-path.ts';
import type { ListProblems } from './board-check.ts';
import { checkBoard } from './board-check.ts';
import type { BoardDraft } from './board-draft.ts';
import { draftOfBoard, emptyBoardDraft } from './board-draft.ts';
import { parseDialerAddress } from './dialer-address.ts';
import type { DialingSettings } from './dialing.ts';
import type { DialingDraft } from './dialing-draft.ts';
import { checkDialing, draftOfDialing, emptyDialingDraft } from './dialing-draft.ts';
import { parseAgentId, parseApiUser, parseTeamId } from './identity.ts';
import { parsePassword } from './password.ts';
import type { Parsed } from './problem.ts';
import type { DialerSettings, SeatSettings, Settings } from './settings.ts';
import { addSite, parseSites } from './site.ts';

/** What a person typed, as typed. */
export interface Draft extends DialingDraft, BoardDraft {
  readonly dialerAddress: string;
  readonly agentApi: string;
  readonly nonAgentApi: string;
  readonly apiUser: string;
  /** Empty: keep the stored one. */
  readonly apiPassword: string;
  readonly agentId: string;
  readonly teamId: string;
  readonly sites: readonly string[];
  /** Typed into the field for one more site and not added yet; saving adds it. */
  readonly newSite: string;
}

export type DraftField = keyof Draft;

/** What is wrong, by field, in words for people. */
export type Problems = Partial<Record<DraftField, string>>;

/** A checked draft: what saving changes. */
export interface SettingsEdit {
  readonly dialer: DialerSettings;
  readonly seat: SeatSettings;
  readonly sites: readonly string[];
  /** Null keeps the stored password. */
  readonly newPassword: string | null;
  readonly dialing: DialingSettings;
  readonly board: Board;
}

export interface InvalidDraft {
  readonly kind: 'invalid-draft';
  readonly problems: Problems;
  /** What is wrong inside the lists that `problems` names. */
  readonly rows: ListProblems;
}

export const emptyDraft: Draft = {
  dialerAddress: '',
  agentApi: defaultPaths.agentApi,
  nonAgentApi: defaultPaths.nonAgentApi,
  apiUser: '',
  apiPassword: '',
  agentId: '',
  teamId: '',
  sites: [],
  newSite: '',
  ...emptyDialingDraft,
  ...emptyBoardDraft,
};

/** Stored settings as a form shows them: without a password. */
export function draftOf(settings: Settings): Draft {
  const { dialer, seat, sites, dialing, board } = settings;
  return {
    ...emptyDraft,
    dialerAddress: dialer.url,
    agentApi: dialer.agentApi,
    nonAgentApi: dialer.nonAgentApi,
    apiUser: dialer.apiUser,
    agentId: seat.agentId,
    teamId: seat.teamId,
    sites,
    ...draftOfDialing(dialing),
    ...draftOfBoard(board),
  };
}

/**
 * Checks and normalises all that was typed.
 * `passwordStored`: whether the vault has a password already, so that an empty one means "keep it".
 */
export function checkDraft(
  draft: Draft,
  { passwordStored }: { readonly passwordStored: boolean },
): Result<SettingsEdit, InvalidDraft> {
  const problems: Problems = {};
  function take<T>(field: DraftField, parsed: Parsed<T>, otherwise: T): T {
    if (parsed.ok) return parsed.value;
    problems[field] = parsed.error.words;
    return otherwise;
  }
  const board = checkBoard(draft);
  if (!board.ok) Object.assign(problems, board.error.problems);
  const sites = take('sites', parseSites(draft.sites), []);
  const edit: SettingsEdit = {
    dialer: {
      url: take('dialerAddress', parseDialerAddress(draft.dialerAddress), ''),
      agentApi: take('agentApi', parseApiPath(draft.agentApi, defaultPaths.agentApi), ''),
      nonAgentApi: take('nonAgentApi', parseApiPath(draft.nonAgentApi, defaultPaths.nonAgentApi), ''),
      apiUser: take('apiUser', parseApiUser(draft.apiUser), ''),
    },
    newPassword: take('apiPassword', parsePassword(draft.apiPassword, passwordStored), null),
    seat: {
      agentId: take('agentId', parseAgentId(draft.agentId), ''),
      teamId: take('teamId', parseTeamId(draft.teamId), ''),
    },
    sites: draft.newSite.trim() === '' ? sites : take('newSite', addSite(sites, draft.newSite), sites),
    dialing: checkDialing(draft, take),
    board: board.ok ? board.value : emptyBoard,
  };
  if (Object.keys(problems).length === 0) return ok(edit);
  return fail({ kind: 'invalid-draft', problems, rows: board.ok ? {} : board.error.rows });
}
