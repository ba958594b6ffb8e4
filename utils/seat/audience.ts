import type { SeatReporter } from '../floor/seat-reporter.ts';
import type { Client } from '../messaging/client.ts';
import type { ConnectedClients } from '../messaging/connected-clients.ts';
import type { Poller } from '../polling/poller.ts';
import type { WatchAlarm } from './watch-alarm.ts';

/** Who looks at the seat decides who is asked: the dialer, the reports for an open popup. */
export interface Audience {
  /** Clients came or went. */
  onChange(): void;
  onEnter(client: Client): void;
}

export interface AudienceParts {
  readonly clients: Pick<ConnectedClients, 'all'>;
  readonly poller: Pick<Poller, 'watch' | 'hint'>;
  readonly reporter: Pick<SeatReporter, 'watch'>;
  readonly alarm: Pick<WatchAlarm, 'onClients'>;
}

export function createAudience({ clients, poller, reporter, alarm }: AudienceParts): Audience {
  return {
    onChange() {
      poller.watch(clients.all.length > 0);
      reporter.watch(clients.all.some(({ name }) => name === 'popup'));
      alarm.onClients(clients.all.length);
    },
    onEnter({ name }) {
      // Who opens the popup wants to know how it is now.
      if (name === 'popup') poller.hint();
    },
  };
}
