import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { commandWith } from './policy-namespace.ts';

/** What an organisation sets for the extension: what `storage.managed` holds. */
export type Policy = Readonly<Record<string, unknown>>;

/** A browser with a policy that no other browser of this computer sees. */
export interface Policed {
  /** Starts the browser so; takes the browser's own arguments. */
  readonly program: string;
  /** The extension the policy is for. */
  readonly id: string;
  /**
   * Changes the policy while the browser runs; null takes it away. The browser notices by itself, within
   * milliseconds: the files look old, or it would wait 5 s for whoever writes them to be done.
   */
  set(policy: Policy | null): void;
}

export interface Policing {
  readonly browser: string;
  /** The extension's folder as it will be loaded. */
  readonly unpacked: string;
  /** Where policy and starter are put: a folder of this one browser. */
  readonly home: string;
}

/** Throws in words where a browser cannot have a policy of its own. */
export function underPolicy({ browser, unpacked, home }: Policing): Policed {
  const { over, policies } = placeOf(realpathSync(browser));
  const folder = join(home, 'etc');
  const managed = join(folder, policies, 'managed');
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(over)) cpSync(over, folder, { recursive: true });
  mkdirSync(managed, { recursive: true });
  const command = commandWith({ folder, over });
  if (!command.ok) throw new Error(command.error.message);

  const program = join(home, 'browser-under-policy');
  writeFileSync(program, `#!/bin/sh\nexec ${[...command.value, browser].map(quoted).join(' ')} "$@"\n`);
  chmodSync(program, 0o755);
  const id = extensionIdOf(unpacked);
  return {
    program,
    id,
    set: (policy) => put(join(managed, 'screen-pop.json'), policy, { id, draft: join(home, 'policy.json') }),
  };
}

/** In one step, as the browser may read it at any time. */
function put(file: string, policy: Policy | null, { id, draft }: { id: string; draft: string }): void {
  if (policy === null) {
    rmSync(file, { force: true });
    return;
  }
  writeFileSync(draft, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  utimesSync(draft, 1, 1);
  renameSync(draft, file);
}

/** Where a browser has its policies: in `policies` below `over`, which is what is hidden from it. */
export function placeOf(browser: string): { readonly over: string; readonly policies: string } {
  if (browser.includes('microsoft')) return { over: '/etc/opt', policies: 'edge/policies' };
  if (browser.includes('google')) return { over: '/etc/opt', policies: 'chrome/policies' };
  return { over: '/etc/chromium', policies: 'policies' };
}

/** The id Chromium gives an unpacked extension without a key: 32 letters made from where its folder is. */
export function extensionIdOf(unpacked: string): string {
  const digits = createHash('sha256').update(realpathSync(unpacked)).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

const quoted = (word: string) => `'${word.replaceAll("'", String.raw`'\''`)}'`;
