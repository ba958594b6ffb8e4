import type { ControlName } from '../call/controls.ts';
import type { Obstacle, Right } from '../messaging/finding-facts.ts';
import type { Finding } from '../messaging/finding.ts';
import { notChecked } from './not-checked.ts';
import type { AskedFunction } from './probes.ts';
import { NOBODY } from './probes.ts';

/** `stopped`: why nothing was asked, or not all of it. */
export function checkControls(
  asked: readonly AskedFunction[],
  controls: readonly ControlName[],
  apiUser: string,
  stopped: Obstacle | null,
): Finding {
  const check = 'controls';
  if (asked.length === 0) return { check, verdict: 'note', kind: 'controls-none', fixer: null };
  const all = (right: Right) => asked.every((each) => each.right === right);
  const some = (right: Right) => asked.some((each) => each.right === right);
  if (stopped !== null && all('not-asked')) return notChecked(check, stopped);
  const facts = { functions: asked, ...behindThat(controls), nobody: NOBODY, stopped };
  if (some('refused')) {
    return {
      check,
      verdict: 'fail',
      kind: 'controls-refused',
      fixer: 'administrator',
      user: apiUser,
      ...facts,
    };
  }
  if (some('unknown-function')) {
    return { check, verdict: 'fail', kind: 'controls-unknown', fixer: 'administrator', ...facts };
  }
  return all('allowed')
    ? { check, verdict: 'pass', kind: 'controls-allowed', fixer: null, ...facts }
    : { check, verdict: 'note', kind: 'controls-unsure', fixer: null, ...facts };
}

/** Rights that the dialer looks at only behind the one that can be asked for without an agent. */
const behindThat = (controls: readonly ControlName[]) => ({
  dialing: controls.includes('call') || controls.includes('preview'),
  inGroups: controls.includes('in-groups'),
});
