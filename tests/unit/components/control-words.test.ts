import { describe, expect, it } from 'vitest';
import {
  controlResultWords,
  offerWords,
  attemptWords,
  progressLine,
} from '../../../components/controls/control-words.ts';
import { reasonOf } from '../../../components/reason-words.ts';
import { controlNames } from '../../../utils/call/controls.ts';
import type { ControlResult } from '../../../utils/call/control-result.ts';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import { commandRefusals, ownRefusals } from '../../../utils/call/failure-reason.ts';
import { controlResultOf, orderOf, refusedOrder } from './snapshots.ts';
import { english } from '../../../components/words/english.ts';
import { messagesOf } from '../../../components/words/compile.ts';
import type { FailureReason } from '../../../utils/call/failure-reason.ts';

/** Of everything that can be asked for. */
const commandKinds = Object.keys(messagesOf('en', 'control'))
  .filter((key) => key.startsWith('wish.'))
  .map((key) => key.slice('wish.'.length) as ControlResult['command']);

const kinds = [
  ...commandRefusals,
  ...ownRefusals,
  ...transientFailures,
  ...permanentFailures,
  'mismatch',
] as const;

describe('why not', () => {
  it.each(kinds)('%s: what, and what now', (kind) => {
    const [what, now] = reasonOf(english, { kind });
    expect(what).toMatch(/^[a-z][^.]+[a-zA-Z0-9]$/);
    expect(now).toMatch(/^[A-Z].+\.$/);
  });

  it("names VICIdial's own fields where one of them is the mend", () => {
    const now = (kind: FailureReason['kind']) => reasonOf(english, { kind })[1];
    expect(now('manual-dial-not-allowed')).toBe('Admin > Users > your user: Agent Call Manual must be 1.');
    expect(now('outbound-cid-not-allowed')).toContain('Outbound Call Any CID must be API_ONLY');
    expect(now('no-permission-of-user')).toContain('Change Agent Campaign');
    expect(now('preview-not-allowed')).toContain('Manual Preview Dial');
    expect(now('skip-not-allowed')).toContain('PREVIEW_AND_SKIP');
    expect(now('alt-dial-not-allowed')).toContain('Manual Alt Num Dialing');
    expect(now('inbound-not-allowed')).toContain('Allow Inbound and Blended');
    expect(now('lead-search-not-allowed')).toContain('LIVE_CALL_INBOUND');
  });

  it.each(['external_hangup', 'pause_code'])('names the right that is missing for %s', (field) => {
    const [what, now] = reasonOf(english, { kind: 'function-not-permitted', field });
    expect(what).toBe(`the login may not use ${field}`);
    expect(now).toBe(`Admin > Users > the API user: add ${field} to API Allowed Functions.`);
    expect(reasonOf(english, { kind: 'unknown-function', field })[0]).toContain(field);
  });

  it('names the parameter that the dialer would change', () => {
    expect(reasonOf(english, { kind: 'bad-parameter', field: 'vendor_id' })[0]).toContain('(vendor_id)');
  });
});

describe('an order', () => {
  it('is told without a claim too much', () => {
    const progresses = ['pausing', 'sending', 'stored', 'dialing', 'refused', 'unknown'] as const;
    expect(Object.fromEntries(progresses.map((kind) => [kind, english(`control.progress.${kind}`)]))).toEqual(
      {
        pausing: 'Pausing first…',
        sending: 'Sending…',
        stored: 'Sent to VICIdial: your agent screen dials',
        dialing: 'Dialing',
        refused: 'Not dialed',
        unknown: 'Not sure whether it was dialed',
      },
    );
    expect(attemptWords(english, orderOf({ kind: 'stored', at: 0 })).now).toBe('');
    expect(attemptWords(english, orderOf({ kind: 'unknown' })).now).toBe(
      'Look at your agent screen before you try again.',
    );
    expect(attemptWords(english, refusedOrder('not-paused')).title).toBe('Not dialed: you are not paused');
  });

  it('names its number unless that is on screen', () => {
    const attempt = orderOf({ kind: 'sending' });
    expect(progressLine(english, attempt, '7275551212')).toBe('Sending…');
    expect(progressLine(english, attempt, '4155550000')).toBe('Sending… · 7275551212');
  });
});

describe('a deed', () => {
  const title = (command: ControlResult['command'], outcome: ControlResult['outcome']) =>
    controlResultWords(english, controlResultOf(command, outcome)).title;

  it.each([
    ['hang-up', { kind: 'sending' }, 'Hang up: sending…'],
    ['pause', { kind: 'kept' }, 'Pause: after the disposition'],
    ['pause', { kind: 'stored', codeDropped: true }, 'Pause: its code was not set'],
    ['hang-up', { kind: 'stored' }, 'Hang up: sent to VICIdial; your agent screen takes about a second'],
    ['remote-agent', { kind: 'stored' }, 'Remote agent: sent to VICIdial'],
    ['outcome', { kind: 'stored', callbackDropped: true }, 'Disposition: sent to VICIdial, without the date'],
    ['queue', { kind: 'told', waiting: 0 }, 'Calls in queue: 0'],
    ['recording', { kind: 'told', recording: true }, 'Recording: on'],
    ['recording', { kind: 'told', recording: false }, 'Recording: off'],
    ['park', { kind: 'unclear' }, 'Hold (park): not sure whether it arrived'],
    [
      'park',
      { kind: 'refused', why: { kind: 'no-lead' } },
      'Hold (park): not done, no lead is on your screen',
    ],
    [
      'finish',
      { kind: 'refused', why: { kind: 'timeout' } },
      'Hang up, set disposition, pause: not all done, the dialer is not answering',
    ],
  ] satisfies [ControlResult['command'], ControlResult['outcome'], string][])(
    '%s, %j',
    (command, outcome, words) => {
      expect(title(command, outcome)).toBe(words);
    },
  );

  it('never says that something was done', () => {
    for (const command of commandKinds) {
      expect(title(command, { kind: 'stored' })).toMatch(
        /: sent to VICIdial(?:; your agent screen takes about a second)?$/,
      );
    }
  });

  it('says what to do when it went wrong', () => {
    expect(controlResultWords(english, controlResultOf('park', { kind: 'unclear' })).now).toContain(
      'Look at your agent screen',
    );
    expect(
      controlResultWords(english, controlResultOf('outcome', { kind: 'stored', callbackDropped: true })).now,
    ).toContain('Scheduled Callback');
  });
});

describe('names', () => {
  it('are there for every control', () => {
    expect(controlNames.filter((name) => !offerWords(english, name))).toEqual([]);
  });
});
