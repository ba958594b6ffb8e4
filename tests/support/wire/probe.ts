/*
 * A background in the place of the extension's own: everything from the order to the wire is what is shipped, and a
 * page of the extension says which order.
 */
import { orderFetch } from '../../../entrypoints/background/order-fetch.ts';
import { systemClock } from '../../../utils/clock.ts';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { orders } from './orders.ts';

export interface Errand {
  readonly url: string;
  /** The order of that name; null: the poll. */
  readonly order: string | null;
}

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: { errand?: Errand }, sender: unknown, respond: (kind: string) => void) => boolean,
      ): void;
    };
  };
};

chrome.runtime.onMessage.addListener(({ errand }, _, respond) => {
  if (errand === undefined) return false;
  void run(errand).then(respond);
  return true;
});

async function run({ url, order }: Errand): Promise<string> {
  const paths = { agentApi: 'agc/api.php', nonAgentApi: 'vicidial/non_agent_api.php' };
  const account = { ...paths, url, apiUser: 'apiuser', password: 'secret' };
  const dialer: Dialer = createDialer(account, systemClock, fetch, orderFetch);
  const result =
    order === null
      ? await activeLead(dialer, { agentId: 'A77', teamId: '207' })
      : await orders[order]?.(dialer);
  if (result === undefined) return `no such order: ${order}`;
  return result.ok ? 'ok' : result.error.kind;
}
