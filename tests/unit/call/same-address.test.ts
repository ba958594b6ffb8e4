import { describe, expect, test } from 'vitest';
import { seenRecord } from '../../../utils/call/record-status.ts';
import { isSameAddress } from '../../../utils/call/same-address.ts';

const CRM = 'https://crm.example.com';

describe('a page shows the record', () => {
  test.each([
    ['at its address', `${CRM}/contacts/101`, `${CRM}/contacts/101`],
    ['with a slash more', `${CRM}/contacts/101/`, `${CRM}/contacts/101`],
    ['with a slash less', `${CRM}/contacts/101`, `${CRM}/contacts/101/`],
    ['at a place on the page', `${CRM}/contacts/101#notes`, `${CRM}/contacts/101`],
    ['with parameters of its own', `${CRM}/contacts/101?tab=notes`, `${CRM}/contacts/101`],
    ['with parameters in another order', `${CRM}/?b=2&id=101&a=1`, `${CRM}/?id=101&b=2`],
    ['escaped in another way', `${CRM}/c/%2b1727%20x`, `${CRM}/c/+1727%20x`],
    ['at its route', `${CRM}/#/contacts/101`, `${CRM}/#/contacts/101`],
    ['at its route, written in another way', `${CRM}/#!/contacts/101/?tab=2`, `${CRM}#/contacts/101`],
    ['by a broken escape', `${CRM}/c/%zz`, `${CRM}/c/%zz`],
  ])('%s', (_, href, address) => {
    expect(isSameAddress(href, address)).toBe(true);
  });

  test.each([
    ['of somebody else', `${CRM}/contacts/102`, `${CRM}/contacts/101`],
    ['that only begins alike', `${CRM}/contacts/1012`, `${CRM}/contacts/101`],
    ['below it', `${CRM}/contacts/101/edit`, `${CRM}/contacts/101`],
    ['above it', `${CRM}/contacts`, `${CRM}/contacts/101`],
    ['on another server', `https://crm.example.net/contacts/101`, `${CRM}/contacts/101`],
    ['on another port', `${CRM}:8443/contacts/101`, `${CRM}/contacts/101`],
    ['without its parameter', `${CRM}/?tab=1`, `${CRM}/?id=101`],
    ['with another parameter', `${CRM}/?id=102`, `${CRM}/?id=101`],
    ['at another route', `${CRM}/#/contacts/102`, `${CRM}/#/contacts/101`],
    ['at no route', `${CRM}/`, `${CRM}/#/contacts/101`],
    ['at a route of its own', `${CRM}/app#/list`, `${CRM}/app`],
    ['at a route with another parameter', `${CRM}/#/c?id=102`, `${CRM}/#/c?id=101`],
    ['that is no page of the web', 'about:blank', `${CRM}/contacts/101`],
    ['that is no page', '', `${CRM}/contacts/101`],
  ])('not one %s', (_, href, address) => {
    expect(isSameAddress(href, address)).toBe(false);
  });
});

describe('the record as somebody sees it', () => {
  const at = { pop: 1, address: `${CRM}/contacts/101` };

  test.each(['none', 'opened', 'unsaved', 'typing', 'new-tab', 'already'] as const)(
    'is on the page that shows it, whatever became of opening it: %s',
    (status) => {
      expect(seenRecord({ ...at, status }, `${CRM}/contacts/101`)).toBe('shown');
    },
  );

  test('is not on a page that has gone elsewhere since', () => {
    expect(seenRecord({ ...at, status: 'already' }, `${CRM}/contacts`)).toBe('none');
    expect(seenRecord({ ...at, status: 'opened' }, `${CRM}/contacts`)).toBe('opened');
    expect(seenRecord({ ...at, status: 'unsaved' }, `${CRM}/contacts`)).toBe('unsaved');
  });

  test('cannot be opened without an address', () => {
    expect(seenRecord({ pop: 1, address: null, status: 'none' }, CRM)).toBe('impossible');
  });
});
