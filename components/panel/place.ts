import type { PanelCorner } from '../../utils/call/site.ts';

/** Where a panel stands: its distance from the right and the bottom of the window, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The most that `x` and `y` can be before the panel leaves the window at the other side. */
export type Room = Place;

/** A step away from the corner: positive `x` leads to the left, positive `y` up. */
export type Step = Place;

/** The gap that always stays between panel and window; panel.css says the same. */
export const EDGE = 8;
/** How far from the edges a panel starts. */
const FROM_EDGE = 16;
export const START: Place = { x: FROM_EDGE, y: FROM_EDGE };

/** The corner of the window where a panel starts, as its two edges are named in style sheets. */
export interface Corner {
  readonly left: boolean;
  readonly top: boolean;
}

/** `end` is where lines of the page end: on the left where people write from right to left. */
export function cornerOf(corner: PanelCorner, rightToLeft: boolean): Corner {
  return { left: corner.endsWith('start') !== rightToLeft, top: corner.startsWith('top') };
}

/** The place of a panel that stands in its corner. */
export function startIn({ left, top }: Corner, room: Room): Place {
  const across = EDGE - FROM_EDGE;
  return { x: left ? room.x + across : FROM_EDGE, y: top ? room.y + across : FROM_EDGE };
}

const NEAR = 16;
const FAR = 64;

/** The place after a step, held inside the window; begins where the panel is seen, not where it was stored. */
export function stepped(place: Place, step: Step, room: Room): Place {
  const from = held(place, room);
  return held({ x: from.x + step.x, y: from.y + step.y }, room);
}

/** The place as the window allows it. */
export function held(place: Place, room: Room): Place {
  return { x: within(place.x, room.x), y: within(place.y, room.y) };
}

/** The step an arrow key asks for; null for any other key. */
export function keyStep(key: string, shift: boolean): Step | null {
  const far = shift ? FAR : NEAR;
  switch (key) {
    case 'ArrowLeft':
      return { x: far, y: 0 };
    case 'ArrowRight':
      return { x: -far, y: 0 };
    case 'ArrowUp':
      return { x: 0, y: far };
    case 'ArrowDown':
      return { x: 0, y: -far };
    default:
      return null;
  }
}

const within = (distance: number, most: number) => Math.round(Math.max(EDGE, Math.min(distance, most)));
