import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findLiveAgent } from '../simulator/dialer/world.ts';
import { openPopup } from '../support/popup-view.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

const patience = { timeout: 10_000 };

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
  await workplace.setOptions({ controls: ['call', 'hang-up', 'keypad'], country: 'US' });
});
afterAll(() => workplace?.close());

test('a number that is typed is told with its country before it is called', async () => {
  workplace.startShift();
  workplace.engine.floor.pause(AGENT);
  const { page, button, state } = await openPopup(workplace.extension);
  await state.waitFor(patience);
  const field = page.getByLabel('Number to call');

  await field.fill('442071234567');
  await page.getByText('Calls +44 20 7123 4567, United Kingdom.').waitFor(patience);
  await field.fill('6465550123');
  await page.getByText('Calls +1 646 555 0123, United States; also +64 6 555 0123').waitFor(patience);
  await button('Use +64 6 555 0123, New Zealand').click();
  await page.getByText('Calls +64 6 555 0123, New Zealand.').waitFor(patience);
  await button('Call').click();
  const ordered = () =>
    findLiveAgent(workplace.engine.world, AGENT)?.mailbox.external_dial.split('!').slice(0, 2);
  await vi.waitFor(() => expect(ordered()).toEqual(['65550123', '64']), patience);
  await page.close();
});

describe('on the panel', () => {
  async function onLeadWith(phoneNumber: string) {
    await workplace.nextShift();
    Object.assign(workplace.engine.world.leads.get(101) ?? {}, { phoneNumber });
    workplace.engine.floor.newCall(AGENT, 101);
    const { page, panel } = await workplace.openCrm('/contacts/101');
    return { page, view: await panel.waitForLead('101') };
  }

  test('a phone that is no number is shown as it is, and why it cannot be called', async () => {
    const { page, view } = await onLeadWith('<unknown>');
    expect(view.terms['Phone']).toBe('<unknown>');
    expect(view.texts.join(' ')).toContain(
      'Cannot be called: it is no phone number. Correct it in the lead first.',
    );
    await page.close();
  });

  test('one that reads as another country’s says so beside Call', async () => {
    const { page, view } = await onLeadWith('442071234567');
    expect(view.buttons).toContain('Call 442071234567');
    expect(view.texts.join(' ')).toContain('It reads as +44 20 7123 4567, United Kingdom.');
    await page.close();
  });
});
