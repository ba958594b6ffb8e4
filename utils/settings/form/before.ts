import type { Lockable, Options, SecretName } from '../options/options.ts';

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
