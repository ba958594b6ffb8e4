import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialAttempt } from '../../utils/call/dial-attempt.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import { isUnderWay, shownControlResult, shownAttempt } from '../../utils/call/view.ts';
import { Drawer } from '../controls/drawer.tsx';
import { ExtensionOffer } from '../controls/extension-offer.tsx';
import { Foot } from '../controls/foot.tsx';
import { Messages } from '../controls/messages.tsx';
import type { AttemptActions } from '../controls/attempt-actions.ts';
import { wayOf } from '../controls/attempt-actions.ts';
import type { DeferredCallActions } from '../controls/deferred-call-line.tsx';
import { DeferredCallLine } from '../controls/deferred-call-line.tsx';
import { useControls } from '../controls/use-controls.ts';
import { progressLine } from '../controls/control-words.ts';
import { NumberForm, isAboutNumber } from './number-form.tsx';
import type { PopupProps } from './popup-props.ts';
import { Question } from './question.tsx';
import { useEscape } from '../controls/escape.ts';
import { useWords } from '../words/use-words.ts';

type Props = Pick<
  PopupProps,
  | 'now'
  | 'onRead'
  | 'onCall'
  | 'onAnswer'
  | 'onCommand'
  | 'onDismissAttempt'
  | keyof AttemptActions
  | keyof DeferredCallActions
> & { readonly snapshot: Snapshot };

/** What can be done from the popup: call a number, and the controls of the call. */
export function PopupActions({
  snapshot,
  now,
  onRead,
  onCall,
  onAnswer,
  onCommand,
  onDismissAttempt,
  ...asks
}: Props) {
  const say = useWords();
  const { question, deferredCall } = snapshot;
  const attempt = shownAttempt(snapshot, now);
  const controlResult = shownControlResult(snapshot, now);
  const [number, setNumber] = useTypedNumber(attempt);
  const box = useRef<HTMLDivElement>(null);
  const controls = useControls(box, snapshot, now, onCommand);
  useEscape(controls);
  const { names, usable } = controls.offers;
  const hasField = question === null && controls.open === null && names.includes('call');
  const progress = !hasField && attempt !== null && isUnderWay(attempt) ? progressLine(say, attempt, '') : '';
  const saidInField = hasField && number !== '' && isAboutNumber(attempt);

  return (
    <>
      <Messages
        attempt={saidInField ? null : attempt}
        controlResult={controlResult}
        phone=""
        way={wayOf(say, attempt, snapshot, asks)}
        onDismissAttempt={onDismissAttempt}
      />
      {question !== null && <Question question={question} reading={snapshot.reading} onAnswer={onAnswer} />}
      {deferredCall !== null && (
        <DeferredCallLine
          {...asks}
          deferredCall={deferredCall}
          isOnLead={snapshot.call.kind === 'on-lead'}
          phone=""
        />
      )}
      <ExtensionOffer snapshot={snapshot} controls={controls} />
      {hasField && <NumberForm {...{ number, attempt, usable, onRead, onCall }} onType={setNumber} />}
      <div class="desk" ref={box}>
        {controls.open !== null && <Drawer name={controls.open} controls={controls} />}
        <Foot
          controls={controls}
          controlResult={controlResult}
          progress={progress}
          // The remedy above says that the dialer is silent, and why.
          silent={false}
        />
      </div>
    </>
  );
}

/** What is typed to be called: what was refused is there again, what is dialed goes. */
function useTypedNumber(attempt: DialAttempt | null) {
  const typed = useState(attempt !== null && isAboutNumber(attempt) ? attempt.number : '');
  const [number, setNumber] = typed;
  useEffect(() => {
    if (attempt?.progress.kind === 'dialing' && attempt.number === number) setNumber('');
  }, [attempt?.progress.kind]);
  return typed;
}
