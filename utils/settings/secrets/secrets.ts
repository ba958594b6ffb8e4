import type { SecretState } from '../form/before.ts';
import type { Options, SecretName } from '../options/options.ts';
import { userOf } from '../options/options.ts';
import { deepEqual } from '../../deep-equal.ts';
import type { Policy } from '../in-force/policy.ts';
import type { SetContents, SetId, TypedFor } from './secret-set.ts';
import { contentsOf, passwordOf } from './secret-set.ts';
import { areKnown } from '../values/servers.ts';

/*
 * Which password goes with the options that count: the organisation's, or the seat's own where there is none or
 * it may be replaced. The seat's own only to whom it was typed for, whatever has become of the options since.
 */

/** What there is, without taking a password into memory. Never rejects. */
export async function findSecrets(
  id: SetId,
  options: Options,
  policy: Policy,
): Promise<Readonly<Record<SecretName, SecretState>>> {
  const contents = await contentsOf(id);
  return {
    apiPassword: whose('apiPassword', contents, options, policy),
    reportsPassword: whose('reportsPassword', contents, options, policy),
  };
}

/** The passwords themselves; null where there is none, or none that may be sent there. Never rejects. */
export async function openSecrets(
  id: SetId,
  options: Options,
  policy: Policy,
): Promise<Readonly<Record<SecretName, string | null>>> {
  const found = await findSecrets(id, options, policy);
  const open = async (name: SecretName): Promise<string | null> => {
    switch (found[name]) {
      case 'none':
        return null;
      case 'stored':
        return passwordOf(id, name);
      case 'policy':
        return goesTheOrganisations(policy, options) ? (policy.secrets[name] ?? null) : null;
    }
  };
  return { apiPassword: await open('apiPassword'), reportsPassword: await open('reportsPassword') };
}

/**
 * Whether a stored password may be sent as these options say: as the user it was typed for, to no server it was
 * not typed for. Where the organisation says which servers, these are right for every user's password.
 */
export function isFor(
  typedFor: TypedFor | null,
  name: SecretName,
  options: Options,
  policy: Policy,
): boolean {
  if (typedFor === null) return true;
  if (typedFor.user !== options[userOf[name]]) return false;
  return sayTheOrganisations(policy, options) || areKnown(options.dialerServers, typedFor.origins);
}

function whose(name: SecretName, contents: SetContents, options: Options, policy: Policy): SecretState {
  const given = policy.secrets[name] !== undefined;
  if (given && !policy.changeable.has(name)) return 'policy';
  const typedFor = contents[name];
  if (typedFor !== undefined && isFor(typedFor, name, options, policy)) return 'stored';
  return given ? 'policy' : 'none';
}

const sayTheOrganisations = ({ layer }: Policy, { dialerServers }: Options) =>
  layer.dialerServers !== undefined && deepEqual(layer.dialerServers, dialerServers);

const goesTheOrganisations = ({ layer }: Policy, { dialerServers }: Options) =>
  layer.dialerServers !== undefined && areKnown(dialerServers, layer.dialerServers);
