import type { FloorMessage } from '../../utils/messaging/team-messages.ts';

/** Only our own background speaks on this port; the check is against another version of it. */
export function parseFloorMessage(message: unknown): FloorMessage | null {
  return isFloorMessage(message) ? message : null;
}

function isFloorMessage(message: unknown): message is FloorMessage {
  const floor = part(message, 'floor');
  return (
    part(message, 'kind') === 'floor' &&
    typeof part(part(floor, 'link'), 'kind') === 'string' &&
    ['agents', 'queues'].every((name) => Array.isArray(part(floor, name)))
  );
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
