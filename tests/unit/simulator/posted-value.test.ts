import { expect, it } from 'vitest';
import { takeSeat } from './seat.ts';

/*
 * Given: a form is posted without a `value`. Whatever stands last in it is taken for one, also where that is
 * the password.
 */

it('stores the last parameter of a form without a value as the outcome', () => {
  const seat = takeSeat();
  expect(seat.order('external_status', { callback_type: 'ANYONE' })).toBe(
    'SUCCESS: external_status function set - ANYONE|1234\n',
  );
  expect(seat.agent().mailbox.external_status).toBe('ANYONE');
  seat.screen.close();
});

it('takes an empty value that was sent for what it is', () => {
  const seat = takeSeat();
  expect(seat.order('external_status', { value: '', vendor_id: '207' })).toBe(
    'ERROR: external_status not valid - |1234\n',
  );
  seat.screen.close();
});
