import { isPlainHttp } from '../values/dialer-address.ts';
import type { Options } from '../options/options.ts';
import { defaultOptions, isOptionName } from '../options/options.ts';
import { deepEqual } from '../../deep-equal.ts';

/*
 * How settings of older versions become those of today. A step brings a stored item from one version to the next
 * and believes nothing of it: what it hands on is read like everything else, option by option.
 */

/** The version that is written today. */
export const VERSION = 2;

export interface Migrated {
  /**
   * `none`: nothing was stored. `newer`: by a later version of the extension; what is known of it can be used.
   * `unknown`: these are no settings.
   */
  readonly state: 'none' | 'current' | 'older' | 'newer' | 'unknown';
  /** The options as stored, unread. */
  readonly options: unknown;
}

export function migrate(item: unknown): Migrated {
  if (item === undefined) return { state: 'none', options: {} };
  const version = at(item, 'version');
  if (version === 1) return { state: 'older', options: fromVersion1(item) };
  const options = at(item, 'options');
  if (typeof version !== 'number' || !isGroup(options)) return { state: 'unknown', options: {} };
  if (version === VERSION) return { state: 'current', options };
  return version > VERSION ? { state: 'newer', options } : { state: 'unknown', options: {} };
}

const dialingOfVersion1 = [
  'country',
  'exactDigits',
  'search',
  'preview',
  'focus',
  'dialPrefix',
  'groupAlias',
  'dialIngroup',
  'vendorId',
  'allowPrefixes',
  'denyPrefixes',
] as const;

/** Version 1 had one dialer, sites that were nothing but origins, and everything in groups. */
function fromVersion1(item: unknown): Record<string, unknown> {
  const url = at(item, 'dialer', 'url');
  const dialing = at(item, 'dialing');
  const controlsConfig = at(item, 'controlsConfig');
  return chosen({
    dialerServers: url === undefined ? undefined : [url],
    // http was allowed without asking.
    allowHttp: isOpen(url) ? true : undefined,
    agentApi: at(item, 'dialer', 'agentApi'),
    nonAgentApi: at(item, 'dialer', 'nonAgentApi'),
    apiUser: at(item, 'dialer', 'apiUser'),
    agentId: at(item, 'seat', 'agentId'),
    teamId: at(item, 'seat', 'teamId'),
    sites: rows(at(item, 'sites'), (origin) => ({ origin })),
    askWaiting: at(item, 'cadence', 'waiting'),
    askOnLead: at(item, 'cadence', 'onLead'),
    askAway: at(item, 'cadence', 'away'),
    ...Object.fromEntries(dialingOfVersion1.map((name) => [name, at(dialing, name)])),
    controls: at(controlsConfig, 'controls'),
    outcomes: at(controlsConfig, 'outcomes'),
    pauseCodes: at(controlsConfig, 'pauseCodes'),
    transfers: rows(at(controlsConfig, 'transfers'), transferFromVersion1),
    inGroups: at(controlsConfig, 'inGroups'),
  });
}

function transferFromVersion1(row: unknown): unknown {
  const isInGroup = at(row, 'kind') === 'in-group';
  return {
    label: at(row, 'label'),
    way: isInGroup ? 'in-group' : at(row, 'way'),
    target: at(row, isInGroup ? 'inGroup' : 'number'),
  };
}

const isOpen = (url: unknown) => typeof url === 'string' && URL.canParse(url) && isPlainHttp(url);

/** Version 1 stored every option. What is as it comes, nobody has chosen: a policy may say otherwise. */
function chosen(options: Partial<Record<keyof Options, unknown>>): Record<string, unknown> {
  const isChosen = ([name, value]: readonly [string, unknown]) =>
    value !== undefined && isOptionName(name) && !deepEqual(value, defaultOptions[name]);
  return Object.fromEntries(Object.entries(options).filter(isChosen));
}

/** A property of something nobody has looked at yet. */
function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (!isGroup(found) || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rows = (value: unknown, change: (row: unknown) => unknown) =>
  Array.isArray(value) ? value.map(change) : value;
