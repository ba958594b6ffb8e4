import type { User } from '../rows.ts';
import type { World } from '../world.ts';

/** Judges an address by the API list of the user's group; ".x" for the last octet is the only wildcard. */
export function addressAllowed(world: World, row: User, address: string): boolean {
  const list = world.userGroups.find((group) => group.userGroup === row.userGroup)?.apiIpList ?? null;
  if (!world.system.allowIpLists || list === null) return true;
  const anyLastOctet = address.replace(/\.[^.]*$/, '.x');
  return (world.ipLists.get(list) ?? []).some((entry) => entry === address || entry === anyLastOctet);
}
