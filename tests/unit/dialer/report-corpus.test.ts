import { describe, expect, test } from 'vitest';
import { corpus } from '../../fixtures/corpus.ts';
import { recordedReport } from './recorded-reports.ts';
import { reportMeanings } from './report-meanings.ts';

const recordings = corpus.flatMap((exchange) => {
  const read = recordedReport(exchange);
  return read === null ? [] : [{ id: exchange.id, read }];
});

describe('every recorded report means what it means', () => {
  test.each(recordings)('$id', ({ id, read }) => {
    const meaning = reportMeanings[id];
    expect(meaning, `say in report-meanings.ts what ${id} means`).toBeDefined();
    const result = read();
    expect(result.ok ? result.value : result.error).toEqual(meaning);
  });

  test('no meaning is left without its exchange', () => {
    const ids = new Set(recordings.map(({ id }) => id));
    expect(Object.keys(reportMeanings).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('no failure carries a word of its body', () => {
    for (const { read } of recordings) {
      const result = read();
      if (!result.ok) expect(Object.keys(result.error)).toEqual(['kind']);
    }
  });
});
