import { describe, expect, it } from 'vitest';
import { agentFunctions } from '../../simulator/dialer/agent/functions.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { nonAgentFunctions } from '../../simulator/dialer/non-agent/functions.ts';
import type { Exchange } from '../../simulator/recordings.ts';
import { readRecordings, recordedBytes, recordedRequest } from '../../simulator/recordings.ts';
import { recordedWorld } from '../../simulator/worlds/recorded.ts';
import { storedAfter } from './recorded-database.ts';
import { describedIds, RECORDED_AT, stateOf } from './recorded-states.ts';
import { unanswered } from './unanswered.ts';

/** Names VICIdial itself does not know, so that the simulator must not know them either. */
const UNKNOWN = new Set(['', 'no_such_function', 'ST_GET_AGENT_ACTIVE_LEAD']);

/** All recordings of the functions the simulator has; a new function raises it. */
const SIMULATED = 796;

const recordings = readRecordings();

describe('the simulated dialer answers as the recorded one', () => {
  it.each(
    recordings
      .filter(simulated)
      .filter(answered)
      .map((each) => [each.id, each] as const),
  )('%s', (id, recorded) => {
    const world = recordedWorld();
    const prepare = stateOf(recorded);
    if (prepare === null) throw new Error(`describe the state of "${id}" in recorded-states.ts`);
    prepare(world);

    const clock = { now: () => RECORDED_AT, after: () => () => {} };
    const reply = createEngine({ world, clock }).handle(recordedRequest(recorded));

    expect(masked(reply.body)).toBe(masked(recordedBytes(recorded)));
    expect(reply.status).toBe(recorded.status);
    expect(reply.headers['content-type']).toBe(recorded.contentType);
    if (recorded.headers !== undefined) expect(reply.headers).toEqual(ownHeaders(recorded.headers));
    const stored = storedAfter(recorded, world);
    if (stored !== null) expect(withoutMoment(stored)).toBe(withoutMoment(recorded.db ?? ''));
  });

  it('covers the recordings it is meant for', () => {
    expect(recordings).toHaveLength(1102);
    expect(recordings.filter(simulated).length).toBe(SIMULATED);
  });

  it('puts off no recording that it is not meant for', () => {
    const ids = new Set(recordings.filter(simulated).map(({ id }) => id));
    expect([...unanswered].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('compares what the database held, but for the log of the calls', () => {
    const uncompared = recordings
      .filter(simulated)
      .filter(answered)
      .filter(({ db }) => db !== undefined);
    const ids = uncompared.filter((each) => storedAfter(each, recordedWorld()) === null).map(({ id }) => id);
    expect(ids).toEqual([
      'agent.auth.source_long',
      'variant.PHP<=8.0 (SQL errors do not throw).agent_status_quote',
      'agent.post_no_value.pass_last',
      'agent.post_no_value.value_sent',
    ]);
  });

  it('describes no exchange that was never recorded', () => {
    const ids = new Set(recordings.map(({ id }) => id));
    expect(describedIds().filter((id) => !ids.has(id))).toEqual([]);
  });
});

const answered = ({ id }: Exchange) => !unanswered.has(id);

/** Whether the simulator knows the function, or the answer was decided before any function was looked at. */
function simulated({ endpoint, params, body }: Exchange): boolean {
  const name = params['function'] ?? '';
  const known = name === 'version' || UNKNOWN.has(name);
  if (endpoint.startsWith('agc/api.php')) return known || agentFunctions.has(name);
  if (endpoint !== 'vicidial/non_agent_api.php') return false;
  return known || nonAgentFunctions.has(name) || DECIDED_AT_LOGIN.test(body);
}

const DECIDED_AT_LOGIN = /^ERROR: (?:Login incorrect|Too many login|Your IP Address|Invalid Source)/;

/** Byte for byte, but for the moment, and for digests made with a key the recording does not hold. */
function masked(bytes: Uint8Array): string {
  return withoutMoment(Buffer.from(bytes).toString('latin1')).replace(
    /pass_hash='[^']{31}'/g,
    "pass_hash='DIGEST'",
  );
}

function withoutMoment(text: string): string {
  return text.replace(/2026-11-2[09] \d\d:\d\d:\d\d/g, 'TODAY').replace(/\b1795\d{6}\b/g, 'EPOCH');
}

/** What the web server adds is not the script's. */
function ownHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { host: _host, date: _date, connection: _connection, ...own } = headers;
  return own;
}
