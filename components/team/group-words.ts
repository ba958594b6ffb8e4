import type { Only } from './team-view.ts';

/** What a count is called beside its number. */
export const groupWords: Readonly<Record<Only, string>> = {
  waiting: 'Waiting',
  'in-call': 'In call',
  'wrapping-up': 'Wrapping up',
  paused: 'Paused',
  'dead-call': 'Dead calls',
  unknown: 'Not clear',
  'standing-out': 'Stand out',
};

/** Who is listed alone, in a sentence: "only those in wrap-up". */
export const onlyWords: Readonly<Record<Only, string>> = {
  waiting: 'only those who wait',
  'in-call': 'only those in a call',
  'wrapping-up': 'only those in wrap-up',
  paused: 'only those who are paused',
  'dead-call': 'only those in a dead call',
  unknown: 'only those whose state is not clear',
  'standing-out': 'only those who stand out',
};

export const agentCount = (count: number): string => (count === 1 ? '1 agent' : `${count} agents`);
