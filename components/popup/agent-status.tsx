import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { isFresh } from '../../utils/call/view.ts';
import { callWords } from '../link-words.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly now: Instant;
}

/** What the agent does when there is neither a lead nor anything wrong; in the past tense until it is heard anew. */
export function AgentStatus({ snapshot: { call, link, seat }, now }: Props) {
  const say = useWords();
  const { title, why } = callWords(say, call, seat);
  const wasFree = call.kind === 'no-lead' && !isFresh(link, now);
  return (
    <section class="standing" aria-label={say('popup.standing')}>
      <b>{wasFree ? say('popup.was-free.title') : title}</b>
      <p class="quiet">{wasFree ? say('popup.was-free.why') : why}</p>
    </section>
  );
}
