import type { Engine } from '../engine.ts';
import type { LiveAgent } from '../live-agent.ts';

/** The number a preview would dial. */
interface PreviewedNumber {
  readonly leadId: number;
  readonly number: string;
  readonly phoneCode: string;
}

/** What an agent's page remembers from one look at the mailbox to the next. */
export interface PageMemory {
  /** How often it has looked. */
  looks: number;
  /** The seconds of the last orders, by which it knows one that it has had already. */
  lastDial: string;
  /** The whole order to dial that was last taken or thrown away. */
  lastDialed: string;
  lastPause: string;
  lastTransfer: string;
  /** Before this look, orders that begin another call are thrown away. */
  transfersFrom: number;
  /** Paused or ready, as it was before the lead came. */
  stage: 'READY' | 'PAUSED';
  /** Whether orders of a queue are dialed; in a QUEUE campaign not before the agent says so. */
  takesQueue: boolean;
  previewed: PreviewedNumber | null;
  /** The callback status whose date the page is asking for. */
  asksDateFor: string;
}

export function freshMemory(takesQueue: boolean, stage: PageMemory['stage']): PageMemory {
  return {
    looks: 0,
    lastDial: '',
    lastDialed: '',
    lastPause: '',
    lastTransfer: '',
    transfersFrom: 0,
    stage,
    takesQueue,
    previewed: null,
    asksDateFor: '',
  };
}

/** One look of an agent's page at its mailbox. */
export interface Look {
  readonly engine: Engine;
  readonly agent: LiveAgent;
  readonly memory: PageMemory;
}
