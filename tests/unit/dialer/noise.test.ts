import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { externalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import { recordedAnswers } from './recorded-answers.ts';
import { wire } from './wire.ts';

const LINES = [
  'Undefined variable $DB',
  'Undefined array key "user"',
  'preg_replace(): Passing null to parameter',
];

/** One message of PHP's, as text or as HTML. */
const warning = fc
  .tuple(
    fc.constantFrom('Warning', 'Notice', 'Deprecated'),
    fc.constantFrom(...LINES),
    fc.integer({ min: 1, max: 9999 }),
    fc.boolean(),
  )
  .map(([level, words, line, html]) =>
    html
      ? `<br />\n<b>${level}</b>:  ${words} in <b>/srv/www/agc/api.php</b> on line <b>${line}</b><br />\n`
      : `\n${level}: ${words} in /srv/www/agc/api.php on line ${line}\n`,
  );

const fatal = fc.constant(
  "\nFatal error: Uncaught mysqli_sql_exception: near 'Brien|1' at line 1 in /srv/f.php:9\nStack trace:\n" +
    '#0 /srv/f.php(9): mysqli_query()\n#1 {main}\n  thrown in /srv/f.php on line 9\n',
);

/** What an options.php prints, three times (exchanges variant.options_*). */
const options = fc
  .constantFrom(
    '\uFEFF',
    'ï»¿',
    '\n',
    '  \n',
    '\r\n',
    '\t',
    '<!-- site -->\n',
    '<!-- a\nb -->',
    '/* site */\n',
    '\uFEFF\r\n',
  )
  .map((text) => text.repeat(3));

const before = fc.array(fc.oneof(options, warning), { maxLength: 6 }).map((parts) => parts.join(''));
const behind = fc
  .tuple(fc.array(warning, { maxLength: 4 }), fc.option(fatal, { nil: '' }))
  .map(([warnings, end]) => warnings.join('') + end);

/** An empty body and a web page have no answer that noise could stand around. */
const answers = recordedAnswers.filter(
  ({ id, text, exchange }) =>
    !id.endsWith('unknown_function') && text.trim() !== '' && exchange.status === 200,
);

describe('an answer with noise around it means what it means without', () => {
  test('of every recorded one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...answers), before, behind, async ({ text, read }, ahead, tail) => {
        expect(await read(ahead + text + tail)).toEqual(await read(text));
      }),
      { numRuns: 500 },
    );
  });

  test('with words before it on its own line', async () => {
    for (const { id, text, read } of answers) {
      if (!/^(?:SUCCESS|ERROR|NOTICE|VERSION): /.test(text)) continue;
      expect(await read(`ok ok ok ${text}`), id).toEqual(await read(text));
    }
  });

  test('of 84 KB of warnings around an order', async () => {
    const warnings =
      '<br />\n<b>Warning</b>:  Undefined variable $x in <b>/srv/api.php</b> on line <b>1</b><br />\n';
    const noise = warnings.repeat(Math.ceil((84 * 1024) / warnings.length));
    const { dialer } = wire(`${noise}SUCCESS: external_hangup function set - 1|6666\n${warnings}`);
    expect(await externalHangup(dialer, { agentUser: '6666' })).toEqual({
      ok: true,
      value: { kind: 'stored' },
    });
  });

  test('PHP that died before it answered is a server in trouble', async () => {
    const { dialer } = wire(
      '\nFatal error: Uncaught Error: x in /srv/a.php:1\n#0 {main}\n  thrown in /srv/a.php on line 1\n',
    );
    expect(await externalHangup(dialer, { agentUser: '6666' })).toEqual({
      ok: false,
      error: { kind: 'server-error' },
    });
  });
});
