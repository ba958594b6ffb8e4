import { beforeEach, describe, expect, test } from 'vitest';
import type { Lead } from '../../../utils/call/lead.ts';
import type { Site } from '../../../utils/call/site.ts';
import { plainSite } from '../../../utils/call/site.ts';
import type { State } from '../../../utils/call/state.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { initialState } from '../../../utils/call/state.ts';
import type { RecordMemo } from '../../../utils/crm/record-memory.ts';
import type { RecordOpener } from '../../../utils/crm/record-opener.ts';
import { createRecordOpener } from '../../../utils/crm/record-opener.ts';
import type { Client } from '../../../utils/messaging/client.ts';
import type { OpenRecordMessage, RecordMessage } from '../../../utils/messaging/messages.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const CRM = 'https://crm.example.com';
const OTHER = 'https://crm2.example.com';
const recordOf = (leadId: string) => `${CRM}/contacts/${leadId}`;

/** A browser with tabs of the CRM, in which a worker runs that may be replaced by the next. */
class Browser {
  readonly clock: FakeClock = createFakeClock();
  sites: Site[] = [
    { ...plainSite(CRM), recordOpening: 'automatic', recordAddress: `${CRM}/contacts/{leadId}` },
    plainSite(OTHER),
  ];
  state: State = initialState;
  clients: Client[] = [];
  /** By tab, in the order in which they were last looked at. */
  urls = new Map<number, string>();
  memo: RecordMemo | null = null;
  storageFails = false;
  readonly asked: (OpenRecordMessage & { readonly tabId: number })[] = [];
  readonly told: (RecordMessage['record'] & { readonly tabId: number })[] = [];
  readonly opened: [number, string][] = [];
  opener: RecordOpener = this.worker();

  worker(): RecordOpener {
    const connected = () => this.clients;
    return createRecordOpener({
      clock: this.clock,
      state: () => this.state,
      site: (origin) => this.sites.find((site) => site.origin === origin) ?? null,
      origins: () => this.sites.map(({ origin }) => origin),
      agentId: () => 'A-77',
      phoneForms: (phone) => ({ e164: `+1${phone}`, national: phone }),
      clients: {
        get all() {
          return connected();
        },
        tellPanel: (tabId, message) => {
          if (message.kind === 'record') this.told.push({ ...message.record, tabId });
        },
        tellResident: (tabId, message) => {
          if (message.kind === 'open-record') this.asked.push({ ...message, tabId });
        },
      },
      tabs: {
        find: async (id) => {
          const url = this.urls.get(id);
          return url === undefined ? null : { id, url };
        },
        lastActive: async (ids) => {
          const last = [...this.urls].findLast(([id]) => ids.includes(id));
          return last === undefined ? null : { id: last[0], url: last[1] };
        },
        openBeside: async (tabId, url) => void this.opened.push([tabId, url]),
      },
      memory: {
        read: async () => this.memo,
        keep: async (memo) => {
          if (this.storageFails) throw new Error('storage is full');
          this.memo = memo;
        },
      },
    });
  }

  /** A tab of the CRM, with the panel in it. */
  tab(tabId: number, url = `${CRM}/contacts`) {
    const { origin } = new URL(url);
    this.urls.set(tabId, url);
    for (const name of ['crm', 'panel'] as const) {
      const client = { name, tabId, origin };
      this.clients.push(client);
      this.opener.onEnter(client);
    }
  }

  close(tabId: number) {
    this.clients = this.clients.filter((client) => client.tabId !== tabId);
    this.urls.delete(tabId);
  }

  async pop(pop: number, leadId: string, change: Partial<Lead> = {}) {
    const lead: Lead = { leadId, phone: '7275551212', record: { kind: 'missing' }, ...change };
    const call: Call = { kind: 'on-lead', user: '6666', lead, since: this.clock.now(), pop };
    const at = this.clock.now();
    this.state = { ...this.state, call, link: { kind: 'live', heardAt: at, nextAt: at + 3_000 } };
    await this.settle();
  }

  async settle() {
    this.opener.evaluate();
    await this.clock.pass(0);
  }

  answer(tabId: number, pop: number, outcome: 'opened' | 'unsaved' | 'typing') {
    this.opener.onReport({ kind: 'record', pop, outcome }, { name: 'crm', tabId, origin: CRM });
    return this.settle();
  }

  press(tabId: number, pop: number) {
    this.opener.open(pop, { name: 'panel', tabId, origin: CRM });
    return this.settle();
  }

  /** What the panel of a tab was told last. */
  panel = (tabId: number) => this.told.findLast((one) => one.tabId === tabId);

  change(site: Partial<Site>) {
    this.sites = this.sites.map((one) => (one.origin === CRM ? { ...one, ...site } : one));
  }
}

let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  await browser.opener.resume();
});

describe('by itself', () => {
  test('a record opens in the tab that was last looked at, and in no other', async () => {
    browser.tab(1);
    browser.tab(2);
    await browser.pop(1, '101');
    expect(browser.asked).toEqual([
      {
        kind: 'open-record',
        tabId: 2,
        url: recordOf('101'),
        pop: 1,
        asked: 'automatic',
        until: browser.clock.now() + 1_000,
      },
    ]);
  });

  test('once for a lead, whatever becomes of it', async () => {
    browser.tab(1);
    await browser.pop(1, '101');
    for (const outcome of ['opened', 'unsaved', 'typing'] as const) {
      await browser.answer(1, 1, outcome);
      await browser.clock.pass(2_000);
      await browser.settle();
    }
    browser.tab(2);
    await browser.pop(1, '101');
    expect(browser.asked).toHaveLength(1);
  });

  test('again for the next', async () => {
    browser.tab(1);
    await browser.pop(1, '101');
    await browser.pop(2, '102');
    expect(browser.asked.map(({ url }) => url)).toEqual([recordOf('101'), recordOf('102')]);
  });

  test('not again by the next worker, and not before it knows what the last one did', async () => {
    browser.tab(1);
    await browser.pop(1, '101');
    browser.opener = browser.worker();
    await browser.settle();
    await browser.opener.resume();
    await browser.settle();
    expect(browser.asked).toHaveLength(1);
  });

  test('is written down before the page is asked, or it is not asked', async () => {
    browser.storageFails = true;
    browser.tab(1);
    await browser.pop(1, '101');
    browser.storageFails = false;
    await browser.settle();
    expect(browser.asked).toEqual([]);
    expect(browser.panel(1)).toMatchObject({ status: 'none', address: recordOf('101') });
  });

  test('in the tab that comes a moment later, not in one that comes when the lead is old', async () => {
    await browser.pop(1, '101');
    await browser.clock.pass(5_000);
    browser.tab(1);
    await browser.settle();
    expect(browser.asked).toHaveLength(1);
    browser.close(1);
    await browser.pop(2, '102');
    await browser.clock.pass(10_000);
    browser.tab(2);
    await browser.settle();
    expect(browser.asked).toHaveLength(1);
  });

  test('not while the dialer is not heard, for the lead may be gone', async () => {
    browser.tab(1);
    const call: Call = {
      kind: 'on-lead',
      user: '6666',
      lead: { leadId: '101', phone: '', record: { kind: 'missing' } },
      since: browser.clock.now(),
      pop: 1,
    };
    browser.state = { ...browser.state, call, link: { kind: 'idle', heardAt: null } };
    await browser.settle();
    expect(browser.asked).toEqual([]);
  });

  test.each(['off', 'button'] as const)('not where the site is set to %s', async (recordOpening) => {
    browser.change({ recordOpening });
    browser.tab(1);
    await browser.pop(1, '101');
    expect(browser.asked).toEqual([]);
  });

  test('not in a tab of another site, even if that was looked at last', async () => {
    browser.tab(1);
    browser.tab(2, `${OTHER}/home`);
    await browser.pop(1, '101');
    expect(browser.asked.map(({ tabId }) => tabId)).toEqual([1]);
  });

  test('not where the page shows it; the panel says so', async () => {
    browser.tab(1, `${recordOf('101')}/?tab=2`);
    await browser.pop(1, '101');
    expect(browser.asked).toEqual([]);
    expect(browser.panel(1)?.status).toBe('already');
  });

  test('not when the lead has gone before the tab was found', async () => {
    browser.tab(1);
    const popped = browser.pop(1, '101');
    browser.state = { ...browser.state, call: { kind: 'no-lead', user: '6666', since: 0 } };
    await popped;
    expect(browser.asked).toEqual([]);
  });

  test('not without what its address needs, until that is known', async () => {
    browser.change({ recordAddress: `${CRM}/?s={sourceId}` });
    browser.tab(1);
    await browser.pop(1, '101', { record: { kind: 'uncertain' } });
    expect(browser.asked).toEqual([]);
    expect(browser.panel(1)).toMatchObject({ address: null });
    const known = { vendorLeadCode: '', province: '', securityPhrase: '', sourceId: 'Q 7' };
    await browser.pop(1, '101', { record: { kind: 'known', ...known } });
    expect(browser.asked.map(({ url }) => url)).toEqual([`${CRM}/?s=Q%207`]);
  });

  test.each([`https://elsewhere.example.com/{leadId}`, 'javascript:alert({leadId})', ''])(
    'not at %s',
    async (recordAddress) => {
      browser.change({ recordAddress });
      browser.tab(1);
      await browser.pop(1, '101');
      expect(browser.asked).toEqual([]);
    },
  );
});

describe('by the button', () => {
  beforeEach(async () => {
    browser.change({ recordOpening: 'button' });
    browser.tab(1);
    browser.tab(2);
    await browser.pop(1, '101');
  });

  test('it opens in the tab of the panel, as often as it is pressed', async () => {
    await browser.press(1, 1);
    await browser.answer(1, 1, 'opened');
    expect(browser.panel(1)?.status).toBe('opened');
    expect(browser.panel(2)?.status).toBe('none');
    await browser.press(1, 1);
    expect(browser.asked.map(({ tabId, asked }) => [tabId, asked])).toEqual([
      [1, 'button'],
      [1, 'button'],
    ]);
    await browser.answer(1, 1, 'opened');
    await browser.clock.pass(10_000);
    expect(browser.opened).toEqual([]);
  });

  test.each(['unsaved', 'typing'] as const)('a page that would lose something stays: %s', async (outcome) => {
    await browser.press(1, 1);
    await browser.answer(1, 1, outcome);
    await browser.clock.pass(10_000);
    expect(browser.opened).toEqual([[1, recordOf('101')]]);
    expect(browser.panel(1)?.status).toBe('new-tab');
  });

  test('a page that does not answer is left alone, and does not go any more', async () => {
    await browser.press(1, 1);
    await browser.clock.pass(1_600);
    expect(browser.opened).toEqual([[1, recordOf('101')]]);
    expect(browser.asked[0]?.until).toBeLessThan(browser.clock.now());
    await browser.answer(1, 1, 'opened');
    expect(browser.opened).toHaveLength(1);
  });

  test('a second press while the page is asked is the same press', async () => {
    await browser.press(1, 1);
    await browser.press(1, 1);
    expect(browser.asked).toHaveLength(1);
  });

  test('where the page shows it, there is nothing to do', async () => {
    browser.urls.set(1, recordOf('101'));
    await browser.press(1, 1);
    await browser.clock.pass(10_000);
    expect([...browser.asked, ...browser.opened]).toEqual([]);
    expect(browser.panel(1)?.status).toBe('already');
  });

  test.each([
    ['of a lead that has gone', 1, 7],
    ['of a tab that has closed', 9, 1],
  ])('nothing opens %s', async (_, tabId, pop) => {
    await browser.press(tabId, pop);
    await browser.clock.pass(10_000);
    expect([...browser.asked, ...browser.opened]).toEqual([]);
  });

  test('nothing opens beside a page when the lead has gone meanwhile', async () => {
    await browser.press(1, 1);
    await browser.pop(2, '102');
    await browser.answer(1, 1, 'unsaved');
    await browser.clock.pass(10_000);
    expect(browser.opened).toEqual([]);
  });

  test('nothing opens on a site that is set to off', async () => {
    browser.change({ recordOpening: 'off' });
    await browser.press(1, 1);
    expect(browser.asked).toEqual([]);
  });
});

describe('what the panels are told', () => {
  test('each its own, and only what is news', async () => {
    browser.tab(1);
    browser.tab(2);
    browser.tab(3, `${OTHER}/home`);
    await browser.pop(1, '101');
    await browser.answer(2, 1, 'unsaved');
    await browser.settle();
    expect(browser.told.map(({ tabId, pop, status }) => [tabId, pop, status])).toEqual([
      [1, 1, 'none'],
      [2, 1, 'none'],
      [2, 1, 'unsaved'],
    ]);
  });

  test('again when it comes back, as after a new page', async () => {
    browser.tab(1);
    await browser.pop(1, '101');
    await browser.answer(1, 1, 'opened');
    browser.close(1);
    browser.tab(1, recordOf('101'));
    expect(browser.told.at(-1)).toMatchObject({ tabId: 1, status: 'opened', address: recordOf('101') });
  });

  test('also by the next worker', async () => {
    browser.tab(1);
    await browser.pop(1, '101');
    await browser.answer(1, 1, 'unsaved');
    browser.opener = browser.worker();
    browser.told.length = 0;
    await browser.opener.resume();
    expect(browser.panel(1)?.status).toBe('unsaved');
  });

  test('and the button does what it says, also when the input is saved by then', async () => {
    browser.tab(1);
    await browser.pop(1, '101');
    await browser.answer(1, 1, 'unsaved');
    await browser.press(1, 1);
    expect(browser.opened).toEqual([[1, recordOf('101')]]);
    expect(browser.asked).toHaveLength(1);
    expect(browser.panel(1)?.status).toBe('new-tab');
  });

  test('nothing of the last lead', async () => {
    browser.tab(1);
    await browser.pop(1, '101');
    await browser.answer(1, 1, 'unsaved');
    await browser.pop(2, '102');
    expect(browser.panel(1)).toMatchObject({ pop: 2, status: 'none' });
    await browser.answer(1, 1, 'opened');
    expect(browser.panel(1)).toMatchObject({ pop: 2, status: 'none' });
  });
});
