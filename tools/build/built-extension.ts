import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../checks/run-command.ts';

export type Browser = 'chrome' | 'firefox';

/** All that a build depends on. */
const sources = [
  'assets',
  'components',
  'entrypoints',
  'package-lock.json',
  'public',
  'tsconfig.json',
  'utils',
  'wxt.config.ts',
];

const dayMs = 24 * 60 * 60 * 1000;

/**
 * A folder with the production build of the sources as they are now; do not write into it.
 * Builds are kept by the fingerprint of their sources, so that of all the tests of a run only the
 * first one waits. Throws with what WXT said when the build fails.
 */
export async function builtExtension(browser: Browser): Promise<string> {
  const kept = join(root, 'node_modules/.cache/screen-pop');
  const build = join(kept, `${browser}-${fingerprint()}`);
  if (existsSync(build)) return build;
  const draft = join(kept, `draft-${process.pid}-${Date.now()}`);
  mkdirSync(draft, { recursive: true });
  try {
    await runWxt(browser, draft);
    removeOld(kept);
    publish(join(draft, `${browser}-mv3`), build);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return build;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function runWxt(browser: Browser, outDir: string): Promise<void> {
  const script = join(import.meta.dirname, 'wxt-build.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, root, outDir, browser], {
      cwd: root,
      // A test runner's own `test` would compile for development, and not what is shipped.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The extension could not be built:\n${output}`));
    });
  });
}

/** Another process may have been faster with the same build. */
function publish(draft: string, build: string): void {
  try {
    renameSync(draft, build);
  } catch (error) {
    if (!existsSync(build)) throw error;
  }
}

function removeOld(kept: string): void {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > dayMs) rmSync(path, { recursive: true, force: true });
  }
}
