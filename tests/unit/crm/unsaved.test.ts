// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TAG } from '../../../utils/crm/key-shield.ts';
import { watchUnsaved } from '../../../utils/crm/unsaved.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import type { Browser } from './person.ts';
import { completed, enter, leave, tell, type } from './person.ts';

/* That browsers send these events in this order has been seen in Chromium and Firefox; happy-dom sends none. */

const FORM = `<form id="edit"><input id="name" value="Anna"><input id="vip" type="checkbox">
  <select id="stage"><option>New</option><option>Won</option></select>
  <select id="tags" multiple><option>a</option><option>b</option></select>
  <textarea id="note">Calls back</textarea><button>Save</button></form>
  <input id="line"><input id="search" type="search"><div role="search"><input id="find"></div>
  <div id="editor">Dear customer</div>`;

let browser: Browser;
let clock: FakeClock;
let ending: AbortController;

const find = (id: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`#${id}`);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};
const watch = () => watchUnsaved(window, (ms, task) => void clock.after(ms, task), ending.signal);
const goTo = (path: string) => window.happyDOM?.setURL(`https://crm.example.com${path}`);

declare global {
  interface Window {
    readonly happyDOM?: { setURL(url: string): void };
  }
}

beforeEach(() => {
  browser = completed(window);
  clock = createFakeClock();
  ending = new AbortController();
  document.body.innerHTML = FORM;
  Object.defineProperty(find('editor'), 'isContentEditable', { value: true });
  goTo('/contacts/101/edit');
});
afterEach(() => ending.abort());

describe('something would be lost', () => {
  test('not of a page that nobody has touched, or only looked at', () => {
    const hasUnsaved = watch();
    expect(hasUnsaved()).toBe(false);
    tell(find('name'), 'focusin');
    tell(find('name'), 'focusout');
    expect(hasUnsaved()).toBe(false);
  });

  test.each(['name', 'note', 'line'])('when somebody typed into %s', (id) => {
    const hasUnsaved = watch();
    type(find(id), 'Anna Maria');
    expect(hasUnsaved()).toBe(true);
    leave(find(id));
    expect(hasUnsaved()).toBe(true);
  });

  test('not when it was taken back', () => {
    const hasUnsaved = watch();
    type(find('name'), 'Anna Maria');
    type(find('name'), 'Anna');
    expect(hasUnsaved()).toBe(false);
  });

  test('when a box was ticked, until it is not', () => {
    const hasUnsaved = watch();
    const box = find('vip');
    tell(box, 'focusin');
    for (const checked of [true, false]) {
      box.checked = checked;
      tell(box, 'input');
      tell(box, 'change');
      expect(hasUnsaved()).toBe(checked);
    }
  });

  test('when something was chosen', () => {
    const hasUnsaved = watch();
    tell(find('stage'), 'focusin');
    find('stage').value = 'Won';
    tell(find('stage'), 'change');
    expect(hasUnsaved()).toBe(true);
  });

  test('when one of several was chosen', () => {
    const hasUnsaved = watch();
    const [first, second] = find('tags').querySelectorAll('option');
    if (first === undefined || second === undefined) throw new Error('no options');
    first.selected = true;
    tell(find('tags'), 'focusin');
    second.selected = true;
    tell(find('tags'), 'change');
    expect(hasUnsaved()).toBe(true);
  });

  test('when an editor was typed into, until the page has taken it', () => {
    const hasUnsaved = watch();
    const editor = find('editor');
    tell(editor, 'focusin');
    editor.innerHTML = 'Dear <b>customer</b>';
    tell(editor, 'input');
    expect(hasUnsaved()).toBe(true);
    editor.innerHTML = 'Dear customer';
    expect(hasUnsaved()).toBe(false);
  });

  test('when something was typed that cannot be seen from here', () => {
    const hasUnsaved = watch();
    const element = document.createElement('crm-note');
    document.body.append(element);
    tell(element, 'focusin');
    tell(element, 'input');
    expect(hasUnsaved()).toBe(true);
  });

  test('when it was typed into an open shadow root', () => {
    const hasUnsaved = watch();
    const root = find('editor').attachShadow({ mode: 'open' });
    const input = document.createElement('input');
    root.append(input);
    type(input, 'x');
    expect(hasUnsaved()).toBe(true);
    input.value = '';
    expect(hasUnsaved()).toBe(false);
  });

  test('not when only the page has put it there', () => {
    const hasUnsaved = watch();
    find('name').value = 'Maria';
    find('name').dispatchEvent(new Event('input', { bubbles: true }));
    expect(hasUnsaved()).toBe(false);
  });

  test.each(['search', 'find'])('not of a search: %s', (id) => {
    const hasUnsaved = watch();
    type(find(id), 'Williams');
    expect(hasUnsaved()).toBe(false);
  });

  test('not of what is typed into the panel', () => {
    const hasUnsaved = watch();
    const panel = document.body.appendChild(document.createElement(TAG));
    tell(panel, 'input');
    expect(hasUnsaved()).toBe(false);
  });

  test('no more when the script has ended', () => {
    const hasUnsaved = watch();
    ending.abort();
    type(find('name'), 'Maria');
    expect(hasUnsaved()).toBe(false);
  });
});

describe('a form that is sent', () => {
  test('by the page itself is saved; what is typed after that is not', async () => {
    const hasUnsaved = watch();
    find('edit').addEventListener('submit', (event) => event.preventDefault());
    type(find('name'), 'Maria');
    type(find('line'), 'elsewhere');
    tell(find('edit'), 'submit');
    await clock.pass(0);
    expect(hasUnsaved()).toBe(true);
    find('line').remove();
    expect(hasUnsaved()).toBe(false);
    type(find('name'), 'Maria Anna');
    expect(hasUnsaved()).toBe(true);
  });

  test('by the browser is under way until the next page comes', async () => {
    const hasUnsaved = watch();
    type(find('name'), 'Maria');
    tell(find('edit'), 'submit');
    await clock.pass(5_000);
    expect(hasUnsaved()).toBe(true);
  });

  test('to close its dialog, or is reset, has an end', async () => {
    const hasUnsaved = watch();
    type(find('name'), 'Maria');
    tell(find('edit'), 'reset');
    await clock.pass(0);
    expect(hasUnsaved()).toBe(false);
    find('edit').setAttribute('method', 'dialog');
    type(find('name'), 'Anna Maria');
    tell(find('edit'), 'submit');
    await clock.pass(0);
    expect(hasUnsaved()).toBe(false);
  });

  test('by a script that made the event up is not sent', async () => {
    const hasUnsaved = watch();
    find('edit').addEventListener('submit', (event) => event.preventDefault());
    type(find('name'), 'Maria');
    find('edit').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await clock.pass(0);
    expect(hasUnsaved()).toBe(true);
  });

  test('with Enter, where a line is all there is; the change that comes with it is no news', async () => {
    const hasUnsaved = watch();
    type(find('line'), 'Williams');
    enter(find('line'));
    tell(find('line'), 'change');
    await clock.pass(0);
    expect(hasUnsaved()).toBe(false);
  });

  test.each(['name', 'note', 'editor'])('not with Enter in %s', async (id) => {
    const hasUnsaved = watch();
    const field = find(id);
    tell(field, 'focusin');
    if (id === 'editor') field.innerHTML = 'Dear<br>';
    else field.value = 'x';
    tell(field, 'input');
    enter(field);
    await clock.pass(0);
    expect(hasUnsaved()).toBe(true);
  });
});

describe('a page that goes on without loading', () => {
  test('takes the form away, and what was in it', () => {
    const hasUnsaved = watch();
    type(find('name'), 'Maria');
    find('edit').remove();
    expect(hasUnsaved()).toBe(false);
  });

  test('and keeps what was typed, has it to lose', () => {
    const hasUnsaved = watch();
    type(find('line'), 'half a note');
    leave(find('line'));
    goTo('/contacts/101/history');
    expect(hasUnsaved()).toBe(true);
  });

  test('and uses the same field for another record, has nothing to lose', () => {
    const hasUnsaved = watch();
    type(find('name'), 'Maria');
    leave(find('name'));
    goTo('/contacts/102/edit');
    find('name').value = 'Peter';
    expect(hasUnsaved()).toBe(false);
    tell(find('name'), 'focusin');
    tell(find('name'), 'focusout');
    expect(hasUnsaved()).toBe(false);
    type(find('name'), 'Petra');
    expect(hasUnsaved()).toBe(true);
  });

  test('and has put what was typed into form, has it to lose', () => {
    const hasUnsaved = watch();
    type(find('line'), '7275551212');
    find('line').value = '(727) 555-1212';
    tell(find('line'), 'focusout');
    goTo('/contacts/102/edit');
    expect(hasUnsaved()).toBe(true);
  });
});

describe('a page that knows better', () => {
  test.each([
    ['stops it', (event: Event) => event.preventDefault()],
    ['says why not', (event: Event) => void Object.assign(event, { returnValue: 'Unsaved' })],
  ])('when it is about to be left, and %s', (_, object) => {
    const hasUnsaved = watch();
    window.addEventListener('beforeunload', object, { signal: ending.signal });
    expect(hasUnsaved()).toBe(true);
  });

  test('is believed when it lets go', () => {
    const hasUnsaved = watch();
    window.addEventListener('beforeunload', () => {}, { signal: ending.signal });
    expect(hasUnsaved()).toBe(false);
  });
});

describe('a page that was there before the script', () => {
  test('may have been typed into, until it goes on', () => {
    browser.touched = true;
    const hasUnsaved = watch();
    expect(hasUnsaved()).toBe(true);
    goTo('/contacts/102/edit');
    expect(hasUnsaved()).toBe(false);
  });

  test('has nothing to lose when nobody has touched it', () => {
    expect(watch()()).toBe(false);
  });
});

describe('frames', () => {
  /** Makes these the frames of the page. */
  function frames(...views: object[]) {
    Object.defineProperty(window, 'length', { value: views.length, configurable: true });
    for (const [index, view] of views.entries()) {
      Object.defineProperty(window, index, { value: view, configurable: true });
    }
  }
  const foreign = {
    length: 0,
    get document() {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  };
  type Hear = (event: Pick<Event, 'type' | 'isTrusted' | 'composedPath'>) => void;
  /** A frame of the same origin, and what listens in it. */
  const own = () => {
    const inside = document.implementation.createHTMLDocument();
    inside.body.innerHTML = '<input id="in">';
    Object.defineProperty(inside, 'defaultView', { value: {}, configurable: true });
    inside.createEvent = document.createEvent;
    const heard = new Map<string, Hear>();
    const view = {
      document: inside,
      length: 0,
      addEventListener: (name: string, hear: Hear) => heard.set(name, hear),
      dispatchEvent: () => true,
    };
    return { view, inside, heard };
  };
  afterEach(() => frames());

  test('of the same origin are followed, those of others cannot be', () => {
    const { view, inside, heard } = own();
    frames(foreign, view);
    const hasUnsaved = watch();
    const input = inside.querySelector('input');
    if (input === null) throw new Error('no input');
    const tellFrame = (name: string) =>
      heard.get(name)?.({ type: name, isTrusted: true, composedPath: () => [input] });
    tellFrame('focusin');
    input.value = 'x';
    tellFrame('input');
    expect(hasUnsaved()).toBe(true);
    // Taken out of the page.
    Object.defineProperty(inside, 'defaultView', { value: null });
    expect(hasUnsaved()).toBe(false);
  });

  test('that come later are followed, too', () => {
    const hasUnsaved = watch();
    const { view, heard } = own();
    frames(view);
    const frame = document.createElement('iframe-stand-in');
    Object.defineProperty(frame, 'localName', { value: 'iframe' });
    document.body.append(frame);
    tell(frame, 'load');
    expect([...heard.keys()]).toContain('input');
    expect(hasUnsaved()).toBe(false);
  });

  test('that object to leaving are heard', () => {
    frames({ ...own().view, dispatchEvent: () => false });
    expect(watch()()).toBe(true);
  });
});
