import { expect, test } from 'vitest';
import { corpus } from '../../fixtures/corpus.ts';
import { recordedCommand } from './recorded-commands.ts';
import { recordedQuestion } from './recorded-questions.ts';
import { recordedReport } from './recorded-reports.ts';
import { isWaiting } from './waiting.ts';

const isRead = (exchange: (typeof corpus)[number]) =>
  recordedQuestion(exchange) !== null ||
  recordedReport(exchange) !== null ||
  (exchange.endpoint === 'agc/api.php' && recordedCommand(exchange.params) !== null);

test('every recorded exchange is read by a parser of ours, or waits for one by name, and not both', () => {
  expect(corpus).toHaveLength(1102);
  const astray = corpus.filter((exchange) => isRead(exchange) === isWaiting(exchange));
  expect(
    astray.map(({ id }) => id),
    'name the function in waiting.ts, or read its answers',
  ).toEqual([]);
});
