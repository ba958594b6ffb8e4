import { expect, test } from 'vitest';
import { failureWords } from '../../../../components/link-words.ts';
import { english } from '../../../../components/words/english.ts';
import { firstLead } from '../../../../tools/demo/first-lead.ts';
import type { PanelView } from '../../../support/panel-view.ts';

const nothing: PanelView = { present: false, terms: {}, texts: [], buttons: [] };
const onLead: PanelView = {
  present: true,
  terms: { Phone: '7275551212', 'Lead ID': '101' },
  texts: ['On a lead'],
  buttons: ['Move', 'Collapse', 'Dismiss'],
};

/** A pill that opens when it is pressed. */
function notice(title: string, why: string): { pill: PanelView; open: PanelView } {
  const common = { present: true, terms: {} };
  return {
    pill: { ...common, texts: [], buttons: [title] },
    open: { ...common, texts: [title, why], buttons: ['Move', 'Collapse'] },
  };
}

/** A panel that shows one view after the other and stays with the last; pressing shows `opened`. */
function screen(views: readonly PanelView[], opened: PanelView = nothing) {
  const left = [...views];
  const pressed: string[] = [];
  let now = 0;
  return {
    pressed,
    panel: {
      read: async () => (left.length > 1 ? left.shift() : left[0]) ?? nothing,
      async press(name: string) {
        pressed.push(name);
        left.splice(0, left.length, opened);
      },
    },
    patience: {
      timeoutMs: 60_000,
      now: () => now,
      async pause() {
        now += 1000;
      },
    },
  };
}

test('waits for a lead and gives what the panel shows, empty where it shows nothing', async () => {
  const { panel, patience } = screen([nothing, notice('Not logged in to the dialer', '').pill, onLead]);
  expect(await firstLead(panel, patience)).toEqual({
    ok: true,
    value: {
      phone: '7275551212',
      leadId: '101',
      sourceId: '',
      vendorLeadCode: '',
      province: '',
      securityPhrase: '',
    },
  });
});

test('a refusal ends it at once, in the words of the panel', async () => {
  const { title, why } = failureWords(english, 'wrong-password');
  const { pill, open } = notice(title, why);
  const { panel, patience, pressed } = screen([nothing, pill], open);
  expect(await firstLead(panel, patience)).toEqual({
    ok: false,
    error: { kind: 'no-lead', message: `${title}. ${why}` },
  });
  expect(pressed).toEqual([title]);
  expect(patience.now()).toBe(1000);
});

test('a state that may pass is waited for, and told in the end', async () => {
  const { pill, open } = notice('Not logged in to the dialer', 'VICIdial says user 1234 is not logged in.');
  const { panel, patience } = screen([pill], open);
  expect(await firstLead(panel, patience)).toEqual({
    ok: false,
    error: {
      kind: 'no-lead',
      message: 'No lead within 60 s. Not logged in to the dialer. VICIdial says user 1234 is not logged in.',
    },
  });
  expect(patience.now()).toBe(60_000);
});

test('no panel in all the time is told too', async () => {
  const { panel, patience } = screen([nothing]);
  expect(await firstLead(panel, patience)).toMatchObject({
    ok: false,
    error: { message: 'No lead within 60 s. The panel shows nothing: the agent has no lead on screen.' },
  });
});
