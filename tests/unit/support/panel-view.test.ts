import { expect, test } from 'vitest';
import type { Perceived } from '../../support/accessibility.ts';
import { shownLead, viewOf } from '../../support/panel-view.ts';

const node = (role: string, name: string, ...children: Perceived[]): Perceived => ({
  role,
  name,
  children,
  element: null,
});
const text = (words: string) => node('StaticText', words, node('InlineTextBox', words));
const row = (label: string, value: string, button: string) => [
  node('term', '', text(label)),
  node('definition', '', node('generic', '', text(value)), node('button', button, text('not a value'))),
];

const region = node(
  'region',
  'Screen pop',
  node('paragraph', '', text('On a lead'), text('0:12')),
  node('button', 'Collapse'),
  node(
    'DescriptionList',
    '',
    ...row('Phone', '7275551212', 'Copy phone'),
    ...row('Lead ID', '101', 'Copy lead ID'),
    ...row('Province', 'SK', 'Copy province'),
  ),
);

test('terms, texts and buttons of a panel', () => {
  expect(viewOf(region)).toEqual({
    present: true,
    terms: { Phone: '7275551212', 'Lead ID': '101', Province: 'SK' },
    texts: ['On a lead', '0:12', 'Phone', '7275551212', 'Lead ID', '101', 'Province', 'SK'],
    buttons: ['Collapse', 'Copy phone', 'Copy lead ID', 'Copy province'],
  });
});

test('no panel', () => {
  expect(viewOf(undefined)).toEqual({ present: false, terms: {}, texts: [], buttons: [] });
});

test('a value in several pieces is one value', () => {
  const pieces = node('definition', '', text('JUH764'), text('AJJJ9'));
  const view = viewOf(node('region', 'Screen pop', node('term', '', text('Source ID')), pieces));
  expect(view.terms).toEqual({ 'Source ID': 'JUH764AJJJ9' });
});

test('the lead as shown, empty where nothing is shown', () => {
  expect(shownLead(viewOf(region))).toEqual({
    phone: '7275551212',
    leadId: '101',
    sourceId: '',
    vendorLeadCode: '',
    province: 'SK',
    securityPhrase: '',
  });
});
