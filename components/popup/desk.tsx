import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import { isUnderWay, shownControlResult, shownOrder } from '../../utils/call/view.ts';
import { Drawer } from '../controls/drawer.tsx';
import { ExtensionOffer } from '../controls/extension-offer.tsx';
import { Foot } from '../controls/foot.tsx';
import { Messages } from '../controls/messages.tsx';
import type { OrderAsks } from '../controls/order-way.ts';
import { wayOf } from '../controls/order-way.ts';
import type { PutOffAsks } from '../controls/put-off-line.tsx';
import { PutOffLine } from '../controls/put-off-line.tsx';
import { useControls } from '../controls/use-controls.ts';
import { progressLine } from '../controls/control-words.ts';
import { NumberForm, isAboutNumber } from './number-form.tsx';
import type { PopupProps } from './popup.tsx';
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
  | 'onDismissOrder'
  | keyof OrderAsks
  | keyof PutOffAsks
> & { readonly snapshot: Snapshot };

/** What can be done from the popup: call a number, and the controls of the call. */
export function Desk({ snapshot, now, onRead, onCall, onAnswer, onCommand, onDismissOrder, ...asks }: Props) {
  const say = useWords();
  const { question, putOff } = snapshot;
  const order = shownOrder(snapshot, now);
  const controlResult = shownControlResult(snapshot, now);
  const [number, setNumber] = useState(order !== null && isAboutNumber(order) ? order.number : '');
  const box = useRef<HTMLDivElement>(null);
  const controls = useControls(box, snapshot, now, onCommand);
  useEscape(controls);
  const { names, usable } = controls.offers;
  const hasField = question === null && controls.open === null && names.includes('call');
  const progress = !hasField && order !== null && isUnderWay(order) ? progressLine(say, order, '') : '';
  const saidInField = hasField && number !== '' && isAboutNumber(order);

  useEffect(() => {
    if (order?.progress.kind === 'dialing' && order.number === number) setNumber('');
  }, [order?.progress.kind]);

  return (
    <>
      <Messages
        order={saidInField ? null : order}
        controlResult={controlResult}
        phone=""
        way={wayOf(say, order, snapshot, asks)}
        onDismissOrder={onDismissOrder}
      />
      {question !== null && <Question question={question} reading={snapshot.reading} onAnswer={onAnswer} />}
      {putOff !== null && (
        <PutOffLine {...asks} putOff={putOff} isOnLead={snapshot.call.kind === 'on-lead'} phone="" />
      )}
      <ExtensionOffer snapshot={snapshot} controls={controls} />
      {hasField && (
        <NumberForm
          number={number}
          onType={setNumber}
          order={order}
          usable={usable}
          onRead={onRead}
          onCall={onCall}
        />
      )}
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
