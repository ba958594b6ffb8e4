import { isSameAddress } from '../call/same-address.ts';
import type { RecordStatus } from '../call/record-status.ts';
import type { Clock } from '../clock.ts';
import type { ConnectedClients } from '../messaging/connected-clients.ts';
import type { OpenRecordMessage } from '../messaging/messages.ts';
import type { CrmTab, CrmTabs } from './crm-tabs.ts';

/** Where the record of a pop is to be opened. */
interface Visit extends CrmTab {
  readonly pop: number;
  readonly address: string;
}

/** Sends pages to a record: the page has the last word, and a tab beside it helps where it does not go. */
export interface RecordVisits {
  /** Whether the page was asked. */
  send(visit: Visit, by: OpenRecordMessage['asked']): boolean;
  /** The same for a person, who is not left waiting for a page that does not answer. */
  sendAsAsked(visit: Visit): void;
  openBeside(visit: Visit): Promise<void>;
  /** What became of it, from the page that was asked. */
  onReport(pop: number, outcome: RecordStatus, tabId: number): void;
  /** A click waits for the page's answer. */
  readonly isWaiting: boolean;
}

export interface RecordVisitsParts {
  readonly clock: Clock;
  readonly clients: Pick<ConnectedClients, 'tellResident'>;
  readonly tabs: CrmTabs;
  /** Whether the lead of this pop is still on screen. */
  readonly isOn: (pop: number) => boolean;
  readonly setStatus: (tabId: number, pop: number, status: RecordStatus) => void;
}

/** So long, in ms, a page may take to go to the record after it was asked; then it does not go any more. */
const ANSWER_MS = 1_000;
/** After that a person who clicked is not left waiting. */
const GIVE_UP_MS = ANSWER_MS + 500;

export function createRecordVisits({
  clock,
  clients,
  tabs,
  isOn,
  setStatus,
}: RecordVisitsParts): RecordVisits {
  /** A click that waits for the page's answer. */
  let asked: { readonly visit: Visit; readonly giveUp: () => void } | null = null;

  function send({ id, url, pop, address }: Visit, by: OpenRecordMessage['asked']): boolean {
    if (!isOn(pop)) return false;
    if (isSameAddress(url, address)) {
      setStatus(id, pop, 'already');
      return false;
    }
    const until = clock.now() + ANSWER_MS;
    clients.tellResident(id, { kind: 'open-record', url: address, pop, asked: by, until });
    return true;
  }

  async function openBeside({ id, pop, address }: Visit) {
    asked = null;
    if (!isOn(pop)) return;
    await tabs.openBeside(id, address);
    setStatus(id, pop, 'new-tab');
  }

  return {
    send,
    sendAsAsked(visit) {
      if (!send(visit, 'button')) return;
      // Nobody answers: the page is busy, or asleep.
      asked = { visit, giveUp: clock.after(GIVE_UP_MS, () => void openBeside(visit)) };
    },
    openBeside,
    onReport(pop, outcome, tabId) {
      const waiting = asked?.visit.id === tabId && asked.visit.pop === pop ? asked : null;
      waiting?.giveUp();
      if (waiting !== null) asked = null;
      if (waiting !== null && outcome !== 'opened') void openBeside(waiting.visit);
      else setStatus(tabId, pop, outcome);
    },
    get isWaiting() {
      return asked !== null;
    },
  };
}
