import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A command of `npm test`, run in the repository's root by the Node that runs this. */
export interface Step {
  readonly name: string;
  /** The file of an installed command inside node_modules. */
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const root = join(import.meta.dirname, '../..');

/** Runs it with its output on ours. The exit code, or null when it was killed or could not be started. */
export function run(step: Step, signal: AbortSignal): Promise<number | null> {
  process.stdout.write(`\n== ${step.name}\n`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', step.script), ...step.args], {
      cwd: root,
      env: { ...process.env, ...step.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const stop = (): void => void child.kill('SIGTERM');
    signal.addEventListener('abort', stop);
    const settle = (code: number | null): void => {
      signal.removeEventListener('abort', stop);
      resolve(code);
    };
    child.on('error', (error) => {
      process.stdout.write(`${step.name} could not be started: ${error.message}\n`);
      settle(null);
    });
    child.on('close', settle);
  });
}
