import { useRef, useState } from 'preact/hooks';
import type { Place, Room } from './place.ts';
import { EDGE, START, keyStep, stepped } from './place.ts';

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
 * Moves what carries `data-movable` inside its parent, the window's frame: by pointer and by keyboard.
 * `onMove` is called once for a drag, when it ends, and for each key. Escape brings back the place from before.
 */
export function useMoving(stored: Place | null, onMove: (place: Place) => void) {
  const place = stored ?? START;
  const [dragged, setDragged] = useState<Place | null>(null);
  const drag = useRef<Drag | null>(null);
  const before = useRef(place);
  const moved = useRef(false);

  const stop = () => {
    drag.current = null;
    setDragged(null);
  };

  const pointer = {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      moved.current = false;
      if (event.button !== 0 || isOnControl(event)) return;
      drag.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, from: place, to: null };
      event.currentTarget.setPointerCapture(event.pointerId);
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
    onFocus() {
      before.current = place;
    },
    onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
      const step = keyStep(event.key, event.shiftKey);
      if (step !== null) onMove(stepped(place, step, roomOf(event.currentTarget)));
      else if (event.key === 'Escape' && before.current !== place) onMove(before.current);
      else return;
      // The page must neither scroll nor close what it has open.
      event.preventDefault();
      event.stopPropagation();
    },
  };

  /** Whether a click is only the end of a drag; one made by keyboard has no `detail` and never is. */
  const wasDragged = (click: MouseEvent) => click.detail > 0 && moved.current;

  return { place: dragged ?? place, pointer, keyboard, wasDragged };
}

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
