import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ControlsConfig, ControlCommand } from '../../utils/call/controls.ts';
import type { Clocks } from '../../utils/call/callback-time.ts';
import type { Availability } from '../../utils/call/availability.ts';
import { availability } from '../../utils/call/availability.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { ownOffset } from '../../utils/call/wall-time.ts';
import type { WaitingPause } from '../../utils/call/waiting-pause.ts';
import { useKeptFocus } from '../kit/focus.ts';
import type { DrawerState } from './drawer-state.ts';
import { closed, drawerStateFor, afterSending } from './drawer-state.ts';
import type { DrawerName, Drafts } from './drawers.ts';
import { isOffered, rootOf } from './drawers.ts';

export type OnCommand = (command: ControlCommand, click: MouseEvent) => void;

/** What the controls of a surface have in common. */
export interface Controls {
  readonly controlsConfig: ControlsConfig;
  readonly offers: Availability;
  /** The agent's and the dialer's, now. */
  readonly clocks: Clocks;
  /** The pause that waits until the lead is gone. */
  readonly waiting: WaitingPause | null;
  readonly open: DrawerName | null;
  readonly show: (drawer: DrawerName | null) => void;
  readonly drafts: Drafts;
  /** From the row: what is open stays open. */
  readonly ask: OnCommand;
  /** From the open drawer: it closes when the dialer has taken it, and keeps all that was typed if not. */
  readonly send: OnCommand;
}

/** `region` holds drawer and row; a keyboard user is kept inside. */
export function useControls(
  region: RefObject<HTMLElement | null>,
  snapshot: Snapshot,
  now: Instant,
  onCommand: OnCommand,
): Controls {
  const { controlsConfig, call, controlResult } = snapshot;
  const offered = availability(snapshot, now);
  const pop = call.kind === 'on-lead' ? call.pop : 0;
  const [stored, setStored] = useState<DrawerState>(closed);
  const drawerState = drawerStateFor(pop, stored);
  const open = drawerState.open !== null && isOffered(drawerState.open, offered) ? drawerState.open : null;

  const opened = useRef<DrawerName>('more');
  if (open !== null) opened.current = rootOf(open);
  const entry = open === null ? `[data-opens=${opened.current}]` : '.drawer :is(button,input,select)';
  const keepFocus = useKeptFocus(region, open ?? '', entry);

  const change = (changed: (drawerState: DrawerState) => DrawerState) =>
    setStored((last) => changed(drawerStateFor(pop, last)));

  useEffect(() => {
    if (
      drawerState.sentAfter === null ||
      controlResult === null ||
      controlResult.id === drawerState.sentAfter
    )
      return;
    const { kind } = controlResult.outcome;
    if (kind === 'sending') return;
    const after =
      kind === 'stored' || kind === 'told' || kind === 'kept'
        ? afterSending(drawerState)
        : { ...drawerState, sentAfter: null };
    if (after.open !== drawerState.open) keepFocus();
    setStored(after);
  }, [controlResult]);

  return {
    controlsConfig,
    offers: offered,
    waiting: snapshot.waiting,
    clocks: { own: ownOffset, dialer: snapshot.dialerClock, now },
    open,
    show(drawer) {
      keepFocus();
      change((last) => ({ ...last, open: drawer }));
    },
    drafts: {
      get: (name) => drawerState.texts[name] ?? '',
      set: (name, text) => change((last) => ({ ...last, texts: { ...last.texts, [name]: text } })),
    },
    ask: onCommand,
    send(command, click) {
      change((last) => ({ ...last, sentAfter: controlResult?.id ?? '' }));
      onCommand(command, click);
    },
  };
}
