import { spawnSync } from 'node:child_process';
import { fail, ok } from '../../utils/result.ts';
import type { Result } from '../../utils/result.ts';

/** A folder that one program and what it starts see in place of another. */
export interface PrivateFolder {
  readonly folder: string;
  /** The folder that is hidden by it. It has to be there. */
  readonly over: string;
}

/** `message` is for people and says what to do. */
export interface NoNamespace {
  readonly kind: 'no-namespace';
  readonly message: string;
}

/** Runs a command to its end; whether it went well. */
type Try = (command: string, args: readonly string[]) => boolean;

/** As root, and as somebody who is root only in a namespace of users. Both end with the browser's own process. */
const ways = [
  ['unshare', '-m'],
  ['unshare', '-r', '-m'],
] as const;

/** `$0` is the folder, `$1` what it is put over, and what follows the program that is to see it. */
const inside = 'mount --bind "$0" "$1" && shift && exec "$@"';

/**
 * The beginning of a command line: the program after it sees the folder, and no other program does.
 * It stays the same process, with the pipes it was given.
 */
export function commandWith(
  { folder, over }: PrivateFolder,
  succeeds: Try = succeedsHere,
  platform: NodeJS.Platform = process.platform,
): Result<readonly string[], NoNamespace> {
  if (platform !== 'linux') return no('A browser can be put under a policy of its own only on Linux.');
  if (!succeeds('test', ['-d', over])) {
    return no(
      `There is no ${over}, where this browser looks for policies. Make it: sudo mkdir -p ${over}. It may stay empty.`,
    );
  }
  for (const [command, ...options] of ways) {
    const args = [...options, 'sh', '-c', inside, folder, over];
    if (succeeds(command, [...args, 'true'])) return ok([command, ...args]);
  }
  return no(
    `A policy for one browser needs a private view of ${over}, which this system allows neither by root's rights ` +
      '(unshare -m) nor by a namespace of users (unshare -r -m). Run the tests as root, or allow such namespaces: ' +
      'sudo sysctl -w kernel.unprivileged_userns_clone=1, on Ubuntu kernel.apparmor_restrict_unprivileged_userns=0.',
  );
}

const succeedsHere: Try = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const no = (message: string) => fail({ kind: 'no-namespace', message } as const);
