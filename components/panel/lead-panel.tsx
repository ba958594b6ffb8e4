import type { RefObject } from 'preact';
import type { SeatSummary, Snapshot } from '../../utils/call/snapshot.ts';
import type { Stage } from '../../utils/call/stage.ts';
import { firstAction } from '../../utils/call/availability.ts';
import { callWay } from '../../utils/call/call-way.ts';
import type { LeadView } from '../../utils/call/view.ts';
import { isUnderWay } from '../../utils/call/view.ts';
import { closeWithEscape } from '../controls/escape.ts';
import { Drawer } from '../controls/drawer.tsx';
import { ExtensionOffer } from '../controls/extension-offer.tsx';
import { Foot } from '../controls/foot.tsx';
import { Messages } from '../controls/messages.tsx';
import { wayOf } from '../controls/attempt-actions.ts';
import { DeferredCallLine } from '../controls/deferred-call-line.tsx';
import { useControls } from '../controls/use-controls.ts';
import { progressLine } from '../controls/control-words.ts';
import { ago, stopwatch } from '../kit/duration.ts';
import { leadTone } from '../kit/tone.ts';
import { Banner } from './banner.tsx';
import { CallButton } from './call-button.tsx';
import { Card } from './card.tsx';
import { LeadFields } from '../kit/lead-fields.tsx';
import type { PanelActions, PanelProps } from './panel-props.ts';
import { RecordLine, canBeOpened } from './record-line.tsx';
import type { useMoving } from './use-moving.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

type Props = PanelActions &
  Pick<PanelProps, 'snapshot' | 'now' | 'site' | 'record' | 'collapsed' | 'onCopy'> & {
    readonly view: LeadView;
    readonly seat: SeatSummary | null;
    /** Where a keyboard user is kept. */
    readonly region: RefObject<HTMLElement | null>;
    readonly moving: ReturnType<typeof useMoving>;
    readonly onCollapse: (collapsed: boolean) => void;
    readonly onDismiss: () => void;
    readonly onSay: (words: string) => void;
  };

export function LeadPanel(props: Props) {
  const say = useWords();
  const { view, snapshot, moving, collapsed, onCollapse, onDismiss } = props;
  const { lead, problem, attempt, controlResult } = view;
  const controls = useControls(props.region, snapshot, props.now, props.onCommand);
  const { names, usable } = controls.offers;
  const tone = leadTone(view);
  const clock = stopwatch(view.onLeadFor);
  const progress = attempt !== null && isUnderWay(attempt) ? progressLine(say, attempt, lead.phone) : '';
  const way = callWay(snapshot);
  const first = firstAction(controls.offers, canBeOpened(props.record));
  const hasCall = names.includes('call') && !isItsCallWaiting(snapshot);
  const canCall = hasCall && (lead.phone !== '' || snapshot.reading !== null) && controls.open === null;

  return (
    <Card
      {...{ tone, clock, moving, collapsed, onCollapse, onDismiss }}
      title={view.fresh ? titleOf(say, controls.offers.stage) : ageOf(say, view)}
      pill={{
        title: lead.phone || say('panel.lead', { leadId: lead.leadId }),
        detail: progress || (view.fresh ? clock : briefAgeOf(say, view)),
      }}
      onKeyDown={(event) => closeWithEscape(event, controls)}
    >
      <div class="body">
        <LeadFields lead={lead} shown={props.site.fields} onCopy={props.onCopy} onSay={props.onSay} />
        <LeadNotices {...props} />
        {props.record !== null && (
          <RecordLine record={props.record} isFirst={first === 'record'} onOpen={props.onOpenRecord} />
        )}
        <ExtensionOffer snapshot={snapshot} controls={controls} />
        {canCall && (
          <CallButton
            phone={lead.phone}
            reading={snapshot.reading}
            way={way}
            isFirst={first === 'call' && way.kind === 'now'}
            attempt={attempt}
            usable={usable}
            onCall={props.onCall}
          />
        )}
        {controls.open !== null && <Drawer name={controls.open} controls={controls} />}
      </div>
      <Foot
        controls={controls}
        controlResult={controlResult}
        progress={canCall ? '' : progress}
        silent={problem !== null}
      />
    </Card>
  );
}

/** What is the matter beside a lead: trouble, what did not work out, and a call that waits. */
function LeadNotices(props: Props) {
  const say = useWords();
  const { snapshot, onDismissAttempt } = props;
  const { question, deferredCall } = snapshot;
  const { lead, problem, attempt, controlResult, heardFor } = props.view;
  const { phone } = lead;
  // Of this lead's own order the button tells the way on.
  const way = attempt?.number === phone ? null : wayOf(say, attempt, snapshot, props);
  return (
    <>
      {problem !== null && <Banner {...props} {...{ problem, heardFor }} tone={leadTone(props.view)} />}
      <Messages {...{ attempt, controlResult, question, phone, way, onDismissAttempt }} />
      {deferredCall !== null && <DeferredCallLine {...props} {...{ deferredCall, phone }} isOnLead />}
    </>
  );
}

/** It stands in the place of the button then. */
function isItsCallWaiting({ call, deferredCall }: Snapshot): boolean {
  if (deferredCall?.progress.kind !== 'waiting' || deferredCall.target.kind !== 'lead') return false;
  return call.kind === 'on-lead' && call.lead.leadId === deferredCall.target.leadId;
}

const titleOf = (say: Words, stage: Stage) =>
  stage === 'ended' || stage === 'closing' ? say('panel.call-ended') : say('link.on-lead.title');

/** How old the lead is that may be gone already. */
const ageOf = (say: Words, { heardFor }: LeadView) =>
  heardFor === null ? say('panel.never-heard') : say('link.last-heard', { ago: ago(say, heardFor) });

/** The same beside a number. */
const briefAgeOf = (say: Words, { heardFor }: LeadView) =>
  heardFor === null
    ? say('panel.pill-never-heard')
    : say('panel.pill-last-heard', { ago: ago(say, heardFor) });
