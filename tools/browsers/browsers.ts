import { spawnSync } from 'node:child_process';
import type { Result } from '../../utils/result.ts';
import { fail, ok } from '../../utils/result.ts';
import { aptGet, firstRunnable, thisMachine } from './machine.ts';
import type { Machine } from './machine.ts';

/** A family of browsers and where its members usually are. */
export interface Family {
  readonly name: string;
  /** The environment variable by which a person names the program. */
  readonly variable: string;
  readonly debianPackage: string;
  /** Commands and whole paths, best first. */
  places(machine: Machine): readonly string[];
  /** What a person is to do when none is there. */
  readonly advice: string;
}

/** `message` is for people and says what to do. */
export interface NoBrowser {
  readonly kind: 'no-browser';
  readonly message: string;
}

/** The program of an installed browser; never installs anything. */
export function findBrowser(family: Family, machine: Machine = thisMachine): Result<string, NoBrowser> {
  const named = machine.env[family.variable];
  if (named !== undefined && named !== '') {
    if (machine.canRun(named)) return ok(named);
    const message = `${family.variable} is "${named}", but there is no program there that can be run.`;
    return fail({ kind: 'no-browser', message });
  }
  const found = firstRunnable(family.places(machine), machine);
  if (found !== null) return ok(found);
  return fail({ kind: 'no-browser', message: `No ${family.name} was found. ${family.advice}` });
}

/** Finds the browser or, where apt-get can be used without asking, installs it. Tells `say` what takes long. */
export function provideBrowser(family: Family, say: (line: string) => void): Result<string, NoBrowser> {
  const found = findBrowser(family);
  if (found.ok || thisMachine.env[family.variable]) return found;
  const apt = aptGet();
  if (apt === null) return found;
  say(`No ${family.name} was found: installing the Debian package ${family.debianPackage} …`);
  install(apt, family.debianPackage);
  return findBrowser(family);
}

function install(apt: readonly string[], name: string): void {
  const [command = 'apt-get', ...before] = apt;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The messages of apt-get go to standard error: standard output may carry JSON.
  const run = (args: readonly string[]) =>
    spawnSync(command, [...before, ...args], { env, stdio: ['ignore', 2, 2] });
  run(['update']);
  run(['install', '-y', '--no-install-recommends', name]);
}
