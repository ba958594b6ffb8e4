import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok } from '../../utils/result.ts';
import type { Result } from '../../utils/result.ts';

/** What `npm run rollout` was asked for. `own`: files for one organisation; `kit`: the repository's own. */
export type Task =
  | { readonly kind: 'kit' }
  | {
      readonly kind: 'own';
      readonly chromeId: string | null;
      readonly edgeId: string | null;
      /** A file with a policy; null: the example. */
      readonly policyFile: string | null;
      readonly out: string;
    };

/** `help`: somebody asked for it. `wrong`: `message` says what to write instead. */
export type NoTask = { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string };

const known = {
  id: { type: 'string' },
  'edge-id': { type: 'string' },
  example: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const options = ['id', 'edge-id', 'example', 'out'];

/** 32 letters of the first 16, in all browsers of the Chromium family. */
const ID = /^[a-p]{32}$/;

const missingDashes = 'Write -- before the options: npm run rollout -- --example my.json';

/** Files are as seen from `root`. What has a policy of one's own goes nowhere near the repository's files. */
export function parseTask(
  args: readonly string[],
  { root, env }: { readonly root: string; readonly env: Readonly<Record<string, string | undefined>> },
): Result<Task, NoTask> {
  // Without `--` before them, npm takes the options for its own.
  if (options.some((name) => env[`npm_config_${name.replace('-', '_')}`] !== undefined)) {
    return wrong(missingDashes);
  }
  const read = readValues(args);
  if (!read.ok) return read;
  const { id, 'edge-id': edgeId = id, example, out, help = false } = read.value;
  if (help) return fail({ kind: 'help' });
  if (args.length === 0) return ok({ kind: 'kit' });
  for (const [option, text] of [['--id', id] as const, ['--edge-id', edgeId] as const]) {
    if (text !== undefined && !ID.test(text)) {
      return wrong(`${option}: an extension's id has 32 letters from a to p.`);
    }
  }
  return ok({
    kind: 'own',
    chromeId: id ?? null,
    edgeId: edgeId ?? null,
    policyFile: example === undefined ? null : resolve(root, example),
    out: resolve(root, out ?? '.output/rollout'),
  });
}

function readValues(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: known }).values);
  } catch {
    return wrong('An option is not understood.');
  }
}

const wrong = (message: string) => fail({ kind: 'wrong', message } as const);
