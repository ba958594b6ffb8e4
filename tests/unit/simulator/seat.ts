import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { DialerEvent, Happening } from '../../simulator/dialer/events.ts';
import type { LiveAgent } from '../../simulator/dialer/live-agent.ts';
import type { Screen } from '../../simulator/dialer/screen.ts';
import { openScreen } from '../../simulator/dialer/screen.ts';
import { findLiveAgent } from '../../simulator/dialer/world.ts';
import { DEMO_API_PASSWORD, DEMO_API_USER, DEMO_USER, demoWorld } from '../../simulator/worlds/demo.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { AGENT_API, post, textOf } from './asking.ts';
import { RECORDED_AT } from './recorded-states.ts';

/** An agent's seat at the demo's dialer, the page open, and an API user who sends orders to it. */
export interface Seat {
  readonly engine: Engine;
  readonly clock: FakeClock;
  readonly screen: Screen;
  readonly events: DialerEvent[];
  /** The agent's row; throws when nobody is logged in. */
  agent(): LiveAgent;
  /** Sends an order for the agent; the answer's text. */
  order(name: string, parameters?: Readonly<Record<string, string>>): string;
  /** Lets the page look at its mailbox so many times. */
  looks(times: number): Promise<void>;
  /** What happened so far, in its order, without requests; forgotten then. */
  happened(): Happening['kind'][];
}

export function takeSeat(user = DEMO_USER): Seat {
  const clock = createFakeClock(RECORDED_AT);
  const engine = createEngine({ world: demoWorld(), clock });
  const screen = openScreen(engine, user);
  const events: DialerEvent[] = [];
  engine.onEvent((event) => events.push(event));
  return {
    engine,
    clock,
    screen,
    events,
    agent() {
      const row = findLiveAgent(engine.world, user);
      if (row === undefined) throw new Error(`${user} is not logged in`);
      return row;
    },
    order(name, parameters = {}) {
      const form = { source: 'unit', user: DEMO_API_USER, pass: DEMO_API_PASSWORD, agent_user: user };
      const body = new URLSearchParams({ ...form, function: name, ...parameters });
      return textOf(engine.handle(post(AGENT_API, body)).body);
    },
    looks: (times) => clock.pass(times * 1000),
    happened: () => events.splice(0).map(({ kind }) => kind),
  };
}

/** What external_dial asks for beside the number. */
export const DIAL = { search: 'YES', preview: 'NO', focus: 'NO', phone_code: '1' };
