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
import { createCallControl } from '../../utils/dialing/call-control.ts';
import { createDialing } from '../../utils/dialing/dialing.ts';
import { phoneForms } from '../../utils/dialing/phone-forms.ts';
import { createSwitchboard } from '../../utils/dialing/switchboard.ts';
import type { Guest } from '../../utils/messaging/hub.ts';
import { createHub } from '../../utils/messaging/hub.ts';
import type { Command, PageReport } from '../../utils/messaging/messages.ts';
import type { DayTally } from '../../utils/polling/day-tally.ts';
import { loadDayTally } from '../../utils/polling/day-tally.ts';
import { keepState, readState } from '../../utils/polling/kept-state.ts';
import { createPoller } from '../../utils/polling/poller.ts';
import { createSnapshotKeeper } from '../../utils/polling/last-snapshot.ts';
import { keepWatch } from '../../utils/polling/watchdog.ts';
import { onAccessChanged } from '../../utils/settings/permissions.ts';
import { onPolicyChanged } from '../../utils/settings/policy-source.ts';
import { createRefusalMemory } from '../../utils/settings/refusal-memory.ts';
import { defaultCadence } from '../../utils/settings/settings.ts';
import { onOwnChanged } from '../../utils/settings/stored.ts';
import { createAnswers } from './answers.ts';
import type { DeskChange } from './desk.ts';
import { createDesk } from './desk.ts';
import { createTeamDesk } from './team-desk.ts';

/*
 * The background: builds the parts and connects them. Every listener is registered before the first await,
 * so that an event that starts the worker is not lost.
 */

const forever = new AbortController().signal;
/** Resident scripts that outlived the last worker have knocked by then. */
const RESIDENTS_BACK_MS = 500;

function main() {
  let layouts: PanelLayouts | null = null;
  let tally: DayTally | null = null;
  const extension = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const desk = createDesk(agentChanged);
  const teamDesk = createTeamDesk({
    extension,
    pagesChanged: watchChanged,
    seatChanged: publish,
  });
  const panels = createPanelInjector();
  const paint = createBadgePainter();
  const refusals = createRefusalMemory();
  const keepSnapshot = createSnapshotKeeper();

  let kept = Promise.resolve();

  const writer = createWriter((state) => {
    kept = keepState(state);
    // Whoever needs it to be there awaits it; a poll's state may be lost.
    kept.catch(() => {});
    refusals.note(state.link, desk.seat?.login ?? 0);
    tally?.note(state, kept);
    teamDesk.team.seat.follow(state.call);
    publish();
    showPanels();
    records.look();
    void paint(badge(snapshot(), systemClock.now()));
  });

  const poller = createPoller({
    writer,
    clock: systemClock,
    random: Math.random,
    cadence: () => desk.seat?.settings.cadence ?? defaultCadence,
    async ask() {
      const { seat, line, agentId } = desk;
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
    seat: () => {
      const { seat, line } = desk;
      return seat && line?.dialer ? { dialer: line.dialer, rules: seat.settings.dialing } : null;
    },
  });
  const control = createCallControl({
    ...calls,
    dialer: () => desk.line?.dialer ?? null,
    isCallback: (code) => board().outcomes.find((outcome) => outcome.code === code)?.callback ?? null,
  });
  const switchboard = createSwitchboard({
    writer,
    clock: systemClock,
    dialing,
    control,
    openPopup: () => void openPopup(),
    changed: publish,
  });

  const hub = createHub({
    extension,
    site: desk.site,
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
    site: desk.site,
    origins: () => desk.seat?.sites.map(({ origin }) => origin) ?? [],
    agentId: () => desk.agentId,
    phoneForms: (phone) => phoneForms(phone, desk.seat?.settings.dialing.country ?? ''),
    hub: () => hub,
    tabs: crmTabs,
    memory: recordMemory,
  });

  const board = () => desk.seat?.settings.board ?? emptyBoard;

  function snapshot(): Snapshot {
    const { seat, line, agentId } = desk;
    return {
      ...writer.state,
      seat: seat && line && { agentId, dialerHost: line.host },
      board: board(),
      question: switchboard.question,
      today: tally?.today ?? { pops: 0, calls: 0 },
      report: teamDesk.team.seat.report,
      hasReportsUser: teamDesk.team.hasReportsUser,
    };
  }

  function publish() {
    const now = snapshot();
    keepSnapshot(now);
    hub.publish(now);
  }

  function guestsChanged() {
    poller.watch(hub.guests.length > 0);
    teamDesk.team.seat.look(hub.guests.some(({ name }) => name === 'popup'));
    watchChanged();
    showPanels();
  }

  function watchChanged() {
    void keepWatch(hub.guests.length > 0 || teamDesk.hub.pages.length > 0);
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
        const { tabId } = guest;
        for (const { origin } of hub.guests)
          if (origin !== null) hub.layOut(origin, layouts.of(origin), tabId);
        return;
      }
      default:
        switchboard.obey(command);
    }
  }

  function reported(report: PageReport, guest: Guest) {
    if (report.kind === 'page-agent') desk.said(report.agentId, guest);
    else records.reported(report, guest);
  }

  /** Takes over the settings, secrets, policy and permissions as they are now. */
  async function takeSeat(): Promise<void> {
    const { link } = writer.state;
    const wasDenied = link.kind === 'down' && link.refusal === 'no-permission';
    const change = await desk.read();
    await teamDesk.read();
    takeChange(change, wasDenied);
    hub.review();
    surfacesChanged();
    await syncSites();
  }

  function takeChange(change: DeskChange, wasDenied: boolean): void {
    if (change === 'login') {
      refusals.forget();
      poller.restart('seat-changed');
    } else if (change === 'agent') poller.restart('agent-changed');
    else if (wasDenied && desk.line?.dialer) void poller.retry();
    else poller.hint();
  }

  function surfacesChanged() {
    publish();
    void paint(badge(snapshot(), systemClock.now()));
  }

  /** A page has said another AgentID than the one before: nothing of the other agent is shown or done any more. */
  function agentChanged() {
    poller.restart('agent-changed');
    surfacesChanged();
  }

  async function syncSites(): Promise<void> {
    const patterns = desk.seat?.sitePatterns ?? [];
    await registerResident(patterns);
    await injectResident(patterns, (tabId) => hub.guests.some((guest) => guest.tabId === tabId));
  }

  async function boot(): Promise<void> {
    const [state, places] = await Promise.all([readState(), loadPanelLayouts(), desk.recall()]);
    layouts = places;
    await desk.read();
    await teamDesk.read();
    tally = await loadDayTally(state, systemClock);
    writer.commit({ kind: 'restored', state });
    const refused = await refusals.recall(desk.seat?.login ?? 0);
    if (refused !== null) writer.commit({ kind: 'refused', ...refused });
    dialing.resume();
    hub.review();
    void paint(badge(snapshot(), systemClock.now()));
    await records.resume();
    teamDesk.hub.open();
    await registerResident(desk.seat?.sitePatterns ?? []);
    setTimeout(() => void syncSites(), RESIDENTS_BACK_MS);
  }

  /** One after the other: two at once would each see a new login and ask twice. */
  let taken = boot();
  const retake = () => (taken = taken.then(takeSeat));

  const answers = createAnswers({
    seat: () => retake().then(() => desk.seat && { ...desk.seat, agentId: desk.agentId }),
    dialer: () => desk.line?.dialer ?? null,
    retry: poller.retry,
    state: () => writer.state,
    hasReportsUser: () => teamDesk.team.hasReportsUser,
  });

  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    hub.connect(port);
    teamDesk.hub.connect(port);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    return answers.to(message);
  });
  // To be there is all they are for: they start the worker with the browser and after an update.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(() => {});
  browser.alarms.onAlarm.addListener(
    () =>
      void taken.then(() => {
        poller.resume();
        dialing.resume();
        teamDesk.team.resume();
      }),
  );
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

export default defineBackground({ type: 'module', main });
