import type { Engine } from './engine.ts';
import type { LiveAgent } from './live-agent.ts';
import { handOutNext } from './manual-queue.ts';
import { takeHangup, takeRecording, takeSwitch, takeTones } from './screen/call.ts';
import { takeDial, takePreviewAction } from './screen/dial.ts';
import { takeStatus } from './screen/disposition.ts';
import { takeInGroups } from './screen/in-groups.ts';
import type { Look, PageMemory } from './screen/page.ts';
import { freshMemory } from './screen/page.ts';
import { takePark } from './screen/park.ts';
import { takeLogout, takePause, takePauseCode } from './screen/pause.ts';
import { takeTransfer } from './screen/transfer.ts';
import { findCampaign, findLiveAgent } from './world.ts';

export interface ScreenOptions {
  /** How often the page looks at its mailbox: each second, in a tab out of sight much less often. */
  readonly everyMs?: number;
}

const HIDDEN_MS = 2000;
const LONG_HIDDEN_MS = 60_000;
/** From then on a browser lets a page out of sight run once a minute. */
const LONG_MS = 5 * 60_000;

/** An agent's page of the dialer, open in some tab. */
export interface Screen {
  /** Presses the switch that lets queued numbers be dialed; in a QUEUE campaign it is off at first. */
  takeQueue(on: boolean): void;
  /** Out of sight a browser slows the page down: at first to every two seconds, after five minutes to one a minute. */
  setVisible(visible: boolean): void;
  close(): void;
}

/**
 * Opens the page of an agent: from now on it does what the API orders, on the floor like any person,
 * and the engine's events tell. Without it every order stays in the mailbox. A login starts the page anew.
 */
export function openScreen(engine: Engine, user: string, { everyMs = 1000 }: ScreenOptions = {}): Screen {
  let login: LiveAgent | undefined;
  let memory = freshMemory(false, 'PAUSED');
  let closed = false;
  let hiddenSince: number | null = null;

  function waits(): number {
    if (hiddenSince === null) return everyMs;
    return engine.clock.now() - hiddenSince < LONG_MS ? HIDDEN_MS : LONG_HIDDEN_MS;
  }

  function look(): void {
    const agent = findLiveAgent(engine.world, user);
    if (agent !== undefined && agent !== login) memory = memoryAtFirst(engine, agent);
    login = agent;
    if (agent !== undefined) lookAt({ engine, agent, memory });
    if (!closed) stop = engine.clock.after(waits(), look);
  }

  let stop = engine.clock.after(everyMs, look);
  return {
    takeQueue(on) {
      memory.takesQueue = on;
    },
    setVisible(visible) {
      if (visible) hiddenSince = null;
      else hiddenSince ??= engine.clock.now();
      if (!visible || closed) return;
      stop();
      stop = engine.clock.after(waits(), look);
    },
    close() {
      closed = true;
      stop();
    },
  };
}

function memoryAtFirst({ world }: Engine, { campaignId, afterCall }: LiveAgent): PageMemory {
  return freshMemory(findCampaign(world, campaignId)?.apiManualDial !== 'QUEUE', afterCall);
}

/** In the order the page itself goes: what hangs up comes before what pauses. */
const TAKERS: readonly ((look: Look) => void)[] = [
  takeSwitch,
  takePauseCode,
  takeRecording,
  takeTransfer,
  takePark,
  takeTones,
  takeHangup,
  takeStatus,
  takePause,
  takeDial,
  takePreviewAction,
];

function lookAt(look: Look): void {
  const { engine, agent, memory } = look;
  memory.looks += 1;
  rememberStage(agent, memory);
  takeInGroups(look);
  handOutNext(engine.world, agent);
  if (takeLogout(look)) return;
  for (const take of TAKERS) take(look);
}

function rememberStage({ status, leadId }: LiveAgent, memory: PageMemory): void {
  if (leadId !== 0) return;
  memory.stage = status === 'PAUSED' ? 'PAUSED' : 'READY';
  memory.asksDateFor = '';
}
