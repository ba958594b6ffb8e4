import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { AgentState } from '../../utils/call/agent-state.ts';
import type { MonitorMode } from '../../utils/call/floor.ts';
import { CommandButton } from '../kit/command-button.tsx';
import { ignoreHeldEnter } from '../kit/keys.ts';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';
import { hearWords, heardByWords } from './monitor-words.ts';

interface MonitorConfirmProps {
  readonly mode: MonitorMode;
  /** "Ana Lima (user 1301)". */
  readonly who: string;
  readonly state: AgentState;
  readonly phoneLogin: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/**
 * Says who will be heard, and by whom, before a phone rings. The focus goes to the question, not to its yes: the
 * Enter that opened it answers nothing.
 */
export function MonitorConfirm({ mode, who, state, phoneLogin, onConfirm, onCancel }: MonitorConfirmProps) {
  const say = useWords();
  const question = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => question.current?.focus(), [mode]);
  return (
    <div
      ref={question}
      class="question"
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-mode`}
      aria-describedby={`${id}-words`}
      onKeyDown={(event) => {
        ignoreHeldEnter(event);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <b id={`${id}-mode`}>{say(`team.${mode}.question`)}</b>
      <p id={`${id}-words`}>
        {sentences(
          say,
          hearWords(say, who, state),
          heardByWords(say, mode, who, state),
          say('team.phone-rings', { phone: phoneLogin }),
        )}
      </p>
      <div class="answers">
        <CommandButton class="primary" onPress={onConfirm}>
          {say('team.call-my-phone')}
        </CommandButton>
        <button type="button" onClick={onCancel}>
          {say('team.cancel')}
        </button>
      </div>
    </div>
  );
}
