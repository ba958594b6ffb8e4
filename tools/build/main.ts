/*
 * `npm run build`: the extension for both browsers. With `--hosts` it is provisioned: it has these
 * hosts from its installation on and asks nobody, which is for an organisation's own distribution.
 */
import { join } from 'node:path';
import { build } from 'wxt';
import { parseOptions } from './build-options.ts';
import type { NoOptions, Options } from './build-options.ts';

const root = join(import.meta.dirname, '../..');

const help = `Builds the extension.

  npm run build
      For Chrome and Edge, and for Firefox, to .output/chrome-mv3 and .output/firefox-mv3.
      No host at installation: the options page asks for each.

  npm run build -- --hosts https://crm.example.com,https://dialer.example.com
      The same with these hosts granted at installation, to .output/provisioned.

  --hosts ORIGINS       Scheme and host of each CRM site and the dialer, with commas between.
  --browser NAME        Only for chrome (and Edge) or only for firefox.
  --out FOLDER          Another folder to put it into.
  --help                This text.
`;

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2), { root, env: process.env });
  if (!options.ok) return explain(options.error);
  // Whatever this runs in: what is built is what is shipped.
  process.env['NODE_ENV'] = 'production';
  try {
    for (const browser of options.value.browsers) await buildFor(browser, options.value);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  tell(options.value);
  return 0;
}

function explain(error: NoOptions): number {
  if (error.kind === 'help') {
    process.stdout.write(help);
    return 0;
  }
  process.stderr.write(`${error.message}\nNothing was built. npm run build -- --help tells all options.\n`);
  return 1;
}

async function buildFor(browser: 'chrome' | 'firefox', { hosts, out }: Options): Promise<void> {
  const patterns = hosts.map(({ pattern }) => pattern);
  const manifest = patterns.length === 0 ? {} : { host_permissions: patterns };
  await build({ root, browser, manifestVersion: 3, outDir: out, manifest });
}

function tell({ hosts, out }: Options): void {
  if (hosts.length === 0) return;
  const lines = [
    `Provisioned, in ${out}. Granted at installation:`,
    ...hosts.map(({ pattern }) => `  ${pattern}`),
    ...hosts.flatMap(({ notes }) => notes),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
}

process.exitCode = await main();
