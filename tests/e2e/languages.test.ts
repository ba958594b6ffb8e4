import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsIn } from '../../components/words/catalogues.ts';
import { optionsWordsIn } from '../../components/words/options-catalogues.ts';
import { languages } from '../../utils/languages.ts';
import type { Extension } from '../support/extension.ts';
import { launchExtension } from '../support/extension.ts';
import type { PanelView } from '../support/panel-view.ts';
import type { Panel } from '../support/panel.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/* What a seat sees on a day, in each language. */

const PHONE = '7275551212';
const patience = { timeout: 20_000 };

const shows = (...texts: readonly string[]) => {
  return ({ texts: shown }: PanelView) => texts.every((text) => shown.join(' ').includes(text));
};

describe.each(languages)('in %s', (language) => {
  const say = wordsIn(language);
  const sayInOptions = optionsWordsIn(language);
  let workplace: Workplace;
  let page: Page;
  let panel: Panel;

  /** A page of the extension, and that it says which language it is in. */
  async function openOwn(name: string): Promise<Page> {
    const own = await workplace.extension.open(name);
    await own.locator(`html[lang="${say.language}"][dir="ltr"]`).waitFor(patience);
    return own;
  }

  beforeAll(async () => {
    workplace = await openWorkplace({ reports: true });
    await workplace.setOptions({ language });
  });
  afterAll(() => workplace?.close());
  beforeEach(async () => {
    workplace.startShift();
    ({ page, panel } = await workplace.openCrm());
  });
  afterEach(() => workplace.closeTabs());

  async function onLead(): Promise<void> {
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitFor(({ buttons }) => buttons.includes(say('control.command.hang-up')));
  }

  test('a lead pops, is not dialed and says why, and waits to be called after this one', async () => {
    await onLead();
    const view = await panel.read();
    expect(Object.keys(view.terms)).toContain(say('lead.field.leadId'));
    for (const name of ['command.hang-up', 'command.pause'] as const) {
      expect(view.buttons).toContain(say(`control.${name}`));
    }
    await page.waitForTimeout(600);
    await panel.press(say('control.call-number.now', { phone: PHONE }));
    await panel.waitFor(
      shows(
        say('control.not-dialed', { what: say('reasons.lead-on-screen.what') }),
        say('reasons.lead-on-screen.now'),
      ),
    );
    await page.waitForTimeout(600);
    await panel.press(say('control.call-number.when-done', { phone: PHONE }));
    await panel.waitFor(shows(say('control.deferred.waits'), say('control.deferred.on-lead')));
    await panel.press(say('control.cancel'));
  });

  test('an outage says what, why and when again, on the panel and on the popup', async () => {
    await onLead();
    workplace.engine.faults.set({ kind: 'outage' });
    await panel.waitFor(shows(say('link.offline.title')), patience.timeout);
    const popup = await openOwn('popup.html');
    await popup.getByText(say('link.offline.title')).first().waitFor(patience);
    await popup.close();
    workplace.engine.faults.clear();
    await panel.waitFor(
      ({ texts }) => !texts.join(' ').includes(say('link.offline.title')),
      patience.timeout,
    );
  });

  test('the popup says how the seat stands, and VICIdial’s report of it', async () => {
    const popup = await openOwn('popup.html');
    await popup.getByText(say('link.no-lead.why')).waitFor(patience);
    await popup.getByText(say('popup.report.title')).waitFor(patience);
    await popup.getByText(say('popup.state.ready')).first().waitFor(patience);
  });

  test('the team page names states and columns', async () => {
    const team = await openOwn('team.html');
    await team.getByText(say('team.state.ready'), { exact: true }).first().waitFor(patience);
    await team.getByText(say('team.count.standing-out'), { exact: true }).first().waitFor();
    expect(await team.title()).toBe(say('team.page-title'));
  });

  test('the options page is in it', async () => {
    const options = await openOwn('options.html');
    await options
      .getByRole('heading', { name: sayInOptions('options.section.dialer.title'), exact: true })
      .waitFor(patience);
    expect(await options.title()).toBe(sayInOptions('options.page-title'));
  });
});

describe('the first set-up', () => {
  let extension: Extension;
  let page: Page;
  beforeAll(async () => {
    extension = await launchExtension({ policy: null });
    page = await extension.open('options.html');
  });
  afterAll(() => extension?.close());

  test.each(languages)('in %s, as the organisation says', async (language) => {
    const say = optionsWordsIn(language);
    extension.setPolicy({ language });
    await page.getByRole('heading', { name: say('setup.title'), exact: true }).waitFor(patience);
    await page.getByRole('button', { name: say('setup.next'), exact: true }).click();
    await page
      .getByText(say('problems.dialer-address-missing', { example: 'https://dialer.example.com' }))
      .first()
      .waitFor(patience);
  });
});

test('another language is spoken at once, by what is open', async () => {
  const workplace = await openWorkplace();
  try {
    const { panel } = await workplace.openCrm();
    const popup = await workplace.extension.open('popup.html');
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    for (const language of ['es', 'pt-BR'] as const) {
      const say = wordsIn(language);
      await workplace.setOptions({ language });
      await panel.waitFor(({ buttons }) => buttons.includes(say('control.command.hang-up')));
      await popup.locator(`html[lang="${say.language}"]`).waitFor(patience);
    }
  } finally {
    await workplace.close();
  }
});
