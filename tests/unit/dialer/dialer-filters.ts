/*
 * What the dialer itself does to a parameter before it uses it, written down apart from our own rules:
 * its character filters where only ASCII letters pass, and what its columns and pages make of the rest.
 */

const strip = (unwanted: RegExp) => (text: string) => text.replace(unwanted, '');
const withSpaces = (unwanted: RegExp) => (text: string) => text.replaceAll('+', ' ').replace(unwanted, '');

const words = strip(/[^-_0-9a-zA-Z]/g);
const letters = strip(/[^0-9a-zA-Z]/g);
const capitals = strip(/[^A-Z]/g);
/** Unescaped in SQL; split at `!` and `|` by the agent's page. */
const raw = withSpaces(/[;#'"\\!|]|\p{Cc}/gu);

/** By parameter, as facts of the agent API: what is left of a text. */
export const FILTERS: Readonly<Record<string, (text: string) => string>> = {
  function: words,
  agent_user: words,
  value: words,
  phone_code: strip(/[^0-9X]/g),
  search: words,
  preview: words,
  focus: words,
  lead_id: strip(/[^0-9]/g),
  alt_dial: strip(/[^0-9A-Z]/g),
  vendor_id: raw,
  vendor_lead_code: raw,
  dial_prefix: letters,
  group_alias: letters,
  outbound_cid: words,
  dial_ingroup: words,
  callback_datetime: withSpaces(/[^- :._0-9a-zA-Z]/g),
  callback_type: capitals,
  callback_comments: withSpaces(/[^- ._0-9a-zA-Z]/g),
  qm_dispo_code: strip(/[^-._0-9a-zA-Z]/g),
  phone_number: strip(/[^*#0-9a-zA-Z]/g),
  ingroup_choices: withSpaces(/[^- _0-9a-zA-Z]/g),
  consultative: capitals,
  dial_override: capitals,
  cid_choice: words,
  tw_check: letters,
  stage: strip(/['"\\;]/g),
  blended: capitals,
  set_as_default: capitals,
  status: words,
};
