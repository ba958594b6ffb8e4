import { seconds } from './define.ts';

/** How long between two questions to the dialer: waiting for a lead, on one, logged out. */
export const cadence = {
  askWaiting: seconds({ default: 1_000, group: 'cadence' }),
  askOnLead: seconds({ default: 3_000, group: 'cadence' }),
  askAway: seconds({ default: 30_000, group: 'cadence' }),
};
