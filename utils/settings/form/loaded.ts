import { effective } from '../in-force/effective.ts';
import type { Before } from './before.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft.ts';
import type { OptionProblem } from '../stored/read-options.ts';
import type { PolicyProblem } from '../in-force/policy.ts';
import type { Lockable } from '../options/options.ts';
import { readPolicy } from '../in-force/policy-source.ts';
import { findSecrets } from '../secrets/secrets.ts';
import type { Own } from '../stored/stored.ts';
import { canUndo, readOwn } from '../stored/stored.ts';

/** What a form starts with: the options that count as a draft, and what has to be said about them. */
export interface Loaded extends Before {
  readonly from: Own['state'];
  readonly draft: Draft;
  /** What of the stored options, and of the policy, cannot be used. */
  readonly problems: readonly OptionProblem[];
  readonly policyProblems: readonly PolicyProblem[];
  /** Set by the organisation. */
  readonly locked: ReadonlySet<Lockable>;
  readonly canUndo: boolean;
}

/** Never rejects; a password is not read, only looked for. */
export async function load(): Promise<Loaded> {
  const [own, policy, undo] = await Promise.all([readOwn(), readPolicy(), canUndo()]);
  const { options, locked } = effective(own.layer, policy);
  const theirs = policy.layer.dialerServers;
  return {
    from: own.state,
    options,
    draft: draftOf(options),
    problems: own.problems,
    policyProblems: policy.problems,
    locked,
    secrets: await findSecrets(own.secrets, options, policy),
    ...(theirs !== undefined && { organisationServers: theirs }),
    canUndo: undo,
  };
}
