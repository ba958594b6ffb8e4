import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import type { ReadLayer } from './layer.ts';
import type { Layer } from './options.ts';
import type { FileProblem, FileWords } from './settings-text.ts';
import { readWritten, writtenOptions } from './settings-text.ts';

/** Tells our files from others. */
const FORMAT = 'screen-pop-settings';
/** In bytes; the largest options there can be take less. */
const LARGEST = 256 * 1_024;

const CHOOSE = 'Choose a file that was exported from this page.';
const words: FileWords = {
  'too-big': `This file is too big: settings never take more than 256 KiB. ${CHOOSE}`,
  'not-json': `This file is damaged, or no settings file. ${CHOOSE}`,
  'not-settings': `This is no file with settings. ${CHOOSE}`,
  'newer-version':
    'This file was exported by a newer version of the extension. Update the extension here, then import it again.',
};

/** A file with these options; passwords are in none. */
export function exportText(layer: Layer): string {
  return `${JSON.stringify({ format: FORMAT, ...writtenOptions(layer) }, null, 2)}\n`;
}

/** The options in a file, or why it is refused as a whole. Never throws. */
export function parseSettingsFile(text: string): Result<ReadLayer, FileProblem> {
  if (isTooBig(text)) return fail({ kind: 'too-big', words: words['too-big'] });
  return readWritten(text, words, (item) => Reflect.get(item, 'format') === FORMAT);
}

const isTooBig = (text: string) => text.length > LARGEST || new TextEncoder().encode(text).length > LARGEST;
