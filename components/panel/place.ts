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
export const START: Place = { x: 16, y: 16 };

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
