import { defaultShownFields } from '../../utils/call/site.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Call } from '../../utils/call/agent-call.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed, isFresh } from '../../utils/call/view.ts';
import { leadNumberWords } from '../number-words.ts';
import { stopwatch } from '../kit/duration.ts';
import type { CopyButtonProps } from '../kit/copy-button.tsx';
import { LeadFields } from '../kit/lead-fields.tsx';
import { useWords } from '../words/use-words.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly call: Call & { readonly kind: 'on-lead' };
  readonly now: Instant;
} & Pick<CopyButtonProps, 'onCopy' | 'onSay'>;

/** The lead with the time on it. One that is not heard of now stands still at the last answer, and looks it. */
export function LeadCard({ snapshot: { link, reading }, call, now, onCopy, onSay }: Props) {
  const say = useWords();
  const fresh = isFresh(link, now);
  const until = fresh ? now : (link.heardAt ?? call.since);
  return (
    <section class={fresh ? 'lead' : 'lead old'} aria-label={say('popup.lead')}>
      <p class="lead-line">
        {fresh ? say('link.on-lead.title') : say('popup.was-on-lead')}
        <span class="clock">{stopwatch(elapsed(call.since, until))}</span>
      </p>
      <LeadFields lead={call.lead} shown={defaultShownFields} onCopy={onCopy} onSay={onSay} />
      {reading?.kind === 'withheld' && (
        <p class="quiet" dir="auto">
          {leadNumberWords(say, reading)}
        </p>
      )}
    </section>
  );
}
