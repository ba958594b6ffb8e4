import type { Runtime } from '../browser.ts';
import { isAgentScreenOpen } from '../crm/agent-screen.ts';
import { createBadgePainter } from '../crm/badge.ts';
import { crmTabs } from '../crm/crm-tabs.ts';
import { loadPanelLayouts } from '../crm/panel-layout.ts';
import { recordMemory } from '../crm/record-memory.ts';
import type { RecordOpener } from '../crm/record-opener.ts';
import { createRecordOpener } from '../crm/record-opener.ts';
import { createPanelInjector, injectResident, registerResident } from '../crm/resident.ts';
import type { Dialer, DialerAccount } from '../dialer/dialer.ts';
import type { Language } from '../languages.ts';
import { phoneForms } from '../dialing/phone-forms.ts';
import { createSnapshotKeeper } from '../polling/last-snapshot.ts';
import { hasAccess, originPattern } from '../settings/in-force/permissions.ts';
import { createAudience } from './audience.ts';
import type { Calls } from './calls.ts';
import { createCalls } from './calls.ts';
import type { Core, CoreParts } from './core.ts';
import { createCore } from './core.ts';
import type { CrmPages } from './crm-pages.ts';
import { createCrmPages } from './crm-pages.ts';
import { createPageQuestions } from './page-questions.ts';
import { applySeatChange } from './seat-change.ts';
import type { SeatUpdates } from './seat-updates.ts';
import { createSeatUpdates } from './seat-updates.ts';
import { snapshotOf } from './snapshots.ts';
import { start } from './start.ts';
import type { Speech, Surfaces } from './surfaces.ts';
import { createSurfaces } from './surfaces.ts';

/** What starts the worker, or wakes it. */
export interface BackgroundEvents {
  onConnect(listener: (port: Runtime.Port) => void): void;
  onQuestion(listener: ReturnType<typeof createPageQuestions>): void;
  onAlarm(listener: () => void): void;
  /** Settings, secrets, policy or permissions are others than before, or may be. */
  onSetUp(listener: () => void): void;
  onOnline(listener: () => void): void;
}

export interface BackgroundParts extends CoreParts {
  readonly events: BackgroundEvents;
  /** What the background says in a language. */
  readonly speech: (language: Language) => Speech;
  /** A web server with a login, for questions alone. */
  readonly askingDialerAt: (account: DialerAccount) => Dialer;
  readonly openPopup: () => void;
}

interface Background extends Core {
  readonly calls: Calls;
  readonly records: RecordOpener;
  readonly surfaces: Surfaces;
  readonly crmPages: CrmPages;
}

/**
 * Builds the parts of the background and connects them. Every listener is registered before the first await, so that
 * an event that starts the worker is not lost.
 */
export function startBackground(parts: BackgroundParts): void {
  const background = build(parts);
  const { changes, poller } = background;
  followState(background);
  /** A page has said another AgentID: nothing of the agent before is shown or done any more. */
  function onAgentChange() {
    poller.restart('agent-changed');
    changes.emit();
  }
  const updates = createSeatUpdates(
    () => start({ ...background, ...background.calls, onAgentChange }),
    () => takeOver(background),
  );
  const answer = createPageQuestions({
    ...parts,
    ...background,
    updates,
    team: background.teamService.team,
    hasAccess,
    isScreenOpen: (servers) => isAgentScreenOpen(servers.map(originPattern)),
  });
  listen(parts.events, background, updates, answer);
}

function build(parts: BackgroundParts): Background {
  const { clock } = parts;
  const core = createCore(parts);
  const { clients, context, changes } = core;
  const { team } = core.teamService;
  const calls = createCalls({ ...parts, ...core, team, onChange: changes.emit });
  const records = seatRecords(parts, core);
  const surfaces = seatSurfaces(parts, core, calls, records);
  const crmPages = createCrmPages({
    clock,
    clients,
    patterns: () => context.config?.sitePatterns ?? [],
    register: registerResident,
    inject: injectResident,
  });
  return { ...core, calls, records, surfaces, crmPages };
}

function seatRecords({ clock }: BackgroundParts, { state, context, clients }: Core): RecordOpener {
  return createRecordOpener({
    clock,
    clients,
    state: () => state.writer.state,
    site: context.site,
    origins: () => context.config?.sites.map(({ origin }) => origin) ?? [],
    agentId: () => context.agentId,
    phoneForms: (phone) => phoneForms(phone, context.config?.settings.dialing.country ?? ''),
    tabs: crmTabs,
    memory: recordMemory,
  });
}

function seatSurfaces(parts: BackgroundParts, core: Core, calls: Calls, records: RecordOpener): Surfaces {
  const { context, clients, poller } = core;
  const { team } = core.teamService;
  const audience = createAudience({ ...core, reporter: team.seat });
  return createSurfaces({
    ...parts,
    clients,
    site: context.site,
    speech: () => parts.speech(context.language),
    snapshot: () => snapshotOf({ ...core, ...calls, team }),
    onChange: audience.onChange,
    onEnter(client) {
      records.onEnter(client);
      audience.onEnter(client);
    },
    commands: {
      callCommands: calls.callCommands,
      carryOut: (command, pop) => void calls.control.carryOut(command, pop),
      askNow() {
        team.seat.askAgain();
        void poller.retry('agent');
      },
      overdue: () => poller.resume(),
      openOptions: parts.openOptions,
      openRecord: records.open,
      pageAgent: context.onPageAgent,
      recordReport: records.onReport,
    },
    loadLayouts: loadPanelLayouts,
    injectPanels: createPanelInjector().inject,
    paintBadge: createBadgePainter(),
    keepSnapshot: createSnapshotKeeper(),
  });
}

/** What each new state sets off. */
function followState({
  stateChanges,
  changes,
  surfaces,
  records,
  dialerClock,
  calls,
  teamService,
}: Background) {
  changes.subscribe(surfaces.publish);
  stateChanges.subscribe((state) => {
    teamService.team.seat.update(state.call, state);
    surfaces.publish();
    records.evaluate();
    dialerClock.evaluate();
    calls.waiting.evaluate();
  });
}

/** Takes over the settings, secrets, policy and permissions as they are now. */
async function takeOver(background: Background): Promise<void> {
  const { context, teamService, surfaces, crmPages } = background;
  const change = await context.read();
  await teamService.read();
  applySeatChange(change, background);
  surfaces.hub.review();
  surfaces.publish();
  await crmPages.sync();
}

function listen(
  events: BackgroundEvents,
  { surfaces, teamService, poller, calls }: Background,
  updates: SeatUpdates,
  answer: ReturnType<typeof createPageQuestions>,
) {
  events.onConnect((port) => {
    surfaces.hub.connect(port);
    teamService.hub.connect(port);
  });
  events.onQuestion(answer);
  events.onAlarm(() => void updates.settled.then(() => resume({ poller, calls, teamService })));
  events.onSetUp(() => void updates.refresh());
  events.onOnline(() => void updates.settled.then(poller.hint));
}

/** After a sleep: whatever is due goes on. */
function resume({ poller, calls, teamService }: Pick<Background, 'poller' | 'calls' | 'teamService'>) {
  poller.resume();
  calls.dialing.resume();
  calls.waiting.evaluate();
  calls.control.resume();
  teamService.team.resume();
}
