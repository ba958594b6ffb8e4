import type { CheckReport, CheckVerdict, Finding } from '../../utils/messaging/check-report.ts';

/** What a verdict is called for people. */
export const verdictWords: Readonly<Record<CheckVerdict, string>> = {
  pass: 'OK',
  note: 'Note',
  warning: 'Warning',
  fail: 'Failed',
  skipped: 'Not checked',
};

/** From the worst on. */
const COUNTED: readonly (readonly [CheckVerdict, string, string])[] = [
  ['fail', 'failed', 'failed'],
  ['warning', 'warning', 'warnings'],
  ['note', 'note', 'notes'],
  ['skipped', 'not checked', 'not checked'],
  ['pass', 'in order', 'in order'],
];

/** "1 failed, 8 not checked, 12 in order". */
export function tallyOf(findings: readonly Finding[]): string {
  return COUNTED.flatMap(([verdict, one, many]) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  }).join(', ');
}

/** The first that failed: what comes after it often fails for its sake. */
export const firstFailed = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ verdict }) => verdict === 'fail');

/** The report as plain text, to be sent to whoever mends it. It has what the page shows: no secret, no lead data. */
export function reportText({ at, dialers, apiUser, agentId, findings }: CheckReport): string {
  const head = [
    'Screen Pop for VICIdial: Check set-up',
    `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Dialer: ${dialers.join(', ')}`,
    `API user: ${apiUser}`,
    `AgentID: ${agentId === '' ? 'said by the CRM page' : agentId}`,
    tallyOf(findings),
  ];
  return `${[...head, ...findings.map(asText)].join('\n')}\n`;
}

function asText({ verdict, title, reason, mend }: Finding, index: number): string {
  const lines = [`${index + 1}. ${verdictWords[verdict]}: ${title}`, `   ${reason}`];
  if (mend !== null) lines.push(`   Who mends it: ${mend.who}. ${mend.how}`);
  return `\n${lines.join('\n')}`;
}
