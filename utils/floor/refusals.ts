import type { PermanentReportFailure } from '../call/floor.ts';
import type { Clock, Random } from '../clock.ts';
import type { LoginGuard } from '../dialer/login-guard.ts';
import type { Refused } from './failure.ts';
import { concernsLogin, refusedAgain } from './failure.ts';

/** What the dialer has refused the reports user: all of it, or functions alone. */
export interface Refusals {
  /** What ends all, also as somebody else was told with this login, or has mended it. */
  readonly refused: Refused | null;
  /** Why this function is not asked now; null: it may be. */
  holding(name: string): PermanentReportFailure | null;
  note(name: string, why: PermanentReportFailure, minor: boolean): void;
  heard(name: string): void;
  /** A team lead wants it tried again, a refused login too: once. */
  lift(): void;
  /** An agent does: not the login. */
  liftFunctions(): void;
}

export interface RefusalsParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly guard: LoginGuard;
  /** What is known of this login from before. */
  readonly refused: Refused | null;
  /** The login was refused. */
  readonly changed: () => void;
}

/** The function without which there is no floor: whatever it is refused for ends all. */
export const LIST = 'logged_in_agents';

export function createRefusals(parts: RefusalsParts): Refusals {
  const { clock, random, guard } = parts;
  let { refused } = parts;
  /** Functions that this user may not call; the others go on. */
  const barred = new Map<string, Refused>();

  function known(): Refused | null {
    const { refused: byLogin } = guard;
    if (byLogin === null && refused?.why === 'wrong-password') refused = null;
    if (byLogin !== null && byLogin.why !== refused?.why) {
      refused = refusedAgain(undefined, byLogin.why, byLogin.at, random);
    }
    return refused;
  }

  const isHolding = ({ nextAt }: Refused) => nextAt === null || clock.now() < nextAt;

  return {
    get refused() {
      return known();
    },
    holding(name) {
      const all = [known(), barred.get(name) ?? null];
      return all.find((one) => one !== null && isHolding(one))?.why ?? null;
    },
    note(name, why, minor) {
      if (minor || (name !== LIST && !concernsLogin(why))) {
        barred.set(name, refusedAgain(barred.get(name), why, clock.now(), random));
        return;
      }
      refused = refusedAgain(refused ?? undefined, why, clock.now(), random);
      parts.changed();
    },
    heard(name) {
      barred.delete(name);
      if (refused !== null && (name === LIST || concernsLogin(refused.why))) refused = null;
    },
    lift() {
      barred.clear();
      if (guard.isSpent) return;
      const before = known();
      refused = before && { ...before, nextAt: clock.now() };
      guard.grant();
    },
    liftFunctions() {
      barred.clear();
    },
  };
}
