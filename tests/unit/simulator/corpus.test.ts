import { describe, expect, it } from 'vitest';
import { agentFunctions } from '../../simulator/dialer/agent/functions.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { nonAgentFunctions } from '../../simulator/dialer/non-agent/functions.ts';
import type { Exchange } from '../../simulator/recordings.ts';
import { readRecordings, recordedBytes, recordedRequest } from '../../simulator/recordings.ts';
import { recordedWorld } from '../../simulator/worlds/recorded.ts';
import { comesLater, laterFunctions } from './later.ts';
import { storedAfter } from './recorded-database.ts';
import { describedIds, RECORDED_AT, stateOf } from './recorded-states.ts';

/** Names VICIdial itself does not know, so that the simulator must not know them either. */
const UNKNOWN = new Set(['', 'no_such_function', 'external_hangupp', 'ST_GET_AGENT_ACTIVE_LEAD']);

/** All recordings of the functions the simulator has; a new function raises it. */
const SIMULATED = 798;

const recordings = readRecordings();

describe('the simulated dialer answers as the recorded one', () => {
  it.each(recordings.filter(simulated).map((each) => [each.id, each] as const))('%s', (id, recorded) => {
    const world = recordedWorld();
    const prepare = stateOf(recorded);
    if (prepare === null) throw new Error(`describe the state of "${id}" in recorded-states.ts`);
    prepare(world);

    const clock = { now: () => RECORDED_AT, after: () => () => {} };
    const reply = createEngine({ world, clock }).handle(recordedRequest(recorded));

    expect(masked(reply.body)).toBe(masked(recordedBytes(recorded)));
    expect(reply.status).toBe(recorded.status);
    expect(reply.headers['content-type']).toBe(recorded.contentType);
    if (recorded.headers !== undefined)
      expect(ownHeaders(reply.headers)).toEqual(ownHeaders(recorded.headers));
    const stored = storedAfter(recorded, world);
    if (stored !== null) expect(withoutMoment(stored)).toBe(withoutMoment(recorded.db ?? ''));
  });

  it('covers the recordings it is meant for', () => {
    expect(recordings).toHaveLength(1102);
    expect(recordings.filter(simulated).length).toBe(SIMULATED);
  });

  it('answers every recording, but of the functions that are named as coming later', () => {
    const left = recordings.filter((each) => !simulated(each) && !comesLater(each));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('names as coming later nothing that it has, and nothing that was not recorded', () => {
    const recorded = new Set(recordings.map(({ params }) => params['function']));
    const { agent, nonAgent } = laterFunctions;
    expect([...agent].filter((name) => agentFunctions.has(name) || !recorded.has(name))).toEqual([]);
    expect([...nonAgent].filter((name) => nonAgentFunctions.has(name) || !recorded.has(name))).toEqual([]);
  });

  it('compares what the database held, but for the log of the calls', () => {
    const uncompared = recordings.filter(simulated).filter(({ db }) => db !== undefined);
    const ids = uncompared.filter((each) => storedAfter(each, recordedWorld()) === null).map(({ id }) => id);
    expect(ids).toEqual([
      'agent.auth.source_long',
      'variant.PHP<=8.0 (SQL errors do not throw).agent_status_quote',
      'agent.post_no_value.pass_last',
      'agent.post_no_value.value_sent',
      'nonagent.post_value_log.agent_status',
    ]);
  });

  it('describes no exchange that was never recorded', () => {
    const ids = new Set(recordings.map(({ id }) => id));
    expect(describedIds().filter((id) => !ids.has(id))).toEqual([]);
  });
});

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
  return text
    .replace(/2026-11-2[09] \d\d:\d\d:\d\d/g, 'TODAY')
    .replace(/(\b|"B[MBW])1795\d{6}(?=\b|\w{8}")/g, '$1EPOCH');
}

/** What the web server adds is not the script's; two servers were recorded. */
function ownHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { host: _host, date: _date, connection: _connection, ...own } = headers;
  return { ...own, 'x-powered-by': 'PHP/8.2' };
}
