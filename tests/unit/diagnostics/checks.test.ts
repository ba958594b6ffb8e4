import { describe, expect, it } from 'vitest';
import { parseCheckAnswer } from '../../../utils/messaging/check-received.ts';
import { checkNames } from '../../../utils/messaging/finding.ts';
import { findingOf, openClinic, wordsOf } from './clinic.ts';
import { sicknesses } from './sicknesses.ts';

it('finds everything in order at a healthy seat, in the order of the list', async () => {
  const report = await openClinic().examine();
  expect(report.findings.map(({ check, verdict }) => [check, verdict])).toEqual(
    checkNames.map((check) => [check, 'pass']),
  );
  expect(report.findings.map(({ fixer }) => fixer)).toEqual(checkNames.map(() => null));
  expect(checkNames.length).toBeGreaterThanOrEqual(15);
});

const all = Object.entries(sicknesses).flatMap(([check, ways]) =>
  ways.map((way) => [check, way.given, way] as const),
);

describe('each check', () => {
  it.each(all)('%s: %s', async (check, _, { make, verdict, finds, says, who }) => {
    const clinic = openClinic();
    make(clinic);
    const report = await clinic.examine();
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
    const verdicts = sicknesses[check].map(({ verdict }) => verdict);
    expect(verdicts.some((verdict) => verdict !== 'pass' && verdict !== 'skipped')).toBe(true);
  });
});

function nameOf(check: string) {
  const name = checkNames.find((each) => each === check);
  if (name === undefined) throw new Error(`no check is called ${check}`);
  return name;
}
