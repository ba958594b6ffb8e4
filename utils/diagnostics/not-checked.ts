import type { Obstacle } from '../messaging/finding-facts.ts';
import type { Findings } from '../messaging/finding.ts';

type NotChecked = Findings['not-checked'];

/** `obstacle`: what stood in the way. */
export const notChecked = (check: NotChecked['check'], obstacle: Obstacle): NotChecked => ({
  check,
  verdict: 'skipped',
  kind: 'not-checked',
  fixer: null,
  obstacle,
});
