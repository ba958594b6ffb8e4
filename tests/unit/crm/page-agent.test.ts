// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAgentId, watchPageAgent } from '../../../utils/crm/page-agent.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const META = { agentIdSelector: 'meta[name="crm-agent-id"]', agentIdAttribute: '' };
const rule = (agentIdSelector: string, agentIdAttribute = '') => ({ agentIdSelector, agentIdAttribute });

function page(html: string) {
  document.documentElement.innerHTML = html;
  return document;
}

describe('a page says whose seat it is', () => {
  test.each([
    ['in a meta tag', '<head><meta name="crm-agent-id" content=" A-77 "></head>', META],
    ['in an attribute of one', '<head><meta id="m" data-agent="A-77"></head>', rule('#m', 'data-agent')],
    ['in a text', '<body><p class="user"> \n A-77 </p></body>', rule('.user')],
    ['in an attribute', '<body><a id="me" data-user-id="A-77">Anna</a></body>', rule('#me', 'data-user-id')],
    ['in a hidden field', '<body><input name="uid" value="A-77"></body>', rule('[name=uid]', 'value')],
    ['twice the same', '<body><i class="u">A-77</i><b class="u">A-77</b></body>', rule('.u')],
    ['once beside an empty one', '<body><i class="u"></i><b class="u">A-77</b></body>', rule('.u')],
  ])('%s', (_, html, where) => {
    expect(readAgentId(page(html), where)).toBe('A-77');
  });

  test.each(['a', '0', 'A_7-b', 'x'.repeat(100)])('an id as %s', (id) => {
    expect(readAgentId(page(`<body><p class="u">${id}</p></body>`), rule('.u'))).toBe(id);
  });

  test.each([
    ['without the element', '<body>A-77</body>', META],
    ['without the attribute', '<body><p id="u">A-77</p></body>', rule('#u', 'data-id')],
    ['with nothing in it', '<head><meta name="crm-agent-id" content="  "></head>', META],
    ['with two different ids', '<body><i class="u">A-77</i><b class="u">B-1</b></body>', rule('.u')],
    ['with an id and a name', '<body><i class="u">A-77</i><b class="u">Anna B.</b></body>', rule('.u')],
    ['with words', '<body><p class="u">Agent A-77</p></body>', rule('.u')],
    ['with a quote', `<body><p class="u">A-77' OR 1</p></body>`, rule('.u')],
    ['with a parameter', '<body><p class="u">A-77&amp;team_id=9</p></body>', rule('.u')],
    ['with letters of another alphabet', '<body><p class="u">А-77</p></body>', rule('.u')],
    ['with digits of another script', '<body><p class="u">٧٧</p></body>', rule('.u')],
    ['with a line break', '<body><p class="u">A\n77</p></body>', rule('.u')],
    [
      'with an end of line behind it',
      '<body><p class="u" data-id="A-77&#10;x"></p></body>',
      rule('.u', 'data-id'),
    ],
    ['with too many characters', `<body><p class="u">${'x'.repeat(101)}</p></body>`, rule('.u')],
    ['with markup', '<body><p class="u">&lt;script&gt;</p></body>', rule('.u')],
    ['by a selector that is none', '<body><p class="u">A-77</p></body>', rule('p[[')],
    ['by an empty selector', '<body><p class="u">A-77</p></body>', rule('')],
  ])('not %s', (_, html, where) => {
    expect(readAgentId(page(html), where)).toBeNull();
  });
});

describe('a page that is watched', () => {
  let clock: FakeClock;
  let said: (string | null)[];
  let ending: AbortController;

  const watch = () =>
    watchPageAgent({
      document,
      after: (ms, task) => void clock.after(ms, task),
      onChange: (id) => said.push(id),
      signal: ending.signal,
    });
  const text = (id: string) => {
    const element = document.querySelector('#u');
    if (element !== null) element.textContent = id;
  };

  beforeEach(() => {
    clock = createFakeClock();
    said = [];
    ending = new AbortController();
    page('<head><meta name="crm-agent-id" content="A-77"></head><body><p id="u">A-77</p></body>');
  });
  afterEach(() => ending.abort());

  test('says nothing before it is asked, and then at once, also that it has none', () => {
    const follow = watch();
    expect(said).toEqual([]);
    follow(rule('#nobody'));
    follow(META);
    expect(said).toEqual([null, 'A-77']);
  });

  test('answers each time it is asked, also the same', () => {
    const follow = watch();
    follow(META);
    follow(META);
    expect(said).toEqual(['A-77', 'A-77']);
  });

  test.each([
    ['a text', rule('#u'), () => text('B-1'), 'B-1'],
    ['a meta tag', META, () => document.querySelector('meta')?.setAttribute('content', 'B-1'), 'B-1'],
    ['an element that goes', rule('#u'), () => document.querySelector('#u')?.remove(), null],
    ['a whole new page', rule('#u'), () => page('<body><h1>Log in</h1></body>'), null],
  ])('says %s that changes, once', async (_, where, change, expected) => {
    watch()(where);
    change();
    await clock.pass(2_000);
    expect(said).toEqual(['A-77', expected]);
  });

  test('is read twice a second at most, and says only what stays', async () => {
    watch()(rule('#u'));
    for (let time = 0; time < 10; time += 1) {
      text(`T-${time}`);
      await clock.pass(100);
    }
    await clock.pass(1_000);
    expect(said.length).toBeLessThan(5);
    expect(said.at(-1)).toBe('T-9');
  });

  test('is silent while it changes in other ways', async () => {
    watch()(rule('#u'));
    document.body.append(document.createElement('hr'));
    text('A-77');
    await clock.pass(1_000);
    expect(said).toEqual(['A-77']);
  });

  test('waits for the rest of a page that is loading', () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const follow = watch();
    follow(META);
    expect(said).toEqual([]);
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(said).toEqual(['A-77']);
  });

  test('is left alone when it has no rule any more, and when the script ends', async () => {
    const follow = watch();
    follow(rule('#u'));
    follow(rule(''));
    text('B-1');
    await clock.pass(1_000);
    expect(said).toEqual(['A-77']);
    follow(rule('#u'));
    ending.abort();
    text('C-1');
    await clock.pass(1_000);
    expect(said).toEqual(['A-77', 'B-1']);
  });
});
