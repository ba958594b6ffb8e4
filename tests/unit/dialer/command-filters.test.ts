import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../../utils/result.ts';
import { changeInGroups, inGroupActions } from '../../../utils/dialer/agent-api/change-in-groups.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import { externalDial } from '../../../utils/dialer/agent-api/external-dial.ts';
import { externalStatus } from '../../../utils/dialer/agent-api/external-status.ts';
import { pauseCode } from '../../../utils/dialer/agent-api/pause-code.ts';
import { raCallControl } from '../../../utils/dialer/agent-api/ra-call-control.ts';
import { recording } from '../../../utils/dialer/agent-api/recording.ts';
import { sendDtmf } from '../../../utils/dialer/agent-api/send-dtmf.ts';
import { switchLead } from '../../../utils/dialer/agent-api/switch-lead.ts';
import { transferConference } from '../../../utils/dialer/agent-api/transfer-conference.ts';
import { cidChoices, transferActions } from '../../../utils/dialer/agent-api/transfer-order.ts';
import { FILTERS } from './dialer-filters.ts';
import { wire } from './wire.ts';

const NASTY = `|!'"\\;#+*._- éX\n\t\0<\u2028`.split('').concat('😀', '\uD800');

/** Mostly what passes, now and then what must not. */
function text(passing: string, max: number): fc.Arbitrary<string> {
  const good = fc.constantFrom(...passing.split(''));
  const nasty = fc.constantFrom(...NASTY);
  const unit = fc.oneof({ arbitrary: good, weight: 60 }, { arbitrary: nasty, weight: 1 });
  return fc.string({ unit, maxLength: max + 2 });
}

const DIGITS = '0123456789';
const WORD = `${DIGITS}azAZ_-`;
const agentUser = text(WORD, 20);
const flag = fc.boolean();

type Sent = (dialer: Dialer) => Promise<Result<unknown, { kind: string }>>;

const dials = fc
  .record({
    agentUser,
    target: fc.oneof(
      fc.record({ kind: fc.constant('number'), number: text(DIGITS, 18), phoneCode: text('019X', 10) }),
      fc.record({
        kind: fc.constant('lead'),
        leadId: text(DIGITS, 10),
        phone: fc.constantFrom('MAIN', 'ALT', 'ADDR3'),
      }),
      fc.record({ kind: fc.constant('number-of-lead'), leadId: text(DIGITS, 10), number: text(DIGITS, 18) }),
    ),
    search: flag,
    preview: flag,
    focus: flag,
    vendorId: text(`${WORD} .,é`, 20),
    dialPrefix: text('09aZ', 4),
    groupAlias: fc.oneof(fc.constant(''), text('09aZ', 8)),
    outboundCid: fc.oneof(fc.constant(''), text(DIGITS, 12)),
    inGroup: fc.oneof(fc.constant(''), text(WORD, 20)),
  })
  .map(
    (order): Sent =>
      (dialer) =>
        externalDial(dialer, order),
  );

const outcomes = fc
  .record({
    agentUser,
    status: text(WORD, 6),
    isCallback: flag,
    callback: fc.record({
      at: fc.oneof(fc.constant('2026-12-25 12:00:00'), text('0123456789-: ', 19)),
      type: fc.constantFrom('USERONLY', 'ANYONE'),
      comments: text(`${WORD} .`, 200),
    }),
    now: fc.constant('2026-11-20 12:00:00'),
    qmDispoCode: text(`${WORD}.`, 20),
  })
  .map(({ callback, ...order }): Sent => {
    const whole = order.isCallback ? { ...order, callback } : order;
    return (dialer) => externalStatus(dialer, whole);
  });

const phoneNumber = text(`${DIGITS}*#aZ`, 25);
const inGroup = text(WORD, 20);
const transfers = fc
  .oneof(
    fc.record({ action: fc.constantFrom(...transferActions), phoneNumber, inGroup, consultative: flag }),
    fc.record({ action: fc.constantFrom('BLIND_TRANSFER', 'DIAL_WITH_CUSTOMER'), phoneNumber }),
    fc.record({
      action: fc.constantFrom('DIAL_WITH_CUSTOMER', 'PARK_CUSTOMER_DIAL'),
      phoneNumber,
      dialOverride: flag,
      groupAlias: fc.oneof(fc.constant(''), text('09aZ', 30)),
      cidChoice: fc.constantFrom(...cidChoices),
      oneThreeWayOnly: flag,
    }),
    fc.record({ action: fc.constant('LOCAL_CLOSER'), inGroup, phoneNumber }),
    fc.record({ action: fc.constant('PARK_CUSTOMER_DIAL'), inGroup, consultative: fc.constant(true) }),
  )
  .chain((order) => agentUser.map((user) => ({ ...order, agentUser: user })))
  .map(
    (order): Sent =>
      (dialer) =>
        transferConference(dialer, order),
  );

const others = fc.oneof(
  fc.record({ agentUser, code: text(WORD, 6) }).map(
    (order): Sent =>
      (dialer) =>
        pauseCode(dialer, order),
  ),
  fc.record({ agentUser, keys: text(`${DIGITS}*#Q`, 100) }).map(
    (order): Sent =>
      (dialer) =>
        sendDtmf(dialer, order),
  ),
  fc.record({ agentUser, action: fc.constantFrom('START', 'STOP'), suffix: text(WORD, 14) }).map(
    (order): Sent =>
      (dialer) =>
        recording(dialer, order),
  ),
  fc
    .record({
      agentUser,
      action: fc.constantFrom(...inGroupActions),
      inGroups: fc.array(text(WORD, 20), { maxLength: 4 }),
      blended: flag,
      asDefault: flag,
    })
    .map(
      (order): Sent =>
        (dialer) =>
          changeInGroups(dialer, order),
    ),
  fc
    .record({
      agentUser,
      to: fc.oneof(
        fc.record({ kind: fc.constant('lead'), leadId: text(DIGITS, 10) }),
        fc.record({ kind: fc.constant('vendor-code'), vendorLeadCode: text(`${WORD} .é`, 20) }),
      ),
    })
    .map(
      (order): Sent =>
        (dialer) =>
          switchLead(dialer, order),
    ),
  fc
    .record({
      agentUser,
      callId: text(WORD, 20),
      action: fc.oneof(
        fc.record({ stage: fc.constant('HANGUP') }),
        fc.record({ stage: fc.constant('EXTENSIONTRANSFER'), phoneNumber: text(`${DIGITS}*#`, 25) }),
        fc.record({ stage: fc.constant('INGROUPTRANSFER'), inGroup: text(WORD, 20) }),
      ),
      status: text(WORD, 6),
    })
    .map(
      (order): Sent =>
        (dialer) =>
          raCallControl(dialer, order),
    ),
);

test.each([
  ['external_dial', dials],
  ['external_status', outcomes],
  ['transfer_conference', transfers],
  ['the others', others],
])('nothing reaches the wire that the dialer would change: %s', async (_, orders) => {
  let sent = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(orders, async (send) => {
      const { dialer, forms } = wire('ERROR: agent_user is not logged in - 6666\n');
      const result = await send(dialer);
      const [form] = forms;
      if (form === undefined) {
        refused += 1;
        expect(result).toMatchObject({ ok: false, error: { kind: 'bad-parameter' } });
        return;
      }
      sent += 1;
      expect(Object.keys(form).filter((name) => FILTERS[name] === undefined)).toEqual([]);
      const left = Object.entries(form).map(([name, value]) => [name, FILTERS[name]?.(value)]);
      expect(Object.fromEntries(left)).toEqual(form);
      expect(Object.values(form)).not.toContain('');
      expect(columnOf(form)).toBeLessThanOrEqual(columnWidth(form));
    }),
    { numRuns: 400 },
  );
  // Neither side may be empty, or nothing was tried.
  expect(sent).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});

/** How long the text becomes that the dialer stores of a form. */
function columnOf(form: Readonly<Record<string, string>>): number {
  const all = (separator: string, ...names: string[]) =>
    names.map((name) => form[name] ?? '').join(separator).length;
  switch (form['function']) {
    case 'external_dial':
      // The epoch with its two separators, and the alias the dialer makes of a caller ID.
      return (
        all('!', 'value', 'phone_code', 'search', 'preview', 'focus', 'vendor_id', 'dial_prefix') +
        all('!', '', 'group_alias', 'outbound_cid', 'lead_id', 'alt_dial', 'dial_ingroup') +
        (10 + 2) +
        (form['outbound_cid'] === undefined ? 0 : '-FORCE-'.length)
      );
    case 'external_status':
      return all('!', 'value', 'callback_datetime', 'callback_type', 'callback_comments', 'qm_dispo_code');
    case 'transfer_conference':
      // The epoch is in the third of three empty items.
      return (
        all('---', 'value', 'ingroup_choices', 'phone_number', 'consultative', 'dial_override') +
        all('---', '', 'group_alias', '', '', 'cid_choice') +
        10
      );
    default:
      return 0;
  }
}

const columnWidth = (form: Readonly<Record<string, string>>) =>
  ({ external_dial: 100, external_status: 255, transfer_conference: 120 })[form['function'] ?? ''] ?? 0;
