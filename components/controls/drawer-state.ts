import type { DraftName, DrawerName } from './drawers.ts';

/** What a person has before them: the open drawer, and what was typed. */
export interface DrawerState {
  /** The pop it was typed for; 0: no lead. */
  readonly pop: number;
  readonly open: DrawerName | null;
  readonly texts: Texts;
  /** Something was sent from the open drawer, after the result of this id; null: nothing was. */
  readonly sentAfter: string | null;
}

type Texts = Partial<Readonly<Record<DraftName, string>>>;

export const closed: DrawerState = { pop: 0, open: null, texts: {}, sentAfter: null };

/** The desk for a pop: what was typed for one caller never goes to the next. */
export function drawerStateFor(pop: number, drawerState: DrawerState): DrawerState {
  if (drawerState.pop === pop) return drawerState;
  return drawerState.pop === 0
    ? { ...drawerState, pop }
    : { ...closed, pop, texts: only(drawerState.texts, isHabit) };
}

/** The desk after the dialer has taken what was sent. Key tones come one after the other. */
export function afterSending(drawerState: DrawerState): DrawerState {
  const { open, texts } = drawerState;
  return {
    ...drawerState,
    open: open === 'keypad' ? open : null,
    texts: only(texts, (name) => !name.startsWith(`${open}.`)),
    sentAfter: null,
  };
}

/** How somebody works is the same for every lead. */
const isHabit = (name: string) => name === 'finish' || name === 'pause-code';

const only = (texts: Texts, kept: (name: string) => boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => kept(name)));
