import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What finding a program needs to know of the computer; tests make up their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a file is there and may be run. */
  canRun(file: string): boolean;
  /** The file behind links. */
  realPath(file: string): string;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  canRun(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
  realPath: (file) => realpathSync(file),
};

/** The first of `places` (commands to look up in PATH, or whole paths) that can be run, or null. */
export function firstRunnable(places: readonly string[], machine: Machine): string | null {
  for (const place of places) {
    const file = filesOf(place, machine).find((one) => machine.canRun(one) && !isSnap(one, machine));
    if (file !== undefined) return file;
  }
  return null;
}

function filesOf(place: string, { platform, env }: Machine): string[] {
  const path = platform === 'win32' ? win32 : posix;
  if (path.isAbsolute(place)) return [place];
  return (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, place));
}

/** A browser from the snap store sees neither the temporary folder nor the pipe it is driven by. */
function isSnap(file: string, machine: Machine): boolean {
  return machine.realPath(file) === '/usr/bin/snap';
}

/** How to run apt-get without asking anybody: as root, or with a sudo that wants no password. Null: not at all. */
export function aptGet(machine: Machine = thisMachine): readonly string[] | null {
  if (machine.platform !== 'linux' || firstRunnable(['apt-get'], machine) === null) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo', '-n', 'apt-get'];
  return null;
}
