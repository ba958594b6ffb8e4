/*
 * What each script removes from a parameter before it looks at it, silently.
 * With use_non_latin=0 only ASCII letters count as letters.
 */

type Filter = (text: string, nonLatin: boolean) => string;

/** Keeps letters, digits and the characters given (written as inside a regular expression's brackets). */
function lettersDigitsAnd(others: string): Filter {
  const ascii = new RegExp(`[^0-9a-zA-Z${others}]`, 'g');
  const unicode = new RegExp(`[^0-9\\p{L}${others}]`, 'gu');
  return (text, nonLatin) => text.replace(nonLatin ? unicode : ascii, '');
}

function only(pattern: RegExp): Filter {
  return (text) => text.replace(pattern, '');
}

/** A plus sign is taken for a space before the filter sees it. */
function plusAsSpace(filter: Filter): Filter {
  return (text, nonLatin) => filter(text.replaceAll('+', ' '), nonLatin);
}

/** Free text reaches SQL with its quotes; a plus sign is taken for a space. */
const freeText: Filter = (text) => text.replace(/[;#]/g, '').replaceAll('+', ' ');

const agentFilters = {
  agent_user: lettersDigitsAnd('\\-_'),
  alt_dial: only(/[^0-9A-Z]/g),
  alt_user: lettersDigitsAnd(''),
  blended: only(/[^A-Z]/g),
  callback_comments: plusAsSpace(lettersDigitsAnd(' ._\\-')),
  callback_datetime: plusAsSpace(lettersDigitsAnd(' :._\\-')),
  callback_type: only(/[^A-Z]/g),
  cid_choice: lettersDigitsAnd('\\-_'),
  comments: freeText,
  consultative: only(/[^A-Z]/g),
  dial_ingroup: lettersDigitsAnd('\\-_'),
  dial_override: only(/[^A-Z]/g),
  dial_prefix: lettersDigitsAnd(''),
  focus: lettersDigitsAnd('\\-_'),
  format: lettersDigitsAnd('\\-_'),
  function: lettersDigitsAnd('\\-_'),
  group_alias: lettersDigitsAnd(''),
  ingroup_choices: plusAsSpace(lettersDigitsAnd('\\-_ ')),
  lead_id: only(/[^0-9]/g),
  multi_dial_phones: only(/[^,0-9]/g),
  outbound_cid: lettersDigitsAnd('\\-_'),
  pass: lettersDigitsAnd('\\-.+/=_'),
  phone_code: only(/[^0-9X]/g),
  phone_number: lettersDigitsAnd('*#'),
  preview: lettersDigitsAnd('\\-_'),
  qm_dispo_code: lettersDigitsAnd('\\-._'),
  search: lettersDigitsAnd('\\-_'),
  set_as_default: only(/[^A-Z]/g),
  source: lettersDigitsAnd(''),
  source_id: freeText,
  stage: only(/['"\\;]/g),
  status: lettersDigitsAnd('\\-_'),
  tw_check: only(/[^0-9a-zA-Z]/g),
  user: lettersDigitsAnd('\\-_'),
  value: lettersDigitsAnd('\\-|_'),
  vendor_id: freeText,
  vendor_lead_code: freeText,
} satisfies Record<string, Filter>;

/** A password with . + / = works on the agent API and never here (corpus:nonagent.auth.oddpass). */
const nonAgentFilters = {
  agent_user: lettersDigitsAnd('\\-_'),
  campaigns: lettersDigitsAnd('\\-|,_'),
  function: lettersDigitsAnd('\\-_'),
  header: only(/[^0-9a-zA-Z]/g),
  in_groups: lettersDigitsAnd('\\-|,_'),
  include_ip: only(/[^0-9a-zA-Z]/g),
  lead_id: only(/[^0-9]/g),
  pass: lettersDigitsAnd('\\-_'),
  phone_login: lettersDigitsAnd('\\-_'),
  server_ip: only(/[^-.:_0-9a-zA-Z]/g),
  session_id: only(/[^0-9]/g),
  show_sub_status: only(/[^A-Z]/g),
  source: lettersDigitsAnd(''),
  stage: only(/[^-_0-9a-zA-Z]/g),
  user_groups: lettersDigitsAnd('\\-|,_'),
  user: lettersDigitsAnd('\\-_'),
} satisfies Record<string, Filter>;

/** Gives a parameter as the script sees it: filtered, and empty when it was not sent. */
export type Read<Name extends string> = (name: Name) => string;

export type AgentParameter = keyof typeof agentFilters;
export type NonAgentParameter = keyof typeof nonAgentFilters;

export function readAgentParameters(
  sent: ReadonlyMap<string, string>,
  nonLatin: boolean,
): Read<AgentParameter> {
  return (name) => agentFilters[name](sent.get(name) ?? '', nonLatin);
}

export function readNonAgentParameters(
  sent: ReadonlyMap<string, string>,
  nonLatin: boolean,
): Read<NonAgentParameter> {
  return (name) => nonAgentFilters[name](sent.get(name) ?? '', nonLatin);
}
