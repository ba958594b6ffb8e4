import type { Site } from '../call/site.ts';
import type { Layer, OptionName, Options } from './options.ts';
import { optionNames, same } from './options.ts';
import type { Lockable } from './policy.ts';

/** What an import would change, in words for people. */
export interface Change {
  readonly option: OptionName;
  readonly before: string;
  readonly after: string;
  /** Set by the organisation: it stays as it is. */
  readonly isLocked: boolean;
}

/** The options of which the layer says something else than counts now, in the order of the options page. */
export function changesOf(before: Options, layer: Layer, locked: ReadonlySet<Lockable>): readonly Change[] {
  const after: Options = { ...before, ...layer };
  return optionNames
    .filter((option) => !same(before[option], after[option]))
    .map((option) => {
      const said = seenApart(words[option](before, after));
      return { option, before: said.before, after: said.after, isLocked: locked.has(option) };
    });
}

interface Said {
  readonly before: string;
  readonly after: string;
}

/** Where the words are the same, the difference is one that they do not tell. */
const seenApart = ({ before, after }: Said): Said =>
  before === after ? { before, after: `${after} (otherwise)` } : { before, after };

type Say = (before: Options, after: Options) => Said;

const one =
  <T>(of: (options: Options) => T, say: (value: T) => string): Say =>
  (before, after) => ({ before: say(of(before)), after: say(of(after)) });

const text = (of: (options: Options) => string): Say => one(of, (value) => value || '(empty)');
const yesOrNo = (of: (options: Options) => boolean): Say => one(of, (value) => (value ? 'yes' : 'no'));
const seconds = (of: (options: Options) => number): Say =>
  one(of, (value) => (value === 1_000 ? '1 second' : `${value / 1_000} seconds`));

/** So many rows are named. */
const MOST_NAMED = 8;

interface RowWords<Row> {
  readonly nouns: readonly [string, string];
  name(row: Row): string;
  /** All that there is to it. */
  full?(row: Row): string;
}

/** Short lists are named whole, of others what differs. */
function list<Row>(of: (options: Options) => readonly Row[], row: RowWords<Row>): Say {
  const { name, full = name } = row;
  const count = (rows: readonly Row[]) => `${rows.length} ${row.nouns[rows.length === 1 ? 0 : 1]}`;
  const whole = (rows: readonly Row[]) => join(count(rows), rows.map(name), ': ');
  const differing = (rows: readonly Row[], others: readonly Row[]) =>
    rows.filter((mine) => !others.some((other) => same(mine, other))).map((mine) => full(mine));
  return (before, after) => {
    const [old, young] = [of(before), of(after)];
    const isShort = Math.max(old.length, young.length) <= MOST_NAMED;
    if (isShort && whole(old) !== whole(young)) return { before: whole(old), after: whole(young) };
    return {
      before: join(count(old), differing(old, young), ', with '),
      after: join(count(young), differing(young, old), ', with '),
    };
  };
}

function join(count: string, names: readonly string[], between: string): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return named === '' ? count : `${count}${between}${named}${more}`;
}

const itself = (row: string) => row;
const labelled = ({ code, label }: { readonly code: string; readonly label: string }) => `${code} (${label})`;
const prefixes = { nouns: ['prefix', 'prefixes'], name: itself } as const;

function siteWords(site: Site): string {
  const fields = site.fields.map(({ field, label }) => (label === '' ? field : `${field} as ${label}`));
  const details = [
    `panel ${site.place}`,
    `shows ${fields.join(', ')}`,
    `record ${site.recordOpening}${site.recordAddress === '' ? '' : ` at ${site.recordAddress}`}`,
    ...(site.agentIdSelector === '' ? [] : [`AgentID in ${site.agentIdSelector} ${site.agentIdAttribute}`]),
    ...(site.callableNumbers ? ['numbers can be called'] : []),
  ];
  return `${site.origin} (${details.join('; ')})`;
}

const words: Readonly<Record<OptionName, Say>> = {
  dialerServers: list(({ dialerServers }) => dialerServers, { nouns: ['server', 'servers'], name: itself }),
  allowHttp: yesOrNo(({ allowHttp }) => allowHttp),
  agentApi: text(({ agentApi }) => agentApi),
  nonAgentApi: text(({ nonAgentApi }) => nonAgentApi),
  dialerTimeZone: text(({ dialerTimeZone }) => dialerTimeZone),
  apiUser: text(({ apiUser }) => apiUser),
  reportsUser: text(({ reportsUser }) => reportsUser),
  agentId: text(({ agentId }) => agentId),
  teamId: text(({ teamId }) => teamId),
  language: text(({ language }) => language),
  sites: list(({ sites }) => sites, {
    nouns: ['site', 'sites'],
    name: ({ origin }) => origin,
    full: siteWords,
  }),
  askWaiting: seconds(({ askWaiting }) => askWaiting),
  askOnLead: seconds(({ askOnLead }) => askOnLead),
  askAway: seconds(({ askAway }) => askAway),
  country: text(({ country }) => country),
  exactDigits: yesOrNo(({ exactDigits }) => exactDigits),
  search: yesOrNo(({ search }) => search),
  preview: yesOrNo(({ preview }) => preview),
  focus: yesOrNo(({ focus }) => focus),
  dialPrefix: text(({ dialPrefix }) => dialPrefix),
  groupAlias: text(({ groupAlias }) => groupAlias),
  dialIngroup: text(({ dialIngroup }) => dialIngroup),
  vendorId: text(({ vendorId }) => vendorId),
  allowPrefixes: list(({ allowPrefixes }) => allowPrefixes, prefixes),
  denyPrefixes: list(({ denyPrefixes }) => denyPrefixes, prefixes),
  controls: list(({ controls }) => controls, { nouns: ['control', 'controls'], name: itself }),
  outcomes: list(({ outcomes }) => outcomes, {
    nouns: ['outcome', 'outcomes'],
    name: ({ code }) => code,
    full: (row) => `${labelled(row)}${row.callback ? ' with a callback date' : ''}`,
  }),
  pauseCodes: list(({ pauseCodes }) => pauseCodes, {
    nouns: ['pause code', 'pause codes'],
    name: ({ code }) => code,
    full: labelled,
  }),
  transfers: list(({ transfers }) => transfers, {
    nouns: ['transfer', 'transfers'],
    name: ({ label, target }) => `${label} (${target})`,
    full: ({ label, way, target }) => `${label} (${way} ${target})`,
  }),
  inGroups: list(({ inGroups }) => inGroups, { nouns: ['in-group', 'in-groups'], name: itself }),
};
