import { findLiveAgent } from '../../simulator/dialer/world.ts';
import type { World } from '../../simulator/dialer/world.ts';

type Prepare = (world: World) => void;

/** The states of the call control exchanges that were not made with the server as it stood. */
export const callStates: Readonly<Record<string, Prepare>> = {
  'agent.dial.again': (world) => {
    ordered(world, '6666', { external_dial: '7275551212!1!YES!NO!NO!!1795181922!!!!!!!' });
  },
  'agent.dial.outbound_cid_ok': (world) => {
    world.system.outboundCidAny = 'API_ONLY';
  },
  'agent.dial.queue_second': (world) => queued(world, '1020', '7275551212'),
  'agent.dial.queue_incall': (world) => inCall(world, '1020', 111),
  'agent.recording.stop_after_start': (world) => {
    ordered(world, '1234', { external_recording: 'START' });
  },
  'agent.transfer.dial_with_alias_invalid': (world) => {
    const before = 'DIAL_WITH_CUSTOMER------3125550000---NO------MAINCID---7275551999---1795181925---';
    ordered(world, '1234', { external_transferconf: before });
  },
  'agent.transfer.bad_value': (world) => {
    ordered(world, '1234', { external_transferconf: 'LEAVE_3WAY_CALL---------NO------------1795181925' });
  },
  'agent.transfer.tw_active': (world) => {
    const before = 'DIAL_WITH_CUSTOMER------3125550000---NO------------1795181925---';
    ordered(world, '1234', { external_transferconf: before });
    const agent = findLiveAgent(world, '1234');
    if (agent !== undefined) agent.thirdParty = { number: '3125550000', parked: false };
  },
  'agent.lang.notloggedin': (world) => {
    world.system.enableLanguages = true;
  },
};

/** The call control exchanges with the server as the recorded world has it. */
export const CALLS_AS_THEY_STOOD = `agent.auth.limited_no agent.auth.limited_unset_value
  agent.external_hangup.idle agent.external_hangup.value_x agent.external_hangup.value_long
  agent.external_hangup.no_value agent.external_hangup.alt_user agent.external_hangup.alt_user_unknown
  agent.dial.value agent.dial.alt_user agent.dial.alt_user_dash agent.dial.alt_user_unknown
  agent.dial.alt_user_dup agent.dial.missing_search agent.dial.min agent.dial.bad_phone
  agent.dial.formatted agent.dial.long_phone agent.dial.unknown_agent agent.dial.incall agent.dial.ready
  agent.dial.preview_state agent.dial.manual_not_allowed agent.dial.lead_id
  agent.dial.lead_id_and_value agent.dial.lead_bad agent.dial.lead_nophone agent.dial.alt_dial_alt
  agent.dial.alt_dial_alt_empty agent.dial.alt_dial_search_ok agent.dial.alt_dial_search_no
  agent.dial.vendor_bang agent.dial.vendor_quote agent.dial.group_alias agent.dial.group_alias_bad
  agent.dial.outbound_cid agent.dial.dial_prefix agent.dial.preview_focus agent.dial.dial_ingroup
  agent.dial.queue_ok agent.dial.post
  agent.external_status.ok agent.external_status.incall agent.external_status.callback
  agent.external_status.callback_anyone agent.external_status.callback_campaign
  agent.external_status.callback_no_date agent.external_status.callback_past agent.external_status.qm
  agent.external_status.no_value agent.external_status.alt_user
  agent.external_pause.pause agent.external_pause.pause_incall agent.external_pause.pause_paused
  agent.external_pause.resume agent.external_pause.resume_ready agent.external_pause.resume_dispo
  agent.external_pause.not_logged_in agent.external_pause.alt_user
  agent.pause_code.ok agent.pause_code.unknown agent.pause_code.not_paused agent.pause_code.no_value
  agent.pause_code.not_logged_in agent.pause_code.dispo
  agent.logout.ok agent.logout.incall agent.logout.bad_value agent.logout.not_logged_in agent.logout.alt_user
  agent.recording.status_none agent.recording.start agent.recording.stop_none agent.recording.bad_value
  agent.send_dtmf.ok agent.send_dtmf.symbols agent.send_dtmf.no_value agent.send_dtmf.not_logged_in
  agent.send_dtmf.idle agent.send_dtmf.alt_user
  agent.park_call.PARK_CUSTOMER agent.park_call.GRAB_CUSTOMER agent.park_call.PARK_IVR_CUSTOMER
  agent.park_call.GRAB_IVR_CUSTOMER agent.park_call.PARK_XFER agent.park_call.SWAP_PARK_XFER
  agent.park_call.HANGUP_XFER_GRAB_CUSTOMER agent.park_call.dispo agent.park_call.not_logged_in
  agent.park_call.alt_user agent.park_call.substring
  agent.transfer.hangup_xfer agent.transfer.hangup_both agent.transfer.leave_vm
  agent.transfer.local_closer agent.transfer.local_closer_default
  agent.transfer.local_closer_agentdirect agent.transfer.dial_with agent.transfer.dial_with_override
  agent.transfer.dial_with_cid agent.transfer.leave_3way agent.transfer.dispo
  agent.transfer.not_logged_in agent.transfer.multi
  agent.change_ingroups.change agent.change_ingroups.add agent.change_ingroups.remove
  agent.change_ingroups.unknown_group agent.change_ingroups.choices_missing
  agent.change_ingroups.blended agent.change_ingroups.blended_manual agent.change_ingroups.no_inbound
  agent.change_ingroups.default agent.change_ingroups.missing agent.change_ingroups.alt_user
  agent.change_ingroups.no_permission
  agent.calls_in_queue_count.ok agent.calls_in_queue_count.zero
  agent.calls_in_queue_count.not_logged_in agent.calls_in_queue_count.alt_user
  agent.switch_lead.ok agent.switch_lead.vendor agent.switch_lead.not_found agent.switch_lead.no_call
  agent.switch_lead.not_logged_in agent.switch_lead.alt_user
  agent.preview_dial_action.skip agent.preview_dial_action.dialonly agent.preview_dial_action.altdial
  agent.preview_dial_action.finish agent.preview_dial_action.not_previewing
  agent.preview_dial_action.skip_not_allowed agent.preview_dial_action.alt_not_allowed
  agent.preview_dial_action.not_paused agent.preview_dial_action.bad
  agent.ra_call_control.hangup agent.ra_call_control.no_call agent.ra_call_control.bad_stage
  agent.ra_call_control.xfer_nophone agent.ra_call_control.xfer agent.ra_call_control.ingroup_bad
  agent.ra_call_control.missing agent.ra_call_control.not_logged_in`.split(/\s+/);

/** An earlier order still stands in the mailbox. */
function ordered(world: World, user: string, orders: Readonly<Record<string, string>>): void {
  const agent = findLiveAgent(world, user);
  if (agent !== undefined) Object.assign(agent.mailbox, orders);
}

function queued(world: World, user: string, phoneNumber: string): void {
  world.manualDialQueue.push({
    user,
    phoneNumber,
    status: 'READY',
    externalDial: `${phoneNumber}!1!YES!NO!NO!!1795181922!!!!!!!`,
  });
}

function inCall(world: World, user: string, leadId: number): void {
  const agent = findLiveAgent(world, user);
  if (agent !== undefined) Object.assign(agent, { status: 'INCALL', leadId });
}
