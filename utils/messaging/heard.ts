import type { SurfaceMessage } from './messages.ts';

/**
 * A message of the background as panel and popup hear it. Only our own background can speak on this
 * port; the check is against another version of it, and without a schema library: the page pays for each byte.
 */
export function parseSurfaceMessage(message: unknown): SurfaceMessage | null {
  return isSurfaceMessage(message) ? message : null;
}

function isSurfaceMessage(message: unknown): message is SurfaceMessage {
  switch (part(message, 'kind')) {
    case 'closed':
      return true;
    case 'layout':
      return typeof part(part(message, 'layout'), 'collapsed') === 'boolean';
    case 'snapshot':
      return ['call', 'link'].every(
        (name) => typeof part(part(part(message, 'snapshot'), name), 'kind') === 'string',
      );
    default:
      return false;
  }
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
