import type { NumberReading } from '../call/number-reading.ts';
import type { Snapshot } from '../call/snapshot.ts';
import type { PanelMessage, PopupMessage, ResidentMessage } from './messages.ts';
import type { FloorMessage } from './team-messages.ts';

/*
 * Messages of the background as they are heard in pages and in the popup. Only our own background can speak on
 * these ports; the check is against another version of it, and without a schema library: the page pays for each
 * byte.
 */

/** By kind, so that none is forgotten. */
type Checks<All extends { readonly kind: string }> = Readonly<
  Record<All['kind'], (message: unknown) => boolean>
>;

const isSnapshotMessage = (message: unknown) => isSnapshot(part(message, 'snapshot'));

const ofPopup: Checks<PopupMessage> = { snapshot: isSnapshotMessage };

const ofPanel: Checks<PanelMessage> = {
  snapshot: isSnapshotMessage,
  closed: () => true,
  layout: (message) =>
    typeof part(part(message, 'layout'), 'collapsed') === 'boolean' &&
    Array.isArray(part(part(message, 'site'), 'fields')),
  record: (message) => typeof part(part(message, 'record'), 'pop') === 'number',
  // Without a language numbers are as the browser writes them.
  words: (message) => typeof part(message, 'rooms') === 'object',
};

const ofResident: Checks<ResidentMessage> = {
  site: () => true,
  // Whatever else goes wrong, no page runs a script by its address.
  'open-record': (message) => /^https?:/.test(String(part(message, 'url'))),
};

const ofTeamPage: Checks<FloorMessage> = {
  floor(message) {
    const floor = part(message, 'floor');
    return (
      typeof part(part(floor, 'link'), 'kind') === 'string' &&
      ['agents', 'queues'].every((name) => Array.isArray(part(floor, name)))
    );
  },
};

export const parsePanelMessage = (message: unknown) => heard<PanelMessage>(message, ofPanel);
export const parsePopupMessage = (message: unknown) => heard<PopupMessage>(message, ofPopup);
export const parseResidentMessage = (message: unknown) => heard<ResidentMessage>(message, ofResident);

function heard<All extends { readonly kind: string }>(message: unknown, checks: Checks<All>): All | null {
  const isOne = (said: unknown): said is All =>
    Object.entries<(said: unknown) => boolean>(checks).some(
      ([kind, check]) => kind === part(said, 'kind') && check(said),
    );
  return isOne(message) ? message : null;
}

export const parseFloorMessage = (message: unknown) => heard<FloorMessage>(message, ofTeamPage);

const ofNumber: Checks<NumberReading> = {
  'as-lead': (answer) => typeof part(answer, 'digits') === 'string',
  withheld: (answer) => typeof part(part(answer, 'why'), 'kind') === 'string',
  'as-number': (answer) => Array.isArray(part(part(answer, 'number'), 'others')),
};

/** The answer to a `NumberQuestion`. */
export const parseNumberReading = (answer: unknown) => heard<NumberReading>(answer, ofNumber);

/** Tells a snapshot of this version by the parts that came with one. */
export function isSnapshot(value: unknown): value is Snapshot {
  return (
    ['call', 'link', 'report'].every((name) => typeof part(part(value, name), 'kind') === 'string') &&
    typeof part(part(value, 'today'), 'pops') === 'number' &&
    Array.isArray(part(part(value, 'leadCommands'), 'steps'))
  );
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
