import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import { notGiven } from './report.ts';
import type { ReportFailure } from './report-failure.ts';
import type { Column } from './row.ts';
import { readRow } from './row.ts';
import { findTable } from './table.ts';
import type { Body } from '../transport.ts';

/** A report of one row: the names it is about between spaces, then numbers. */
export interface CountReport<Key extends string> {
  /** The function, and the column of the names. */
  readonly name: string;
  readonly about: string;
  readonly counts: readonly (readonly [key: Key, name: string])[];
}

export type Count<Key extends string> = (key: Key) => number;

/** The numbers of a report about `names`. Nothing in it is a person's word, so that all cells are where they belong. */
export function readCounts<Key extends string>(
  body: Body,
  { name, about, counts }: CountReport<Key>,
  names: readonly string[],
  delimiter: string,
): Result<Count<Key>, ReportFailure> {
  const columns: Column<Key | 'names'>[] = [
    { key: 'names', name: about, shape: /^[^\n]*$/ },
    ...counts.map(([key, column]) => ({ key, name: column, shape: /^\d{1,10}$/ })),
  ];
  const found = findTable(body, { columns, delimiter });
  if (!found.ok) return found;
  if (found.value.kind === 'said') return fail(notGiven(name, found.value.answer));
  const { lines, layout } = found.value;
  const row = readRow(lines.join('\n'), layout);
  const complete = row?.whole === true && counts.every(([key]) => row.cell(key) !== null);
  if (row === null || !complete) return fail({ kind: 'unknown-answer' });
  if (row.cell('names') !== names.join(' ')) return fail({ kind: 'mismatch' });
  return ok((key) => Number(row.cell(key)));
}
