import { describe, expect, it } from 'vitest';
import { parseCheckAnswer } from '../../../utils/messaging/check-received.ts';
import { checkNames } from '../../../utils/messaging/check-report.ts';
import { findingOf, openClinic } from './clinic.ts';
import { sicknesses } from './sicknesses.ts';

it('finds everything in order at a healthy seat, in the order of the list', async () => {
  const report = await openClinic().examine();
  expect(report.findings.map(({ check, verdict }) => [check, verdict])).toEqual(
    checkNames.map((check) => [check, 'pass']),
  );
  expect(report.findings.map(({ mend }) => mend)).toEqual(checkNames.map(() => null));
  expect(checkNames.length).toBeGreaterThanOrEqual(15);
});

const all = Object.entries(sicknesses).flatMap(([check, ways]) =>
  ways.map((way) => [check, way.given, way] as const),
);

describe('each check', () => {
  it.each(all)('%s: %s', async (check, _, { make, verdict, says, who }) => {
    const clinic = openClinic();
    make(clinic);
    const report = await clinic.examine();
    const finding = findingOf(report, nameOf(check));
    const { title, reason, mend } = finding;
    expect(finding.verdict).toBe(verdict);
    expect(`${title} ${reason} ${mend?.how ?? ''}`).toMatch(says);
    expect(mend?.who).toBe(who);
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
