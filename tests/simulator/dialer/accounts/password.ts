import { createHash } from 'node:crypto';
import { sameText } from '../collation.ts';
import type { User } from '../rows.ts';
import type { World } from '../world.ts';

/** Case counts only when passwords are hashed (corpus:agent.auth.hash_case). */
export function passwordMatches(world: World, row: User, given: string): boolean {
  return world.system.passHashEnabled ? row.pass === given : sameText(row.pass, given);
}

/** A stand-in for VICIdial's bcrypt digest: as long (31) and of the same alphabet, but made up. */
export function digestOf(pass: string): string {
  return createHash('sha256').update(pass).digest('base64').replaceAll('+', '.').slice(0, 31);
}
