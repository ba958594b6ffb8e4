/*
 * `npm start`: the product at work, with nothing but this repository.
 * Standard output carries only what programs read; people are told on standard error.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { onInterrupted } from '../browsers/interrupted.ts';
import { createEnding } from './ending.ts';
import { firstLead } from './first-lead.ts';
import { help } from './help.ts';
import { parseOptions, passwordVariable } from './options.ts';
import type { NoOptions, Options } from './options.ts';
import { obey, play } from './play.ts';
import { openScene } from './scene.ts';
import { say } from './terminal.ts';
import { openWindow } from './window.ts';

/** How long `--once` waits for a lead. */
const patienceMs = 60_000;
/** How long closing may take; then this process just ends, and the browser with it. */
const closingMs = 8000;

const ending = createEnding();

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2), process.env);
  // The browser and whatever it starts have no business with it.
  delete process.env[passwordVariable];
  if (!options.ok) return explain(options.error);
  onInterrupted((reason) => {
    say(`Closing: ${reason}.`);
    ending.begin(reason);
  });
  void ending.begun.then(() => setTimeout(() => process.exit(), closingMs).unref());
  try {
    return await show(options.value);
  } catch (error) {
    // What was under way when the browser was closed could not but fail.
    if (ending.reason === null) say(error instanceof Error ? error.message : String(error));
    return ending.reason === null || options.value.once ? 1 : 0;
  } finally {
    ending.begin('done');
    await ending.finished();
  }
}

function explain(error: NoOptions): number {
  if (error.kind === 'help') {
    process.stdout.write(help);
    return 0;
  }
  say(`${error.message}\nnpm start -- --help tells all options.`);
  return 2;
}

async function show(options: Options): Promise<number> {
  const scene = await openScene(options, ending);
  const panel = await openWindow(scene, options, ending);
  const commands = play(scene, ending);
  if (!options.once) {
    obey(commands, scene, ending);
    await ending.begun;
    return 0;
  }
  const patience = { timeoutMs: patienceMs, now: () => Date.now(), pause: () => sleep(50) };
  const lead = await firstLead(panel, patience);
  if (lead.ok) process.stdout.write(`${JSON.stringify(lead.value)}\n`);
  else say(lead.error.message);
  return lead.ok ? 0 : 1;
}

process.exitCode = await main();
