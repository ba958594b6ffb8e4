import type { Finding } from '../messaging/finding.ts';
import type { DiagnosticInput } from './diagnostic-input.ts';

/** Whether VICIdial's agent screen is where the extension can notice what it does. */
export const checkHints = (screenOpen: boolean, { waiting }: DiagnosticInput['cadence']): Finding =>
  screenOpen
    ? { check: 'hints', verdict: 'pass', kind: 'screen-open', fixer: null }
    : { check: 'hints', verdict: 'note', kind: 'screen-not-found', fixer: 'you', waiting };
