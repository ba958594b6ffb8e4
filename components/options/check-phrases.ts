import checks from '../words/en/checks.json';
import time from '../words/en/time.json';
import { createPhrases } from './findings/phrases.ts';

/** Check set-up speaks English until the whole page speaks other languages; the copied report always does. */
export const english = createPhrases('en', { checks, time });
