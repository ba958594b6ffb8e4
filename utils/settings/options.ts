import type { ControlName, Outcome, PauseCode } from '../call/control.ts';
import { emptyBoard } from '../call/control.ts';
import type { Site } from '../call/site.ts';
import { defaultPaths } from './api-path.ts';
import type { TransferRow } from './board-rows.ts';
import type { DialingSettings } from './dialing.ts';
import { defaultDialing } from './dialing.ts';

/**
 * Everything a seat can be set to, but its secrets. The names are the ones of the policy, of exported files and
 * of set-up links, so they stay; what becomes of them at work is in settings.ts.
 */
export interface Options extends DialingSettings {
  /** Base addresses of the web servers of one dialer, without trailing slashes; the seat keeps to one. */
  readonly dialerServers: readonly string[];
  /** Whether the password may travel unencrypted. */
  readonly allowHttp: boolean;
  /** Paths of the two scripts below the base address. */
  readonly agentApi: string;
  readonly nonAgentApi: string;
  /** The IANA zone of the dialer's clock; empty: judged by what its clock shows. */
  readonly dialerTimeZone: string;
  readonly apiUser: string;
  /** The level-7 account of a team lead's machine; empty on a seat. */
  readonly reportsUser: string;
  readonly agentId: string;
  readonly teamId: string;
  readonly sites: readonly Site[];
  /** How long between two questions to the dialer, in milliseconds: waiting for a lead, on one, logged out. */
  readonly askWaiting: number;
  readonly askOnLead: number;
  readonly askAway: number;
  readonly controls: readonly ControlName[];
  readonly outcomes: readonly Outcome[];
  readonly pauseCodes: readonly PauseCode[];
  readonly transfers: readonly TransferRow[];
  readonly inGroups: readonly string[];
}

export type OptionName = keyof Options;

/** In the order of the options page. */
export const defaultOptions: Options = {
  dialerServers: [],
  allowHttp: false,
  ...defaultPaths,
  dialerTimeZone: '',
  apiUser: '',
  reportsUser: '',
  agentId: '',
  teamId: '',
  sites: [],
  askWaiting: 1_000,
  askOnLead: 3_000,
  askAway: 30_000,
  ...defaultDialing,
  controls: emptyBoard.controls,
  outcomes: [],
  pauseCodes: [],
  transfers: [],
  inGroups: [],
};

const names = new Set<string>(Object.keys(defaultOptions));
export const isOptionName = (name: string): name is OptionName => names.has(name);
export const optionNames: readonly OptionName[] = Object.keys(defaultOptions).filter(isOptionName);

/** The passwords: of the API user and of the reports user. Kept apart, see vault.ts; only a policy may carry them. */
export const secretNames = ['apiPassword', 'reportsPassword'] as const;
export type SecretName = (typeof secretNames)[number];
/** Whose password each is. */
export const userOf = { apiPassword: 'apiUser', reportsPassword: 'reportsUser' } as const satisfies Record<
  SecretName,
  OptionName
>;

/** Some of the options: what a seat, a policy, a file or a link says. The others are left to somebody else. */
export type Layer = Partial<Options>;

/** Whether two values of an option, or two drafts of one, say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  const as = new Map<string, unknown>(Object.entries(a));
  const bs = new Map<string, unknown>(Object.entries(b));
  return as.size === bs.size && [...as].every(([key, value]) => bs.has(key) && same(value, bs.get(key)));
}
