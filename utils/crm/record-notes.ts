import type { RecordStatus, RecordView } from '../call/record-status.ts';
import type { ConnectedClients } from '../messaging/connected-clients.ts';
import type { RecordMemo, RecordMemory } from './record-memory.ts';
import type { OnLead, RecordPlaces } from './record-places.ts';

/** What became of the record of the lead on screen, tab by tab; panels are told of it. */
export interface RecordNotes {
  /** Takes over what the last worker has done. */
  resume(): Promise<void>;
  of(pop: number): RecordMemo;
  setStatus(tabId: number, pop: number, status: RecordStatus): void;
  /** Before it opens by itself; false where that could not be written down. */
  markTried(pop: number): Promise<boolean>;
  /** Tells each panel how it stands with the record, if that is news to it. */
  announce(call: OnLead): void;
  /** The panel of this tab knows nothing. */
  forget(tabId: number): void;
}

export interface RecordNotesParts {
  readonly memory: RecordMemory;
  readonly clients: Pick<ConnectedClients, 'all' | 'tellPanel'>;
}

export function createRecordNotes({ memory, clients }: RecordNotesParts, places: RecordPlaces): RecordNotes {
  let memo: RecordMemo | null = null;
  /** What each panel was last told. */
  const told = new Map<number, string>();
  const of = (pop: number): RecordMemo => (memo?.pop === pop ? memo : { pop, tried: false, statuses: {} });

  return {
    async resume() {
      memo = await memory.read();
    },
    of,
    setStatus(tabId, pop, status) {
      const { statuses, ...known } = of(pop);
      memo = { ...known, statuses: { ...statuses, [tabId]: status } };
      // If it is lost, the next worker's panel offers the button again.
      memory.keep(memo).catch(() => {});
    },
    async markTried(pop) {
      memo = { ...of(pop), tried: true };
      try {
        await memory.keep(memo);
        return true;
      } catch {
        return false;
      }
    },
    announce(call) {
      const { statuses } = of(call.pop);
      for (const client of clients.all) {
        if (client.name !== 'panel' || client.tabId === null || !places.has(client)) continue;
        const status = statuses[client.tabId] ?? 'none';
        const record: RecordView = { pop: call.pop, address: places.of(client, call), status };
        const text = JSON.stringify(record);
        if (told.get(client.tabId) === text) continue;
        told.set(client.tabId, text);
        clients.tellPanel(client.tabId, { kind: 'record', record });
      }
    },
    forget(tabId) {
      told.delete(tabId);
    },
  };
}
