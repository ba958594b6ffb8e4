// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckUpProps } from '../../../../components/options/check-up.tsx';
import { CheckUp } from '../../../../components/options/check-up.tsx';
import { reportText, tallyOf } from '../../../../components/options/report-text.ts';
import { english } from '../../../../components/words/english.ts';
import { optionsWordsIn } from '../../../../components/words/options-catalogues.ts';
import { WordsContext } from '../../../../components/words/use-words.ts';
import type { CheckReport } from '../../../../utils/messaging/check-report.ts';
import { openDiagnosedSeat } from '../../diagnostics/diagnosed-seat.ts';

const place = document.createElement('div');
document.body.append(place);

const report: CheckReport = {
  kind: 'checked',
  at: Date.UTC(2026, 10, 20, 13, 38),
  dialers: ['dialer.example.com', 'dialer2.example.com:8443'],
  apiUser: 'apiuser',
  agentId: 'A-77',
  findings: [
    {
      check: 'address',
      verdict: 'pass',
      kind: 'address-good',
      fixer: null,
      hosts: ['dialer.example.com', 'dialer2.example.com:8443'],
      local: false,
    },
    {
      check: 'reachable',
      verdict: 'warning',
      kind: 'partly-unreachable',
      fixer: 'it',
      servers: [{ host: 'dialer2.example.com:8443', trouble: 'timeout' }],
    },
    {
      check: 'api-right',
      verdict: 'fail',
      kind: 'api-right-missing',
      fixer: 'administrator',
      user: 'apiuser',
    },
    {
      check: 'language',
      verdict: 'skipped',
      kind: 'not-checked',
      fixer: null,
      obstacle: { kind: 'login-refused' },
    },
    { check: 'controls', verdict: 'note', kind: 'controls-none', fixer: null },
  ],
};

let calls: string[];
let copies: boolean;
beforeEach(() => {
  calls = [];
  copies = true;
});
afterEach(() => render(null, place));

async function show(props: Partial<CheckUpProps>, words = english) {
  const all: CheckUpProps = {
    report: null,
    running: false,
    reportWords: english,
    onRun: () => calls.push('run'),
    async onCopy(text) {
      calls.push(text);
      return copies;
    },
    ...props,
  };
  await act(() =>
    render(
      <WordsContext.Provider value={words}>
        <CheckUp {...all} />
      </WordsContext.Provider>,
      place,
    ),
  );
}

const button = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = (name: string) =>
  act(async () => {
    button(name)?.click();
    // What the click asks for is answered a moment later.
    await Promise.resolve();
    await Promise.resolve();
  });
const said = () => [...place.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
const rows = () => [...place.querySelectorAll('details')];

describe('Check set-up', () => {
  it('begins with the press of its button, and with no second one while it runs', async () => {
    await show({});
    await press('Check set-up');
    expect(calls).toEqual(['run']);
    await show({ running: true });
    await press('Check set-up');
    expect(calls).toEqual(['run']);
    expect(button('Check set-up')?.getAttribute('aria-disabled')).toBe('true');
    expect(said()).toEqual(['Checking the dialer, step by step. This can take some seconds.']);
  });

  it('shows every finding in order, its verdict in words', async () => {
    await show({ report });
    const shown = rows().map((row) => [
      row.querySelector('strong')?.textContent,
      row.querySelector('.word')?.textContent,
      row.open,
    ]);
    expect(shown).toEqual([
      ['The address of the dialer is OK', 'OK', false],
      ['Not every server of the dialer can be reached', 'Warning', true],
      ['The login may not use the API', 'Failed', true],
      ["The language of the dialer's answers", 'Not checked', false],
      ['This seat has no buttons', 'Note', false],
    ]);
    expect(place.querySelectorAll('ol > li')).toHaveLength(5);
  });

  it('says of each why, and who mends it and where', async () => {
    await show({ report });
    const told = rows().map((row) => [...row.querySelectorAll('p')].map(({ textContent }) => textContent));
    expect(told[0]).toEqual([
      'dialer.example.com and dialer2.example.com:8443: what is sent there, the password too, is encrypted.',
    ]);
    expect(told[2]).toEqual([
      'User apiuser and its password are right, but the user lacks the permission for the API.',
      'Who can fix it: dialer administratorAdmin > Users > apiuser > Agent API Access: set it to 1.',
    ]);
  });

  it('says at once how many failed, and which to mend first', async () => {
    await show({ report });
    expect(said()[1]).toBe(
      '1 failed, 1 warning, 1 note, 1 not checked, 1 OK. Fix first: The login may not use the API.',
    );
    await show({ report: { ...report, findings: report.findings.slice(0, 1) } });
    expect(said()[1]).toBe('1 OK.');
  });

  it.each([
    ['no-answer', 'did not answer'],
    [{ kind: 'not-set-up' }, 'Not set up yet'],
    [{ kind: 'team-only' }, 'The team page asks'],
  ] as const)('says so when there is no report (%j)', async (answer, words) => {
    await show({ report: answer });
    expect(said().join(' ')).toContain(words);
    expect(rows()).toEqual([]);
    expect(button('Copy report')).toBeUndefined();
  });

  it('speaks the language it is given, and copies the report in English all the same', async () => {
    await show({ report }, optionsWordsIn('fr'));
    expect(said()[1]).toBe(
      '1 échec, 1 avertissement, 1 remarque, 1 non vérifié et 1 en ordre. ' +
        'À corriger d’abord : L’identification ne permet pas d’utiliser l’API.',
    );
    await press('Copier le rapport');
    expect(calls).toEqual([reportText(report, english)]);
  });

  it('copies the report as text, and says how that went', async () => {
    vi.useFakeTimers();
    await show({ report });
    await press('Copy report');
    expect(calls).toEqual([reportText(report, english)]);
    expect(said()).toContain('Copied');
    await act(() => void vi.advanceTimersByTime(2_000));
    expect(said()).not.toContain('Copied');
    copies = false;
    await press('Copy report');
    expect(said().join(' ')).toContain('Not copied');
    vi.useRealTimers();
  });
});

describe('the report as text', () => {
  it('says all that the page says', () => {
    expect(reportText(report, english)).toBe(`Screen Pop for VICIdial: Check set-up
2026-11-20 13:38 UTC
Dialer: dialer.example.com, dialer2.example.com:8443
API user: apiuser
AgentID: A-77
1 failed, 1 warning, 1 note, 1 not checked, 1 OK

1. OK: The address of the dialer is OK
   dialer.example.com and dialer2.example.com:8443: what is sent there, the password too, is encrypted.

2. Warning: Not every server of the dialer can be reached
   dialer2.example.com:8443 did not answer within 5 s. The seat uses the others meanwhile.
   Who can fix it: IT. Check the connection to the dialer (VPN, firewall), and with its administrator its load.

3. Failed: The login may not use the API
   User apiuser and its password are right, but the user lacks the permission for the API.
   Who can fix it: dialer administrator. Admin > Users > apiuser > Agent API Access: set it to 1.

4. Not checked: The language of the dialer's answers
   This needs the login, which the dialer refuses.

5. Note: This seat has no buttons
   It shows leads and does nothing more.
`);
  });

  it('of a real examination has every check and no secret', async () => {
    const seat = openDiagnosedSeat();
    seat.input = { ...seat.input, password: 'Not-to-be-seen' };
    const made = await seat.runChecks();
    const text = reportText(made, english);
    expect(text.match(/^\d+\. /gm)).toHaveLength(made.findings.length);
    expect(text).not.toContain('Not-to-be-seen');
    expect(text).toContain(tallyOf(made.findings, english));
  });
});
