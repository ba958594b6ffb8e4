// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../components/panel/place.ts';
import { showPanel } from './panel-stage.tsx';
import { plainView } from './snapshots.ts';
import { host } from './stage.ts';

/* A window of 1000 x 700 with a panel of 304 x 300: without layout in happy-dom, sizes are given. */

const onMove = vi.fn<(place: Place) => void>();
const onCollapse = vi.fn<(collapsed: boolean) => void>();
let place: Place | null = null;
let site = plainView;
let rightToLeft = false;

const show = (collapsed = false) => showPanel({ site, rightToLeft, place, collapsed, onMove, onCollapse });

function find(selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

async function press(selector: string, key: string, shiftKey = false): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  await act(() => void find(selector).dispatchEvent(event));
  return event;
}

async function point(selector: string, type: string, clientX: number, clientY: number) {
  const event = new PointerEvent(type, { clientX, clientY, button: 0, pointerId: 1, bubbles: true });
  await act(() => void find(selector).dispatchEvent(event));
}

/** A mouse counts its clicks in `detail`; a keyboard leaves it 0. */
const clickPill = (detail: number) =>
  act(() => void find('.pill').dispatchEvent(new MouseEvent('click', { bubbles: true, detail })));

/** The edges from which it is measured, and how far off they are. */
const standsAt = () => {
  const { dataset, style } = find('.screen-pop');
  const edges = ['top' in dataset ? 'top' : 'bottom', 'left' in dataset ? 'left' : 'right'];
  return [...edges, style.getPropertyValue('--x'), style.getPropertyValue('--y')].join(' ');
};

const seenAt = () => find('.screen-pop').style.getPropertyValue('--x');

beforeEach(() => {
  place = null;
  site = plainView;
  rightToLeft = false;
  onMove.mockImplementation((to) => (place = to));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(304);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(300);
  HTMLElement.prototype.setPointerCapture = () => {};
});
afterEach(() => {
  render(null, host);
  vi.restoreAllMocks();
  onMove.mockReset();
  onCollapse.mockReset();
});

describe('by keyboard', () => {
  it('goes 16 px, with shift 64 px, and lets the page have none of it', async () => {
    await show();
    const event = await press('.handle', 'ArrowLeft');
    expect(onMove).toHaveBeenLastCalledWith({ x: 32, y: 16 });
    expect(event.defaultPrevented).toBe(true);
    await show();
    await press('.handle', 'ArrowUp', true);
    expect(onMove).toHaveBeenLastCalledWith({ x: 32, y: 80 });
  });

  it('stops at the edges of the window', async () => {
    place = { x: 680, y: 16 };
    await show();
    await press('.handle', 'ArrowLeft');
    expect(onMove).toHaveBeenLastCalledWith({ x: 688, y: 16 });
    await press('.handle', 'ArrowDown', true);
    expect(onMove).toHaveBeenLastCalledWith({ x: 680, y: 8 });
  });

  it('goes back to where it was with Escape, once', async () => {
    place = { x: 100, y: 100 };
    await show();
    await act(() => find('.handle').focus());
    await press('.handle', 'ArrowLeft');
    await show();
    await press('.handle', 'Escape');
    expect(onMove).toHaveBeenLastCalledWith({ x: 100, y: 100 });
    await show();
    expect((await press('.handle', 'Escape')).defaultPrevented).toBe(false);
  });

  it('leaves other keys to the page', async () => {
    await show();
    expect((await press('.handle', 'a')).defaultPrevented).toBe(false);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('moves a pill, too', async () => {
    await show(true);
    await press('.pill', 'ArrowUp');
    expect(onMove).toHaveBeenLastCalledWith({ x: 16, y: 32 });
  });
});

describe('by pointer', () => {
  it('follows the pointer and tells the place once, at the end', async () => {
    await show();
    await point('.header', 'pointerdown', 800, 500);
    await point('.header', 'pointermove', 700, 450);
    expect(seenAt()).toBe('116px');
    expect(onMove).not.toHaveBeenCalled();
    await point('.header', 'pointermove', 600, 400);
    await point('.header', 'pointerup', 600, 400);
    expect(onMove).toHaveBeenCalledExactlyOnceWith({ x: 216, y: 116 });
  });

  it('takes an unsteady click for a click', async () => {
    await show();
    await point('.header', 'pointerdown', 800, 500);
    await point('.header', 'pointermove', 798, 501);
    await point('.header', 'pointerup', 798, 501);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('does not begin on a button', async () => {
    await show();
    await point('[aria-label=Collapse]', 'pointerdown', 800, 500);
    await point('.header', 'pointermove', 600, 400);
    await point('.header', 'pointerup', 600, 400);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('does not expand the pill it has dragged', async () => {
    await show(true);
    await point('.pill', 'pointerdown', 800, 500);
    await point('.pill', 'pointermove', 600, 400);
    await point('.pill', 'pointerup', 600, 400);
    await clickPill(1);
    expect(onCollapse).not.toHaveBeenCalled();
    await clickPill(0);
    expect(onCollapse).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('the corner where it starts', () => {
  it.each([
    ['bottom-end', false, 'bottom right 16px 16px'],
    ['bottom-start', false, 'bottom left 16px 16px'],
    ['top-end', false, 'top right 16px 16px'],
    ['top-start', false, 'top left 16px 16px'],
    ['bottom-end', true, 'bottom left 16px 16px'],
    ['bottom-start', true, 'bottom right 16px 16px'],
    ['top-end', true, 'top left 16px 16px'],
    ['top-start', true, 'top right 16px 16px'],
  ] as const)('%s, on a page from right to left: %s', async (corner, isRightToLeft, expected) => {
    site = { ...plainView, place: corner };
    rightToLeft = isRightToLeft;
    await show();
    expect(standsAt()).toBe(expected);
  });

  it('is forgotten where somebody has put it elsewhere', async () => {
    site = { ...plainView, place: 'top-start' };
    place = { x: 40, y: 50 };
    await show();
    expect(standsAt()).toBe('bottom right 40px 50px');
  });

  // The window is 1,000 x 700 px, the panel 304 x 300: 16 px from the left are 680 from the right.
  it('is where the first step begins', async () => {
    site = { ...plainView, place: 'top-start' };
    await show();
    await press('.handle', 'ArrowRight');
    expect(onMove).toHaveBeenLastCalledWith({ x: 664, y: 384 });
    await press('.handle', 'ArrowLeft');
    expect(onMove).toHaveBeenLastCalledWith({ x: 688, y: 384 });
  });

  it('is where a drag begins', async () => {
    site = { ...plainView, place: 'top-start' };
    await show();
    await point('.header', 'pointerdown', 100, 30);
    await point('.header', 'pointermove', 200, 80);
    expect(standsAt()).toBe('bottom right 580px 334px');
    await point('.header', 'pointerup', 200, 80);
    expect(onMove).toHaveBeenCalledExactlyOnceWith({ x: 580, y: 334 });
  });

  it('comes back with Escape', async () => {
    site = { ...plainView, place: 'top-start' };
    await show();
    await act(() => find('.handle').focus());
    expect((await press('.handle', 'Escape')).defaultPrevented).toBe(false);
    await press('.handle', 'ArrowRight');
    await show();
    await press('.handle', 'Escape');
    expect(onMove).toHaveBeenLastCalledWith({ x: 680, y: 384 });
  });
});
