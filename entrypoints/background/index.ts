import { defineBackground } from 'wxt/utils/define-background';
import { badge } from '../../components/badge.ts';
import { browser } from '../../utils/browser.ts';
import type { Runtime } from '../../utils/browser.ts';
import { emptyBoard } from '../../utils/call/control.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import { panelView } from '../../utils/call/view.ts';
import { createWriter } from '../../utils/call/writer.ts';
import { systemClock } from '../../utils/clock.ts';
import { createBadgePainter } from '../../utils/crm/badge.ts';
import { crmTabs } from '../../utils/crm/crm-tabs.ts';
import type { PanelLayouts } from '../../utils/crm/panel-layout.ts';
import { loadPanelLayouts } from '../../utils/crm/panel-layout.ts';
import { recordMemory } from '../../utils/crm/record-memory.ts';
import { createRecordOpener } from '../../utils/crm/record-opener.ts';
import { createPanelInjector, injectResident, registerResident } from '../../utils/crm/resident.ts';
import type { SeatAgent } from '../../utils/crm/seat-agent.ts';
import { loadSeatAgent } from '../../utils/crm/seat-agent.ts';
import { createCallControl } from '../../utils/dialing/call-control.ts';
import { createDialing } from '../../utils/dialing/dialing.ts';
import { phoneForms } from '../../utils/dialing/phone-forms.ts';
import { createDialer } from '../../utils/dialer/dialer.ts';
import { createSwitchboard } from '../../utils/dialing/switchboard.ts';
import type { Guest } from '../../utils/messaging/hub.ts';
import { createHub } from '../../utils/messaging/hub.ts';
import type { Command, PageReport } from '../../utils/messaging/messages.ts';
import type { DayTally } from '../../utils/polling/day-tally.ts';
import { loadDayTally } from '../../utils/polling/day-tally.ts';
import { keepState, readState } from '../../utils/polling/kept-state.ts';
import type { Line } from '../../utils/polling/line.ts';
import { createLine } from '../../utils/polling/line.ts';
import { createPoller } from '../../utils/polling/poller.ts';
import { keepWatch } from '../../utils/polling/watchdog.ts';
import { same } from '../../utils/settings/options.ts';
import { onAccessChanged } from '../../utils/settings/permissions.ts';
import { onPolicyChanged } from '../../utils/settings/policy-source.ts';
import { createRefusalMemory } from '../../utils/settings/refusal-memory.ts';
import type { Seat } from '../../utils/settings/seat.ts';
import { loadSeat } from '../../utils/settings/seat.ts';
import { defaultCadence } from '../../utils/settings/settings.ts';
import { onOwnChanged } from '../../utils/settings/stored.ts';
import { createAnswers } from './answers.ts';

/*
 * The background: builds the parts and connects them. Every listener is registered before the first await,
 * so that an event that starts the worker is not lost.
 */

const forever = new AbortController().signal;
/** Resident scripts that outlived the last worker have knocked by then. */
const RESIDENTS_BACK_MS = 500;

function main() {
  let seat: Seat | null = null;
  let line: Line | null = null;
  let layouts: PanelLayouts | null = null;
  let pages: SeatAgent | null = null;
  let tally: DayTally | null = null;
  const panels = createPanelInjector();
  const paint = createBadgePainter();
  const refusals = createRefusalMemory();

  let kept = Promise.resolve();

  const writer = createWriter((state) => {
    kept = keepState(state);
    // Whoever needs it to be there awaits it; a poll's state may be lost.
    kept.catch(() => {});
    refusals.note(state.link, seat?.login ?? 0);
    tally?.note(state, kept);
    hub.publish(snapshot());
    showPanels();
    records.look();
    void paint(badge(snapshot(), systemClock.now()));
  });

  const poller = createPoller({
    writer,
    clock: systemClock,
    random: Math.random,
    cadence: () => seat?.settings.cadence ?? defaultCadence,
    async ask() {
      const agentId = agentOf(seat);
      if (seat === null || line === null || agentId === '') return null;
      return line.activeLead({ ...seat.settings.seat, agentId });
    },
  });

  const calls = {
    writer,
    clock: systemClock,
    newId: () => crypto.randomUUID(),
    hint: () => poller.hint(),
  };
  const dialing = createDialing({
    ...calls,
    kept: () => kept,
    seat: () => (seat && line?.dialer ? { dialer: line.dialer, rules: seat.settings.dialing } : null),
  });
  const control = createCallControl({
    ...calls,
    dialer: () => line?.dialer ?? null,
    isCallback: (code) => board().outcomes.find((outcome) => outcome.code === code)?.callback ?? null,
  });
  const switchboard = createSwitchboard({
    writer,
    clock: systemClock,
    dialing,
    control,
    openPopup: () => void openPopup(),
    changed: () => hub.publish(snapshot()),
  });

  const hub = createHub({
    extension: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin },
    site: siteAt,
    snapshot,
    layout: (origin) => layouts?.of(origin) ?? { place: null, collapsed: false, dismissedPop: null },
    changed: guestsChanged,
    entered(guest) {
      records.entered(guest);
      // Who opens the popup wants to know how it is now.
      if (guest.name === 'popup') poller.hint();
    },
    commanded,
    reported,
  });

  const records = createRecordOpener({
    clock: systemClock,
    state: () => writer.state,
    site: siteAt,
    origins: () => seat?.sites.map(({ origin }) => origin) ?? [],
    agentId: () => agentOf(seat),
    phoneForms: (phone) => phoneForms(phone, seat?.settings.dialing.country ?? ''),
    hub: () => hub,
    tabs: crmTabs,
    memory: recordMemory,
  });

  const board = () => seat?.settings.board ?? emptyBoard;
  function siteAt(origin: string) {
    return seat?.sites.find((site) => site.origin === origin) ?? null;
  }

  /** The AgentID that counts: where a page of the CRM says it, no other does. Empty: none has been said yet. */
  function agentOf(of: Seat | null): string {
    if (of === null) return '';
    const byPage = of.settings.sites.some(({ agentIdSelector }) => agentIdSelector !== '');
    return byPage ? (pages?.agentId ?? '') : of.settings.seat.agentId;
  }

  function snapshot(): Snapshot {
    const of = seat && line && { agentId: agentOf(seat), dialerHost: line.host };
    return {
      ...writer.state,
      seat: of,
      board: board(),
      question: switchboard.question,
      today: tally?.today ?? { pops: 0, calls: 0 },
      report: { kind: 'none' },
    };
  }

  function guestsChanged() {
    const watched = hub.guests.length > 0;
    poller.watch(watched);
    void keepWatch(watched);
    showPanels();
  }

  function showPanels() {
    if (panelView(snapshot(), systemClock.now()).kind === 'none') return;
    panels.inject(hub.guests);
  }

  function commanded(command: Command, guest: Guest) {
    switch (command.kind) {
      case 'retry':
        return void poller.retry();
      case 'overdue':
        return poller.resume();
      case 'open-options':
        return void browser.runtime.openOptionsPage();
      case 'open-record':
        return records.open(command.pop, guest);
      case 'lay-out': {
        if (guest.origin === null || layouts === null) return;
        layouts.set(guest.origin, command.layout);
        for (const { origin } of hub.guests) if (origin !== null) hub.layOut(origin, layouts.of(origin));
        return;
      }
      default:
        switchboard.obey(command);
    }
  }

  function reported(report: PageReport, guest: Guest) {
    if (report.kind === 'page-agent') pages?.said(report.agentId, guest);
    else records.reported(report, guest);
  }

  /** Takes over the settings, secrets, policy and permissions as they are now. */
  async function takeSeat(): Promise<void> {
    const before = seat;
    const agentBefore = agentOf(seat);
    const denied = writer.state.link.kind === 'down' && writer.state.link.refusal === 'no-permission';
    await readSeat();
    if (seat?.login !== before?.login) {
      refusals.forget();
      poller.restart('seat-changed');
    } else if (agentOf(seat) !== agentBefore) poller.restart('agent-changed');
    else if (denied && seat !== null && seat.servers.length > 0) void poller.retry();
    else poller.hint();
    hub.review();
    surfacesChanged();
    await syncSites();
  }

  async function readSeat(): Promise<void> {
    const before = seat;
    seat = await loadSeat();
    pages?.review(seat?.settings.sites ?? []);
    // A line that is as it was keeps to the server that it has found to work.
    const isSame = seat?.login === before?.login && same(seat?.servers, before?.servers);
    if (!isSame) line = seat && lineOf(seat, agentOf(seat) || browser.runtime.id);
  }

  function surfacesChanged() {
    hub.publish(snapshot());
    void paint(badge(snapshot(), systemClock.now()));
  }

  /** A page has said another AgentID than the one before: nothing of the other agent is shown or done any more. */
  function agentChanged() {
    poller.restart('agent-changed');
    surfacesChanged();
  }

  async function syncSites(): Promise<void> {
    const patterns = seat?.sitePatterns ?? [];
    await registerResident(patterns);
    await injectResident(patterns, (tabId) => hub.guests.some((guest) => guest.tabId === tabId));
  }

  async function boot(): Promise<void> {
    const [state, places, agent] = await Promise.all([
      readState(),
      loadPanelLayouts(),
      loadSeatAgent(systemClock, agentChanged),
    ]);
    layouts = places;
    pages = agent;
    await readSeat();
    tally = await loadDayTally(state, systemClock);
    writer.commit({ kind: 'restored', state });
    const refused = await refusals.recall(seat?.login ?? 0);
    if (refused !== null) writer.commit({ kind: 'refused', ...refused });
    dialing.resume();
    hub.review();
    void paint(badge(snapshot(), systemClock.now()));
    await records.resume();
    await registerResident(seat?.sitePatterns ?? []);
    setTimeout(() => void syncSites(), RESIDENTS_BACK_MS);
  }

  /** One after the other: two at once would each see a new login and ask twice. */
  let taken = boot();
  const retake = () => (taken = taken.then(takeSeat));

  const answers = createAnswers({
    seat: () => retake().then(() => seat && { ...seat, agentId: agentOf(seat) }),
    dialer: () => line?.dialer ?? null,
    retry: poller.retry,
    state: () => writer.state,
  });

  browser.runtime.onConnect.addListener((port: Runtime.Port) => hub.connect(port));
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    return answers.to(message);
  });
  // To be there is all they are for: they start the worker with the browser and after an update.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(() => {});
  browser.alarms.onAlarm.addListener(() => void taken.then(poller.resume).then(dialing.resume));
  onOwnChanged(() => void retake(), forever);
  onPolicyChanged(() => void retake(), forever);
  onAccessChanged(() => void retake(), forever);
  self.addEventListener('online', () => void taken.then(poller.hint));
}

/** Some browsers want a click of their own for it, older ones cannot; then the toolbar's button is one click away. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // The panel says where the question is.
  }
}

function lineOf({ settings, password, servers }: Seat, seatId: string): Line {
  return createLine(
    { ...settings.dialer, password, reachable: servers },
    {
      seatId,
      clock: systemClock,
      random: Math.random,
      dialerAt: (account) => createDialer(account, systemClock, fetch),
    },
  );
}

export default defineBackground({ type: 'module', main });
