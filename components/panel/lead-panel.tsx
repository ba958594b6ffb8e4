import type { LeadView } from '../../utils/call/view.ts';
import type { Seat } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import { ago, stopwatch } from '../duration.ts';
import { leadTone } from '../tone.ts';
import { Banner } from './banner.tsx';
import { CallButton } from './call-button.tsx';
import { Header } from './header.tsx';
import { LeadFields } from './lead-fields.tsx';
import type { PanelProps } from './panel.tsx';
import { Pill } from './pill.tsx';
import type { useMoving } from './use-moving.ts';

type Props = Pick<
  PanelProps,
  'collapsed' | 'callState' | 'onCopy' | 'onCall' | 'onAskNow' | 'onOpenOptions'
> & {
  readonly view: LeadView;
  readonly seat: Seat | null;
  readonly now: Instant;
  readonly moving: ReturnType<typeof useMoving>;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onDismiss: () => void;
  readonly onSay: (words: string) => void;
};

export function LeadPanel(props: Props) {
  const { view, moving } = props;
  const { lead, problem } = view;
  const tone = leadTone(view);
  const clock = stopwatch(view.onLeadFor);

  if (props.collapsed) {
    const title = lead.phone || `Lead ${lead.leadId}`;
    const detail = view.fresh ? clock : ageOf(view).toLowerCase();
    return (
      <Pill
        tone={tone}
        title={title}
        detail={detail}
        moving={moving}
        onExpand={() => props.onCollapse(false)}
      />
    );
  }
  return (
    <div class="card">
      <Header
        tone={tone}
        title={view.fresh ? 'On a lead' : ageOf(view)}
        clock={clock}
        moving={moving}
        onCollapse={() => props.onCollapse(true)}
        onDismiss={props.onDismiss}
      />
      <div class="body">
        <LeadFields lead={lead} onCopy={props.onCopy} onSay={props.onSay} />
        {problem !== null && <Banner {...props} problem={problem} tone={tone} heardFor={view.heardFor} />}
        {lead.phone !== '' && <CallButton phone={lead.phone} state={props.callState} onCall={props.onCall} />}
      </div>
    </div>
  );
}

/** How old the lead is that may be gone already. */
const ageOf = ({ heardFor }: LeadView) => (heardFor === null ? 'Never heard' : `Last heard ${ago(heardFor)}`);
