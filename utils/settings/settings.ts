import * as z from 'zod/mini';
import { defaultPaths, parseApiPath } from './api-path.ts';
import { parseDialerAddress } from './dialer-address.ts';
import { parseAgentId, parseApiUser, parseTeamId } from './identity.ts';
import type { Parsed } from './problem.ts';
import { isNormal } from './problem.ts';
import { parseSite } from './site.ts';

export interface DialerSettings {
  /** Base address without a trailing slash; may carry a path. */
  readonly url: string;
  /** Paths of the two scripts below the base address. */
  readonly agentApi: string;
  readonly nonAgentApi: string;
  readonly apiUser: string;
}

export interface SeatSettings {
  readonly agentId: string;
  readonly teamId: string;
}

/** How long between two questions to the dialer, in milliseconds: waiting for a lead, on one, logged out. */
export interface Cadence {
  readonly waiting: number;
  readonly onLead: number;
  readonly away: number;
}

/** Everything a seat is set to, but its secrets: those are in the vault. */
export interface Settings {
  readonly version: 1;
  /** Grows with every save, also when only the password changed: a refused login is tied to it. */
  readonly revision: number;
  readonly dialer: DialerSettings;
  readonly seat: SeatSettings;
  /** Exact origins, as https://crm.example.com or http://localhost:8080, each once. */
  readonly sites: readonly string[];
  readonly cadence: Cadence;
}

export const defaultCadence: Cadence = { waiting: 1_000, onLead: 3_000, away: 30_000 };

const normal = (parse: (text: string) => Parsed) =>
  z.string().check(z.refine((value) => isNormal(parse, value)));
const milliseconds = z.int().check(z.minimum(250), z.maximum(3_600_000));

export const settingsSchema: z.ZodMiniType<Settings> = z.object({
  version: z.literal(1),
  revision: z.int().check(z.minimum(1)),
  dialer: z.object({
    url: normal(parseDialerAddress),
    agentApi: normal((text) => parseApiPath(text, defaultPaths.agentApi)),
    nonAgentApi: normal((text) => parseApiPath(text, defaultPaths.nonAgentApi)),
    apiUser: normal(parseApiUser),
  }),
  seat: z.object({ agentId: normal(parseAgentId), teamId: normal(parseTeamId) }),
  sites: z.array(normal(parseSite)).check(z.refine((sites) => new Set(sites).size === sites.length)),
  cadence: z.object({ waiting: milliseconds, onLead: milliseconds, away: milliseconds }),
});
