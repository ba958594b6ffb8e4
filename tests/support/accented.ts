import type { CompiledMessage } from 'icu-minify/format';

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

/** A message with an accent on every letter, and a third longer. */
export function accentedMessage(message: CompiledMessage): CompiledMessage {
  const longer = '~'.repeat(Math.ceil(JSON.stringify(message).length / 3));
  const node = accentedIn(typeof message === 'string' ? [message] : message);
  if (!Array.isArray(node)) return message;
  const whole: unknown = [...node, longer];
  return isMessage(whole) ? whole : message;
}
