import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import type { TestRun } from './use-questions.ts';
import type { Step } from './connection-test-steps.ts';
import { connectionTestSteps } from './connection-test-steps.ts';

interface ConnectionTestProps {
  readonly run: TestRun;
  readonly agentId: string;
}

/** What came of the connection test. */
export function ConnectionTest({ run, agentId }: ConnectionTestProps) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (run.kind !== 'none') place.current?.scrollIntoView({ block: 'nearest' });
  }, [run]);
  return (
    <div ref={place} role="status" class="verdict">
      {run.kind === 'testing' && <p class="note quiet">{say('verdict.asking')}</p>}
      {run.kind === 'done' && (
        <ul class="framed">
          {connectionTestSteps(say, run.verdict, agentId).map((step) => (
            <ConnectionTestStep key={step.title} {...step} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ConnectionTestStep({ outcome, title, more }: Step) {
  return (
    <li class={outcome}>
      <span class="dot" />
      <strong>{title}</strong>
      {more.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </li>
  );
}
