import { describe, expect, it } from 'vitest';
import { parseCheckAnswer } from '../../../utils/messaging/check-received.ts';
import { checkNames } from '../../../utils/messaging/finding.ts';
import { findingOf, openDiagnosedSeat, wordsOf } from './diagnosed-seat.ts';
import { failureCases } from './failure-cases.ts';

it('finds everything in order at a healthy seat, in the order of the list', async () => {
  const report = await openDiagnosedSeat().runChecks();
  expect(report.findings.map(({ check, verdict }) => [check, verdict])).toEqual(
    checkNames.map((check) => [check, 'pass']),
  );
  expect(report.findings.map(({ fixer }) => fixer)).toEqual(checkNames.map(() => null));
  expect(checkNames.length).toBeGreaterThanOrEqual(15);
});

const all = Object.entries(failureCases).flatMap(([check, ways]) =>
  ways.map((way) => [check, way.given, way] as const),
);

describe('each check', () => {
  it.each(all)('%s: %s', async (check, _, { make, verdict, finds, says, who }) => {
    const seat = openDiagnosedSeat();
    make(seat);
    const report = await seat.runChecks();
    const finding = findingOf(report, nameOf(check));
    expect(finding.verdict).toBe(verdict);
    expect(finding).toMatchObject(finds);
    expect(finding.fixer).toBe(who ?? null);
    expect(wordsOf(finding)).toMatch(says);
    // Whatever is wrong, nothing is left out, and the page can read it.
    expect(report.findings.map((each) => each.check)).toEqual(checkNames);
    expect(parseCheckAnswer(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it.each(checkNames)('%s can go wrong', (check) => {
    const verdicts = failureCases[check].map(({ verdict }) => verdict);
    expect(verdicts.some((verdict) => verdict !== 'pass' && verdict !== 'skipped')).toBe(true);
  });
});

function nameOf(check: string) {
  const name = checkNames.find((each) => each === check);
  if (name === undefined) throw new Error(`no check is called ${check}`);
  return name;
}
