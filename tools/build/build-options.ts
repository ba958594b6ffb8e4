import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok } from '../../utils/result.ts';
import type { Result } from '../../utils/result.ts';
import type { Host } from './hosts.ts';
import { parseHosts } from './hosts.ts';

type Browser = 'chrome' | 'firefox';

export interface Options {
  readonly browsers: readonly Browser[];
  /** Granted at installation. None: the build that asks a person for each, as it is in the stores. */
  readonly hosts: readonly Host[];
  /** The folder that `chrome-mv3` and `firefox-mv3` are put into. */
  readonly out: string;
}

/** `help`: somebody asked for it. `wrong`: `message` says what to write instead. */
export type NoOptions = { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string };

const known = {
  hosts: { type: 'string', multiple: true },
  browser: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const missingDashes =
  'A word stands without its option. Write -- first: npm run build -- --hosts https://crm.example.com';

type Values = ReturnType<typeof parseArgs<{ options: typeof known }>>['values'];

export interface Surroundings {
  /** The repository's folder; a folder in the arguments is as seen from there. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function parseOptions(
  args: readonly string[],
  { root, env }: Surroundings,
): Result<Options, NoOptions> {
  // Without `--` before them, npm takes the options for its own.
  if (env['npm_config_hosts'] !== undefined) return wrong(missingDashes);
  const read = readValues(args);
  if (!read.ok) return read;
  const { help = false, browser, hosts: lists = [], out } = read.value;
  if (help) return fail({ kind: 'help' });
  const browsers = browsersOf(browser);
  if (!browsers.ok) return browsers;
  const hosts = parseHosts(lists);
  if (!hosts.ok) return wrong(`--hosts: ${hosts.error.message}`);
  const folder = outOf(out, hosts.value.length > 0, root);
  if (!folder.ok) return folder;
  return ok({ browsers: browsers.value, hosts: hosts.value, out: folder.value });
}

function readValues(args: readonly string[]): Result<Values, NoOptions> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    if (positionals.length === 0) return ok(values);
    return wrong(missingDashes);
  } catch (error) {
    // Its messages end with a hint for programmers behind the first sentence.
    const [first = 'An option is not understood'] =
      error instanceof Error ? error.message.split(/\.\s|\n/) : [];
    return wrong(`${first}.`);
  }
}

function browsersOf(text: string | undefined): Result<readonly Browser[], NoOptions> {
  if (text === undefined) return ok(['chrome', 'firefox']);
  if (text === 'chrome' || text === 'firefox') return ok([text]);
  return wrong('--browser: write chrome (it is for Edge too) or firefox. Without it, both are built.');
}

/** Where the plain build is, no other may ever be: somebody would publish or load the wrong one. */
function outOf(text: string | undefined, isProvisioned: boolean, root: string): Result<string, NoOptions> {
  const plain = join(root, '.output');
  if (text === undefined) return ok(isProvisioned ? join(plain, 'provisioned') : plain);
  if (text === '') return wrong('--out: name a folder.');
  const out = resolve(root, text);
  if (isProvisioned && out === plain) {
    return wrong('--out: this folder is for the build without hosts. Name another one.');
  }
  return ok(out);
}

const wrong = (message: string) => fail({ kind: 'wrong', message } as const);
