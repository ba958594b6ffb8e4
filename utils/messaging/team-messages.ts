import type { FloorSnapshot, MonitorRequest } from '../call/floor.ts';

/*
 * What team page and background say to each other, on a port named "team". Types only; what the background
 * receives is parsed in team-received.ts.
 */

/** Background -> team page: the whole floor, never a delta. */
export type FloorMessage = { readonly kind: 'floor'; readonly floor: FloorSnapshot };

/** Team page -> background. */
export type TeamCommand =
  /** A person asks for the floor now, also when the login was refused. */
  | { readonly kind: 'ask-now' }
  /** This agent is looked at in full; null: nobody is any more. */
  | { readonly kind: 'look-at'; readonly user: string | null }
  /** The queues to be counted, by the names of their in-groups and user groups; empty: none. */
  | { readonly kind: 'count'; readonly inGroups: readonly string[]; readonly userGroups: readonly string[] }
  | { readonly kind: 'monitor'; readonly request: MonitorRequest }
  | { readonly kind: 'open-options' };
