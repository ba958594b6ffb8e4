import type { CallTime } from '../../utils/call/dial-attempt.ts';
import type { PanelCommand } from '../../utils/messaging/messages.ts';
import type { PanelActions } from './panel-props.ts';

export interface PanelActionsParts {
  readonly send: (command: PanelCommand) => void;
  /** Whether a click is surely a person's, who saw what they clicked. */
  readonly judge: (click: Event) => 'yes' | 'unsure' | 'no';
  /** Of the lead on screen; null: there is none. */
  readonly pop: () => number | null;
}

/** What the background is asked for by a click: in a page of somebody else's, not every click is believed. */
export function createPanelActions({ send, judge, pop }: PanelActionsParts): PanelActions {
  /** Only a click that is surely meant for this lead rings a telephone; of any other the popup asks. */
  function onCall(when: CallTime, click: MouseEvent) {
    const lead = pop();
    const verdict = judge(click);
    if (lead === null || verdict === 'no') return;
    if (verdict === 'unsure') send({ kind: 'ask-in-popup', pop: lead, when });
    else send({ kind: when === 'now' ? 'call-lead' : 'call-lead-when-done', pop: lead });
  }

  /** The popup has the same button, should this click not be trusted. */
  function ring(click: MouseEvent, command: PanelCommand) {
    if (judge(click) === 'yes') send(command);
  }

  return {
    onCall,
    onPauseThenCall: (attempt, click) => ring(click, { kind: 'pause-then-call', attempt }),
    onCallWhenDone: (attempt, click) => ring(click, { kind: 'call-when-done', attempt }),
    onPauseForCall: (on, click) => click.isTrusted && send({ kind: 'pause-for-call', on }),
    onCancelDeferredCall: (id) => send({ kind: 'cancel-deferred-call', id }),
    onCommand: (command, event) => event.isTrusted && send({ kind: 'carry-out', command, pop: pop() ?? 0 }),
    onOpenRecord(click) {
      const lead = pop();
      if (click.isTrusted && lead !== null) send({ kind: 'open-record', pop: lead });
    },
    onDismissAttempt: () => send({ kind: 'dismiss-attempt' }),
    onAskNow: () => send({ kind: 'retry' }),
    onOpenOptions: () => send({ kind: 'open-options' }),
  };
}
