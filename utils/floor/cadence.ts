import type { Pace } from '../polling/back-off.ts';

/*
 * What the team page costs the dialer, all pages and tabs together: the list of the floor every 5 s, which is 12
 * calls a minute; with a count of in-groups and one of user groups every 10 s, while they are wanted, 24. To these
 * come two for an agent who is looked at (the state, and the calls that wait for them): when looked at, and when
 * the floor shows a change of them. Each call locks the dialer's table of users for a moment, and the list takes
 * three statements for each agent.
 */

/** From an answer to the next list of the floor, in ms: never shorter. */
export const ASK_EVERY_MS = 5_000;
/** Between two counts of the same kind, in ms. */
export const COUNT_EVERY_MS = 10_000;
/** Shorter than the 30 s after which a browser stops a background that does nothing; in ms. */
const LONGEST_BACK_OFF_MS = 20_000;

export const floorPace: Pace = {
  regular: { shortest: ASK_EVERY_MS, longest: ASK_EVERY_MS * 1.05 },
  backOff: {
    first: ASK_EVERY_MS,
    shortest: ASK_EVERY_MS,
    longest: LONGEST_BACK_OFF_MS,
    garbled: LONGEST_BACK_OFF_MS,
  },
};
