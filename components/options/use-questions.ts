import { useState } from 'preact/hooks';
import type { CheckAnswer } from '../../utils/messaging/check-report.ts';
import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import type { OptionsServices } from './services.ts';

/** The connection test: not asked yet, asked, or what came of it (null: the background gave no answer). */
export type TestRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'testing' }
  | { readonly kind: 'done'; readonly verdict: ConnectionVerdict | null };

/** The same for *Check set-up*; what was found stays to be read until the next has come. */
export interface CheckRun {
  readonly running: boolean;
  readonly report: CheckAnswer | 'no-answer' | null;
}

/** What the page asks the dialer, by way of the background. */
export interface Questions {
  readonly run: TestRun;
  readonly checkRun: CheckRun;
  readonly test: (isPermitted: boolean) => Promise<void>;
  readonly checkUp: () => Promise<void>;
  /** What came of the test says nothing of the settings any more. */
  readonly forget: () => void;
}

export function useQuestions(services: Pick<OptionsServices, 'testConnection' | 'checkSetUp'>): Questions {
  const [run, setRun] = useState<TestRun>({ kind: 'none' });
  const [checkRun, setCheckRun] = useState<CheckRun>({ running: false, report: null });
  return {
    run,
    checkRun,
    async test(isPermitted) {
      setRun({ kind: 'testing' });
      const verdict: ConnectionVerdict | null = isPermitted
        ? await services.testConnection()
        : { kind: 'refused', refusal: 'no-permission' };
      setRun({ kind: 'done', verdict });
    },
    async checkUp() {
      setCheckRun((before) => ({ ...before, running: true }));
      const report = (await services.checkSetUp()) ?? 'no-answer';
      setCheckRun({ running: false, report });
    },
    forget: () => setRun({ kind: 'none' }),
  };
}
