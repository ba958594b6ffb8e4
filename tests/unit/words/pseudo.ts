import type { CompiledMessage } from 'icu-minify/format';
import type { CatalogueFiles } from '../../../components/words/spoken.ts';
import type { Words } from '../../../components/words/words.ts';
import { createWords } from '../../../components/words/words.ts';

/*
 * English with an accent: no letter of a message is a plain one, and each is a third longer. What is seen with plain
 * letters is then data, or words that are in no catalogue.
 */

const files: CatalogueFiles = import.meta.glob('../../../components/words/en/*.json', {
  eager: true,
  import: 'default',
});

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accents = 'áƀćďéƒǵħíĵķĺḿńóṕʠŕśťúṽẃẋýźÁɃĆĎÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼẂẊÝŹ';

const accented = (text: string) =>
  text.replaceAll(/[A-Za-z]/g, (letter) => accents.charAt(plain.indexOf(letter)));
/** Of a compiled message: texts, and holes by their names, of which choices have branches. */
function accentedIn(node: unknown): unknown {
  if (typeof node === 'string') return accented(node);
  return Array.isArray(node)
    ? node.map((part) => (Array.isArray(part) ? accentedHole(part) : accentedIn(part)))
    : node;
}

const accentedHole = ([name, ...rest]: readonly unknown[]): unknown[] => [
  name,
  ...rest.map((part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).map(([branch, node]) => [branch, accentedIn(node)]))
      : part,
  ),
];

const isMessage = (node: unknown): node is CompiledMessage => typeof node === 'string' || Array.isArray(node);

function accentedMessage(message: CompiledMessage): CompiledMessage {
  const longer = '~'.repeat(Math.ceil(JSON.stringify(message).length / 3));
  const node = accentedIn(typeof message === 'string' ? [message] : message);
  if (!Array.isArray(node)) return message;
  const whole: unknown = [...node, longer];
  return isMessage(whole) ? whole : message;
}

/** Words in the accented language; of some rooms, or all. */
export function pseudo(wanted?: readonly string[]): Words {
  const rooms = Object.entries(files)
    .map(([file, messages]) => [file.replace(/^.*\/|\.json$/g, ''), messages] as const)
    .filter(([room]) => wanted?.includes(room) !== false);
  const accentedRooms = rooms.map(([room, messages]) => [
    room,
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, accentedMessage(message)])),
  ]);
  return createWords('en', Object.fromEntries(accentedRooms));
}
