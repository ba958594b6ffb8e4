/**
 * The recordings that the simulated dialer does not answer yet: it does not know their state, or it answers
 * otherwise. A recording that it has learned leaves the list.
 */
export const unanswered: ReadonlySet<string> = new Set(
  `
  nonagent.post_value_log.agent_status variant.options_bom.st_incall variant.options_bom.st_no_lead
  variant.options_bom.wrong_pass variant.options_bom.version variant.options_bom.queue_count
  variant.options_blank_line.st_incall variant.options_blank_line.st_no_lead
  variant.options_spaces.st_incall variant.options_word.st_incall variant.options_bom.agent_status
  variant.options_bom.agent_status_header variant.options_bom.logged_in
  variant.display_text.st_incall variant.display_text.wrong_pass variant.display_html.st_no_lead
  variant.display_html.queue_count variant.display_fatal.agent_status
  nonagent.blind_monitor.meetme_monitor nonagent.blind_monitor.meetme_barge
  nonagent.blind_monitor.meetme_whisper nonagent.blind_monitor.meetme_hijack
  nonagent.blind_monitor.meetme_barge_swap nonagent.blind_monitor.meetme_none
  nonagent.blind_monitor.meetme_lower nonagent.blind_monitor.meetme_whisper_off
  nonagent.blind_monitor.enhanced_monitor nonagent.blind_monitor.enhanced_whisper
  nonagent.blind_monitor.bad_server nonagent.blind_monitor.bad_phone_lead7
  nonagent.blind_monitor.no_source nonagent.blind_monitor.level6_user nonagent.blind_monitor.noapi
  nonagent.blind_monitor.no_reports_right nonagent.blind_monitor.other_group
  nonagent.blind_monitor.not_permitted nonagent.blind_monitor.same_second_1
  nonagent.blind_monitor.same_second_2 nonagent.blind_monitor.same_second_3
  nonagent.agent_status.inbound_live nonagent.agent_status.inbound_dead
  nonagent.agent_status.call_short_number nonagent.agent_status.email
  nonagent.agent_status.incall_no_callid nonagent.agent_status.incall_no_lead
  nonagent.agent_status.ring_ready nonagent.agent_status.incall_pause_code
  nonagent.agent_status.chat_no_row nonagent.agent_status.ready_with_lead
  nonagent.agent_status.name_newline nonagent.agent_status.user_deleted
  nonagent.agent_status.session_empty nonagent.agent_status.grp_logged_in
  nonagent.logged_in.session_empty nonagent.logged_in.onhook_ringing_plain
  nonagent.user_group_status.onhook_ringing nonagent.in_group_status.waiting
  nonagent.in_group_status.waiting_blank nonagent.in_group_status.partly_unknown
  nonagent.user_group_status.waiting nonagent.user_group_status.waiting_two
  nonagent.user_group_status.noright nonagent.in_group_status.noright
  nonagent.user_group_status.chat nonagent.in_group_status.chat
  nonagent.user_group_status.ready_with_lead nonagent.user_group_status.dead
  nonagent.user_group_status.nobody nonagent.logged_in.ghost nonagent.logged_in.campaign_case
  nonagent.logged_in.group_comma nonagent.lead_all_info.level1
`
    .trim()
    .split(/\s+/),
);
