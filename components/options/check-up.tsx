import { useEffect, useState } from 'preact/hooks';
import type { CheckAnswer, CheckReport, Finding } from '../../utils/messaging/check-report.ts';
import { verdictIcons } from './check-up-icons.tsx';
import { TEAM_ONLY } from './verdict-steps.ts';
import { firstFailed, reportText, tallyOf, verdictWords } from './report-text.ts';

export interface CheckUpProps {
  /**
   * Null: not asked yet. `no-answer`: the background said nothing that can be used. While it runs: what is
   * found so far, if that is known; the report before says nothing any more.
   */
  readonly report: CheckAnswer | 'no-answer' | null;
  readonly running: boolean;
  readonly onRun: () => void;
  /** Resolves to whether the text is in the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** *Check set-up*: its button, and what it found. */
export function CheckUp({ report, running, onRun, onCopy }: CheckUpProps) {
  const checked = report !== null && report !== 'no-answer' && report.kind === 'checked' ? report : null;
  return (
    <div class="check-up">
      <div class="check-up-ways">
        <button type="button" aria-disabled={running} onClick={() => running || onRun()}>
          Check set-up
        </button>
        {checked !== null && !running && <CopyReport report={checked} onCopy={onCopy} />}
      </div>
      <p role="status" class="check-up-said">
        {running ? 'Asking the dialer, one check after the other. This can take some seconds.' : said(report)}
      </p>
      {checked !== null && (
        <ol class="findings" aria-label="Checks" aria-busy={running}>
          {checked.findings.map((finding) => (
            <FindingRow key={`${finding.check} ${finding.verdict}`} {...finding} />
          ))}
        </ol>
      )}
    </div>
  );
}

function said(report: CheckUpProps['report']): string {
  if (report === null) return '';
  if (report === 'no-answer') {
    return 'The extension did not answer. It may just have been updated: reload this page and check again.';
  }
  if (report.kind === 'team-only') return `${TEAM_ONLY.title}. ${TEAM_ONLY.more}`;
  if (report.kind === 'not-set-up') {
    return 'Not set up yet: fill in what is missing above and save, then check again.';
  }
  const { findings } = report;
  const first = firstFailed(findings);
  return first === undefined ? `${tallyOf(findings)}.` : `${tallyOf(findings)}. Mend first: ${first.title}.`;
}

/** Where there is something to mend, it says at once why, who and where; the rest is folded up. */
function FindingRow({ verdict, title, reason, mend }: Finding) {
  const Icon = verdictIcons[verdict];
  return (
    <li>
      <details class="finding" data-verdict={verdict} open={mend !== null}>
        <summary>
          <Icon />
          <strong>{title}</strong>
          <span class="word">{verdictWords[verdict]}</span>
        </summary>
        <p>{reason}</p>
        {mend !== null && (
          <p class="mend">
            <b>Who mends it: {mend.who}</b>
            <span>{mend.how}</span>
          </p>
        )}
      </details>
    </li>
  );
}

/** How long "Copied" stands, in ms. */
const SHOWN_FOR = 2_000;

function CopyReport({ report, onCopy }: { readonly report: CheckReport } & Pick<CheckUpProps, 'onCopy'>) {
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <>
      <button type="button" onClick={() => void onCopy(reportText(report)).then(setCopied)}>
        Copy report
      </button>
      <span role="status" class="copied">
        {copied === null ? '' : copiedWords(copied)}
      </span>
    </>
  );
}

const copiedWords = (copied: boolean) =>
  copied ? 'Copied' : 'Not copied: the browser does not let the extension write to the clipboard';
