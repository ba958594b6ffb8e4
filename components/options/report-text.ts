import type { CheckReport } from '../../utils/messaging/check-report.ts';
import type { CheckVerdict, Finding } from '../../utils/messaging/finding.ts';
import { findingText } from './finding-text.ts';
import { listed } from '../words/words.ts';
import type { Words } from '../words/words.ts';

/** From the worst on. */
const COUNTED: readonly CheckVerdict[] = ['fail', 'warning', 'note', 'skipped', 'pass'];

/** "1 failed, 8 not checked, 12 in order". */
export function tallyOf(findings: readonly Finding[], say: Words): string {
  const counts = COUNTED.flatMap((verdict) => {
    const n = findings.filter((finding) => finding.verdict === verdict).length;
    return n === 0 ? [] : [say(`checks.tally.${verdict}`, { n })];
  });
  return listed(say, counts);
}

/** The first that failed: what comes after it often fails for its sake. */
export const firstFailed = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ verdict }) => verdict === 'fail');

/** The report as plain text, to be sent to whoever fixes it. It has what the page shows: no secret, no lead data. */
export function reportText({ at, dialers, apiUser, agentId, findings }: CheckReport, say: Words): string {
  const head = [
    say('checks.report.title'),
    `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    say('checks.report.dialer', { hosts: listed(say, dialers) }),
    say('checks.report.api-user', { user: apiUser }),
    agentId === '' ? say('checks.report.agent-id-of-page') : say('checks.report.agent-id', { agentId }),
    tallyOf(findings, say),
  ];
  const rows = findings.map((finding, index) => asText(finding, index + 1, say));
  return `${[...head, ...rows].join('\n')}\n`;
}

function asText(finding: Finding, n: number, say: Words): string {
  const { title, reason, fix } = findingText(finding, say);
  const verdict = say(`checks.verdict.${finding.verdict}`);
  const lines = [say('checks.report.finding', { n, verdict, title }), `   ${reason}`];
  if (finding.fixer !== null && fix !== null) {
    lines.push(`   ${say('checks.report.fixes', { who: say(`checks.fixer.${finding.fixer}`), how: fix })}`);
  }
  return `\n${lines.join('\n')}`;
}
