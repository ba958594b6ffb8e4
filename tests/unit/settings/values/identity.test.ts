import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgentId, parseApiUser, parseTeamId } from '../../../../utils/settings/values/identity.ts';
import { saidOf } from '../problem-words.ts';

describe('the AgentID', () => {
  it.each(['6666', 'agent-7_b', 'A', 'x'.repeat(100)])('%s is fine', (id) => {
    expect(parseAgentId(` ${id} `)).toEqual({ ok: true, value: id });
  });
  it.each([
    ['', 'Type the AgentID'],
    ['  ', 'Type the AgentID'],
    ['C 10.26', 'Use only letters'],
    ['jörg', 'Use only letters'],
    ['a|b', 'Use only letters'],
    ['me@crm', 'Use only letters'],
    ['x'.repeat(101), 'At most 100 characters; these are 101'],
  ])('%j is refused', (id, words) => expect(saidOf(parseAgentId(id))).toContain(words));
});

describe('the TeamID', () => {
  it.each(['sales', 'Team Ost 1', '1', 'Größe', '(a|b)', '𝔸'.repeat(20)])('%s is fine', (id) => {
    expect(parseTeamId(id)).toEqual({ ok: true, value: id });
  });
  it.each([
    ['', 'Type the TeamID'],
    ["O'Brien", 'Leave out'],
    ['a"b', 'Leave out'],
    ['a\\b', 'Leave out'],
    ['a;b', 'Leave out'],
    ['a#b', 'Leave out'],
    ['a+b', 'Leave out'],
    ['a!b', 'Leave out'],
    ['a\u0000b', 'Leave out'],
    ['a\tb', 'Leave out'],
    ['x'.repeat(21), 'At most 20 characters; these are 21'],
  ])('%j is refused', (id, words) => expect(saidOf(parseTeamId(id))).toContain(words));
});

describe('the API user', () => {
  it.each(['apiuser', 'api-user_2', 'x'.repeat(20)])('%s is fine', (user) => {
    expect(parseApiUser(user)).toEqual({ ok: true, value: user });
  });
  it.each([
    ['', 'Type the user name'],
    ['api user', 'Use only letters'],
    ['api.user', 'Use only letters'],
    ['x'.repeat(21), 'At most 20'],
  ])('%j is refused', (user, words) => expect(saidOf(parseApiUser(user))).toContain(words));
});

describe.each([
  ['AgentID', parseAgentId],
  ['TeamID', parseTeamId],
  ['API user', parseApiUser],
] as const)('any %s', (_, parse) => {
  it('is the same after a second reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const parsed = parse(typed);
        if (parsed.ok) expect(parse(parsed.value)).toEqual(parsed);
      }),
    );
  });
});
