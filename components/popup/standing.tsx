import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import { isFresh } from '../../utils/call/view.ts';
import { callWords } from '../words.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly now: Instant;
}

/** What the agent does when there is neither a lead nor anything wrong; in the past tense until it is heard anew. */
export function Standing({ snapshot: { call, link, seat }, now }: Props) {
  const { title, why } = callWords(call, seat);
  const wasFree = call.kind === 'no-lead' && !isFresh(link, now);
  return (
    <section class="standing" aria-label="State">
      <b>{wasFree ? 'No lead when last heard' : title}</b>
      <p class="quiet">{wasFree ? 'You were logged in; no lead was on your screen.' : why}</p>
    </section>
  );
}
