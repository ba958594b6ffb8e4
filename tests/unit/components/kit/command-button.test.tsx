// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommandButton } from '../../../../components/kit/command-button.tsx';
import { ignoreHeldEnter } from '../../../../components/kit/keys.ts';
import { button, host, key } from '../stage.ts';

const onPress = vi.fn<(click: MouseEvent) => void>();

const show = (props: { off?: boolean; harmless?: boolean } = {}) =>
  act(() =>
    render(
      <CommandButton {...props} onPress={onPress}>
        Send
      </CommandButton>,
      host,
    ),
  );

/** A mouse counts its clicks in `detail`; a keyboard leaves it 0. `at` is in ms. */
async function click(at: number, detail = 1) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
  Object.defineProperty(event, 'timeStamp', { value: at });
  await act(() => void button('Send').dispatchEvent(event));
  return event;
}

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

describe('CommandButton', () => {
  it('hands the click over', async () => {
    await show();
    const event = await click(5);
    expect(onPress).toHaveBeenCalledExactlyOnceWith(event);
  });

  it('takes a double click for one press, even if the first half was for another button', async () => {
    await show();
    await click(1_000, 2);
    expect(onPress).not.toHaveBeenCalled();
  });

  it('takes presses less than 0.4 s apart for one, by keyboard too', async () => {
    await show();
    await click(1_000, 0);
    await click(1_399, 0);
    expect(onPress).toHaveBeenCalledOnce();
    await click(1_799, 0);
    expect(onPress).toHaveBeenCalledTimes(2);
  });

  it('that sends nothing can be pressed as fast as one likes', async () => {
    await show({ harmless: true });
    await click(1_000, 0);
    await click(1_001, 0);
    expect(onPress).toHaveBeenCalledTimes(2);
  });

  it('does nothing while off, and keeps the focus', async () => {
    await show();
    button('Send').focus();
    await show({ off: true });
    expect(document.activeElement).toBe(button('Send'));
    expect(button('Send').getAttribute('aria-disabled')).toBe('true');
    expect(button('Send').disabled).toBe(false);
    expect((await click(1_000)).defaultPrevented).toBe(true);
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('ignoreHeldEnter', () => {
  it.each([
    ['Enter, held down', { key: 'Enter', repeat: true }, true],
    ['Enter, pressed', { key: 'Enter' }, false],
    ['an arrow key, held down', { key: 'ArrowLeft', repeat: true }, false],
  ])('%s', async (_name, init, ignored) => {
    await act(() =>
      render(
        <div onKeyDown={ignoreHeldEnter}>
          <button>Send</button>
        </div>,
        host,
      ),
    );
    expect((await key(button('Send'), init)).defaultPrevented).toBe(ignored);
  });
});
