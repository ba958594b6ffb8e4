/** Milliseconds since 1970 by the wall clock, so that sleep counts as time gone by. */
export type Instant = number;
