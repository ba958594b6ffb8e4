import type { Snapshot } from '../../utils/call/snapshot.ts';
import { userOf } from '../../utils/call/transition.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly onOpenOptions: () => void;
  readonly onOpenTeam: () => void;
}

/** Whose seat this is, at which dialer, what it had today, and the ways to the other pages. */
export function PopupFooter({ snapshot, onOpenOptions, onOpenTeam }: Props) {
  const say = useWords();
  const { seat, call, today, hasReportsUser } = snapshot;
  const user = userOf(call);
  return (
    <footer>
      {seat !== null && (
        <>
          <p>{say('popup.today', today)}</p>
          <p>{whoWords(say, seat.agentId, user)}</p>
          <p class="host">{seat.dialerHost}</p>
        </>
      )}
      <p class="links">
        {/* Without a seat, the team page is what is offered first of all. */}
        {hasReportsUser && seat !== null && (
          <button class="link" onClick={onOpenTeam}>
            {say('popup.team-page')}
          </button>
        )}
        <button class="link" onClick={onOpenOptions}>
          {say('link.options')}
        </button>
      </p>
    </footer>
  );
}

function whoWords(say: Words, agentId: string, user: string | null): string {
  const agent = agentId === '' ? say('popup.no-agent-id') : say('popup.agent-id', { agentId });
  return user === null ? agent : say('popup.agent-and-user', { agent, user });
}
