import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { Before } from './before.ts';
import type { ControlListProblem, ListProblems } from './control-lists-check.ts';
import { checkControlLists } from './control-lists-check.ts';
import type { ControlsOptions } from './control-lists.ts';
import { parseDialerAddress } from '../values/dialer-address.ts';
import type { Draft, DraftField, Collect } from './draft.ts';
import { draftOf, fieldsOf, readPlain } from './draft.ts';
import { parseAgentId, parseApiUser, parseTeamId } from '../values/identity.ts';
import type { LoginProblem } from './login-check.ts';
import { checkPasswords } from './login-check.ts';
import type { Options } from '../options/options.ts';
import type { ValueProblem } from '../values/problem.ts';
import { parseServers, withHttp } from '../values/servers.ts';
import { addSite } from '../values/site.ts';
import type { SiteListProblem, SiteProblems } from './site-check.ts';
import { checkSites } from './site-check.ts';
import type { NewSecrets } from '../stored/stored.ts';

/** What can be wrong with what is typed. */
export type FormProblem = ValueProblem | ControlListProblem | LoginProblem | SiteListProblem;

/** By field. */
export type Problems = Partial<Record<DraftField, FormProblem>>;

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

const lockedFields = ({ locked = new Set() }: Before): ReadonlySet<string> =>
  new Set([...locked].flatMap(fieldsOf));

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
  const collect: Collect<DraftField, FormProblem> = (field, parsed, otherwise) => {
    if (parsed.ok) return parsed.value;
    problems[field] ??= parsed.error;
    return otherwise;
  };
  const controlsConfig = checkControlLists(draft);
  if (!controlsConfig.ok) Object.assign(problems, controlsConfig.error.problems);
  const listed = checkSites(draft.sites);
  if (listed.problem !== null) problems.sites = listed.problem;
  const sites =
    draft.newSite.trim() === ''
      ? listed.sites
      : collect('newSite', addSite(listed.sites, draft.newSite), listed.sites);
  const isOnPage = sites.some(({ agentIdSelector }) => agentIdSelector !== '');
  const teamOnly = isTeamOnly({ ...draft, sites }, locked);
  const dialerServers = checkServers(draft, collect);
  const plain = readPlain(draft, collect);
  if (!teamOnly) checkAgent(draft, isOnPage, collect);
  const login = { ...before, users: plain, servers: dialerServers, isTeamOnly: teamOnly };
  const secrets = checkPasswords(draft, login, collect);
  const lists: ControlsOptions = controlsConfig.ok ? controlsConfig.value : before.options;
  const options: Options = { ...lists, ...plain, dialerServers, sites };
  // What the organisation got wrong nobody can correct here: it must not stand in the way of a save.
  const open: Problems = Object.fromEntries(Object.entries(problems).filter(([field]) => !locked.has(field)));
  if (Object.keys(open).length === 0) return ok({ options, secrets });
  const rows = controlsConfig.ok ? {} : controlsConfig.error.rows;
  return fail({ kind: 'invalid-draft', problems: open, rows, sites: listed.problems });
}

/** What the seat of an agent cannot be without. */
function checkAgent(draft: Draft, isOnPage: boolean, collect: Collect<DraftField, FormProblem>): void {
  collect('apiUser', parseApiUser(draft.apiUser), '');
  if (!isOnPage) collect('agentId', parseAgentId(draft.agentId), '');
  collect('teamId', parseTeamId(draft.teamId), '');
}

function checkServers(
  { dialerAddress, otherServers, allowHttp }: Draft,
  collect: Collect<DraftField, FormProblem>,
): readonly string[] {
  const first = collect('dialerAddress', parseDialerAddress(dialerAddress), '');
  const others = collect('otherServers', parseServers(otherServers), []);
  if (first === '') return [];
  collect('dialerAddress', withHttp([first], allowHttp), []);
  collect('otherServers', withHttp(others, allowHttp), []);
  return [...new Set([first, ...others])];
}
