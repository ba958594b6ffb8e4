import type { Instant } from '../call/instant.ts';
import { zoneOffset } from '../call/wall-time.ts';
import type { Finding } from '../messaging/finding.ts';
import { notChecked } from './not-checked.ts';
import type { Answering } from './reach.ts';

/** Nobody minds so much of a difference between two clocks. Milliseconds. */
const CLOSE = 120_000;

/** What a callback's date is stored by: the dialer's clock, its time zone as it is set, and this computer's clock. */
export function checkDialerClock(server: Answering | undefined, zone: string, now: Instant): Finding {
  const check = 'dialer-clock';
  if (server === undefined) return notChecked(check, { kind: 'no-vicidial' });
  const { epoch, offset } = server.agentApi.value;
  if (offset === null) return { check, verdict: 'warning', kind: 'clock-unreadable', fixer: 'administrator' };
  if (zone !== '' && zoneOffset(zone)(epoch * 1000) !== offset) {
    return { check, verdict: 'warning', kind: 'clock-other-zone', fixer: 'you', offset, zone };
  }
  const behind = epoch * 1000 - now;
  if (Math.abs(behind) > CLOSE) {
    const way = behind > 0 ? 'slow' : 'fast';
    const difference = Math.abs(behind);
    return { check, verdict: 'note', kind: 'clock-differs', fixer: 'it', difference, way, offset };
  }
  return { check, verdict: 'pass', kind: 'clock-known', fixer: null, offset, zone };
}
