import type { Clock } from '../../../utils/clock.ts';
import type { Administrator } from './administrator.ts';
import { createAdministrator } from './administrator.ts';
import { agentApi } from './agent/agent-api.ts';
import { encodeAnswer } from './charset.ts';
import type { EventStream } from './events.ts';
import { createEventStream } from './events.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import type { Floor } from './floor.ts';
import { createFloor } from './floor.ts';
import type { HttpReply } from '../http/reply.ts';
import { htmlReply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { lastOfForm, parametersOf, pathOf } from '../http/request.ts';
import { nonAgentApi } from './non-agent/non-agent-api.ts';
import type { LoggedRequest, RefusedLogin } from './request-log.ts';
import type { Script } from './script.ts';
import { runScript } from './script.ts';
import type { World } from './world.ts';

/** A simulated dialer: one world, its agents, its faults, and what was asked of it. */
export interface Engine {
  readonly world: World;
  readonly clock: Clock;
  readonly floor: Floor;
  readonly administrator: Administrator;
  readonly faults: Faults;
  /** Every request so far, those that met a fault included; empty it with `length = 0`. */
  readonly requests: LoggedRequest[];
  /** Every login so far that was not let in; of these the wrong passwords count towards the lock. */
  readonly refusedLogins: RefusedLogin[];
  readonly onEvent: EventStream['onEvent'];
  readonly emit: EventStream['emit'];
  /** Answers one request at once, as the dialer's web server would with nothing in the way. */
  handle(request: HttpRequest): HttpReply;
}

export interface EngineOptions {
  readonly world: World;
  readonly clock: Clock;
  /** What the site puts before VICIdial's paths, such as "/dialer"; nothing by default. */
  readonly basePath?: string;
}

export function createEngine({ world, clock, basePath = '' }: EngineOptions): Engine {
  const { emit, onEvent } = createEventStream(clock);
  const refusedLogins: RefusedLogin[] = [];
  const scripts = new Map<string, Script>([
    [`${basePath}/agc/api.php`, agentApi],
    [`${basePath}/vicidial/non_agent_api.php`, nonAgentApi],
  ]);

  function handle(request: HttpRequest): HttpReply {
    const script = scripts.get(pathOf(request));
    if (script === undefined) return htmlReply(NOT_FOUND, 404);
    const page = runScript(script, {
      world,
      clock,
      method: request.method,
      parameters: parametersOf(request),
      lastOfForm: lastOfForm(request),
      origin: request.headers['origin'],
      address: request.from ?? '127.0.0.1',
      onLogin(apiUser, verdict) {
        if (verdict === 'good') return;
        refusedLogins.push({ at: clock.now(), apiUser, reason: verdict });
        emit({ kind: 'login-refused', apiUser, reason: verdict });
      },
    });
    // HEAD runs the function all the same.
    const body = request.method === 'HEAD' ? new Uint8Array() : encodeAnswer(world, page.text);
    return { status: page.status, headers: page.headers, body };
  }

  return {
    world,
    clock,
    floor: createFloor(world, clock, emit),
    administrator: createAdministrator(world),
    faults: createFaults(emit),
    requests: [],
    refusedLogins,
    onEvent,
    emit,
    handle,
  };
}

const NOT_FOUND = '<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n';
