import type { Exchange } from '../../fixtures/corpus.ts';

/*
 * The recordings that nothing reads yet, by script and function: they wait for the function of ours that
 * will ask. Whoever writes it takes its name off this list.
 */

const AGENT = names(`
  audio_playback call_agent external_add_lead force_fronter_leave_3way refresh_panel send_notification
  set_timer_action update_fields vm_message webphone_url
`);

const NON_AGENT = names(`
  add_dnc_phone add_lead agent_campaigns agent_ingroup_info agent_stats_export call_status_stats callid_info
  campaigns_list check_phone_number delete_dnc_phone hopper_list lead_all_info lead_callback_info
  lead_field_info lead_search phone_number_log recording_lookup update_lead update_log_entry user_details
`);

/** Scripts that we never ask. */
const OTHERS = /^agc\/(?:alt_display|conf_exten_check)\.php/;

export function isWaiting({ endpoint, params }: Exchange): boolean {
  const name = params['function'] ?? '';
  if (OTHERS.test(endpoint)) return true;
  return (endpoint.startsWith('agc/api.php') ? AGENT : NON_AGENT).has(name);
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
