import type { ControlsConfig } from '../../call/controls.ts';
import { controlNames } from '../../call/controls.ts';
import type { Site } from '../../call/site.ts';
import { transferOf } from '../values/control-rows.ts';
import { isPlainHttp } from '../values/dialer-address.ts';
import type { Lockable, Options } from '../options/options.ts';
import { defaultOptions, isOptionName } from '../options/options.ts';
import { dialing } from '../options/dialing.ts';

interface DialerSettings {
  /** Base addresses without a trailing slash; may carry a path. At least one. */
  readonly servers: readonly string[];
  /** Paths of the two scripts below the base address. */
  readonly agentApi: string;
  readonly nonAgentApi: string;
  readonly apiUser: string;
}

interface SeatSettings {
  /** Empty when only a page can say it. */
  readonly agentId: string;
  readonly teamId: string;
}

/** How long between two questions to the dialer, in milliseconds: waiting for a lead, on one, logged out. */
export interface Cadence {
  readonly waiting: number;
  readonly onLead: number;
  readonly away: number;
}

/** How a seat dials: what it says about numbers, and what goes with every call. */
type DialingSettings = Pick<Options, keyof typeof dialing>;

/** What the parts of the background work by. */
export interface Settings {
  readonly dialer: DialerSettings;
  /** The IANA zone of the dialer's clock; empty: not told. */
  readonly dialerTimeZone: string;
  readonly reportsUser: string;
  readonly seat: SeatSettings;
  readonly sites: readonly Site[];
  readonly cadence: Cadence;
  readonly dialing: DialingSettings;
  /** The controls of call control, and what they offer. */
  readonly controlsConfig: ControlsConfig;
}

const cadenceOf = ({ askWaiting, askOnLead, askAway }: Options): Cadence => ({
  waiting: askWaiting,
  onLead: askOnLead,
  away: askAway,
});

export const defaultCadence: Cadence = cadenceOf(defaultOptions);

export function settingsOf(options: Options): Settings {
  const { agentApi, nonAgentApi, apiUser, agentId, teamId } = options;
  return {
    dialer: { servers: usableServers(options), agentApi, nonAgentApi, apiUser },
    dialerTimeZone: options.dialerTimeZone,
    reportsUser: options.reportsUser,
    seat: { agentId, teamId },
    sites: options.sites,
    cadence: cadenceOf(options),
    dialing: dialingOf(options),
    controlsConfig: controlsConfigOf(options),
  };
}

/** What is still missing before the dialer can be asked. */
export function missingIn(options: Options, hasPassword: boolean): readonly Lockable[] {
  const byPage = options.sites.some(({ agentIdSelector }) => agentIdSelector !== '');
  const missing: readonly (readonly [Lockable, boolean])[] = [
    ['dialerServers', options.dialerServers.length === 0],
    ['allowHttp', options.dialerServers.length > 0 && usableServers(options).length === 0],
    ['apiUser', options.apiUser === ''],
    ['apiPassword', !hasPassword],
    ['agentId', options.agentId === '' && !byPage],
    ['teamId', options.teamId === ''],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([name]) => name);
}

/** A password goes over plain http only where somebody has said so. */
function usableServers({ dialerServers, allowHttp }: Options): readonly string[] {
  return allowHttp ? dialerServers : dialerServers.filter((server) => !isPlainHttp(server));
}

const dialingNames = Object.keys(dialing).filter(isOptionName);
const dialingOf = (options: Options): DialingSettings =>
  Object.assign({}, ...dialingNames.map((name) => ({ [name]: options[name] })));

function controlsConfigOf({ controls, outcomes, pauseCodes, transfers, inGroups }: Options): ControlsConfig {
  return {
    controls: controlNames.filter((name) => controls.includes(name)),
    outcomes,
    pauseCodes,
    transfers: transfers.map(transferOf),
    inGroups,
  };
}
