import { beforeEach, describe, expect, it } from 'vitest';
import type { ControlName } from '../../../utils/call/controls.ts';
import { defaultControls } from '../../../utils/call/controls.ts';
import { NOBODY } from '../../../utils/diagnostics/probes.ts';
import type { DiagnosedSeat } from './diagnosed-seat.ts';
import { SERVER, findingOf, openDiagnosedSeat } from './diagnosed-seat.ts';

let seat: DiagnosedSeat;
beforeEach(() => {
  seat = openDiagnosedSeat();
});

const change = (input: Partial<DiagnosedSeat['input']>) => {
  seat.input = { ...seat.input, ...input };
};
/** The requests that carried a login. */
const withLogin = () => seat.engine.requests.filter(({ parameters }) => 'user' in parameters);

describe('what is asked', () => {
  it('is of the functions this seat uses, each once, for an agent who cannot exist', async () => {
    change({ controls: defaultControls });
    await seat.runChecks();
    const probed = seat.engine.requests.filter(({ parameters }) => parameters['agent_user'] === NOBODY);
    expect(probed.map(({ function: name }) => name)).toEqual([
      'external_dial',
      'external_pause',
      'external_hangup',
      'pause_code',
      'external_status',
      'agent_status',
    ]);
  });

  it.each<[string, () => void, number]>([
    ['http was not chosen', () => change({ servers: ['http://dialer.example.com'] }), 0],
    ['the browser does not let us', () => seat.forbidden.add('dialer.example.com'), 0],
    ['a captive portal answers', () => seat.engine.faults.set({ kind: 'captive-portal' }), 1],
  ])('is nothing that needs a login when %s', async (_, make, requests) => {
    make();
    await seat.runChecks();
    expect(seat.engine.requests).toHaveLength(requests);
    expect(withLogin()).toEqual([]);
  });

  it('goes only to the servers that the browser lets us reach', async () => {
    const hosts = new Set<string>();
    change({ servers: ['https://dialer2.example.com', SERVER] });
    seat.forbidden.add('dialer2.example.com');
    seat.answer = ({ url }) => void hosts.add(url.host);
    await seat.runChecks();
    expect([...hosts]).toEqual(['dialer.example.com']);
  });
});

describe('a right', () => {
  const functions = (made: DiagnosedSeat) =>
    made.engine.requests.flatMap(({ parameters, function: name }) =>
      parameters['agent_user'] === NOBODY && name !== 'agent_status' ? [name] : [],
    );

  it('is told of every function, and only by that function', async () => {
    await seat.runChecks();
    const names = functions(seat);
    expect(names).toHaveLength(15);
    for (const name of names) {
      const one = openDiagnosedSeat();
      one.user('apiuser').apiAllowedFunctions = ['st_get_agent_active_lead', ...names]
        .filter((each) => each !== name)
        .join(' ');
      const finding = findingOf(await one.runChecks(), 'controls');
      expect(finding).toMatchObject({
        kind: 'controls-refused',
        functions: names.map((each) => ({ name: each, right: each === name ? 'refused' : 'allowed' })),
      });
    }
  });

  it('is asked for the buttons that are on the seat', async () => {
    const controls: readonly ControlName[] = ['park', 'queue'];
    change({ controls });
    await seat.runChecks();
    expect(functions(seat)).toEqual(['park_call', 'calls_in_queue_count']);
  });
});
