import { undefinedAndNull, undefinedVariable } from '../php-notice.ts';

/*
 * What PHP prints into the non-agent API's answer when a server is left with display_errors=On: the
 * parameters nobody sent, by line of the script (corpus:variant.display_errors.agent_status).
 */

const FOLDER = '/srv/www/htdocs/vicidial';
const API = `${FOLDER}/non_agent_api.php`;
const FUNCTIONS = `${FOLDER}/functions.php`;

/** Parameters that the script hands to preg_replace whether they were sent or not: on lines one after the other. */
const FILTERED_FROM: readonly (readonly [line: number, names: string])[] = [
  [
    799,
    `list_id list_id_field lead_id lead_ids list_exists_check use_internal_webserver field_rerank
    custom_fields_add custom_fields_update custom_fields_delete dialable_count call_handle_method
    agent_search_method delete_cf_data entry_type alt_url_id url_type url_rank url_lists url_call_length
    status_breakdown show_percentages`,
  ],
  [
    822,
    `format session_id server_ip stage rank did_ids did_patterns end_date end_time entry_list_id phone_code
    update_phone_number date_of_birth gender dnc_check campaign_dnc_check add_to_hopper hopper_priority
    hopper_local_call_time_check custom_fields search_method duplicate_check insert_if_not_found records
    search_location no_update delete_lead called_count agent_user_level hotkeys_active protocol local_gmt
    active reset_list delete_list delete_leads reset_time tz_method reset_lead usacan_areacode_check
    usacan_prefix_check delete_phone callback_datetime callback callback_type datetime_start datetime_end
    time_format nanpa_ac_prefix_check delete_user campaign_rank campaign_grade camp_rg_only
    wrapup_seconds_override show_sub_status auto_dial_level adaptive_maximum_level campaign_vdad_exten
    hopper_level reset_hopper dial_method dial_timeout lookup_state detail type force_entry_list_id
    file_download agent_choose_ingroups agent_choose_blended closer_default_blended phone_ring_timeout
    delete_vm_after_email field_rank field_size field_max field_order field_required field_encrypt
    field_duplicate field_type name_position multi_position ingroup_rank ingroup_grade ingrp_rg_only
    query_date query_time gmt_offset_now date header preset_hide_number preset_number preset_dtmf action
    include_ip reset_password archived_lead list_order list_order_randomize list_order_secondary
    number_of_lines`,
  ],
  [926, 'status ingroups phone_extension users statuses categories'],
  [934, 'agent_user phone_number vendor_lead_code'],
  [938, 'source_id'],
  [940, 'title first_name'],
  [943, 'middle_initial last_name'],
  [946, 'address1 address2 address3'],
  [952, 'city'],
  [954, 'state province'],
  [957, 'postal_code'],
  [959, 'country_code alt_phone'],
  [962, 'email'],
  [964, 'security_phrase'],
  [966, 'comments'],
  [968, 'campaign_id multi_alt_phones'],
  [972, 'phone_login owner'],
  [
    975,
    `user_field voicemail_id agent_pass agent_full_name agent_user_group phone_pass custom_one custom_two
    custom_three custom_four custom_five extension dialplan_number registration_password phone_full_name
    outbound_cid phone_context list_name script am_message drop_inbound_group web_form_address
    web_form_address_two web_form_address_three dispo_call_url webform_one webform_two webform_three
    url_address uniqueid alias_id phone_logins alias_name delete_alias callback_status callback_user
    callback_comments admin_user_group group_alias_id group_alias_name caller_id_number caller_id_name
    user_groups in_groups group call_id expiration_date local_call_time campaigns campaign_name field_name
    lead_filter_id outbound_alt_cid did_pattern source_did_pattern new_dids did_description did_route
    record_call exten_context voicemail_ext`,
  ],
  [
    1037,
    `filter_clean_cid_number ignore_agentdirect areacode cid_group_id cid_description custom_fields_copy`,
  ],
  [
    1047,
    `leads_counts remove_from_hopper list_description custom_order custom_copy_method duration is_webphone
    webphone_auto_answer use_external_server_ip template_id on_hook_agent delete_did group_by_campaign
    source_user menu_id xferconf_one xferconf_two xferconf_three xferconf_four xferconf_five field_label
    field_show_hide`,
  ],
  [1070, 'field_description field_options'],
  [
    1074,
    `field_help field_default group_id url_statuses url_description preset_name dial_status_add
    dial_status_remove`,
  ],
];

const FILTERED_AT = FILTERED_FROM.flatMap(([line, names]) =>
  names.split(/\s+/).map((name, offset) => ({ name, line: line + offset })),
);

/** Printed while the parameters are read. */
export function warningsOnReading(sent: ReadonlyMap<string, string>): string {
  const missing = FILTERED_AT.filter(({ name }) => !sent.has(name));
  return [
    undefinedVariable('use_slave_server', `${FOLDER}/dbconnect_mysqli.php`, 83),
    undefinedAndNull('DB', API, 763),
    ...missing.map(({ name, line }) => undefinedAndNull(name, API, line)),
  ].join('');
}

/** Printed while the login is judged. */
export function warningsOnLogin(): string {
  return [
    undefinedVariable('DB', FUNCTIONS, 75),
    undefinedVariable('DB', FUNCTIONS, 126),
    undefinedVariable('login_problem', FUNCTIONS, 244),
  ].join('');
}

/** Printed behind the answer, while the call is logged. */
export function warningsOnLogging(line: number): string {
  return [
    undefinedVariable('value', API, line),
    undefinedVariable('DB', API, 20457),
    undefinedVariable('DB', API, 20476),
  ].join('');
}

/** Printed when the API was never called at this address before. */
export function warningOnNewPage(): string {
  return undefinedVariable('DB', API, 20487);
}

/**
 * What PHP says of a log row that broke; `statement` is what stands behind the quote that broke it. As HTML it
 * was recorded without the arguments of each call, as text with them.
 */
export function uncaughtIn(
  statement: string,
  line: number,
  logged: readonly string[],
  html: boolean,
): string {
  const near = statement.length > 80 ? `${statement.slice(0, 77)}...` : statement;
  const given = (text: string) => (html ? '' : text);
  const insert = "'INSERT INTO vic...'";
  const said = [
    'You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version',
    ` for the right syntax to use near '${near}' at line 1 in ${FUNCTIONS}:1398\nStack trace:\n`,
    `#0 ${FUNCTIONS}(1398): mysqli_query(${given(`Object(mysqli), ${insert}`)})\n`,
    `#1 ${API}(20496): mysql_to_mysqli(${given(`${insert}, Object(mysqli)`)})\n`,
    `#2 ${API}(${line}): api_log(${given(['Object(mysqli), 1', ...logged.map(traced)].join(', '))})\n#3 {main}\n`,
  ].join('');
  return html
    ? `${said}  thrown in <b>${FUNCTIONS}</b> on line <b>1398</b>`.replaceAll('"', '&quot;')
    : `${said}  thrown in ${FUNCTIONS} on line 1398`;
}

/** A stack trace shows fifteen characters of a text. */
function traced(text: string): string {
  return text.length > 15 ? `'${text.slice(0, 15)}...'` : `'${text}'`;
}
