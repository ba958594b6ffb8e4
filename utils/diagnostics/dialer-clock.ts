import type { Instant } from '../call/state.ts';
import { zoneOffset } from '../call/wall-time.ts';
import type { Finding } from '../messaging/check-report.ts';
import { spanOf } from './clock-words.ts';
import { administrator, it, noted, passed, skipped, warned, you } from './finding.ts';
import type { Answering } from './reach.ts';

/** Nobody minds so much of a difference between two clocks. Milliseconds. */
const CLOSE = 120_000;

/** What a callback's date is stored by: the dialer's clock, its time zone as it is set, and this computer's clock. */
export function checkDialerClock(server: Answering | undefined, zone: string, now: Instant): Finding {
  if (server === undefined) return skipped('dialer-clock', 'The dialer’s clock', 'No VICIdial answered.');
  const { epoch, offset } = server.agentApi.value;
  if (offset === null) {
    return warned(
      'dialer-clock',
      'The dialer’s clock cannot be read',
      'Its version names a time of day that no time zone has at that moment, so agents are asked for the dialer’s own time of a callback.',
      administrator('Set the time zone of the web server, and of PHP (date.timezone), to the same.'),
    );
  }
  const said = `The dialer’s time is UTC${inHours(offset)} now.`;
  if (zone !== '' && zoneOffset(zone)(epoch * 1000) !== offset) {
    return warned(
      'dialer-clock',
      'The dialer is in another time zone than is set',
      `${said} ${zone} has another time. What the dialer’s clock shows counts.`,
      you('Correct the dialer’s time zone in the options, or leave it empty.'),
    );
  }
  const behind = epoch * 1000 - now;
  if (Math.abs(behind) > CLOSE) {
    return noted(
      'dialer-clock',
      'This computer’s clock differs from the dialer’s',
      `By ${spanOf(Math.abs(behind))}: it is ${behind > 0 ? 'slow' : 'fast'}. What is past is judged by the dialer’s clock. ${said}`,
      it('Let this computer, and the dialer, set their clocks by a time server.'),
    );
  }
  const until = 'Set the time zone too where callbacks are made beyond the next change of the clocks.';
  return passed(
    'dialer-clock',
    'The dialer’s clock is known',
    zone === '' ? `${said} ${until}` : `${said} So is ${zone}.`,
  );
}

/** "+5:30", "-5:00". */
function inHours(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const rest = String(minutes % 60).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}:${rest}`;
}
