import type { ReadProblem } from '../stored/read-options.ts';
import { readOptions } from '../stored/read-options.ts';
import type { PartialOptions, Lockable, SecretName } from '../options/options.ts';
import { isLockable, secretNames } from '../options/options.ts';
import { parseSecret } from '../values/password.ts';

/*
 * What the organisation has set, by the browser's policy (`storage.managed`): options and secrets by their names.
 * What it sets is locked, unless the name is in `changeable`: then it is only where a seat starts.
 */

export interface Policy {
  readonly layer: PartialOptions;
  readonly secrets: Readonly<Partial<Record<SecretName, string>>>;
  /** What of it people may set otherwise. */
  readonly changeable: ReadonlySet<Lockable>;
  readonly problems: readonly PolicyProblem[];
}

/** What only a policy can have wrong. */
interface PolicyOnlyProblem {
  readonly kind: 'policy-without-servers' | 'not-option-list' | 'unknown-option-named' | 'unknown-option';
}

export interface PolicyProblem {
  readonly option: string;
  readonly problem: ReadProblem | PolicyOnlyProblem;
}

export const noPolicy: Policy = { layer: {}, secrets: {}, changeable: new Set(), problems: [] };

/** Reads a policy field by field; what is wrong is reported and left out, the rest counts. Never throws. */
export function parsePolicy(item: unknown): Policy {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return noPolicy;
  const { layer, problems } = readOptions(item);
  const { secrets, wrong } = readSecrets(item, layer);
  const { changeable, problem } = readChangeable(Reflect.get(item, 'changeable'));
  return {
    layer,
    secrets,
    changeable,
    problems: [
      ...problems,
      ...wrong,
      ...(problem === null ? [] : [{ option: 'changeable', problem }]),
      ...unknownNames(item),
    ],
  };
}

/** Without the organisation's servers its passwords would go to any that somebody at the seat types. */
const noServers = { kind: 'policy-without-servers' } as const;

function readSecrets(item: object, { dialerServers = [] }: PartialOptions) {
  const secrets: Partial<Record<SecretName, string>> = {};
  const wrong: PolicyProblem[] = [];
  for (const name of secretNames.filter((one) => Object.hasOwn(item, one))) {
    const parsed = parseSecret(Reflect.get(item, name));
    if (!parsed.ok) wrong.push({ option: name, problem: parsed.error });
    else if (dialerServers.length === 0) wrong.push({ option: name, problem: noServers });
    else secrets[name] = parsed.value;
  }
  return { secrets, wrong };
}

function readChangeable(value: unknown) {
  const changeable = new Set<Lockable>();
  if (value === undefined) return { changeable, problem: null };
  if (!Array.isArray(value)) return { changeable, problem: { kind: 'not-option-list' } as const };
  const names: readonly unknown[] = value;
  for (const name of names) if (isName(name)) changeable.add(name);
  return {
    changeable,
    problem: names.every(isName) ? null : ({ kind: 'unknown-option-named' } as const),
  };
}

/** So many at most are named, each no longer than this. */
const MOST_NAMED = 20;
const LONGEST_NAME = 60;

function unknownNames(item: object): readonly PolicyProblem[] {
  const unknown = Object.keys(item).filter((name) => !isLockable(name) && name !== 'changeable');
  return unknown
    .slice(0, MOST_NAMED)
    .map((name) => ({ option: name.slice(0, LONGEST_NAME), problem: { kind: 'unknown-option' } }));
}

const isName = (name: unknown): name is Lockable => typeof name === 'string' && isLockable(name);
