import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Deed } from '../../utils/call/deed.ts';
import type { Order } from '../../utils/call/order.ts';
import { isUnderWay, wentWrong } from '../../utils/call/view.ts';
import type { Told } from '../control-words.ts';
import { deedWords, orderWords, questionWords } from '../control-words.ts';
import { CloseIcon } from '../icons/icons.tsx';
import type { Tone } from '../tone.ts';
import { failureTone } from '../tone.ts';
import { CommandButton } from './command-button.tsx';

interface Props {
  readonly order: Order | null;
  readonly deed: Deed | null;
  /** The number that the popup asks about. */
  readonly question?: string | null;
  /** The number on screen, which need not be said again. */
  readonly phone: string;
  /** The way out for one who was not paused, where there is one. */
  readonly onPauseThenCall?: ((click: MouseEvent) => void) | null;
  /** Null: what the message stands in is closed instead. */
  readonly onDismissOrder: (() => void) | null;
}

/** What did not work out, why, and what now; what did is told in a line elsewhere. */
export function Messages({ order, deed, question = null, phone, onPauseThenCall, onDismissOrder }: Props) {
  // A deed goes by itself, in time; whoever has read it need not wait.
  const [readDeed, setReadDeed] = useState('');
  const failed = order === null || isUnderWay(order) ? null : order;
  const notPaused = failed?.progress.kind === 'refused' && failed.progress.why.kind === 'not-paused';
  return (
    <>
      {question !== null && <Message tone="warning" words={questionWords} about="" onClose={null} />}
      {failed !== null && (
        <Message
          tone={failureTone(failed.progress)}
          words={orderWords(failed)}
          about={failed.number === phone ? '' : failed.number}
          onClose={onDismissOrder}
        >
          {notPaused && onPauseThenCall && (
            <div class="ways">
              <CommandButton class="outlined" onPress={onPauseThenCall}>
                Pause, then call
              </CommandButton>
            </div>
          )}
        </Message>
      )}
      {deed !== null && wentWrong(deed) && deed.id !== readDeed && (
        <Message
          tone={failureTone(deed.outcome)}
          words={deedWords(deed)}
          about=""
          onClose={() => setReadDeed(deed.id)}
        />
      )}
    </>
  );
}

interface MessageProps {
  readonly tone: Tone;
  readonly words: Told;
  /** The number it is about, if it is not on screen anyway. */
  readonly about: string;
  readonly onClose: (() => void) | null;
  readonly children?: ComponentChildren;
}

function Message({ tone, words, about, onClose, children }: MessageProps) {
  return (
    <div class={`banner closable ${tone}`}>
      <b>{words.title}</b>
      {about !== '' && <p dir="auto">{about}</p>}
      <p>{words.now}</p>
      {onClose !== null && (
        <button class="tool" aria-label="Close message" onClick={onClose}>
          <CloseIcon />
        </button>
      )}
      {children}
    </div>
  );
}
