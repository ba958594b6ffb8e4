import type { DraftName, DrawerName } from './drawers.ts';

/** What a person has before them: the open drawer, and what was typed. */
export interface Desk {
  /** The pop it was typed for; 0: no lead. */
  readonly pop: number;
  readonly open: DrawerName | null;
  readonly texts: Texts;
  /** Something was sent from the open drawer, after the result of this id; null: nothing was. */
  readonly sentAfter: string | null;
}

type Texts = Partial<Readonly<Record<DraftName, string>>>;

export const closed: Desk = { pop: 0, open: null, texts: {}, sentAfter: null };

/** The desk for a pop: what was typed for one caller never goes to the next. */
export function deskFor(pop: number, desk: Desk): Desk {
  if (desk.pop === pop) return desk;
  return desk.pop === 0 ? { ...desk, pop } : { ...closed, pop, texts: only(desk.texts, isHabit) };
}

/** The desk after the dialer has taken what was sent. Key tones come one after the other. */
export function taken(desk: Desk): Desk {
  const { open, texts } = desk;
  return {
    ...desk,
    open: open === 'keypad' ? open : null,
    texts: only(texts, (name) => !name.startsWith(`${open}.`)),
    sentAfter: null,
  };
}

/** How somebody works is the same for every lead. */
const isHabit = (name: string) => name === 'finish' || name === 'pause-code';

const only = (texts: Texts, kept: (name: string) => boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => kept(name)));
