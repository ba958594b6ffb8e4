import type { ComponentType } from 'preact';
import type { CheckVerdict } from '../../utils/messaging/finding.ts';

/* A shape of its own for every verdict, so that they differ without colour. They carry no name: the word beside them does. */

const icon = (lines: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={lines} />
  </svg>
);

export const verdictIcons: Readonly<Record<CheckVerdict, ComponentType>> = {
  pass: icon('m3 8.5 3.25 3.25L13 5'),
  note: icon('M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zm0-2.75V7.5m0-2.6v.1'),
  warning: icon('M8 2.5 14.25 13.5H1.75zm0 4v3.25m0 1.9v.1'),
  fail: icon('m4 4 8 8m0-8-8 8'),
  skipped: icon('M3.5 8h9'),
};
