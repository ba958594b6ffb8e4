import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone when the run is over, also when it crashes. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
  /**
   * Removes it at the exit of this process, after the listeners there are by now: call it once the
   * programs that write into the folder have been started, so that they are stopped before.
   */
  removeAtExit(): void;
}

export function temporaryFolder(name: string): TemporaryFolder {
  // `npm start` and `npm test` give every run a folder of its own and remove it whatever happens.
  const path = mkdtempSync(join(process.env['SCREEN_POP_TEMP'] ?? tmpdir(), `${name}-`));
  // The browser may still be writing its last files.
  const remove = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  return {
    path,
    remove() {
      process.off('exit', remove);
      remove();
    },
    removeAtExit() {
      process.on('exit', remove);
    },
  };
}
