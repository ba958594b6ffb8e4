import type { Availability, Offer } from '../../utils/call/availability.ts';

/** The controls that have to know more, or to be asked for it once more, before anything is sent. */
const openers = [
  'outcome',
  'pause',
  'transfer',
  'park',
  'keypad',
  'preview',
  'switch-lead',
  'in-groups',
  'log-out',
  'remote-agent',
] as const satisfies readonly Offer[];
export type Opener = (typeof openers)[number];
export const isOpener = (name: Offer): name is Opener => openers.some((one) => one === name);

/** What opens above the row of controls. */
export type DrawerName = Opener | 'callback' | 'more';

/** What can be typed or chosen before something is sent: by the drawer it is typed in, or for good. */
export type DraftName =
  | `callback.${'code' | 'at' | 'dialer-at' | 'type' | 'comment'}`
  | `transfer.${'to' | 'way' | 'number' | 'in-group' | 'agent'}`
  | 'keypad.keys'
  | 'switch-lead.lead'
  | `in-groups.${'change' | 'blended' | `group ${string}`}`
  | `remote-agent.${'call' | 'action' | 'target'}`
  | 'finish'
  | 'pause-code';

/** Texts by name; empty until something is typed. */
export interface Drafts {
  readonly get: (name: DraftName) => string;
  readonly set: (name: DraftName, text: string) => void;
}

/** Always in the row, so that a hand finds them; the call has a button of its own. */
const inRow = ['hang-up', 'pause', 'resume', 'outcome'] as const;
type RowName = (typeof inRow)[number];
export type RestName = Exclude<Offer, RowName | 'call'>;

export const rowOf = (names: readonly Offer[]): readonly RowName[] =>
  inRow.filter((name) => names.includes(name));

/** What is behind "More…", also what is withheld: the reason stands there. */
export const restOf = ({ shown }: Availability): readonly RestName[] =>
  shown.filter((name): name is RestName => name !== 'call' && !inRow.some((one) => one === name));

/** From where a drawer was opened: another drawer, or the row itself (null). */
export function parentOf(name: DrawerName): DrawerName | null {
  switch (name) {
    case 'outcome':
    case 'pause':
    case 'more':
      return null;
    case 'callback':
      return 'outcome';
    default:
      return 'more';
  }
}

/** What in the row leads to a drawer. */
export const rootOf = (name: DrawerName) => parentOf(name) ?? name;

/** Whether what a drawer is for is still offered. */
export function isOffered(name: DrawerName, offers: Availability): boolean {
  if (name === 'more') return restOf(offers).length > 0;
  return offers.names.includes(name === 'callback' ? 'outcome' : name);
}
