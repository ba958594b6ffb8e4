// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { visitRecord } from '../../../utils/crm/record-visit.ts';
import type { Browser } from './person.ts';
import { completed } from './person.ts';

const url = 'https://crm.example.com/contacts/101';
let browser: Browser;
const assign = vi.fn<(address: string) => void>();

beforeEach(() => {
  browser = completed(window);
  browser.touched = true;
  assign.mockReset();
  vi.spyOn(window.location, 'assign').mockImplementation((to) => assign(String(to)));
  document.body.innerHTML = '<input id="line"><button id="button">Save</button>';
});

const visit = (asked: 'automatic' | 'button', hasUnsaved = false) =>
  visitRecord(window, () => hasUnsaved, { url, asked });

/** happy-dom does not know which fields can be written in. */
function matching(element: Element, isField: boolean) {
  vi.spyOn(element, 'matches').mockImplementation((selector) => isField && selector.includes(':read-write'));
}

/** Gives it the caret. */
function focus(id: string, isField: boolean) {
  const element = document.querySelector<HTMLElement>(`#${id}`);
  if (element === null) throw new Error(`no ${id}`);
  matching(element, isField);
  element.focus();
  return element;
}

describe('a page that is asked to go to a record', () => {
  test.each(['automatic', 'button'] as const)('goes, %s', (asked) => {
    expect(visit(asked)).toBe('opened');
    expect(assign).toHaveBeenCalledExactlyOnceWith(url);
  });

  test.each(['automatic', 'button'] as const)('stays with its unsaved input, %s', (asked) => {
    expect(visit(asked, true)).toBe('unsaved');
    expect(assign).not.toHaveBeenCalled();
  });

  test('stays while somebody types, unless they want to go', () => {
    focus('line', true);
    expect(visit('automatic')).toBe('typing');
    expect(assign).not.toHaveBeenCalled();
    expect(visit('button')).toBe('opened');
  });
});

describe('nobody types', () => {
  test('on a button', () => {
    focus('button', false);
    expect(visit('automatic')).toBe('opened');
  });

  test('in a page that does not have the keyboard', () => {
    focus('line', true);
    browser.hasFocus = false;
    expect(visit('automatic')).toBe('opened');
  });

  test('in a field that the page has focused before anybody touched it', () => {
    focus('line', true);
    browser.touched = false;
    expect(visit('automatic')).toBe('opened');
  });
});

test('somebody types inside an open shadow root', () => {
  const host = document.body.appendChild(document.createElement('crm-field'));
  const root = host.attachShadow({ mode: 'open' });
  const input = root.appendChild(document.createElement('input'));
  matching(input, true);
  matching(host, false);
  Object.defineProperty(root, 'activeElement', { value: input });
  Object.defineProperty(document, 'activeElement', { value: host, configurable: true });
  expect(visit('automatic')).toBe('typing');
  Reflect.deleteProperty(document, 'activeElement');
});
