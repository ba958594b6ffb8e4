import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser.ts';
import type { Runtime } from '../../utils/browser.ts';
import { mayCallBack, reliable } from '../../utils/call/dialer-clock.ts';
import type { NumberReading } from '../../utils/call/number-reading.ts';
import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Call } from '../../utils/call/state.ts';
import { createWriter } from '../../utils/call/writer.ts';
import { systemClock } from '../../utils/clock.ts';
import { crmTabs } from '../../utils/crm/crm-tabs.ts';
import { recordMemory } from '../../utils/crm/record-memory.ts';
import { createRecordOpener } from '../../utils/crm/record-opener.ts';
import { injectResident, registerResident } from '../../utils/crm/resident.ts';
import { keepClock, recallClock } from '../../utils/controls/clock-memory.ts';
import { createClockWatch } from '../../utils/controls/clock-watch.ts';
import { phoneForms } from '../../utils/dialing/phone-forms.ts';
import { readLeadPhone, readTyped } from '../../utils/dialing/reading.ts';
import type { DayTally } from '../../utils/polling/day-tally.ts';
import { loadDayTally } from '../../utils/polling/day-tally.ts';
import { keepState, readState } from '../../utils/polling/kept-state.ts';
import { activeLead } from '../../utils/dialer/agent-api/active-lead.ts';
import { createPoller } from '../../utils/polling/poller.ts';
import { keepWatch } from '../../utils/polling/watchdog.ts';
import { onAccessChanged } from '../../utils/settings/permissions.ts';
import { onPolicyChanged } from '../../utils/settings/policy-source.ts';
import { defaultCadence } from '../../utils/settings/settings.ts';
import { onOwnChanged } from '../../utils/settings/stored.ts';
import { createClientPorts } from '../../utils/messaging/connected-clients.ts';
import { createAnswers } from './answers.ts';
import { createCalls } from './calls.ts';
import type { DeskChange } from './desk.ts';
import { createDesk } from './desk.ts';
import { createHandlers } from './handlers.ts';
import { createSurfaces } from './surfaces.ts';
import { createTeamDesk } from './team-desk.ts';

/*
 * The background: builds the parts and connects them. Every listener is registered before the first await,
 * so that an event that starts the worker is not lost.
 */

const forever = new AbortController().signal;
/** Resident scripts that outlived the last worker have knocked by then. */
const RESIDENTS_BACK_MS = 500;

const ownExtension = () => ({ id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin });

function main() {
  let tally: DayTally | null = null;
  const [clients, extension] = [createClientPorts(), ownExtension()];
  const desk = createDesk(agentChanged);
  const teamDesk = createTeamDesk({
    extension,
    onPages: watchChanged,
    onSeatReport: () => surfaces.publish(),
  });

  let kept = Promise.resolve();
  const writer = createWriter((state) => {
    kept = keepState(state);
    // Whoever needs it to be there awaits it; a poll's state may be lost.
    kept.catch(() => {});
    tally?.note(state, kept);
    teamDesk.team.seat.follow(state.call, state);
    surfaces.publish();
    records.evaluate();
    dialerClock.evaluate();
    waiting.look();
  });

  const poller = createPoller({
    writer,
    clock: systemClock,
    random: Math.random,
    cadence: () => desk.seat?.settings.cadence ?? defaultCadence,
    async ask() {
      const { seat, line, agentId } = desk;
      if (seat === null || line === null || agentId === '') return null;
      return line.ask((dialer) => activeLead(dialer, { ...seat.settings.seat, agentId }));
    },
  });

  const dialerClock = createClockWatch({
    clock: systemClock,
    isWanted: () => mayCallBack(writer.state, desk.controlsConfig),
    dialer: () => desk.line?.dialer ?? null,
    login: () => desk.seat?.login ?? 0,
    zone: () => desk.seat?.settings.dialerTimeZone ?? '',
    memory: { recall: recallClock, keep: keepClock },
    onChange: () => surfaces.publish(),
  });

  const { dialing, waiting, control, callCommands } = createCalls({
    writer,
    kept: () => kept,
    desk,
    dialerClock: () => reliable(dialerClock.clock, systemClock.now()),
    hint: () => poller.hint(),
    openPopup: () => void openPopup(),
    snapshot,
    onChange: () => surfaces.publish(),
  });

  const surfaces = createSurfaces({
    extension,
    site: desk.site,
    snapshot,
    clients,
    onChange: clientsChanged,
    onEnter(client) {
      records.onEnter(client);
      // Who opens the popup wants to know how it is now.
      if (client.name === 'popup') poller.hint();
    },
    handlers: createHandlers({
      callCommands,
      carryOut: (command, pop) => void control.carryOut(command, pop),
      askNow() {
        teamDesk.team.seat.askAgain();
        void poller.retry('agent');
      },
      overdue: () => poller.resume(),
      openOptions: () => void browser.runtime.openOptionsPage(),
      openRecord: (pop, client) => records.open(pop, client),
      layOut: (layout, client) => surfaces.layOut(layout, client),
      pageAgent: (agentId, client) => desk.said(agentId, client),
      recordReported: (report, client) => records.onReport(report, client),
    }),
  });

  const records = createRecordOpener({
    clock: systemClock,
    state: () => writer.state,
    site: desk.site,
    origins: () => desk.seat?.sites.map(({ origin }) => origin) ?? [],
    agentId: () => desk.agentId,
    phoneForms: (phone) => phoneForms(phone, desk.seat?.settings.dialing.country ?? ''),
    clients,
    tabs: crmTabs,
    memory: recordMemory,
  });

  function snapshot(): Snapshot {
    const { seat, line, agentId } = desk;
    return {
      ...writer.state,
      seat: seat && line && { agentId, dialerHost: line.host },
      controlsConfig: desk.controlsConfig,
      dialerClock: dialerClock.clock,
      question: callCommands.question,
      reading: readingOf(writer.state.call),
      today: tally?.today ?? { pops: 0, calls: 0 },
      report: teamDesk.team.seat.report,
      hasReportsUser: teamDesk.team.hasReportsUser,
    };
  }

  function readingOf(call: Call): NumberReading | null {
    const { seat } = desk;
    return call.kind === 'on-lead' && seat !== null
      ? readLeadPhone(call.lead.phone, seat.settings.dialing)
      : null;
  }

  function clientsChanged() {
    poller.watch(clients.all.length > 0);
    teamDesk.team.seat.look(clients.all.some(({ name }) => name === 'popup'));
    watchChanged();
  }

  function watchChanged() {
    void keepWatch(clients.all.length > 0 || teamDesk.hub.pages.length > 0);
  }

  /** Takes over the settings, secrets, policy and permissions as they are now. */
  async function takeSeat(): Promise<void> {
    const change = await desk.read();
    await teamDesk.read();
    takeChange(change);
    surfaces.hub.review();
    surfaces.publish();
    await syncSites();
  }

  function takeChange(change: DeskChange): void {
    if (change === 'login') {
      poller.restart('seat-changed');
      poller.know(desk.guard?.refused ?? null);
    } else if (change === 'agent') poller.restart('agent-changed');
    // Whatever the dialer, or the browser, refused may have been mended by it.
    else if (writer.state.link.kind === 'down') void poller.retry('agent');
    else poller.hint();
  }

  /** A page has said another AgentID than the one before: nothing of the other agent is shown or done any more. */
  function agentChanged() {
    poller.restart('agent-changed');
    surfaces.publish();
  }

  async function syncSites(): Promise<void> {
    const patterns = desk.seat?.sitePatterns ?? [];
    await registerResident(patterns);
    await injectResident(patterns, (tabId) => clients.all.some((client) => client.tabId === tabId));
  }

  async function boot(): Promise<void> {
    const [state] = await Promise.all([readState(), surfaces.recall(), desk.recall(), dialerClock.recall()]);
    await desk.read();
    await teamDesk.read();
    tally = await loadDayTally(state, systemClock);
    writer.commit({ kind: 'restored', state });
    poller.know(desk.guard?.refused ?? null);
    dialing.resume();
    control.resume();
    surfaces.hub.review();
    surfaces.publish();
    await records.resume();
    teamDesk.hub.open();
    await registerResident(desk.seat?.sitePatterns ?? []);
    setTimeout(() => void syncSites(), RESIDENTS_BACK_MS);
  }

  /** One after the other: two at once would each see a new login and ask twice. */
  let taken = boot();
  const retake = () => (taken = taken.then(takeSeat));

  const answer = createAnswers({
    extension,
    seat: () => retake().then(() => desk.seat && { ...desk.seat, agentId: desk.agentId }),
    dialer: () => desk.line?.dialer ?? null,
    poller,
    guard: () => desk.guard,
    reportsGuard: () => teamDesk.team.guard,
    state: () => writer.state,
    hasReportsUser: () => teamDesk.team.hasReportsUser,
    readNumber: (text) => taken.then(() => desk.seat && readTyped(text, desk.seat.settings.dialing)),
  });

  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    surfaces.hub.connect(port);
    teamDesk.hub.connect(port);
  });
  browser.runtime.onMessage.addListener(answer);
  // To be there is all they are for: they start the worker with the browser and after an update.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(() => {});
  browser.alarms.onAlarm.addListener(
    () =>
      void taken.then(() => {
        poller.resume();
        dialing.resume();
        waiting.look();
        control.resume();
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
