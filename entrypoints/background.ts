import { defineBackground } from 'wxt/utils/define-background';
import { badge } from '../components/badge.ts';
import { browser } from '../utils/browser.ts';
import type { Runtime } from '../utils/browser.ts';
import { emptyBoard } from '../utils/call/control.ts';
import type { Snapshot } from '../utils/call/snapshot.ts';
import { panelView } from '../utils/call/view.ts';
import { createWriter } from '../utils/call/writer.ts';
import { systemClock } from '../utils/clock.ts';
import { createBadgePainter } from '../utils/crm/badge.ts';
import type { PanelLayouts } from '../utils/crm/panel-layout.ts';
import { loadPanelLayouts } from '../utils/crm/panel-layout.ts';
import { createPanelInjector, injectResident, registerResident } from '../utils/crm/resident.ts';
import { createCallControl } from '../utils/dialing/call-control.ts';
import { createDialing } from '../utils/dialing/dialing.ts';
import { createSwitchboard } from '../utils/dialing/switchboard.ts';
import { activeLead } from '../utils/dialer/active-lead.ts';
import type { Dialer } from '../utils/dialer/dialer.ts';
import { createDialer } from '../utils/dialer/dialer.ts';
import type { Guest } from '../utils/messaging/hub.ts';
import { createHub } from '../utils/messaging/hub.ts';
import type { Command, ConnectionVerdict } from '../utils/messaging/messages.ts';
import { parseConnectionTest } from '../utils/messaging/received.ts';
import { testConnection } from '../utils/polling/connection-test.ts';
import { keepState, readState } from '../utils/polling/kept-state.ts';
import { createPoller } from '../utils/polling/poller.ts';
import { keepWatch } from '../utils/polling/watchdog.ts';
import { fail } from '../utils/result.ts';
import { onAccessChanged } from '../utils/settings/permissions.ts';
import { createRefusalMemory } from '../utils/settings/refusal-memory.ts';
import type { Seat } from '../utils/settings/seat.ts';
import { loadSeat } from '../utils/settings/seat.ts';
import { defaultCadence } from '../utils/settings/settings.ts';
import { onSettingsChanged } from '../utils/settings/store.ts';

/*
 * The background: builds the parts and connects them. Every listener is registered before the first await,
 * so that an event that starts the worker is not lost.
 */

const forever = new AbortController().signal;
/** Resident scripts that outlived the last worker have knocked by then. */
const RESIDENTS_BACK_MS = 500;

function main() {
  let seat: Seat | null = null;
  let layouts: PanelLayouts | null = null;
  const panels = createPanelInjector();
  const paint = createBadgePainter();
  const refusals = createRefusalMemory();

  let kept = Promise.resolve();

  const writer = createWriter((state) => {
    kept = keepState(state);
    // Whoever needs it to be there awaits it; a poll's state may be lost.
    kept.catch(() => {});
    refusals.note(state.link, seat?.settings.revision ?? 0);
    hub.publish(snapshot());
    showPanels();
    void paint(badge(snapshot(), systemClock.now()));
  });

  const poller = createPoller({
    writer,
    clock: systemClock,
    random: Math.random,
    cadence: () => seat?.settings.cadence ?? defaultCadence,
    async ask() {
      if (seat === null) return null;
      if (!seat.dialerAllowed) return fail({ kind: 'no-permission' });
      return activeLead(dialerOf(seat), seat.settings.seat);
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
    seat: () => seat && { dialer: dialerOf(seat), rules: seat.settings.dialing },
  });
  const control = createCallControl({
    ...calls,
    dialer: () => seat && dialerOf(seat),
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

  const board = () => seat?.settings.board ?? emptyBoard;

  const hub = createHub({
    extension: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin },
    isSite: (origin) => seat?.sites.includes(origin) ?? false,
    snapshot,
    layout: (origin) => layouts?.of(origin) ?? { place: null, collapsed: false, dismissedPop: null },
    changed: guestsChanged,
    // Who opens the popup wants to know how it is now.
    entered: ({ name }) => void (name === 'popup' && poller.hint()),
    commanded,
  });

  function snapshot(): Snapshot {
    const of = seat && {
      agentId: seat.settings.seat.agentId,
      dialerHost: new URL(seat.settings.dialer.url).host,
    };
    return { ...writer.state, seat: of, board: board(), question: switchboard.question };
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

  /** Takes over the settings, secrets and permissions as they are now. */
  async function takeSeat(): Promise<void> {
    const before = seat?.settings.revision;
    const refused = writer.state.link.kind === 'down' && writer.state.link.refusal === 'no-permission';
    seat = await loadSeat();
    if (seat?.settings.revision !== before) {
      refusals.forget();
      poller.restart();
    } else if (refused && seat?.dialerAllowed === true) void poller.retry();
    hub.review();
    hub.publish(snapshot());
    void paint(badge(snapshot(), systemClock.now()));
    await syncSites();
  }

  async function syncSites(): Promise<void> {
    const patterns = seat?.sitePatterns ?? [];
    await registerResident(patterns);
    await injectResident(patterns, (tabId) => hub.guests.some((guest) => guest.tabId === tabId));
  }

  async function boot(): Promise<void> {
    const [state, places] = await Promise.all([readState(), loadPanelLayouts()]);
    layouts = places;
    seat = await loadSeat();
    writer.commit({ kind: 'restored', state });
    const refused = await refusals.recall(seat?.settings.revision ?? 0);
    if (refused !== null) writer.commit({ kind: 'refused', ...refused });
    dialing.resume();
    hub.review();
    void paint(badge(snapshot(), systemClock.now()));
    await registerResident(seat?.sitePatterns ?? []);
    setTimeout(() => void syncSites(), RESIDENTS_BACK_MS);
  }

  /** One after the other: two at once would each see a new revision and ask twice. */
  let taken = boot();
  const retake = () => (taken = taken.then(takeSeat));

  browser.runtime.onConnect.addListener((port: Runtime.Port) => hub.connect(port));
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    if (parseConnectionTest(message) === null) return;
    return retake().then((): ConnectionVerdict | Promise<ConnectionVerdict> => {
      if (seat === null) return { kind: 'not-set-up' };
      if (!seat.dialerAllowed) return { kind: 'refused', refusal: 'no-permission' };
      return testConnection(dialerOf(seat), poller.retry, () => writer.state);
    });
  });
  // To be there is all they are for: they start the worker with the browser and after an update.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(() => {});
  browser.alarms.onAlarm.addListener(() => void taken.then(poller.resume).then(dialing.resume));
  onSettingsChanged(() => void retake(), forever);
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

const dialerOf = ({ settings, password }: Seat): Dialer =>
  createDialer({ ...settings.dialer, password }, systemClock, fetch);

export default defineBackground({ type: 'module', main });
