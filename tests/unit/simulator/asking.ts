import type { Engine } from '../../simulator/dialer/engine.ts';
import type { HttpRequest } from '../../simulator/http/request.ts';
import { RECORDED_PASSWORD } from '../../simulator/worlds/recorded.ts';

export const AGENT_API = '/agc/api.php';
export const NON_AGENT_API = '/vicidial/non_agent_api.php';

/** A good question for the lead of AgentID A-77, but for what is said otherwise. */
export function activeLeadForm(changes: Readonly<Record<string, string>> = {}): URLSearchParams {
  return new URLSearchParams({
    source: 'unit',
    user: 'apiuser',
    pass: RECORDED_PASSWORD,
    function: 'st_get_agent_active_lead',
    value: 'A-77',
    vendor_id: '207',
    ...changes,
  });
}

export function post(path: string, form: URLSearchParams): HttpRequest {
  return {
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new TextEncoder().encode(`${form}`),
  };
}

/** The text the dialer answers to a question for an active lead. */
export function ask(engine: Engine, changes: Readonly<Record<string, string>> = {}): string {
  return textOf(engine.handle(post(AGENT_API, activeLeadForm(changes))).body);
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
