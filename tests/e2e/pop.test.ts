import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leadNumberWords } from '../../components/number-words.ts';
import { readLeadPhone } from '../../utils/dialing/reading.ts';
import { meanings } from '../unit/dialer/meanings.ts';
import type { Exchange } from '../fixtures/corpus.ts';
import { bodyBytes, corpus } from '../fixtures/corpus.ts';
import { shownLead } from '../support/panel-view.ts';
import type { Panel } from '../support/panel.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';
import { english } from '../../components/words/english.ts';

/** The settings' cadence for a waiting agent, and what a pop may take on top. */
const INTERVAL_MS = 1_000;
const POP_MS = 300;
const ON_LEAD_MS = 3_000;

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace?.close());

describe('a lead on the dialer pops in the CRM tab', () => {
  beforeEach(async () => {
    await workplace.closeTabs();
    workplace.startShift();
  });

  test('within the interval and 300 ms, with what the dialer has', async () => {
    const { panel } = await workplace.openCrm();
    await asked();
    const took: number[] = [];
    for (const leadId of [101, 102, 103]) {
      workplace.engine.floor.newCall(AGENT, leadId);
      const since = Date.now();
      await panel.waitForLead(String(leadId));
      took.push(Date.now() - since);
      workplace.startShift();
      await panel.waitFor((view) => !view.present);
    }
    expect(Math.max(...took), `pops took ${took.join(', ')} ms`).toBeLessThan(INTERVAL_MS + POP_MS);
    workplace.engine.floor.newCall(AGENT, 101);
    expect(shownLead(await panel.waitForLead('101'))).toEqual({
      phone: '7275551212',
      leadId: '101',
      sourceId: 'JUH764AJJJ9',
      vendorLeadCode: '9987-1234765',
      province: 'SK',
      securityPhrase: 'WILLIAMS',
    });
  });

  test('stays through hang-up and wrap-up, and goes with the disposition', async () => {
    const { page, panel } = await workplace.openCrm();
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    workplace.engine.floor.hangUp(AGENT);
    await page.waitForTimeout(ON_LEAD_MS + 500);
    expect(shownLead(await panel.read()).leadId).toBe('101');
    workplace.engine.floor.disposition(AGENT, 'SALE');
    const since = Date.now();
    await panel.waitFor((view) => !view.present);
    expect(Date.now() - since).toBeLessThan(ON_LEAD_MS + POP_MS);
  });

  test('shows in a second CRM tab too, with still one request per interval', async () => {
    const first = await workplace.openCrm();
    const second = await workplace.openCrm('/contacts/101');
    await asked();
    const before = workplace.polls();
    await first.page.waitForTimeout(10 * INTERVAL_MS);
    // Waits are shortened by up to a twentieth, so that seats drift apart.
    expect(workplace.polls() - before).toBeLessThanOrEqual(12);
    expect(workplace.polls() - before).toBeGreaterThanOrEqual(8);
    workplace.engine.floor.newCall(AGENT, 102);
    await Promise.all([first, second].map(({ panel }) => panel.waitForLead('102')));
  });

  test('asks nothing once the last CRM tab is closed, and pops at once in the next', async () => {
    const { page } = await workplace.openCrm();
    await asked();
    await page.close();
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    const before = workplace.polls();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(workplace.polls()).toBe(before);
    workplace.engine.floor.newCall(AGENT, 101);
    const again = await workplace.openCrm();
    await again.panel.waitForLead('101', 2_000);
  });

  test('never puts the password into an address or sends a cookie', () => {
    expect(workplace.engine.requests.length).toBeGreaterThan(10);
    for (const request of workplace.engine.requests) {
      expect(request).toMatchObject({ method: 'POST', passwordInAddress: false, sentCookies: false });
    }
  });
});

describe('every lead that was ever recorded shows right', () => {
  const isLead = (meaning: object | undefined) => meaning !== undefined && 'lead' in meaning;
  /** The recordings are of many agents; this seat's is 1234. */
  const answerOf = (exchange: Exchange): Uint8Array => {
    const text = Buffer.from(bodyBytes(exchange)).toString('latin1');
    return Buffer.from(text.replace(/(lead found - )\w+\|/, '$11234|'), 'latin1');
  };
  /** Many recordings end in the same answer: each answer once. */
  const successes = [
    ...new Map(
      corpus
        .filter(({ id }) => isLead(meanings[id]))
        .map((exchange) => [
          `${exchange.status} ${Buffer.from(answerOf(exchange)).toString('hex')}`,
          exchange,
        ]),
    ).values(),
  ];
  /** Of the seat as it is set up. */
  const RULES = { country: 'US', exactDigits: false, allowPrefixes: [], denyPrefixes: [] };
  const NOTE = /^(?:Cannot be called|Calls |Dialed |The lead has no phone)/;
  let panel: Panel;

  beforeAll(async () => {
    await workplace.closeTabs();
    ({ panel } = await workplace.openCrm());
  });

  /** What the panel has to show for a meaning: the dialer's values, the empty ones left out. */
  function termsOf(id: string): Record<string, string> {
    const { lead } = meanings[id] as {
      lead: { leadId: string; phone: string; record: Record<string, string> };
    };
    const terms = {
      Phone: lead.phone,
      'Lead ID': lead.leadId,
      'Source ID': lead.record['sourceId'] ?? '',
      'Vendor lead code': lead.record['vendorLeadCode'] ?? '',
      Province: lead.record['province'] ?? '',
      'Security phrase': lead.record['securityPhrase'] ?? '',
    };
    return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== ''));
  }

  test.each(successes)('$id', async (exchange) => {
    workplace.engine.faults.set({ kind: 'raw', status: exchange.status, body: answerOf(exchange) });
    await asked();
    const wanted = termsOf(exchange.id);
    const squeeze = (terms: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, value.replaceAll(/\s+/g, ' ')]));
    await expect
      .poll(async () => squeeze((await panel.read()).terms), { timeout: 6_000 })
      .toEqual(squeeze(wanted));
    const phone = wanted['Phone'] ?? '';
    const { buttons, texts } = await panel.read();
    // A browser squeezes the blanks in a name.
    expect(buttons).toContain(`Call ${phone}`.replaceAll(/\s+/g, ' ').trim());
    const note = leadNumberWords(english, readLeadPhone(phone, RULES));
    expect(texts.filter((text) => NOTE.test(text))).toEqual(note === null ? [] : [note]);
  });
});

/** Waits for the next question to the dialer. */
async function asked(): Promise<void> {
  const before = workplace.polls();
  await expect.poll(() => workplace.polls(), { timeout: 5_000 }).toBeGreaterThan(before);
}
