import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problemText } from '../../components/options/problem-text.ts';
import { ok } from '../../utils/result.ts';
import { parsePolicy } from '../../utils/settings/in-force/policy.ts';
import { english } from './english.ts';
import type { NoTask, Task } from './arguments.ts';
import { parseTask } from './arguments.ts';
import { FIREFOX_ID, NO_ID } from './browsers.ts';
import { seat } from './examples.ts';
import { kit } from './kit.ts';
import { PAGES, withParts } from './pages.ts';
import { readPolicyFile } from './policy-file.ts';

const help = `Makes the files for a roll-out by policy.

  npm run rollout -- --id abcdefghijklmnopabcdefghijklmnop --example my.json
      For this extension and this policy, to .output/rollout. They hold the passwords of the policy.

  npm run rollout
      The examples of this repository, to rollout/.

  --id ID           The extension's id in Chrome, and in Edge too.
  --edge-id ID      The extension's id in Edge, where it is another one.
  --example FILE    A policy as JSON; rollout/policy.json is one. rollout/options.md tells all options.
  --out FOLDER      Another folder to put them into.
  --help            This text.
`;

type Tell = (text: string) => void;

/** What the command has around it. */
export interface Surroundings {
  /** The repository's folder. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tell: Tell;
  readonly complain: Tell;
}

/**
 * `npm run rollout`: the files by which an organisation sets up its seats. Without arguments the ones of this
 * repository, which are examples; with an id or a policy, an organisation's own. Returns the exit code.
 */
export function rollOut(args: readonly string[], surroundings: Surroundings): number {
  const { root, tell, complain } = surroundings;
  const task = parseTask(args, surroundings);
  const wrong = task.ok ? perform(task.value, root, tell) : explain(task.error, tell);
  if (wrong === null) return 0;
  complain(`${wrong}\nNothing was written.\n`);
  return 1;
}

function explain(error: NoTask, tell: Tell): string | null {
  if (error.kind === 'wrong') return `${error.message} npm run rollout -- --help tells all options.`;
  tell(help);
  return null;
}

/** Returns what is wrong, if anything is. */
function perform(task: Task, root: string, tell: Tell): string | null {
  if (task.kind === 'own') return writeOwn(task, tell);
  const folder = join(root, 'rollout');
  const ids = { chrome: NO_ID, edge: NO_ID, firefox: FIREFOX_ID };
  const pages = PAGES.map((page) => [page, withParts(readFileSync(join(folder, page), 'utf8'))] as const);
  write(folder, new Map([...kit(ids, seat), ...pages]));
  tell(`Written to ${folder}.\n`);
  return null;
}

function writeOwn({ chromeId, edgeId, policyFile, out }: Task & { kind: 'own' }, tell: Tell): string | null {
  const read = policyFile === null ? ok(seat) : readPolicyFile(policyFile);
  if (!read.ok) return read.error.message;
  const problems = parsePolicy(read.value).problems.map(
    ({ option, problem }) => `${option}: ${problemText(english, problem)}`,
  );
  if (problems.length > 0) return ['The policy has mistakes.', ...problems].join('\n');
  const ids = { chrome: chromeId ?? NO_ID, edge: edgeId ?? NO_ID, firefox: FIREFOX_ID };
  write(out, kit(ids, read.value));
  tell(`Written to ${out}.\n`);
  if (chromeId === null) tell(`In place of the extension's id they say ${NO_ID}.\n`);
  return null;
}

function write(to: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
}
