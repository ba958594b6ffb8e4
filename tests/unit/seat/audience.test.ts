import { beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../utils/messaging/client.ts';
import type { Audience } from '../../../utils/seat/audience.ts';
import { createAudience } from '../../../utils/seat/audience.ts';
import { createWatchAlarm } from '../../../utils/seat/watch-alarm.ts';

const popup: Client = { name: 'popup', tabId: null, origin: null };
const panel: Client = { name: 'panel', tabId: 1, origin: 'https://crm.example.com' };

let clients: Client[];
let told: unknown[];
let audience: Audience;

beforeEach(() => {
  clients = [];
  told = [];
  audience = createAudience({
    clients: {
      get all() {
        return clients;
      },
    },
    poller: { watch: (is) => told.push(['poll', is]), hint: () => told.push('hinted') },
    reporter: { watch: (is) => told.push(['report', is]) },
    alarm: { onClients: (count) => told.push(['alarm', count]) },
  });
});

test.each([
  ['nobody', [], [false, false, 0]],
  ['a panel', [panel], [true, false, 1]],
  ['the popup', [popup], [true, true, 1]],
  ['both', [panel, popup], [true, true, 2]],
])(
  '%s: the dialer is asked for whoever looks, the reports for the popup',
  (_, now, [poll, report, alarm]) => {
    clients = now;
    audience.onChange();
    expect(told).toEqual([
      ['poll', poll],
      ['report', report],
      ['alarm', alarm],
    ]);
  },
);

test('who opens the popup wants to know how it is now; a panel that loads does not', () => {
  audience.onEnter(panel);
  expect(told).toEqual([]);
  audience.onEnter(popup);
  expect(told).toEqual(['hinted']);
});

test('the alarm stays as long as anybody looks, at the seat or at the team', () => {
  const kept: boolean[] = [];
  const alarm = createWatchAlarm((isWatched) => kept.push(isWatched));
  alarm.onClients(1);
  alarm.onTeamPages(2);
  alarm.onClients(0);
  alarm.onTeamPages(1);
  alarm.onTeamPages(0);
  expect(kept).toEqual([true, true, true, true, false]);
});
