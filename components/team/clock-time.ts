import type { Instant } from '../../utils/call/state.ts';

const format = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** The time of day by this computer's clock, as people here write it. */
export const clockTime = (at: Instant): string => format.format(at);
