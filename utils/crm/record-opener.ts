import type { PhoneForms, RecordValues } from '../call/record-address.ts';
import { recordAddress, recordValues } from '../call/record-address.ts';
import type { RecordStatus, RecordView } from '../call/record-status.ts';
import { isSameAddress } from '../call/same-address.ts';
import type { Site } from '../call/site.ts';
import type { Call, State } from '../call/state.ts';
import type { Clock } from '../clock.ts';
import type { Guest, PanelGuest, ResidentGuest } from '../messaging/guest.ts';
import type { Hub } from '../messaging/hub.ts';
import type { OpenRecordMessage, ResidentReport } from '../messaging/messages.ts';
import type { CrmTab, CrmTabs } from './crm-tabs.ts';
import type { RecordMemo, RecordMemory } from './record-memory.ts';

/*
 * Opens the record of the lead on screen: by a person's click, or by itself where the site is set so. By itself
 * once for a lead, in the CRM tab that was last looked at and in no other; the page has the last word.
 */

export interface RecordOpener {
  /** Takes over what the last worker has done. Until then nothing is opened. */
  resume(): Promise<void>;
  /** Call it with every new state, and when a guest came. */
  look(): void;
  /** A panel was let in, and knows nothing yet. */
  entered(guest: Guest): void;
  /** A person at this panel wants the record of this pop. */
  open(pop: number, guest: PanelGuest): void;
  /** What became of it, from the page that was asked. */
  reported(report: ResidentReport & { readonly kind: 'record' }, guest: ResidentGuest): void;
}

export interface RecordOpenerParts {
  readonly clock: Clock;
  readonly state: () => State;
  /** The CRM site of an origin; null: it is none. */
  readonly site: (origin: string) => Site | null;
  /** The origins of all CRM sites: a record is opened on one of them or not at all. */
  readonly origins: () => readonly string[];
  /** The AgentID whose leads are asked for. */
  readonly agentId: () => string;
  readonly phoneForms: (phone: string) => PhoneForms;
  readonly hub: () => Pick<Hub, 'guests' | 'tellPanel' | 'tellResident'>;
  readonly tabs: CrmTabs;
  readonly memory: RecordMemory;
}

/** A lead that is longer on screen than this, in ms, has been dealt with: a tab that comes now is left alone. */
const NEW_MS = 10_000;
/** So long, in ms, a page may take to go to the record after it was asked; then it does not go any more. */
const ANSWER_MS = 1_000;
/** After that a person who clicked is not left waiting. */
const GIVE_UP_MS = ANSWER_MS + 500;

type OnLead = Call & { readonly kind: 'on-lead' };
interface Desk extends CrmTab {
  readonly pop: number;
  readonly address: string;
}

export function createRecordOpener(parts: RecordOpenerParts): RecordOpener {
  const { clock, tabs, memory } = parts;
  let memo: RecordMemo | null = null;
  let isReady = false;
  /** What each panel was last told. */
  const told = new Map<number, string>();
  /** A click that waits for the page's answer. */
  let asked: { readonly desk: Desk; readonly giveUp: () => void } | null = null;

  const onLead = (): OnLead | null => {
    const { call } = parts.state();
    return call.kind === 'on-lead' ? call : null;
  };
  const isOn = (pop: number) => onLead()?.pop === pop;
  const memoOf = (pop: number): RecordMemo =>
    memo?.pop === pop ? memo : { pop, tried: false, statuses: {} };

  function valuesOf({ lead, user }: OnLead): RecordValues {
    return recordValues(lead, { user, agentId: parts.agentId(), forms: parts.phoneForms(lead.phone) });
  }

  function siteOf({ origin }: Guest): Site | null {
    const site = origin === null ? null : parts.site(origin);
    return site === null || site.recordOpening === 'off' ? null : site;
  }

  const addressOn = (site: Site, values: RecordValues) =>
    recordAddress(site.recordAddress, values, parts.origins());

  /** Tells each panel how it stands with the record, if that is news to it. */
  function announce(call: OnLead) {
    const values = valuesOf(call);
    const { statuses } = memoOf(call.pop);
    for (const guest of parts.hub().guests) {
      const site = siteOf(guest);
      if (guest.name !== 'panel' || guest.tabId === null || site === null) continue;
      const status = statuses[guest.tabId] ?? 'none';
      const record: RecordView = { pop: call.pop, address: addressOn(site, values), status };
      const text = JSON.stringify(record);
      if (told.get(guest.tabId) === text) continue;
      told.set(guest.tabId, text);
      parts.hub().tellPanel(guest.tabId, { kind: 'record', record });
    }
  }

  function note(tabId: number, pop: number, status: RecordStatus) {
    const { statuses, ...known } = memoOf(pop);
    memo = { ...known, statuses: { ...statuses, [tabId]: status } };
    // If it is lost, the next worker's panel offers the button again.
    memory.keep(memo).catch(() => {});
    look();
  }

  /** The tabs in which the record may open by itself, and where it is for each of them. */
  function candidates(call: OnLead): ReadonlyMap<number, string> {
    const values = valuesOf(call);
    const found = parts.hub().guests.flatMap((guest): [number, string][] => {
      const site = siteOf(guest);
      if (guest.name !== 'crm' || guest.tabId === null || site?.recordOpening !== 'automatic') return [];
      const address = addressOn(site, values);
      return address === null ? [] : [[guest.tabId, address]];
    });
    return new Map(found);
  }

  function isDue(call: OnLead): boolean {
    if (parts.state().link.kind !== 'live' || memoOf(call.pop).tried) return false;
    return clock.now() - call.since < NEW_MS && candidates(call).size > 0;
  }

  async function openByItself(call: OnLead) {
    memo = { ...memoOf(call.pop), tried: true };
    try {
      await memory.keep(memo);
    } catch {
      // The next worker would do it again; the button does as well.
      return;
    }
    const places = candidates(call);
    const tab = await tabs.lastActive([...places.keys()]);
    const address = tab === null ? undefined : places.get(tab.id);
    if (tab !== null && address !== undefined) visit({ ...tab, pop: call.pop, address }, 'automatic');
  }

  /** Whether the page was asked. */
  function visit({ id, url, pop, address }: Desk, by: OpenRecordMessage['asked']): boolean {
    if (!isOn(pop)) return false;
    if (isSameAddress(url, address)) {
      note(id, pop, 'already');
      return false;
    }
    const until = clock.now() + ANSWER_MS;
    parts.hub().tellResident(id, { kind: 'open-record', url: address, pop, asked: by, until });
    return true;
  }

  async function openAsAsked(call: OnLead, tabId: number, address: string) {
    const tab = await tabs.find(tabId);
    if (tab === null || asked !== null) return;
    const desk = { ...tab, pop: call.pop, address };
    // As the panel has announced it, whatever became of the input.
    if (memoOf(call.pop).statuses[tabId] === 'unsaved') return void openBeside(desk);
    if (!visit(desk, 'button')) return;
    // Nobody answers: the page is busy, or asleep.
    asked = { desk, giveUp: clock.after(GIVE_UP_MS, () => void openBeside(desk)) };
  }

  async function openBeside({ id, pop, address }: Desk) {
    asked = null;
    if (!isOn(pop)) return;
    await tabs.openBeside(id, address);
    note(id, pop, 'new-tab');
  }

  function look() {
    const call = onLead();
    if (!isReady || call === null) return;
    announce(call);
    if (isDue(call)) void openByItself(call);
  }

  return {
    async resume() {
      memo = await memory.read();
      isReady = true;
      look();
    },
    look,
    entered({ name, tabId }) {
      if (name === 'panel' && tabId !== null) told.delete(tabId);
      look();
    },
    open(pop, guest) {
      const call = onLead();
      const site = siteOf(guest);
      if (!isReady || call?.pop !== pop || guest.tabId === null || site === null) return;
      const address = addressOn(site, valuesOf(call));
      if (address !== null) void openAsAsked(call, guest.tabId, address);
    },
    reported({ pop, outcome }, { tabId }) {
      if (tabId === null || !isOn(pop)) return;
      const waiting = asked?.desk.id === tabId && asked.desk.pop === pop ? asked : null;
      waiting?.giveUp();
      if (waiting !== null) asked = null;
      if (waiting !== null && outcome !== 'opened') void openBeside(waiting.desk);
      else note(tabId, pop, outcome);
    },
  };
}
