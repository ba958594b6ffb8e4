import { mayCallBack } from '../call/dialer-clock.ts';
import type { State } from '../call/state.ts';
import type { Clock, Random } from '../clock.ts';
import { keepClock, recallClock } from '../controls/clock-memory.ts';
import type { ClockWatch } from '../controls/clock-watch.ts';
import { createClockWatch } from '../controls/clock-watch.ts';
import { loadSeatAgent } from '../crm/seat-agent.ts';
import { activeLead } from '../dialer/agent-api/active-lead.ts';
import type { DialerAccount, ReportDialer } from '../dialer/dialer.ts';
import { guarded } from '../dialer/guarded.ts';
import { openLoginGuard } from '../dialer/login-guard.ts';
import { floorStore } from '../floor/kept-floor.ts';
import type { OwnExtension } from '../messaging/client.ts';
import type { ClientPorts } from '../messaging/connected-clients.ts';
import { createClientPorts } from '../messaging/connected-clients.ts';
import { loadDayTally } from '../polling/day-tally.ts';
import { createDialerConnection } from '../polling/dialer-connection.ts';
import { keepState, readState } from '../polling/kept-state.ts';
import type { Poller } from '../polling/poller.ts';
import { createPoller } from '../polling/poller.ts';
import { keepWatch } from '../polling/watchdog.ts';
import { keptLogins } from '../settings/secrets/login-records.ts';
import { languageInForce } from '../settings/in-force/language.ts';
import { loadReportsLogin } from '../settings/in-force/reports-login.ts';
import { loadSeatConfig } from '../settings/in-force/seat-config.ts';
import { defaultCadence } from '../settings/in-force/settings.ts';
import type { GuardItem } from '../settings/secrets/vault.ts';
import type { Emitter } from './emitter.ts';
import { createEmitter } from './emitter.ts';
import type { SeatContext } from './seat-context.ts';
import { createSeatContext } from './seat-context.ts';
import type { SeatState } from './seat-state.ts';
import { createSeatState } from './seat-state.ts';
import type { TeamService } from './team-service.ts';
import { createTeamService } from './team-service.ts';
import type { WatchAlarm } from './watch-alarm.ts';
import { createWatchAlarm } from './watch-alarm.ts';

export interface CoreParts {
  readonly extension: OwnExtension;
  readonly clock: Clock;
  readonly random: Random;
  readonly newId: () => string;
  /** A web server with a login; an order leaves on a connection of its own. */
  readonly dialerAt: (account: DialerAccount) => ReportDialer;
  readonly openOptions: () => void;
}

/** What all the rest of the background works with. */
export interface Core {
  /** The state is another one. */
  readonly stateChanges: Emitter<State>;
  /** Something that surfaces show beside the state has changed. */
  readonly changes: Emitter;
  readonly clients: ClientPorts;
  readonly alarm: WatchAlarm;
  readonly state: SeatState;
  readonly context: SeatContext;
  readonly teamService: TeamService;
  readonly poller: Poller;
  readonly dialerClock: ClockWatch;
}

export function createCore(parts: CoreParts): Core {
  const { clock } = parts;
  const stateChanges = createEmitter<State>();
  const changes = createEmitter();
  const alarm = createWatchAlarm((isWatched) => void keepWatch(isWatched));
  const state = createSeatState({
    read: readState,
    keep: keepState,
    loadTally: (restored) => loadDayTally(restored, clock),
    onChange: stateChanges.emit,
  });
  const context = seatContext(parts);
  const teamService = createTeamService({
    ...parts,
    store: floorStore,
    loadLogin: loadReportsLogin,
    openGuard: openGuard(clock),
    onPages: alarm.onTeamPages,
    onSeatReport: changes.emit,
  });
  const poller = seatPoller(parts, state, context);
  const dialerClock = seatClock(parts, state, context, changes);
  const clients = createClientPorts();
  return { stateChanges, changes, clients, alarm, state, context, teamService, poller, dialerClock };
}

const openGuard = (clock: Clock) => (login: number, item: GuardItem) =>
  openLoginGuard({ login, records: keptLogins(item), clock });

function seatContext({ clock, random, newId, dialerAt }: CoreParts): SeatContext {
  return createSeatContext({
    load: loadSeatConfig,
    loadLanguage: languageInForce,
    openGuard: (login) => openGuard(clock)(login, 'login-guard'),
    connect: ({ settings, password, servers }, guard, agentId) =>
      createDialerConnection(
        { ...settings.dialer, password, reachable: servers },
        {
          // The seats are spread over the servers by their agents, or without one by chance.
          seatId: agentId || newId(),
          clock,
          random,
          dialerAt: (account) => guarded(dialerAt(account), guard),
        },
      ),
    loadAgent: (onChange) => loadSeatAgent(clock, onChange),
  });
}

function seatPoller({ clock, random }: CoreParts, { writer }: SeatState, context: SeatContext): Poller {
  return createPoller({
    writer,
    clock,
    random,
    cadence: () => context.config?.settings.cadence ?? defaultCadence,
    async ask() {
      const { config, connection, agentId } = context;
      if (config === null || connection === null || agentId === '') return null;
      return connection.ask((dialer) => activeLead(dialer, { ...config.settings.seat, agentId }));
    },
  });
}

function seatClock(
  { clock }: CoreParts,
  { writer }: SeatState,
  context: SeatContext,
  changes: Emitter,
): ClockWatch {
  return createClockWatch({
    clock,
    isWanted: () => mayCallBack(writer.state, context.controlsConfig),
    dialer: () => context.connection?.dialer ?? null,
    login: () => context.config?.login ?? 0,
    zone: () => context.config?.settings.dialerTimeZone ?? '',
    memory: { recall: recallClock, keep: keepClock },
    onChange: changes.emit,
  });
}
