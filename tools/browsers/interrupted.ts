import { rmSync } from 'node:fs';

/**
 * Calls `stop` once when somebody ends this run: Ctrl-C, a kill, a closed terminal, or the end of
 * the process that started it (it holds the other end of a channel). `stop` gets the reason in words.
 */
export function onInterrupted(stop: (reason: string) => void): void {
  let wasCut = false;
  const cut = (reason: string) => (): void => {
    if (wasCut) return;
    wasCut = true;
    stop(reason);
  };
  // The listeners stay: the second signal of a Ctrl-C (one from the terminal, one handed on) must not kill.
  process.on('SIGINT', cut('interrupted'));
  process.on('SIGTERM', cut('ended from outside'));
  process.on('SIGHUP', cut('the terminal was closed'));
  process.on('disconnect', () => {
    process.on('exit', removeRunFolder);
    cut('the process that started it has ended')();
  });
  process.channel?.unref();
}

/** What the process that started this one would have done in the end. */
function removeRunFolder(): void {
  const folder = process.env['SCREEN_POP_TEMP'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
