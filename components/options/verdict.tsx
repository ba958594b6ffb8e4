import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import type { TestRun } from './use-questions.ts';
import type { Step } from './verdict-steps.ts';
import { verdictSteps } from './verdict-steps.ts';

interface VerdictProps {
  readonly run: TestRun;
  readonly agentId: string;
}

/** What came of the connection test. */
export function Verdict({ run, agentId }: VerdictProps) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (run.kind !== 'none') place.current?.scrollIntoView({ block: 'nearest' });
  }, [run]);
  return (
    <div ref={place} role="status" class="verdict">
      {run.kind === 'testing' && <p class="note description">{say('verdict.asking')}</p>}
      {run.kind === 'done' && (
        <ul>
          {verdictSteps(say, run.verdict, agentId).map((step) => (
            <VerdictStep key={step.title} {...step} />
          ))}
        </ul>
      )}
    </div>
  );
}

function VerdictStep({ outcome, title, more }: Step) {
  return (
    <li class={outcome}>
      <strong>{title}</strong>
      {more.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </li>
  );
}
