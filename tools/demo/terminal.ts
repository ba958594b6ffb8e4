import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Where people type: `process.stdin`, a terminal or not. */
export interface Typing extends Readable {
  readonly isTTY?: boolean;
  /** Only a terminal has it: keys come one by one and unprinted. */
  setRawMode?(on: boolean): unknown;
}

const ctrlC = '\u0003';
const ctrlD = '\u0004';

/**
 * Calls back for everything typed: single keys at a terminal, whole lines otherwise. When standard
 * input ends, nothing more comes and that is all. The returned function gives the terminal back.
 */
export function onTyped(input: Typing, typed: (text: string) => void, quit: () => void): () => void {
  return input.isTTY === true ? onKey(input, typed, quit) : onLine(input, typed);
}

function onKey(input: Typing, typed: (text: string) => void, quit: () => void): () => void {
  const listen = (chunk: string): void => {
    for (const key of chunk) {
      // In raw mode the terminal sends no signal.
      if (key === ctrlC || key === ctrlD) quit();
      else if (key.trim() !== '') typed(key);
    }
  };
  input.setRawMode?.(true);
  input.setEncoding('utf8');
  input.on('data', listen);
  return () => {
    input.off('data', listen);
    input.setRawMode?.(false);
    input.pause();
  };
}

function onLine(input: Typing, typed: (text: string) => void): () => void {
  const lines = createInterface({ input, terminal: false });
  lines.on('line', (line) => {
    if (line.trim() !== '') typed(line);
  });
  return () => {
    lines.close();
    input.destroy();
  };
}

/** Tells people. Standard output is left to what programs read: the `ready` line and the JSON. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The same with the time of day; `at` in milliseconds since 1970. */
export function tell(words: string, at: number): void {
  say(`${new Date(at).toTimeString().slice(0, 8)}  ${words}`);
}
