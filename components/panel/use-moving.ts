import { useRef, useState } from 'preact/hooks';
import type { Corner, Place, Room } from './place.ts';
import { EDGE, START, keyStep, startIn, stepped } from './place.ts';

/** Less than this, in px, is a click with an unsteady hand. */
const SLACK = 4;

interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly from: Place;
  to: Place | null;
}

/**
 * Moves what carries `data-movable` inside its parent, the window's frame: by pointer and by keyboard. Until it is
 * moved (`stored` is null) it stands in its corner, wherever that is in a window that changes.
 * `onMove` is called once for a drag, when it ends, and for each key. Escape brings back the place from before.
 */
export function useMoving(stored: Place | null, corner: Corner, onMove: (place: Place) => void) {
  const [dragged, setDragged] = useState<Place | null>(null);
  const drag = useRef<Drag | null>(null);
  const before = useRef(START);
  const moved = useRef(false);

  const placeOf = (handle: HTMLElement) => stored ?? startIn(corner, roomOf(handle));

  const stop = () => {
    drag.current = null;
    setDragged(null);
  };

  const pointer = {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      moved.current = false;
      if (event.button !== 0 || isOnControl(event)) return;
      const { currentTarget: handle, pointerId, clientX: x, clientY: y } = event;
      drag.current = { pointer: pointerId, x, y, from: placeOf(handle), to: null };
      handle.setPointerCapture(pointerId);
    },
    onPointerMove(event: PointerEvent & { currentTarget: HTMLElement }) {
      const now = drag.current;
      if (now === null || now.pointer !== event.pointerId) return;
      const left = now.x - event.clientX;
      const up = now.y - event.clientY;
      if (now.to === null && Math.hypot(left, up) < SLACK) return;
      now.to = stepped(now.from, { x: left, y: up }, roomOf(event.currentTarget));
      moved.current = true;
      setDragged(now.to);
    },
    onPointerUp() {
      const to = drag.current?.to ?? null;
      stop();
      if (to !== null) onMove(to);
    },
    onPointerCancel: stop,
  };

  const keyboard = {
    onFocus(event: FocusEvent & { currentTarget: HTMLElement }) {
      before.current = placeOf(event.currentTarget);
    },
    onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
      const place = placeOf(event.currentTarget);
      const step = keyStep(event.key, event.shiftKey);
      if (step !== null) onMove(stepped(place, step, roomOf(event.currentTarget)));
      else if (event.key === 'Escape' && !isSame(before.current, place)) onMove(before.current);
      else return;
      // The page must neither scroll nor close what it has open.
      event.preventDefault();
      event.stopPropagation();
    },
  };

  /** Whether a click is only the end of a drag; one made by keyboard has no `detail` and never is. */
  const wasDragged = (click: MouseEvent) => click.detail > 0 && moved.current;

  return { place: dragged ?? stored, pointer, keyboard, wasDragged };
}

const isSame = (a: Place, b: Place) => a.x === b.x && a.y === b.y;

/** A press on a button inside the handle is that button's. */
function isOnControl(event: PointerEvent & { currentTarget: HTMLElement }): boolean {
  const button = event.target instanceof Element ? event.target.closest('button:not([data-handle])') : null;
  return button !== null && button !== event.currentTarget;
}

function roomOf(handle: HTMLElement): Room {
  const card = handle.closest<HTMLElement>('[data-movable]');
  const frame = card?.parentElement;
  if (!card || !frame) return START;
  return {
    x: frame.clientWidth - card.offsetWidth - EDGE,
    y: frame.clientHeight - card.offsetHeight - EDGE,
  };
}
