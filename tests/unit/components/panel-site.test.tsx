// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import type { ShownField } from '../../../utils/call/site.ts';
import { showPanel } from './panel-stage.tsx';
import { leadOf, noLead, onLead, plainView, snapshotOf } from './snapshots.ts';
import { button, descriptionOf, has, host, press, text } from './stage.ts';

/* The panel as a site wants it: which fields, by which names, and the way to the lead's record. */

const onOpenRecord = vi.fn<(click: MouseEvent) => void>();

const show = (props: Partial<PanelProps> = {}) =>
  showPanel({ snapshot: snapshotOf(onLead(leadOf({ securityPhrase: 'MAPLE' }))), onOpenRecord, ...props });
const showFields = (fields: readonly ShownField[], props: Partial<PanelProps> = {}) =>
  show({ site: { ...plainView, fields }, ...props });

const pairs = () =>
  [...host.querySelectorAll('.facts > div')].map((field) => [
    field.querySelector('dt')?.textContent,
    field.querySelector('dd')?.textContent,
  ]);
const heroes = () => [...host.querySelectorAll('.hero dt')].map((dt) => dt.textContent);

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

describe('the fields of a site', () => {
  it('are shown in its order, by its names, and no others', async () => {
    await showFields([
      { field: 'phone', label: '' },
      { field: 'securityPhrase', label: 'Kennwort' },
      { field: 'sourceId', label: 'Kundennummer' },
      { field: 'leadId', label: '' },
    ]);
    expect(pairs()).toEqual([
      ['Phone', '7275551212'],
      ['Kennwort', 'MAPLE'],
      ['Kundennummer', 'JUH764'],
      ['Lead ID', '123456'],
    ]);
  });

  it('are copied by the names they are shown by', async () => {
    await showFields([
      { field: 'leadId', label: '' },
      { field: 'sourceId', label: 'IBAN' },
    ]);
    expect(has('Copy lead ID') && has('Copy IBAN')).toBe(true);
  });

  it('have the phone as the hero when it comes first; named only by who has named it', async () => {
    await showFields([{ field: 'phone', label: '' }]);
    expect(heroes()).toEqual(['Phone']);
    expect(host.querySelector('.hero dt:not(.unseen)')).toBeNull();
    await showFields([{ field: 'phone', label: 'Telefon' }]);
    expect(host.querySelector('.hero dt:not(.unseen)')?.textContent).toBe('Telefon');
    await showFields([
      { field: 'leadId', label: '' },
      { field: 'phone', label: '' },
    ]);
    expect(heroes()).toEqual([]);
  });

  it('need not be all; the call button stays', async () => {
    await showFields([{ field: 'leadId', label: '' }]);
    expect(pairs()).toEqual([['Lead ID', '123456']]);
  });

  it.each([
    ['a field of the record', [{ field: 'province', label: '' }], true],
    ['none of it', [{ field: 'phone', label: '' }], false],
  ] as const)('say why a record is not shown when they have %s', async (_, fields, said) => {
    const lead = { leadId: '42', phone: '727', record: { kind: 'uncertain' } } as const;
    await showFields(fields, { snapshot: snapshotOf(onLead(lead)) });
    expect(host.textContent.includes('could not be told apart')).toBe(said);
  });

  it('are all that there are, the most important first, where no site says else', async () => {
    await show();
    expect(pairs().map(([term]) => term)).toEqual([
      'Phone',
      'Lead ID',
      'Source ID',
      'Vendor lead code',
      'Province',
      'Security phrase',
    ]);
  });
});

describe('the way to the record', () => {
  const OPEN = 'Open record';

  it('is not there where records are not opened, nor without a lead', async () => {
    await show();
    expect(has(OPEN)).toBe(false);
    await show({ record: 'none', snapshot: snapshotOf(noLead) });
    expect(has(OPEN)).toBe(false);
  });

  it('is a button; its click comes along', async () => {
    await show({ record: 'none' });
    await press(OPEN);
    expect(onOpenRecord).toHaveBeenCalledOnce();
    expect(onOpenRecord.mock.calls[0]?.[0]).toBeInstanceOf(MouseEvent);
    expect(text('.record p')).toBeUndefined();
  });

  it.each([
    ['opened', 'The record was opened here.'],
    ['unsaved', 'Unsaved changes here: opens in a new tab.'],
    ['typing', 'Not opened while you were typing.'],
    ['new-tab', 'Opened in a new tab.'],
  ] as const)('says beside the button what became of it: %s', async (record, words) => {
    await show({ record });
    expect(descriptionOf(button(OPEN))).toBe(words);
  });

  it.each([
    ['shown', 'This page shows the record.'],
    ['impossible', 'Cannot open the record: this lead lacks what its address needs.'],
  ] as const)('has no button when there is nothing to open: %s', async (record, words) => {
    await show({ record });
    expect(has(OPEN)).toBe(false);
    expect(text('.record')).toBe(words);
  });

  it('is not in the pill', async () => {
    await show({ record: 'none', collapsed: true });
    expect(has(OPEN)).toBe(false);
  });
});
