import type { NumberReading } from '../call/number-reading.ts';
import type { Snapshot } from '../call/snapshot.ts';
import type { ResidentMessage, SurfaceMessage } from './messages.ts';

/*
 * Messages of the background as they are heard in pages and in the popup. Only our own background can speak on
 * these ports; the check is against another version of it, and without a schema library: the page pays for each
 * byte.
 */

export function parseSurfaceMessage(message: unknown): SurfaceMessage | null {
  return isSurfaceMessage(message) ? message : null;
}

export function parseResidentMessage(message: unknown): ResidentMessage | null {
  return isResidentMessage(message) ? message : null;
}

function isResidentMessage(message: unknown): message is ResidentMessage {
  const kind = part(message, 'kind');
  // Whatever else goes wrong, no page runs a script by its address.
  return kind === 'site' || (kind === 'open-record' && /^https?:/.test(String(part(message, 'url'))));
}

function isSurfaceMessage(message: unknown): message is SurfaceMessage {
  switch (part(message, 'kind')) {
    case 'closed':
      return true;
    case 'layout':
      return (
        typeof part(part(message, 'layout'), 'collapsed') === 'boolean' &&
        Array.isArray(part(part(message, 'site'), 'fields'))
      );
    case 'record':
      return typeof part(part(message, 'record'), 'pop') === 'number';
    case 'snapshot':
      return isSnapshot(part(message, 'snapshot'));
    default:
      return false;
  }
}

/** The answer to a `NumberQuestion`. */
export function parseNumberReading(answer: unknown): NumberReading | null {
  return isNumberReading(answer) ? answer : null;
}

function isNumberReading(value: unknown): value is NumberReading {
  const kind = part(value, 'kind');
  if (kind === 'withheld') return typeof part(part(value, 'why'), 'kind') === 'string';
  return kind === 'as-number' && Array.isArray(part(part(value, 'number'), 'others'));
}

/** Tells a snapshot of this version by the parts that came with one. */
export function isSnapshot(value: unknown): value is Snapshot {
  return (
    ['call', 'link', 'report'].every((name) => typeof part(part(value, name), 'kind') === 'string') &&
    typeof part(part(value, 'today'), 'pops') === 'number' &&
    Array.isArray(part(part(value, 'ordered'), 'steps'))
  );
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
