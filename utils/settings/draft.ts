import type { Site } from '../call/site.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { defaultPaths, parseApiPath } from './api-path.ts';
import type { ListProblems } from './board-check.ts';
import { checkBoard } from './board-check.ts';
import type { BoardDraft } from './board-draft.ts';
import { draftOfBoard } from './board-draft.ts';
import { parseDialerAddress } from './dialer-address.ts';
import type { DialingDraft, Take } from './dialing-draft.ts';
import { checkDialing, draftOfDialing } from './dialing-draft.ts';
import { orEmpty, parseAgentId, parseTeamId } from './identity.ts';
import { checkLogin } from './login-check.ts';
import type { Lockable } from './policy.ts';
import type { Options, SecretName } from './options.ts';
import { defaultOptions } from './options.ts';
import { parseSeconds, secondsText } from './seconds.ts';
import { parseServers, serversText, withHttp } from './servers.ts';
import { addSite } from './site.ts';
import type { SiteProblems } from './site-check.ts';
import { checkSites } from './site-check.ts';
import type { NewSecrets } from './stored.ts';
import { parseTimeZone } from './time-zone.ts';

/** What a person typed, as typed. */
export interface Draft extends DialingDraft, BoardDraft {
  readonly dialerAddress: string;
  /** More servers of the same dialer, with commas in between. */
  readonly otherServers: string;
  readonly allowHttp: boolean;
  readonly agentApi: string;
  readonly nonAgentApi: string;
  readonly dialerTimeZone: string;
  readonly apiUser: string;
  /** Empty: keep the stored one. */
  readonly apiPassword: string;
  readonly reportsUser: string;
  readonly reportsPassword: string;
  readonly agentId: string;
  readonly teamId: string;
  readonly sites: readonly Site[];
  /** Typed into the field for one more site and not added yet; saving adds it. */
  readonly newSite: string;
  /** In seconds. */
  readonly askWaiting: string;
  readonly askOnLead: string;
  readonly askAway: string;
}

export type DraftField = keyof Draft;

/** What is wrong, by field, in words for people. */
export type Problems = Partial<Record<DraftField, string>>;

/** A checked draft: what saving stores. */
export interface SettingsEdit {
  readonly options: Options;
  readonly secrets: NewSecrets;
}

export interface InvalidDraft {
  readonly kind: 'invalid-draft';
  readonly problems: Problems;
  /** What is wrong inside the lists that `problems` names. */
  readonly rows: ListProblems;
  /** The same for the sites; the order is the list's. */
  readonly sites: readonly SiteProblems[];
}

/** What counts now: the options, and which passwords there are. */
export interface Before {
  readonly options: Options;
  readonly secrets: Readonly<Record<SecretName, SecretState>>;
  /** What of it the organisation has set; it counts, whatever was typed. */
  readonly locked?: ReadonlySet<Lockable>;
  /** The dialer's servers as the organisation has set them: its passwords go nowhere else. */
  readonly organisationServers?: readonly string[];
}

/** Whether there is a password for what counts: the seat's own, or one that the organisation has set. */
export type SecretState = 'none' | 'stored' | 'policy';

/** Options as a form shows them: without passwords. */
export function draftOf(options: Options): Draft {
  const [dialerAddress = '', ...others] = options.dialerServers;
  const { allowHttp, agentApi, nonAgentApi, dialerTimeZone } = options;
  const { apiUser, reportsUser, agentId, teamId, sites } = options;
  return {
    dialerAddress,
    otherServers: serversText(others),
    allowHttp,
    agentApi,
    nonAgentApi,
    dialerTimeZone,
    apiUser,
    apiPassword: '',
    reportsUser,
    reportsPassword: '',
    agentId,
    teamId,
    sites,
    newSite: '',
    askWaiting: secondsText(options.askWaiting),
    askOnLead: secondsText(options.askOnLead),
    askAway: secondsText(options.askAway),
    ...draftOfDialing(options),
    ...draftOfBoard(options),
  };
}

export const emptyDraft: Draft = draftOf(defaultOptions);

/** The fields of an option, where they are not one field of its name. */
const fieldsOf: Partial<Record<Lockable, readonly DraftField[]>> = {
  dialerServers: ['dialerAddress', 'otherServers'],
  sites: ['sites', 'newSite'],
  outcomes: ['outcomes', 'newOutcomeCode', 'newOutcomeLabel', 'newOutcomeCallback'],
  pauseCodes: ['pauseCodes', 'newPauseCode', 'newPauseCodeLabel'],
  transfers: ['transfers', 'newTransferLabel', 'newTransferWay', 'newTransferTarget'],
  inGroups: ['inGroups', 'newInGroup'],
};

const lockedFields = ({ locked = new Set() }: Before): ReadonlySet<string> =>
  new Set([...locked].flatMap((name): readonly string[] => fieldsOf[name] ?? [name]));

/** What was typed, but for what is locked: an import may have set that. */
function withLocked(typed: Draft, { options }: Before, isLocked: ReadonlySet<string>): Draft {
  const given = Object.entries(draftOf(options)).filter(([field]) => isLocked.has(field));
  return Object.assign({}, typed, Object.fromEntries(given));
}

/**
 * Whether this is to be the machine of a team lead who takes no calls: it has a reports user, and neither an AgentID
 * nor an API user of its own. What an agent's seat needs may then be missing.
 */
export function isTeamOnly(draft: Draft, locked: ReadonlySet<string>): boolean {
  const isEmpty = (field: 'reportsUser' | 'agentId' | 'apiUser') => draft[field].trim() === '';
  const isAsking = (!isEmpty('apiUser') && !locked.has('apiUser')) || draft.apiPassword !== '';
  const isNamedByPage = draft.sites.some(({ agentIdSelector }) => agentIdSelector !== '');
  return !isEmpty('reportsUser') && isEmpty('agentId') && !isAsking && !isNamedByPage;
}

/** Checks and normalises all that was typed. */
export function checkDraft(typed: Draft, before: Before): Result<SettingsEdit, InvalidDraft> {
  const locked = lockedFields(before);
  const draft = withLocked(typed, before, locked);
  const problems: Problems = {};
  const take: Take<DraftField> = (field, parsed, otherwise) => {
    if (parsed.ok) return parsed.value;
    problems[field] ??= parsed.error.words;
    return otherwise;
  };
  const board = checkBoard(draft);
  if (!board.ok) Object.assign(problems, board.error.problems);
  const listed = checkSites(draft.sites);
  if (listed.words !== null) problems.sites = listed.words;
  const sites =
    draft.newSite.trim() === ''
      ? listed.sites
      : take('newSite', addSite(listed.sites, draft.newSite), listed.sites);
  const isOnPage = sites.some(({ agentIdSelector }) => agentIdSelector !== '');
  const teamOnly = isTeamOnly({ ...draft, sites }, locked);
  const dialerServers = checkServers(draft, take);
  const { secrets, ...users } = checkLogin(draft, before, dialerServers, take, teamOnly);
  const ifAgent = (parse: typeof parseAgentId) => (teamOnly ? orEmpty(parse) : parse);
  const options: Options = {
    ...before.options,
    dialerServers,
    allowHttp: draft.allowHttp,
    agentApi: take('agentApi', parseApiPath(draft.agentApi, defaultPaths.agentApi), ''),
    nonAgentApi: take('nonAgentApi', parseApiPath(draft.nonAgentApi, defaultPaths.nonAgentApi), ''),
    dialerTimeZone: take('dialerTimeZone', parseTimeZone(draft.dialerTimeZone), ''),
    ...users,
    agentId: take('agentId', (isOnPage ? orEmpty(parseAgentId) : ifAgent(parseAgentId))(draft.agentId), ''),
    teamId: take('teamId', ifAgent(parseTeamId)(draft.teamId), ''),
    sites,
    askWaiting: take('askWaiting', parseSeconds(draft.askWaiting), 0),
    askOnLead: take('askOnLead', parseSeconds(draft.askOnLead), 0),
    askAway: take('askAway', parseSeconds(draft.askAway), 0),
    ...checkDialing(draft, take),
    ...(board.ok && board.value),
  };
  // What the organisation got wrong nobody can correct here: it must not stand in the way of a save.
  const open: Problems = Object.fromEntries(Object.entries(problems).filter(([field]) => !locked.has(field)));
  if (Object.keys(open).length === 0) return ok({ options, secrets });
  const rows = board.ok ? {} : board.error.rows;
  return fail({ kind: 'invalid-draft', problems: open, rows, sites: listed.problems });
}

function checkServers(
  { dialerAddress, otherServers, allowHttp }: Draft,
  take: Take<DraftField>,
): readonly string[] {
  const first = take('dialerAddress', parseDialerAddress(dialerAddress), '');
  const others = take('otherServers', parseServers(otherServers), []);
  if (first === '') return [];
  take('dialerAddress', withHttp([first], allowHttp), []);
  take('otherServers', withHttp(others, allowHttp), []);
  return [...new Set([first, ...others])];
}
