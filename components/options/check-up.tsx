import type { CheckAnswer, CheckReport } from '../../utils/messaging/check-report.ts';
import type { Finding } from '../../utils/messaging/finding.ts';
import { OpenIcon } from '../kit/icons.tsx';
import { useCopied } from '../kit/use-copied.ts';
import { verdictIcons } from './check-up-icons.tsx';
import { findingText } from './finding-text.ts';
import { firstFailed, reportText, tallyOf } from './report-text.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

export interface CheckUpProps {
  /**
   * Null: not asked yet. `no-answer`: the background said nothing that can be used. While it runs: what is
   * found so far, if that is known; the report before says nothing any more.
   */
  readonly report: CheckAnswer | 'no-answer' | null;
  readonly running: boolean;
  readonly onRun: () => void;
  /** The words of a copied report, whoever reads the page: VICIdial's administrators read English. */
  readonly reportWords: Words;
  /** Resolves to whether the text is in the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** *Check set-up*: its button, and what it found. */
export function CheckUp({ report, running, onRun, reportWords, onCopy }: CheckUpProps) {
  const say = useWords();
  const checked = report !== null && report !== 'no-answer' && report.kind === 'checked' ? report : null;
  return (
    <div class="check-up">
      <div class="ways check-up-ways">
        <button type="button" aria-disabled={running} onClick={() => running || onRun()}>
          {say('checks.run')}
        </button>
        {checked !== null && !running && <CopyReport report={checked} {...{ reportWords, onCopy }} />}
      </div>
      <p role="status" class="check-up-said">
        {running ? say('checks.running') : said(say, report)}
      </p>
      {checked !== null && (
        <ol class="findings framed" aria-label={say('checks.list')} aria-busy={running}>
          {checked.findings.map((finding) => (
            <FindingRow key={`${finding.check} ${finding.verdict}`} finding={finding} />
          ))}
        </ol>
      )}
    </div>
  );
}

function said(say: Words, report: CheckUpProps['report']): string {
  if (report === null) return '';
  if (report === 'no-answer') return say('checks.no-answer');
  if (report.kind === 'team-only') {
    return say('verdict.spoken', { title: say('verdict.team-only'), now: say('verdict.team-only.now') });
  }
  if (report.kind === 'not-set-up') return say('checks.not-set-up');
  const tally = tallyOf(report.findings, say);
  const first = firstFailed(report.findings);
  return first === undefined
    ? say('checks.summary', { tally })
    : say('checks.summary-fix', { tally, title: findingText(first, say).title });
}

interface FindingRowProps {
  readonly finding: Finding;
}

/** Where there is something to fix, it says at once why, who and where; the rest is folded up. */
function FindingRow({ finding }: FindingRowProps) {
  const say = useWords();
  const { verdict, fixer } = finding;
  const { title, reason, fix } = findingText(finding, say);
  const Icon = verdictIcons[verdict];
  return (
    <li>
      <details class="finding" data-verdict={verdict} open={fixer !== null}>
        <summary>
          <Icon />
          <strong>{title}</strong>
          <span class="word">{say(`checks.verdict.${verdict}`)}</span>
          <OpenIcon />
        </summary>
        <p>{reason}</p>
        {fixer !== null && (
          <p class="mend">
            <b>{say('checks.fixes', { who: say(`checks.fixer.${fixer}`) })}</b>
            <span>{fix}</span>
          </p>
        )}
      </details>
    </li>
  );
}

interface CopyReportProps extends Pick<CheckUpProps, 'reportWords' | 'onCopy'> {
  readonly report: CheckReport;
}

function CopyReport({ report, reportWords, onCopy }: CopyReportProps) {
  const say = useWords();
  const [copied, setCopied] = useCopied();

  return (
    <>
      <button type="button" onClick={() => void onCopy(reportText(report, reportWords)).then(setCopied)}>
        {say('checks.copy')}
      </button>
      <span role="status" class="quiet">
        {copied === null ? '' : say(copied ? 'checks.copied' : 'checks.not-copied')}
      </span>
    </>
  );
}
