import type { Result } from '../../result.ts';
import { fail } from '../../result.ts';
import type { ReadOptions } from '../stored/read-options.ts';
import type { PartialOptions } from '../options/options.ts';
import type { FileProblem } from './settings-text.ts';
import { readWritten, writtenOptions } from './settings-text.ts';

/** Tells our files from others. */
const FORMAT = 'screen-pop-settings';
/** In bytes; the largest options there can be take less. */
const LARGEST = 256 * 1_024;

/** A file with these options; passwords are in none. */
export function exportText(layer: PartialOptions): string {
  return `${JSON.stringify({ format: FORMAT, ...writtenOptions(layer) }, null, 2)}\n`;
}

/** The options in a file, or why it is refused as a whole. Never throws. */
export function parseSettingsFile(text: string): Result<ReadOptions, FileProblem> {
  if (isTooBig(text)) return fail({ kind: 'too-large', from: 'file' });
  return readWritten(text, 'file', (item) => Reflect.get(item, 'format') === FORMAT);
}

const isTooBig = (text: string) => text.length > LARGEST || new TextEncoder().encode(text).length > LARGEST;
