// Builds the extension with two languages that nobody speaks in place of two of ours: Spanish is English with accents
// and a third longer, French is the same written from right to left.
import type { CompiledMessage } from 'icu-minify/format';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { accentedMessage } from './accented.ts';
import { compiled, messagesOf } from '../../components/words/compile.ts';

/** What stands between these is written from right to left, whatever its letters. */
const [FROM_RIGHT, UNTIL_HERE] = ['\u202E', '\u202C'];

const fromRight = (message: CompiledMessage): CompiledMessage => [
  FROM_RIGHT,
  ...[message].flat(),
  UNTIL_HERE,
];

function pseudoRoom(folder: string, room: string): object {
  const isFromRight = folder === 'fr';
  if (room === 'language') return { tag: 'en-XA', direction: isFromRight ? 'rtl' : 'ltr' };
  const messages = Object.entries(compiled(messagesOf('en', room))).map(([key, message]) => {
    const longer = accentedMessage(message);
    return [key, isFromRight ? fromRight(longer) : longer];
  });
  return Object.fromEntries(messages);
}

const pseudoLanguages: Plugin = {
  name: 'pseudo-languages',
  enforce: 'pre',
  transform: {
    filter: { id: /\/components\/words\/(?:es|fr)\/[\w-]+\.json$/ },
    handler(_, id) {
      const [folder = '', file = ''] = id.split('/').slice(-2);
      return JSON.stringify(pseudoRoom(folder, file.replace('.json', '')));
    },
  },
};

const [root = '.', outDir = '.output'] = process.argv.slice(2);
await build({
  root,
  outDir,
  browser: 'chrome',
  manifestVersion: 3,
  vite: () => ({ plugins: [pseudoLanguages] }),
});
