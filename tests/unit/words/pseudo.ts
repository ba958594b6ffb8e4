import type { CatalogueFiles } from '../../../components/words/spoken.ts';
import type { Words } from '../../../components/words/words.ts';
import { createWords } from '../../../components/words/words.ts';
import { accentedMessage } from '../../support/accented.ts';

/*
 * English with an accent: no letter of a message is a plain one, and each is a third longer. What is seen with plain
 * letters is then data, or words that are in no catalogue.
 */

const files: CatalogueFiles = import.meta.glob('../../../components/words/en/*.json', {
  eager: true,
  import: 'default',
});

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
