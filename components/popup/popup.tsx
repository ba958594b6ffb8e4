import { useState } from 'preact/hooks';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Problem } from '../../utils/call/view.ts';
import { problemOf } from '../../utils/call/view.ts';
import { ignoreHeldEnter } from '../kit/keys.ts';
import { newsOf } from '../controls/news.ts';
import { AgentReport } from './agent-report.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { PopupActions } from './popup-actions.tsx';
import { justOpened } from './just-opened.ts';
import { LeadCard } from './lead-card.tsx';
import { LinkLine, Opening } from './link-line.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import { AgentStatus } from './agent-status.tsx';
import { WordsContext, useWords } from '../words/use-words.ts';
import type { PopupProps } from './popup-props.ts';

/** Quick status: do we hear the dialer, who is on screen, what is wrong and what to do; and the controls. */
export function Popup({ words, snapshot, ...props }: PopupProps) {
  const { openedAt, now } = props;
  return (
    <WordsContext.Provider value={words}>
      <main onKeyDown={ignoreHeldEnter}>
        {snapshot === null ? (
          <Opening onOpenOptions={() => props.onOpenOptions(null)} />
        ) : (
          <Status {...props} snapshot={justOpened(snapshot, openedAt, now)} />
        )}
      </main>
    </WordsContext.Provider>
  );
}

function Status(props: Omit<PopupProps, 'words'> & { readonly snapshot: Snapshot }) {
  const say = useWords();
  const { snapshot, now } = props;
  const { call } = snapshot;
  const [said, setSaid] = useState('');
  const problem = problemOf(snapshot, now);
  return (
    <>
      {/* Where there is no agent, nothing is to be heard. */}
      {problem?.kind !== 'team-only' && <LinkLine snapshot={snapshot} now={now} />}
      {call.kind === 'on-lead' && (
        <LeadCard snapshot={snapshot} call={call} now={now} onCopy={props.onCopy} onSay={setSaid} />
      )}
      {problem !== null && <ProblemBanner {...props} problem={problem} />}
      {problem === null && call.kind !== 'on-lead' && <AgentStatus snapshot={snapshot} now={now} />}
      <PopupActions {...props} />
      {isHeard(problem) && <AgentReport {...props} report={snapshot.report} />}
      <PopupFooter {...props} onOpenOptions={() => props.onOpenOptions(null)} />
      {[newsOf(say, snapshot, now), said].map((words, index) => (
        <p class="unseen" aria-live="polite" key={index}>
          {words}
        </p>
      ))}
    </>
  );
}

/** Whether the dialer is; if not, it says no more of the agent than of the lead, and one trouble is told once. */
function isHeard(problem: Problem | null): boolean {
  switch (problem?.kind) {
    case 'silent':
    case 'trouble':
    case 'refused':
      return false;
    default:
      return true;
  }
}
