import { headersTooLate, nullSubject, undefinedAndNull, undefinedVariable } from '../php-notice.ts';

/*
 * What PHP prints into the agent API's answer when a server is left with display_errors=On: the
 * parameters nobody sent, by line of the script (corpus:variant.display_errors.st_incall).
 */

const API = '/srv/www/htdocs/agc/api.php';
const FUNCTIONS = '/srv/www/htdocs/agc/functions.php';

/** Parameters that api.php hands to preg_replace whether they were sent or not. */
const FILTERED_AT: readonly (readonly [line: number, name: string])[] = [
  [357, 'ingroup_choices'],
  [359, 'stage'],
  [360, 'close_window_link'],
  [361, 'dnc_check'],
  [362, 'campaign_dnc_check'],
  [363, 'notification_date'],
  [364, 'multi_dial_phones'],
  [365, 'md_check'],
  [366, 'tw_check'],
  [372, 'agent_user'],
  [375, 'focus'],
  [376, 'preview'],
  [377, 'notes'],
  [379, 'search'],
  [380, 'group_alias'],
  [381, 'dial_prefix'],
  [383, 'format'],
  [384, 'vtiger_callback'],
  [385, 'alt_dial'],
  [386, 'blended'],
  [388, 'set_as_default'],
  [389, 'phone_code'],
  [390, 'phone_number'],
  [391, 'lead_id'],
  [392, 'vendor_id'],
  [394, 'vendor_lead_code'],
  [396, 'source_id'],
  [398, 'gmt_offset_now'],
  [399, 'title'],
  [400, 'first_name'],
  [402, 'middle_initial'],
  [403, 'last_name'],
  [405, 'address1'],
  [406, 'address2'],
  [407, 'address3'],
  [411, 'city'],
  [413, 'state'],
  [414, 'province'],
  [416, 'postal_code'],
  [418, 'country_code'],
  [419, 'gender'],
  [420, 'date_of_birth'],
  [421, 'alt_phone'],
  [423, 'email'],
  [425, 'security_phrase'],
  [427, 'comments'],
  [429, 'rank'],
  [430, 'owner'],
  [432, 'dial_override'],
  [433, 'consultative'],
  [434, 'callback_datetime'],
  [436, 'callback_type'],
  [437, 'callback_comments'],
  [439, 'qm_dispo_code'],
  [440, 'alt_user'],
  [442, 'agent_debug'],
  [443, 'status'],
  [444, 'dial_ingroup'],
  [445, 'cid_choice'],
  [446, 'outbound_cid'],
  [447, 'recipient'],
  [448, 'recipient_type'],
  [449, 'notification_text'],
  [451, 'notification_retry'],
  [452, 'text_size'],
  [453, 'text_font'],
  [454, 'text_weight'],
  [455, 'text_color'],
  [456, 'show_confetti'],
  [457, 'duration'],
  [458, 'maxParticleCount'],
  [459, 'particleSpeed'],
];

/** Printed while the parameters are read; without a buffer the script's headers come too late. */
export function warningsOnReading(sent: ReadonlyMap<string, string>, buffered: boolean): string {
  const missing = FILTERED_AT.filter(([, name]) => !sent.has(name));
  return [
    undefinedAndNull('DB', API, 304),
    ...(buffered ? [] : [313, 314, 315].map((line) => headersTooLate(API, line, 304))),
    undefinedVariable('mel', API, 324),
    undefinedVariable('mel', API, 344),
    ...missing.map(([line, name]) => undefinedAndNull(name, API, line)),
  ].join('');
}

/** Printed while the login is judged. */
export function warningsOnLogin(wrong: boolean): string {
  return [
    undefinedVariable('ACTION', API, 611),
    undefinedVariable('DB', FUNCTIONS, 74),
    undefinedVariable('DB', FUNCTIONS, 120),
    undefinedVariable('mel', FUNCTIONS, 123),
    ...(wrong
      ? [133, 145].map((line) => undefinedVariable('mel', FUNCTIONS, line))
      : [183, 203, 213].map((line) => undefinedVariable('DB', FUNCTIONS, line))),
  ].join('');
}

/** Where an answer is logged whose data nobody has set, by its reason or its function: as far as recorded. */
export const loggedWithoutData: Readonly<Record<string, number>> = {
  'no active lead found': 3428,
  calls_in_queue_count: 4816,
};

/** Printed behind the answer, while the call is logged. */
export function warningsOnLogging(unsetAt?: number): string {
  return [
    ...(unsetAt === undefined ? [] : [undefinedVariable('data', API, unsetAt)]),
    undefinedVariable('DB', API, 5600),
    undefinedVariable('DB', API, 5619),
    ...(unsetAt === undefined ? [] : [nullSubject(API, 5637)]),
  ].join('');
}
