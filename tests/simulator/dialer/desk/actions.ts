import { BRITISH_LEAD } from '../administrator.ts';
import type { Engine } from '../engine.ts';
import type { Fault } from '../fault.ts';
import type { Move } from '../floor.ts';
import type { LineMove } from '../line.ts';
import { findLiveAgent } from '../world.ts';

/** The troubles the desk offers beside the outage. */
export const deskFaults: readonly Fault[] = [
  { kind: 'hang' },
  { kind: 'slow', ms: 3000 },
  { kind: 'captive-portal' },
  { kind: 'login-page' },
  { kind: 'unavailable', retryAfter: '10' },
  { kind: 'empty-500' },
  { kind: 'http-auth' },
  { kind: 'firewall' },
  { kind: 'empty' },
  { kind: 'cut-off' },
  { kind: 'garbled' },
  { kind: 'chatty-php' },
  { kind: 'bom' },
];

/** Does what a button of the desk says; false when the agent's state does not allow it any more. */
export function act(
  engine: Engine,
  user: string,
  action: string,
  form: ReadonlyMap<string, string>,
): boolean {
  switch (action) {
    case 'outage':
      engine.faults.set({ kind: 'outage' });
      return true;
    case 'trouble': {
      const fault = deskFaults.find(({ kind }) => kind === form.get('fault'));
      if (fault !== undefined) engine.faults.set(fault);
      return fault !== undefined;
    }
    case 'calm':
      engine.faults.clear();
      return true;
    case 'start-recording':
    case 'stop-recording':
      return record(engine, user, action);
    default:
      return (
        administer(engine, action, form) || move(engine, user, action, form) || lineMove(engine, user, action)
      );
  }
}

function administer({ administrator }: Engine, action: string, form: ReadonlyMap<string, string>): boolean {
  const given = (name: string) => form.get(name) ?? '';
  switch (action) {
    case 'api-off':
    case 'api-on':
      administrator.switchAgentApi(action === 'api-on');
      return true;
    case 'import':
      administrator.importLead(BRITISH_LEAD);
      return true;
    case 'password':
      administrator.changePassword(given('account'), given('password'));
      return true;
    case 'language':
      administrator.chooseLanguage(given('account'), given('language'));
      return true;
    default:
      return false;
  }
}

function record({ floor, world }: Engine, user: string, action: string): boolean {
  if (findLiveAgent(world, user) === undefined) return false;
  if (action === 'start-recording') floor.startRecording(user);
  else floor.stopRecording(user);
  return true;
}

function lineMove({ floor }: Engine, user: string, action: string): boolean {
  const next: LineMove | undefined = floor.lineMoves(user).find((each) => each === action);
  switch (next) {
    case 'customer-leaves':
      floor.customerLeaves(user);
      return true;
    case 'park':
      floor.park(user);
      return true;
    case 'grab':
      floor.grab(user);
      return true;
    case 'drop-third-party':
      floor.dropThirdParty(user);
      return true;
    case undefined:
      return false;
  }
}

function move(engine: Engine, user: string, action: string, form: ReadonlyMap<string, string>): boolean {
  const { floor, world } = engine;
  const next: Move | undefined = floor.moves(user).find((each) => each === action);
  const leadId = Number(form.get('lead'));
  switch (next) {
    case 'log-in':
      floor.logIn(user);
      return true;
    case 'log-out':
      floor.logOut(user);
      return true;
    case 'new-call':
      if (world.leads.has(leadId)) floor.newCall(user, leadId);
      return world.leads.has(leadId);
    case 'preview':
      if (world.leads.has(leadId)) floor.preview(user, leadId);
      return world.leads.has(leadId);
    case 'hang-up':
      floor.hangUp(user);
      return true;
    case 'disposition':
      floor.disposition(user, form.get('status') ?? 'NI');
      return true;
    case 'pause':
      floor.pause(user, form.get('code') ?? '');
      return true;
    case 'resume':
      floor.resume(user);
      return true;
    case undefined:
      return false;
  }
}
