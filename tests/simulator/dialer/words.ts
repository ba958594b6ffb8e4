import { callEventInWords } from './call-words.ts';
import type { DialerEvent } from './events.ts';
import type { Fault } from './fault.ts';
import type { Verdict } from './accounts/login.ts';
import type { World } from './world.ts';
import { isInCall } from './live-agent.ts';
import { leadInWords, nameOf } from './names.ts';
import { findLiveAgent } from './world.ts';

/** What a person at the dialer would say has happened, or null for what is too small to be told. */
export function eventInWords(event: DialerEvent, world: World): string | null {
  switch (event.kind) {
    case 'agent-logged-in':
      return `${nameOf(world, event.user)} logged in to ${event.campaignId}`;
    case 'agent-logged-out':
      return `${nameOf(world, event.user)} logged out`;
    case 'agent-ready':
      return `${nameOf(world, event.user)} waits for a call`;
    case 'agent-paused':
      return `${nameOf(world, event.user)} paused${event.pauseCode === '' ? '' : ` (${event.pauseCode})`}`;
    case 'preview-opened':
      return `${nameOf(world, event.user)} previews lead ${event.leadId}`;
    case 'call-started':
      return `${nameOf(world, event.user)} got lead ${event.leadId}, ${leadInWords(world, event.leadId)}`;
    case 'call-ended':
      return `The call with lead ${event.leadId} ended; its disposition is open`;
    case 'disposition-set':
      return `Lead ${event.leadId} was set to ${event.status}`;
    case 'login-refused':
      return `The API refused "${event.apiUser}": ${REFUSALS[event.reason]}`;
    case 'fault-began':
      return `Trouble began: ${faultInWords(event.fault)}`;
    case 'faults-cleared':
      return 'Trouble ended';
    case 'request-arrived':
    case 'request-answered':
      return null;
    default:
      return callEventInWords(event, world);
  }
}

/** What an agent does now, as a sentence without its full stop. */
export function agentInWords(world: World, user: string): string {
  const agent = findLiveAgent(world, user);
  const name = nameOf(world, user);
  if (agent === undefined) return `${name} is not logged in`;
  if (agent.leadId !== 0) {
    const lead = `lead ${agent.leadId}, ${leadInWords(world, agent.leadId)}`;
    return isInCall(agent)
      ? `${name} is on a call with ${lead}`
      : `${name} has hung up; the disposition of ${lead} is open`;
  }
  if (agent.previewLeadId !== 0) return `${name} previews lead ${agent.previewLeadId}`;
  if (agent.status !== 'PAUSED') return `${name} is ready and waits for a call`;
  return `${name} is paused${agent.pauseCode === '' ? '' : ` (${agent.pauseCode})`}`;
}

export function faultInWords(fault: Fault['kind']): string {
  return FAULTS[fault];
}

const REFUSALS: Record<Exclude<Verdict['kind'], 'good'>, string> = {
  bad: 'wrong user or password',
  locked: 'locked after too many failures',
  'no-servers': 'no active server',
  'second-factor': 'second factor missing',
  'ip-blocked': 'address not on the list',
};

const FAULTS: Record<Fault['kind'], string> = {
  outage: 'connections are cut',
  hang: 'answers never come',
  stall: 'answers never end',
  slow: 'answers come late',
  'captive-portal': 'a captive portal answers',
  'login-page': 'a login page answers',
  redirect: 'requests are redirected',
  'too-big': 'answers are too big',
  unavailable: 'the server is overloaded (503)',
  'empty-500': 'the server fails (500)',
  'http-auth': 'the web server asks for a password of its own (401)',
  firewall: 'a firewall answers (403)',
  empty: 'answers are empty',
  'cut-off': 'answers are cut off',
  garbled: 'answers are garbled',
  'chatty-php': 'PHP prints its warnings around the answers',
  'notice-behind': 'PHP prints a warning behind the answers',
  bom: 'byte order marks stand before the answers',
  'options-output': "the site's options.php prints before the answers",
  binary: 'answers are no text',
  'windows-1252': 'answers are windows-1252',
  'two-answers': 'two answers come in one',
  'another-user': 'answers are about another user',
  raw: 'answers are made up',
};
