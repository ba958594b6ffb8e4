import * as z from 'zod/mini';
import {
  agentId,
  build,
  builds,
  echo,
  functions,
  hosts,
  instant,
  listOf,
  lockout,
  obstacle,
  serverTrouble,
  servers,
  span,
  spoiled,
  text,
  times,
  user,
} from './finding-facts.ts';

/*
 * What a check of Check set-up can find: kinds, with the facts that the words for them need. One exact schema, from
 * which the types are made. No secret and no lead data, so that a report may be copied and sent on.
 */

/** In the order in which they are made and shown. */
export const checkNames = [
  'address',
  'permission',
  'reachable',
  'vicidial',
  'versions',
  'dialer-clock',
  'login',
  'api-right',
  'lead-question',
  'controls',
  'agent-id',
  'agent-known',
  'agent-unique',
  'agent-logged-in',
  'team-id',
  'language',
  'characters',
  'response-time',
  'password',
  'lockout',
  'reports-user',
  'hints',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `skipped`: it could not be made, because an earlier one failed. `note`: nothing is wrong, but it should be known. */
const checkVerdicts = ['pass', 'warning', 'fail', 'skipped', 'note'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** Who can fix it. `you`: whoever sits in front of the options page. */
export type Fixer = 'you' | 'team-lead' | 'administrator' | 'it';

type Shape = Readonly<Record<string, z.ZodMiniType>>;

const found = <
  C extends CheckName,
  V extends CheckVerdict,
  K extends string,
  F extends z.ZodMiniType,
  S extends Shape,
>(
  check: C,
  verdict: V,
  kind: K,
  fixer: F,
  facts: S,
) =>
  z.strictObject({
    check: z.literal(check),
    verdict: z.literal(verdict),
    kind: z.literal(kind),
    fixer,
    ...facts,
  });

const passed = <C extends CheckName, K extends string, S extends Shape>(check: C, kind: K, facts: S) =>
  found(check, 'pass', kind, z.null(), facts);
const noted = <C extends CheckName, K extends string, S extends Shape>(check: C, kind: K, facts: S) =>
  found(check, 'note', kind, z.null(), facts);

const you = z.literal('you');
const teamLead = z.literal('team-lead');
const administrator = z.literal('administrator');
const it = z.literal('it');
/** As the trouble is. */
const byTrouble = z.enum(['you', 'administrator', 'it']);
const network = z.enum(['it', 'administrator']);

const ofServers = [
  found('address', 'fail', 'address-missing', you, {}),
  found('address', 'fail', 'address-unusable', you, { hosts }),
  found('address', 'fail', 'http-not-allowed', you, { hosts }),
  found('address', 'warning', 'address-unencrypted', it, { hosts }),
  passed('address', 'address-good', { hosts, local: z.boolean() }),
  found('permission', 'fail', 'permission-missing', you, { hosts }),
  passed('permission', 'permission-granted', { hosts }),
  found('reachable', 'fail', 'unreachable', byTrouble, { servers }),
  found('reachable', 'warning', 'partly-unreachable', byTrouble, { servers }),
  passed('reachable', 'reached', { hosts }),
  found('vicidial', 'fail', 'no-vicidial', byTrouble, { servers }),
  found('vicidial', 'warning', 'partly-vicidial', byTrouble, { servers }),
  passed('vicidial', 'is-vicidial', { hosts }),
  found('versions', 'warning', 'versions-differ', administrator, {
    servers: listOf(z.strictObject({ host: text, ...build })),
  }),
  found('versions', 'fail', 'non-agent-api-silent', byTrouble, { ...builds, trouble: serverTrouble }),
  found('versions', 'warning', 'version-older', administrator, builds),
  noted('versions', 'version-newer', builds),
  passed('versions', 'version-tried', builds),
  found('dialer-clock', 'warning', 'clock-unreadable', administrator, {}),
  found('dialer-clock', 'warning', 'clock-other-zone', you, { offset: span, zone: text }),
  found('dialer-clock', 'note', 'clock-differs', it, {
    difference: span,
    way: z.enum(['slow', 'fast']),
    offset: span,
  }),
  passed('dialer-clock', 'clock-known', { offset: span, zone: text }),
] as const;

const ofLogin = [
  passed('login', 'login-accepted', { user }),
  found('login', 'fail', 'login-unanswered', byTrouble, { trouble: serverTrouble }),
  found('login', 'fail', 'login-ip-blocked', administrator, { user }),
  found('login', 'fail', 'no-active-server', administrator, {}),
  found('login', 'fail', 'login-refused', you, {
    user,
    // Null: the check has sent it.
    before: z.nullable(z.strictObject({ since: instant, again: z.boolean() })),
    now: instant,
  }),
  found('login', 'fail', 'login-locked', teamLead, { user, since: instant, opens: instant, now: instant }),
  passed('api-right', 'api-allowed', { user }),
  found('api-right', 'fail', 'api-right-missing', administrator, { user }),
  found('api-right', 'fail', 'api-off', administrator, {}),
  found('api-right', 'fail', 'source-refused', administrator, {}),
  passed('lead-question', 'lead-question-allowed', { user }),
  found('lead-question', 'fail', 'lead-question-unknown', administrator, {}),
  found('lead-question', 'fail', 'lead-question-refused', administrator, { user }),
  noted('controls', 'controls-none', {}),
  found('controls', 'fail', 'controls-refused', administrator, { user, ...functions }),
  found('controls', 'fail', 'controls-unknown', administrator, functions),
  passed('controls', 'controls-allowed', functions),
  noted('controls', 'controls-unsure', functions),
] as const;

const ofAgent = [
  noted('agent-id', 'agent-id-of-page', {}),
  passed('agent-id', 'agent-id-arrives', { agentId }),
  found('agent-id', 'fail', 'agent-id-changed', you, { by: z.enum(['blanks', 'characters']) }),
  passed('agent-known', 'agent-known', { agentId, user }),
  found('agent-known', 'fail', 'agent-unknown', teamLead, { agentId }),
  found('agent-unique', 'fail', 'agent-id-shared', teamLead, {}),
  noted('agent-unique', 'only-first-named', { user }),
  found('agent-unique', 'warning', 'agent-id-suspicious', teamLead, { user }),
  passed('agent-unique', 'agent-id-in-use', { user }),
  passed('agent-logged-in', 'logged-in', { user, lead: z.boolean() }),
  found('agent-logged-in', 'note', 'logged-out', you, { user }),
  found('agent-logged-in', 'warning', 'logged-out-elsewhere', you, { user }),
  passed('team-id', 'team-id-arrives', {}),
  found('team-id', 'fail', 'team-id-unusable', you, {
    by: z.enum(['blanks', 'missing', 'characters', 'too-long']),
    length: z.number(),
    longest: z.number(),
  }),
] as const;

const ofAnswers = [
  found('language', 'fail', 'language-translated', administrator, { user }),
  found('language', 'warning', 'language-partly', administrator, { user }),
  passed('language', 'language-english', { user }),
  found('characters', 'warning', 'characters-changed', administrator, {}),
  found('characters', 'warning', 'lead-spoiled', administrator, { seen: spoiled }),
  found('characters', 'warning', 'characters-lost', administrator, { seen: spoiled }),
  passed('characters', 'characters-whole', {}),
  passed('characters', 'accents-arrive', { echo }),
  found('characters', 'note', 'characters-unknown', administrator, { echo }),
  passed('response-time', 'answers-fast', times),
  found('response-time', 'warning', 'answers-slow', network, times),
  found('response-time', 'fail', 'answers-too-slow', network, times),
] as const;

const ofAccounts = [
  passed('password', 'password-arrives', {}),
  noted('password', 'password-at-agent-api', { user }),
  found('password', 'warning', 'password-shortened', administrator, { user }),
  found('password', 'fail', 'password-lost', administrator, { user }),
  found('password', 'fail', 'reports-password-lost', administrator, { user }),
  found('lockout', 'fail', 'lockout-agents-login', administrator, { user, ...lockout }),
  found('lockout', 'warning', 'lockout-one-account', administrator, lockout),
  noted('lockout', 'lockout-rule', lockout),
  passed('lockout', 'lockout-own-account', { agent: user, ...lockout }),
  passed('reports-user', 'reports-allowed', { user }),
  noted('reports-user', 'reports-untold', {}),
  found('reports-user', 'fail', 'reports-right-missing', administrator, { user }),
  found('reports-user', 'fail', 'reports-refused', administrator, { user }),
  found('reports-user', 'fail', 'reports-locked', teamLead, { user }),
  found('reports-user', 'fail', 'reports-ip-blocked', administrator, { user }),
  found('reports-user', 'fail', 'reports-function-refused', administrator, { user }),
  passed('hints', 'screen-open', {}),
  found('hints', 'note', 'screen-not-found', you, { waiting: span }),
] as const;

/** A check that something stood in the way of. The others can always be made. */
const notChecked = z.strictObject({
  check: z.enum([
    'permission',
    'reachable',
    'vicidial',
    'versions',
    'dialer-clock',
    'login',
    'api-right',
    'lead-question',
    'controls',
    'agent-known',
    'agent-unique',
    'agent-logged-in',
    'language',
    'characters',
    'response-time',
    'reports-user',
  ]),
  verdict: z.literal('skipped'),
  kind: z.literal('not-checked'),
  fixer: z.null(),
  obstacle,
});

export const findingSchema = z.discriminatedUnion('kind', [
  ...ofServers,
  ...ofLogin,
  ...ofAgent,
  ...ofAnswers,
  ...ofAccounts,
  notChecked,
]);

/** What one check found. */
export type Finding = z.infer<typeof findingSchema>;
export type FindingKind = Finding['kind'];
/** Each finding by its kind. */
export type Findings = { readonly [Each in Finding as Each['kind']]: Each };
