import { compiledRooms } from '../../components/words/compile.ts';
import type { Words } from '../../components/words/words.ts';
import { createWords } from '../../components/words/words.ts';

/** What the commands of the roll-out say, and write into files: IT reads it. */
export const english: Words = createWords('en', compiledRooms('en'));
