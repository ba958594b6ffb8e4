import type { Exchange } from '../../simulator/recordings.ts';

/*
 * The functions that were recorded and that the simulated dialer does not have yet. Whoever writes one takes
 * its name off this list; its recordings then ask for their states in recorded-states.ts.
 */

const AGENT = names(`
  audio_playback call_agent external_add_lead force_fronter_leave_3way refresh_panel send_notification
  set_timer_action update_fields vm_message webphone_url
`);

const NON_AGENT = names(`
  add_dnc_phone add_lead agent_campaigns agent_ingroup_info agent_stats_export
  call_status_stats callid_info campaigns_list check_phone_number delete_dnc_phone
  hopper_list lead_all_info lead_callback_info lead_field_info lead_search phone_number_log recording_lookup
  update_lead update_log_entry user_details
`);

/** Pages of the agent's screen, which the simulated screen needs none of. */
const OTHER_SCRIPTS = /^agc\/(?:alt_display|conf_exten_check)\.php/;

export function comesLater({ endpoint, params }: Exchange): boolean {
  if (OTHER_SCRIPTS.test(endpoint)) return true;
  return (endpoint.startsWith('agc/api.php') ? AGENT : NON_AGENT).has(params['function'] ?? '');
}

export const laterFunctions = { agent: AGENT, nonAgent: NON_AGENT } as const;

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
