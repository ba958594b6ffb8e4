import { describe, expect, test } from 'vitest';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import type { CommandFailure } from '../../../utils/dialer/agent-api/command-failure.ts';
import { commandRefusals } from '../../../utils/call/failure-reason.ts';
import { externalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import { provesNothingStored } from '../../../utils/dialer/agent-api/stored-nothing.ts';
import { corpus } from '../../fixtures/corpus.ts';
import { commandMeanings } from './command-meanings.ts';
import { wire } from './wire.ts';

const failures: readonly CommandFailure[] = [
  // An empty page may be one that got lost.
  ...permanentFailures.filter((kind) => kind !== 'unknown-function').map((kind) => ({ kind })),
  ...commandRefusals.map((kind) => ({ kind })),
];

describe('what proves that nothing was stored', () => {
  test.each([
    ...failures,
    { kind: 'bad-parameter', parameter: 'value', reason: 'empty' } as const,
    { kind: 'redirect' } as const,
    { kind: 'http-auth' } as const,
  ])('$kind does', (failure) => {
    expect(provesNothingStored(failure)).toBe(true);
  });

  test.each([
    ...transientFailures
      .filter((kind) => kind !== 'redirect' && kind !== 'http-auth')
      .map((kind): CommandFailure => ({ kind })),
    { kind: 'server-error', retryAfter: 1000 } as const,
    { kind: 'mismatch' } as const,
    { kind: 'unknown-function' } as const,
  ])('$kind does not', (failure) => {
    expect(provesNothingStored(failure)).toBe(false);
  });

  test('nothing was stored in any recording of which it says so', () => {
    const proven = corpus.filter(({ id }) => {
      const failure = failures.find(({ kind }) => kind === kindOf(commandMeanings[id]));
      return failure !== undefined && provesNothingStored(failure);
    });
    expect(proven.length).toBeGreaterThan(50);
    expect(proven.filter(({ body }) => body.includes('SUCCESS'))).toEqual([]);
  });
});

const kindOf = (meaning: object | undefined) =>
  meaning !== undefined && 'kind' in meaning ? meaning.kind : undefined;

describe('from the wire', () => {
  test.each([
    ['an empty page', '', 200, false],
    ['a refused password', 'ERROR: Invalid Username/Password: |a|b|0|1|BAD|0|api||\n', 200, true],
    ['a redirect', '', 302, true],
    ['an empty error', '', 500, false],
    ['a gateway that gave up', '<html>504</html>', 504, false],
    ['a login page', '<html>Welcome</html>', 200, false],
    ['a success in another language', 'EXITO: fijado - 1|6666\n', 200, false],
    ['a success for another agent', 'SUCCESS: external_hangup function set - 1|1001\n', 200, false],
    ['two answers', 'ERROR: a - b\nSUCCESS: external_hangup function set - 1|6666\n', 200, false],
  ])('%s', async (_, text, status, proven) => {
    const result = await externalHangup(wire(text, status).dialer, { agentUser: '6666' });
    expect(result.ok ? null : provesNothingStored(result.error)).toBe(proven);
  });
});
