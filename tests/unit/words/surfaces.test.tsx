// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { badge } from '../../../components/badge.ts';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import { panelRooms, spoken, wordsIn } from '../../../components/words/catalogues.ts';
import { languages } from '../../../utils/languages.ts';
import type { Words } from '../../../components/words/words.ts';
import { createWords } from '../../../components/words/words.ts';
import type { SeenRecord } from '../../../utils/call/record-status.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import { defaultShownFields } from '../../../utils/call/site.ts';
import { showPanel } from '../components/panel-stage.tsx';
import { NOW, onLead, plainView, snapshotOf } from '../components/snapshots.ts';
import { host } from '../components/stage.ts';
import { states } from '../components/states.ts';
import { pseudo } from './pseudo.ts';
import { seenAt } from './seen.ts';

const nothing = () => {};
/** Hundreds of states, on a machine that may do something else as well; in ms. */
const LONG = 60_000;
const records = [
  'none',
  'opened',
  'shown',
  'unsaved',
  'typing',
  'new-tab',
  'impossible',
] as const satisfies readonly SeenRecord[];

const onPanel = (words: Words, snapshot: Snapshot, more: Partial<PanelProps> = {}) =>
  showPanel({
    words,
    snapshot,
    record: 'none',
    site: { ...plainView, fields: defaultShownFields },
    ...more,
  });

const onPopup = (words: Words, snapshot: Snapshot | null) =>
  act(() => {
    const popup: ComponentChild = (
      <Popup
        words={words}
        snapshot={snapshot}
        now={NOW}
        openedAt={NOW - 60_000}
        onRead={async () => snapshot?.reading ?? null}
        onCall={nothing}
        onPauseThenCall={nothing}
        onCallWhenDone={nothing}
        onPauseForCall={nothing}
        onCancelDeferredCall={nothing}
        onAnswer={nothing}
        onCommand={nothing}
        onDismissAttempt={nothing}
        onAskNow={nothing}
        onCopy={async () => true}
        onOpenOptions={nothing}
        onOpenTeam={nothing}
      />
    );
    render(popup, host);
  });

const seen = () => seenAt(host);

const click = (one: Element | undefined | null) =>
  act(() => (one instanceof HTMLElement ? one.click() : undefined));

/** All that is said on the way through the drawers. */
async function seenInDrawers(): Promise<string[]> {
  const all: string[] = [];
  const note = async () => {
    // Of what is typed wrong, too.
    await click(host.querySelector('.drawer button[type=submit]'));
    all.push(...seen());
  };
  for (const drawer of ['outcome', 'pause', 'more']) {
    await click(host.querySelector(`[data-opens=${drawer}]`));
    if (host.querySelector('.drawer') === null) continue;
    await note();
    const toggle = host.querySelector('.drawer .toggle');
    if (drawer === 'outcome') await click(toggle);
    await note();
    const doors = drawer === 'more' ? '.leads' : '.choices button:last-child';
    const count = drawer === 'pause' ? 0 : host.querySelectorAll(`.drawer ${doors}`).length;
    for (let index = 0; index < count; index += 1) {
      await click([...host.querySelectorAll(`.drawer ${doors}`)][index]);
      await note();
      for (const segment of host.querySelectorAll('.drawer .segments button')) {
        await click(segment);
        await note();
      }
      await click(host.querySelector('.drawer-title button'));
    }
    await click(host.querySelector(`[data-opens=${drawer}]`));
  }
  return all;
}

/** What the dialer, the CRM and the team lead have said. */
const DATA =
  /A-77|6666|dialer\.example\.com|Call back|Sale|Lunch|LUNCH|Front desk|Second level|SALESLINE|SUPPORT|JUH764|SK|United States|Canada|pause_code|vendor_id|\b[AP]M\b/g;

const unworded = (texts: readonly string[]) =>
  texts.filter((text) => /[A-Za-z]{2}/.test(text.replaceAll(DATA, '')));

afterEach(() => render(null, host));

describe('nothing is said that is not in the catalogue', { timeout: LONG }, () => {
  const ofPanel = pseudo(panelRooms);
  const all = pseudo();

  it('on the panel, which has no rooms but its own', async () => {
    const texts: string[] = [];
    for (const snapshot of states) {
      for (const collapsed of [false, true]) {
        await onPanel(ofPanel, snapshot, { collapsed });
        // A notice is a pill until it is opened.
        if (!collapsed) await click(host.querySelector('.pill'));
        texts.push(...seen());
        render(null, host);
      }
    }
    for (const record of records) {
      await onPanel(ofPanel, snapshotOf(onLead()), { record });
      await click(host.querySelector('.copy'));
      texts.push(...seen());
      render(null, host);
    }
    expect(unworded([...new Set(texts)])).toEqual([]);
  });

  it('in the drawers', async () => {
    const texts: string[] = [];
    for (const snapshot of states
      .filter(({ controlsConfig }) => controlsConfig.controls.length > 0)
      .slice(0, 60)) {
      await onPanel(ofPanel, snapshot);
      texts.push(...(await seenInDrawers()));
      render(null, host);
    }
    expect(texts.length).toBeGreaterThan(1_000);
    expect(unworded([...new Set(texts)])).toEqual([]);
  });

  it('in the popup', async () => {
    const texts: string[] = [];
    for (const snapshot of [null, ...states]) {
      await onPopup(all, snapshot);
      texts.push(...seen());
      render(null, host);
    }
    expect(unworded([...new Set(texts)])).toEqual([]);
  });

  it('on the toolbar button', () => {
    expect(unworded(states.map((snapshot) => badge(all, snapshot, NOW).title))).toEqual([]);
  });
});

/** The name of a message stands where there is none; a brace, where a hole is not filled. */
const broken = (texts: readonly string[]) =>
  texts.filter((text) =>
    /[{}\uFFFC]|undefined|\b(?:time|link|reasons|control|lead|panel|popup|reports)\.\w/.test(text),
  );

describe.each(languages)('in %s', { timeout: LONG }, (language) => {
  it('each state of the panel is said', async () => {
    const { language: tag, rooms } = spoken(language, panelRooms);
    const words = createWords(tag, rooms);
    const texts: string[] = [];
    for (const snapshot of states) {
      await onPanel(words, snapshot);
      texts.push(...seen());
    }
    expect(host.querySelector('.screen-pop')?.getAttribute('lang')).toBe(tag);
    expect(broken([...new Set(texts)])).toEqual([]);
  });

  it('each state of the popup is said', async () => {
    const words = wordsIn(language);
    const texts: string[] = [];
    for (const snapshot of [null, ...states]) {
      await onPopup(words, snapshot);
      texts.push(...seen());
    }
    expect(broken([...new Set(texts)])).toEqual([]);
  });
});
