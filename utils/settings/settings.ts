import * as z from 'zod/mini';
import type { Board } from '../call/control.ts';
import { emptyBoard } from '../call/control.ts';
import { defaultPaths, parseApiPath } from './api-path.ts';
import { boardSchema } from './board-schema.ts';
import { parseDialerAddress } from './dialer-address.ts';
import type { DialingSettings } from './dialing.ts';
import { defaultDialing } from './dialing.ts';
import { dialingSchema } from './dialing-schema.ts';
import { parseAgentId, parseApiUser, parseTeamId } from './identity.ts';
import { normal } from './normal.ts';
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
  readonly dialing: DialingSettings;
  /** The controls of call control, and what they offer. */
  readonly board: Board;
}

export const defaultCadence: Cadence = { waiting: 1_000, onLead: 3_000, away: 30_000 };

const milliseconds = z.int().check(z.minimum(250), z.maximum(3_600_000));

/** Settings from before there was call control have no `dialing` and no `board`; then they are the default ones. */
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
  dialing: z.prefault(dialingSchema, defaultDialing),
  board: z.prefault(boardSchema, emptyBoard),
});
