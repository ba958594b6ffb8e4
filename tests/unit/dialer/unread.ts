/** The recordings whose meaning nobody has written down yet. */
export const unread: ReadonlySet<string> = new Set(
  `
  variant.options_bom.unknown_function variant.display_html.unknown_function agent.external_status.cb_comments_accents agent.external_status.cb_comments_accents_nonlatin1 agent.park_call.dead_HANGUP_XFER_GRAB_CUSTOMER nonagent.blind_monitor.meetme_whisper_off nonagent.user_group_status.onhook_ringing nonagent.user_group_status.ready_with_lead
  agent.lang.br.lead agent.lang.br.hangup agent.lang.br.no_lead agent.lang.br.dial_not_paused
  agent.lang.br.pause_code_error agent.lang.br.dial agent.lang.br.not_logged_in
  agent.lang.br.no_user agent.lang.br.no_value agent.lang.br.wrong_pass agent.lang.br.locked
  agent.lang.br.no_api_right agent.lang.br.no_server agent.lang.br.not_permitted
  agent.lang.br.api_off agent.lang.br.version agent.lang.de.lead agent.lang.de.hangup
  agent.lang.de.no_lead agent.lang.de.dial_not_paused agent.lang.de.pause_code_error
  agent.lang.de.dial agent.lang.de.not_logged_in agent.lang.de.no_user agent.lang.de.no_value
  agent.lang.de.wrong_pass agent.lang.de.locked agent.lang.de.no_api_right agent.lang.de.no_server
  agent.lang.de.not_permitted agent.lang.de.version agent.lang.dk.lead agent.lang.dk.hangup
  agent.lang.dk.no_lead agent.lang.dk.dial_not_paused agent.lang.dk.pause_code_error
  agent.lang.dk.dial agent.lang.dk.not_logged_in agent.lang.dk.no_user agent.lang.dk.no_value
  agent.lang.dk.wrong_pass agent.lang.dk.locked agent.lang.dk.no_api_right agent.lang.dk.no_server
  agent.lang.dk.not_permitted agent.lang.dk.version agent.lang.el.lead agent.lang.el.hangup
  agent.lang.el.no_lead agent.lang.el.dial_not_paused agent.lang.el.pause_code_error
  agent.lang.el.dial agent.lang.el.not_logged_in agent.lang.el.no_user agent.lang.el.no_value
  agent.lang.el.wrong_pass agent.lang.el.locked agent.lang.el.no_api_right agent.lang.el.no_server
  agent.lang.el.not_permitted agent.lang.el.version agent.lang.es2016.lead agent.lang.es2016.hangup
  agent.lang.es2016.no_lead agent.lang.es2016.dial_not_paused agent.lang.es2016.pause_code_error
  agent.lang.es2016.dial agent.lang.es2016.not_logged_in agent.lang.es2016.no_user
  agent.lang.es2016.no_value agent.lang.es2016.wrong_pass agent.lang.es2016.locked
  agent.lang.es2016.no_api_right agent.lang.es2016.no_server agent.lang.es2016.not_permitted
  agent.lang.es2016.version agent.lang.es2019.lead agent.lang.es2019.hangup
  agent.lang.es2019.no_lead agent.lang.es2019.dial_not_paused agent.lang.es2019.pause_code_error
  agent.lang.es2019.dial agent.lang.es2019.not_logged_in agent.lang.es2019.no_user
  agent.lang.es2019.no_value agent.lang.es2019.wrong_pass agent.lang.es2019.locked
  agent.lang.es2019.no_api_right agent.lang.es2019.no_server agent.lang.es2019.not_permitted
  agent.lang.es2019.version agent.lang.fr.lead agent.lang.fr.hangup agent.lang.fr.no_lead
  agent.lang.fr.dial_not_paused agent.lang.fr.pause_code_error agent.lang.fr.dial
  agent.lang.fr.not_logged_in agent.lang.fr.no_user agent.lang.fr.no_value agent.lang.fr.wrong_pass
  agent.lang.fr.locked agent.lang.fr.no_api_right agent.lang.fr.no_server
  agent.lang.fr.not_permitted agent.lang.fr.version agent.lang.it.lead agent.lang.it.hangup
  agent.lang.it.no_lead agent.lang.it.dial_not_paused agent.lang.it.pause_code_error
  agent.lang.it.dial agent.lang.it.not_logged_in agent.lang.it.no_user agent.lang.it.no_value
  agent.lang.it.wrong_pass agent.lang.it.locked agent.lang.it.no_api_right agent.lang.it.no_server
  agent.lang.it.not_permitted agent.lang.it.version agent.lang.jp.lead agent.lang.jp.hangup
  agent.lang.jp.no_lead agent.lang.jp.dial_not_paused agent.lang.jp.pause_code_error
  agent.lang.jp.dial agent.lang.jp.not_logged_in agent.lang.jp.no_user agent.lang.jp.no_value
  agent.lang.jp.wrong_pass agent.lang.jp.locked agent.lang.jp.no_api_right agent.lang.jp.no_server
  agent.lang.jp.not_permitted agent.lang.jp.api_off agent.lang.jp.version agent.lang.nl.lead
  agent.lang.nl.hangup agent.lang.nl.no_lead agent.lang.nl.dial_not_paused
  agent.lang.nl.pause_code_error agent.lang.nl.dial agent.lang.nl.not_logged_in
  agent.lang.nl.no_user agent.lang.nl.no_value agent.lang.nl.wrong_pass agent.lang.nl.locked
  agent.lang.nl.no_api_right agent.lang.nl.no_server agent.lang.nl.not_permitted
  agent.lang.nl.version agent.lang.ru.lead agent.lang.ru.hangup agent.lang.ru.no_lead
  agent.lang.ru.dial_not_paused agent.lang.ru.pause_code_error agent.lang.ru.dial
  agent.lang.ru.not_logged_in agent.lang.ru.no_user agent.lang.ru.no_value agent.lang.ru.wrong_pass
  agent.lang.ru.locked agent.lang.ru.no_api_right agent.lang.ru.no_server
  agent.lang.ru.not_permitted agent.lang.ru.version agent.lang.se.lead agent.lang.se.hangup
  agent.lang.se.no_lead agent.lang.se.dial_not_paused agent.lang.se.pause_code_error
  agent.lang.se.dial agent.lang.se.not_logged_in agent.lang.se.no_user agent.lang.se.no_value
  agent.lang.se.wrong_pass agent.lang.se.locked agent.lang.se.no_api_right agent.lang.se.no_server
  agent.lang.se.not_permitted agent.lang.se.version agent.lang.sk.lead agent.lang.sk.hangup
  agent.lang.sk.no_lead agent.lang.sk.dial_not_paused agent.lang.sk.pause_code_error
  agent.lang.sk.dial agent.lang.sk.not_logged_in agent.lang.sk.no_user agent.lang.sk.no_value
  agent.lang.sk.wrong_pass agent.lang.sk.locked agent.lang.sk.no_api_right agent.lang.sk.no_server
  agent.lang.sk.not_permitted agent.lang.sk.api_off agent.lang.sk.version
  agent.st_active.phone_blanks agent.st_active.phone_formatted agent.st_active.phone_plus
  agent.st_active.phone_unknown agent.st_active.phone_private agent.st_active.phone_18
  agent.st_active.phone_19 agent.st_active.phone_code_44 agent.st_active.source_newline
  agent.st_active.source_newline_error agent.st_active.source_newline_success
  agent.st_active.source_newline_login agent.st_active.vendor_newline_error
  agent.st_active.security_newline_error agent.st_active.source_cr agent.st_active.vendor_tab
  agent.st_active.control_chars agent.st_active.only_pipes agent.st_active.dash_in_phone
  agent.st_active.html_everywhere agent.st_active.longest agent.st_active.lead_max
  agent.post_no_value.st_active agent.post_no_value.st_active_found
  agent.post_no_value.st_active_empty agent.post_no_value.external_status
  agent.post_no_value.pause_code agent.post_no_value.external_hangup
  agent.post_no_value.external_dial agent.post_no_value.queue_count agent.post_no_value.pass_last
  agent.post_no_value.value_sent nonagent.post_value_log.agent_status variant.options_bom.st_incall
  variant.options_bom.st_no_lead variant.options_bom.wrong_pass variant.options_bom.version
  variant.options_bom.queue_count variant.options_blank_line.st_incall
  variant.options_blank_line.st_no_lead variant.options_spaces.st_incall
  variant.options_word.st_incall variant.options_bom.agent_status
  variant.options_bom.agent_status_header variant.options_bom.logged_in
  variant.display_text.st_incall variant.display_text.wrong_pass variant.display_html.st_no_lead
  variant.display_html.queue_count variant.display_fatal.agent_status agent.st_active.quote_vendor
  agent.dial.lead_44 agent.dial.lead_44_main agent.dial.lead_44_alt agent.dial.lead_44_addr3
  agent.dial.lead_44_search_alt agent.dial.lead_44_search_e164 agent.dial.lead_44_lower
  agent.dial.lead_44_unknown_alt agent.dial.lead_44_phone_code_sent agent.dial.lead_44_value_sent
  agent.dial.value_44_as_us agent.dial.value_code_word agent.dial.lead_49_alt_blanks
  agent.dial.lead_unknown_phone agent.dial.lead_zero agent.dial.no_focus agent.dial.search_no_lower
  agent.dial.lead_on_screen_dispo agent.dial.lead_preview_open agent.dial.lead_preview_mailbox
  agent.dial.state_QUEUE agent.dial.dead_ingroup agent.dial.ready_ingroup
  agent.dial.ready_ingroup_inactive agent.dial.ready_ingroup_unknown agent.dial.refused_then_1
  agent.dial.refused_then_2 agent.dial.same_second_1 agent.dial.same_second_2 agent.dial.queue_lead
  agent.dial.queue_lead_again agent.dial.queue_lead_alt agent.dial.queue_same_number
  agent.dial.queue_dispo agent.dial.queue_same_second_1 agent.dial.queue_same_second_2
  agent.dial.autocall_incall agent.dial.level1_any_agent agent.state_ready.pause
  agent.state_ready.resume agent.state_ready.pause_code agent.state_ready.logout
  agent.state_ready.status agent.state_ready.hangup agent.state_ready.preview_dialonly
  agent.state_incall.pause agent.state_incall.resume agent.state_incall.pause_code
  agent.state_incall.logout agent.state_incall.status agent.state_incall.preview_dialonly
  agent.state_dead.pause agent.state_dead.resume agent.state_dead.pause_code agent.state_dead.logout
  agent.state_dead.status agent.state_dead.hangup agent.state_dead.preview_dialonly
  agent.state_dispo.pause agent.state_dispo.resume agent.state_dispo.pause_code
  agent.state_dispo.logout agent.state_dispo.status agent.state_dispo.preview_dialonly
  agent.state_paused.pause agent.state_paused.resume agent.state_paused.pause_code
  agent.state_paused.logout agent.state_paused.status agent.state_closer.pause
  agent.state_closer.resume agent.state_closer.pause_code agent.preview_dial_action.stale_skip
  agent.preview_dial_action.stale_finish agent.preview_dial_action.lower
  agent.preview_dial_action.dispo_open agent.preview_dial_action.alt_user_dash
  agent.external_status.cb_full agent.external_status.cb_plus agent.external_status.cb_iso_z
  agent.external_status.cb_day agent.external_status.cb_now agent.external_status.cb_past
  agent.external_status.cb_lower agent.external_status.cb_comments_long
  agent.external_status.cb_sale agent.external_status.umlaut_value agent.pause_code.lower
  agent.pause_code.blank agent.external_pause.lower agent.external_pause.already_paused
  agent.logout.over_pause agent.logout.lower agent.external_hangup.lead_dispo
  nonagent.blind_monitor.meetme_monitor nonagent.blind_monitor.meetme_barge
  nonagent.blind_monitor.meetme_whisper nonagent.blind_monitor.meetme_hijack
  nonagent.blind_monitor.meetme_barge_swap nonagent.blind_monitor.meetme_none
  nonagent.blind_monitor.meetme_lower nonagent.blind_monitor.enhanced_monitor
  nonagent.blind_monitor.enhanced_whisper nonagent.blind_monitor.bad_server
  nonagent.blind_monitor.bad_phone_lead7 nonagent.blind_monitor.no_source
  nonagent.blind_monitor.level6_user nonagent.blind_monitor.noapi
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
  nonagent.in_group_status.waiting nonagent.in_group_status.waiting_blank
  nonagent.in_group_status.partly_unknown nonagent.user_group_status.waiting
  nonagent.user_group_status.waiting_two nonagent.user_group_status.noright
  nonagent.in_group_status.noright nonagent.user_group_status.chat nonagent.in_group_status.chat
  nonagent.user_group_status.dead nonagent.user_group_status.nobody nonagent.logged_in.ghost
  nonagent.logged_in.campaign_case nonagent.logged_in.group_comma
  agent.recording.status_start_waiting agent.recording.status_running
  agent.recording.status_stop_waiting agent.recording.stop_running
  agent.recording.stop_start_waiting agent.recording.stop_twice agent.recording.start_stage_long
  agent.recording.restart agent.recording.status_long agent.recording.lower
  agent.recording.start_no_call agent.transfer.post_park_dial agent.transfer.post_leave_3way
  agent.transfer.post_consultative agent.transfer.default_inbound agent.transfer.dead_blind
  agent.transfer.queue_blind agent.transfer.dispo_callid_left agent.transfer.email
  agent.transfer.ingroup_case agent.transfer.ingroup_two agent.transfer.phone_formatted
  agent.transfer.phone_letters agent.transfer.lower agent.transfer.cid_custom
  agent.transfer.long_ingroup agent.send_dtmf.star_hash agent.send_dtmf.letters_sp
  agent.send_dtmf.pause_comma agent.send_dtmf.lower agent.send_dtmf.over_waiting
  agent.send_dtmf.dead agent.park_call.dead_PARK_CUSTOMER agent.park_call.dead_GRAB_XFER
  agent.park_call.parked_again agent.park_call.grab_not_parked agent.park_call.ready
  agent.park_call.queue agent.park_call.lower agent.calls_in_queue_count.two_of_three
  agent.calls_in_queue_count.no_ingroups
`
    .trim()
    .split(/\s+/),
);
