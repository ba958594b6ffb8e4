import type { RecordStatus } from '../call/record-status.ts';
import type { State } from '../call/state.ts';
import type { Client, PanelClient, ResidentClient } from '../messaging/client.ts';
import type { ConnectedClients } from '../messaging/connected-clients.ts';
import type { ResidentReport } from '../messaging/messages.ts';
import type { RecordNotesParts } from './record-notes.ts';
import { createRecordNotes } from './record-notes.ts';
import type { OnLead, RecordPlacesParts } from './record-places.ts';
import { createRecordPlaces } from './record-places.ts';
import type { RecordVisitsParts } from './record-visits.ts';
import { createRecordVisits } from './record-visits.ts';

/*
 * Opens the record of the lead on screen: by a person's click, or by itself where the site is set so. By itself
 * once for a lead, in the CRM tab that was last looked at and in no other; the page has the last word.
 */

export interface RecordOpener {
  /** Takes over what the last worker has done. Until then nothing is opened. */
  resume(): Promise<void>;
  /** Call it with every new state, and when a client came. */
  evaluate(): void;
  /** A panel was let in, and knows nothing yet. */
  onEnter(client: Client): void;
  /** A person at this panel wants the record of this pop. */
  open(pop: number, client: PanelClient): void;
  /** What became of it, from the page that was asked. */
  onReport(report: ResidentReport & { readonly kind: 'record' }, client: ResidentClient): void;
}

export interface RecordOpenerParts
  extends
    Omit<RecordPlacesParts, 'clients'>,
    Omit<RecordNotesParts, 'clients'>,
    Pick<RecordVisitsParts, 'clock' | 'tabs'> {
  readonly state: () => State;
  readonly clients: Pick<ConnectedClients, 'all' | 'tellPanel' | 'tellResident'>;
}

/** A lead that is longer on screen than this, in ms, has been dealt with: a tab that comes now is left alone. */
const NEW_MS = 10_000;

export function createRecordOpener(parts: RecordOpenerParts): RecordOpener {
  const { clock, tabs } = parts;
  const places = createRecordPlaces(parts);
  const notes = createRecordNotes(parts, places);
  let isReady = false;

  const onLead = () => leadOf(parts.state());
  const isOn = (pop: number) => onLead()?.pop === pop;
  const visits = createRecordVisits({ ...parts, isOn, setStatus });

  function isDue(call: OnLead): boolean {
    if (parts.state().link.kind !== 'live' || notes.of(call.pop).tried) return false;
    return clock.now() - call.since < NEW_MS && places.automatic(call).size > 0;
  }

  async function openByItself(call: OnLead) {
    // If it is not written down, the next worker would do it again; the button does as well.
    if (!(await notes.markTried(call.pop))) return;
    const addresses = places.automatic(call);
    const tab = await tabs.lastActive([...addresses.keys()]);
    const address = tab === null ? undefined : addresses.get(tab.id);
    if (tab !== null && address !== undefined) visits.send({ ...tab, pop: call.pop, address }, 'automatic');
  }

  async function openAsAsked(call: OnLead, tabId: number, address: string) {
    const tab = await tabs.find(tabId);
    if (tab === null || visits.isWaiting) return;
    const visit = { ...tab, pop: call.pop, address };
    // As the panel has announced it, whatever became of the input.
    if (notes.of(call.pop).statuses[tabId] === 'unsaved') void visits.openBeside(visit);
    else visits.sendAsAsked(visit);
  }

  function setStatus(tabId: number, pop: number, status: RecordStatus) {
    notes.setStatus(tabId, pop, status);
    evaluate();
  }

  function evaluate() {
    const call = onLead();
    if (!isReady || call === null) return;
    notes.announce(call);
    if (isDue(call)) void openByItself(call);
  }

  return {
    async resume() {
      await notes.resume();
      isReady = true;
      evaluate();
    },
    evaluate,
    onEnter({ name, tabId }) {
      if (name === 'panel' && tabId !== null) notes.forget(tabId);
      evaluate();
    },
    open(pop, client) {
      const call = onLead();
      if (!isReady || call?.pop !== pop || client.tabId === null) return;
      const address = places.of(client, call);
      if (address !== null) void openAsAsked(call, client.tabId, address);
    },
    onReport({ pop, outcome }, { tabId }) {
      if (tabId !== null && isOn(pop)) visits.onReport(pop, outcome, tabId);
    },
  };
}

const leadOf = ({ call }: State): OnLead | null => (call.kind === 'on-lead' ? call : null);
