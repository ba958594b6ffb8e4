import { describe, expect, test } from 'vitest';
import type { StartParts } from '../../../utils/seat/start.ts';
import { start } from '../../../utils/seat/start.ts';

/** Parts that tell in which order they are called; what `fails` is named rejects. */
function parts(fails = ''): { readonly told: string[]; readonly parts: StartParts } {
  const told: string[] = [];
  const tell = (what: string) => () => void told.push(what);
  const later = (what: string) => async () => {
    await new Promise((resolve) => setImmediate(resolve));
    told.push(what);
    if (what === fails) throw new Error('The storage does not open.');
  };
  return {
    told,
    parts: {
      state: { recall: later('state read'), restore: tell('state restored') },
      context: {
        guard: null,
        recall: later('pages recalled'),
        async read() {
          await later('seat read')();
          return 'login';
        },
      },
      surfaces: {
        recall: later('layouts recalled'),
        publish: tell('surfaces told'),
        hub: { review: tell('clients let in') },
      },
      dialerClock: { recall: later('dialer clock recalled') },
      teamService: { read: later('reports user read'), hub: { open: tell('team pages let in') } },
      poller: { applyRefusal: tell('refusals known') },
      dialing: { resume: tell('dialing resumed') },
      control: { resume: tell('control resumed') },
      records: { resume: later('records resumed') },
      crmPages: { register: later('script registered'), syncSoon: tell('tabs looked at soon') },
      onAgentChange() {},
    },
  };
}

describe('a worker begins', () => {
  test('with what the last one knew, then goes on, then lets people in', async () => {
    const bench = parts();
    await start(bench.parts);
    expect(bench.told.slice(0, 4).toSorted()).toEqual([
      'dialer clock recalled',
      'layouts recalled',
      'pages recalled',
      'state read',
    ]);
    expect(bench.told.slice(4)).toEqual([
      'seat read',
      'reports user read',
      'state restored',
      'refusals known',
      'dialing resumed',
      'control resumed',
      'clients let in',
      'surfaces told',
      'records resumed',
      'team pages let in',
      'script registered',
      'tabs looked at soon',
    ]);
  });

  test.each(['state read', 'pages recalled', 'seat read', 'reports user read'])(
    'and lets nobody in where the browser fails: %s',
    async (what) => {
      const bench = parts(what);
      await expect(start(bench.parts)).rejects.toThrow('The storage does not open.');
      expect(bench.told).not.toContain('state restored');
      expect(bench.told).not.toContain('clients let in');
    },
  );
});
