import { languages } from './languages.ts';

/*
 * What each recorded answer means: the expected reading of every exchange of version, st_login_log and
 * st_get_agent_active_lead, and of questions for no known function.
 */

const known = (user: string, phone: string, leadId: string, ...record: [string, string, string, string]) => {
  const [vendorLeadCode, province, securityPhrase, sourceId] = record;
  return {
    kind: 'lead',
    user,
    lead: { leadId, phone, record: { kind: 'known', vendorLeadCode, province, securityPhrase, sourceId } },
  };
};
const bare = (kind: 'uncertain' | 'missing', user: string, phone: string, leadId: string) => ({
  kind: 'lead',
  user,
  lead: { leadId, phone, record: { kind } },
});

const williams = known('1234', '7275551212', '101', '9987-1234765', 'SK', 'WILLIAMS', 'JUH764AJJJ9');
const unicode = known('1014', '442071234567', '104', 'V104 - A', 'Île-de-France', '日本語テスト', 'S - 104');
const agentVersion = (epoch: number) => ({ version: '2.14-82', build: '250122-1010', epoch, offset: 0 });
const numbered = (prefix: string, from: number, to: number, meaning: object) =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, i) => [
      `${prefix}${String(from + i).padStart(2, '0')}`,
      meaning,
    ]),
  );
const same = (meaning: object, ...ids: string[]) => Object.fromEntries(ids.map((id) => [id, meaning]));

export const meanings: Readonly<Record<string, object>> = {
  'agent.version': agentVersion(1795181915),
  'nonagent.version': { version: '2.14-202', build: '250720-1841', epoch: 1795181915, offset: 0 },
  'agent.lang.version': agentVersion(1795181920),

  ...same(
    williams,
    'agent.auth.source_long',
    'agent.auth.user_case',
    'agent.auth.level1',
    'agent.auth.limited_ok',
    'agent.auth.oddpass',
    'agent.auth.pass_forbidden_chars',
    'agent.auth.ip_allowed',
    'agent.auth.2fa',
    'agent.lockout.good_after_9',
    'agent.lockout.good_after_10',
    'agent.lockout.good_after_11',
    'agent.lockout.good_after_905s',
    'agent.st_active.incall',
    'agent.st_active.dash_underscore_pipe',
    'agent.st_active.agent_user_given',
    'agent.st_active.post_body',
    'agent.st_active.post_mixed',
    'agent.st_active.post_conflict',
    'agent.st_active.format_debug',
    'agent.st_active.origin',
    'agent.cors.options',
    'agent.lang.success',
    'variant.display_errors.st_incall',
    'variant.strict SQL mode.st_incall',
    'variant.CORS on (agc/options.php).get_allowed',
    'variant.CORS on (agc/options.php).get_other',
    'variant.CORS on (agc/options.php).no_origin',
  ),
  'agent.st_active.threeway': known('1005', '3125551213', '113', 'V113', '', '', ''),
  'agent.st_active.park': known('1006', '3125551212', '112', 'V112', '', '', ''),
  'agent.st_active.manual_dialing': known('1008', '3125551209', '109', 'V109', '', '', '????'),
  'agent.st_active.inbound': known('1024', '3125551215', '115', 'V115', '', '', 'INB'),
  'agent.st_active.case': known('1002', '3125551202', '102', 'V102', '', '', ''),
  'agent.st_active.quotes': known('1014', '123456789012345', '106', `Q'uote"d\\b`, '', '', 'tab\there'),
  'agent.st_active.newline': known('1014', '3125551208', '108', 'line\nbreak', '', '', 'S108'),
  'agent.st_active.trailing_backslash': known('1014', '3125551216', '116', 'ends\\', '', '', 'S116'),
  'agent.st_active.last_field_backslash': known('1014', '3125551216', '116', 'x', '', '', 'ends\\'),
  'agent.st_active.empty_phone': known('1014', '', '110', 'V110', '', '', ''),
  'agent.st_active.accent_folding': known(
    '1018',
    '15551234567',
    '105',
    '<script>x</script>',
    '"q"',
    'a&b=c',
    '<img src=x>',
  ),
  ...same(
    unicode,
    'agent.st_active.unicode',
    'agent.st_active.unicode_nonlatin1b',
    'variant.MariaDB server default charset latin1, utf8 tables, use_non_latin=1.unicode',
  ),
  'variant.MariaDB server default charset latin1, utf8 tables.unicode': known(
    '1014',
    '442071234567',
    '104',
    'V104 - A',
    'Île-de-France',
    '??????',
    'S - 104',
  ),
  'agent.st_active.pipes_in_data': bare('uncertain', '1014', '3125551203', '103'),
  'agent.st_active.lead_row_missing': bare('missing', '1013', '', '424242'),

  'agent.st_active.paused_no_lead': { kind: 'no-lead', user: '6666' },
  'agent.st_active.ready': { kind: 'no-lead', user: '1001' },
  'agent.st_active.preview': { kind: 'no-lead', user: '1007' },
  'agent.st_active.not_logged_in': { kind: 'logged-out', user: '1015' },
  ...same(
    { kind: 'logged-out', user: '1016' },
    'agent.st_active.dup_first',
    'agent.st_active.unicode_nonlatin1',
  ),
  ...same(
    { kind: 'no-agent' },
    'agent.st_login.unknown',
    'agent.st_active.unknown',
    'agent.st_active.accent_nonlatin0',
    'agent.st_active.space_dot',
    'agent.st_active.value_is_user',
    'agent.st_active.very_long',
  ),
  ...same(
    { kind: 'agent', user: '6666' },
    'agent.st_login.ok',
    'variant.PHP<=8.0 (SQL errors do not throw).st_login_quote',
  ),
  'agent.st_login.not_logged_in': { kind: 'agent', user: '1015' },

  ...same(
    { kind: 'wrong-password' },
    'nonagent.empty_get',
    'agent.auth.wrong_pass',
    'agent.auth.inactive_user',
    'agent.auth.hash_case',
    'agent.auth.hash_as_pass',
  ),
  ...numbered('agent.lockout.bad_', 1, 20, { kind: 'wrong-password' }),
  ...numbered('agent.lockout.bad_', 21, 24, { kind: 'locked' }),
  ...same(
    { kind: 'locked' },
    'agent.lockout.good_after_20',
    'agent.lockout.good_after_21',
    'agent.lockout.good_after_899s',
    'agent.lockout.locked_after_recent_login',
  ),
  'agent.auth.noapi_user': { kind: 'api-right-missing' },
  'agent.auth.ip_not_allowed': { kind: 'ip-blocked' },
  'agent.auth.no_active_server': { kind: 'no-active-server' },
  'agent.auth.system_api_off': { kind: 'api-off' },
  ...same(
    { kind: 'source-refused' },
    'agent.auth.no_source',
    'agent.auth.source_1char',
    'agent.st_active.post_json',
  ),
  ...same(
    { kind: 'unknown-function' },
    'agent.unknown_function',
    'agent.missing_function',
    'agent.function_case',
    'nonagent.missing_function',
    'nonagent.unknown_function',
    'variant.CORS on (agc/options.php).preflight',
  ),
  ...same(
    { kind: 'parameter-missing' },
    'agent.st_login.no_value',
    'agent.st_login.no_vendor',
    'agent.st_active.no_value',
    'agent.st_active.no_vendor',
    'agent.st_active.empty_value',
    'agent.st_active.value_only_symbols',
  ),
  ...same(
    { kind: 'server-error' },
    'agent.st_login.vendor_quote',
    'variant.database down.agent',
    'variant.database down, PHP<=8.0.agent',
  ),

  // Phones that are no number, data that imitate other answers, what PHP and options.php print around one.
  'agent.st_active.phone_blanks': known('1234', '727 555 1299', '131', 'V131', 'P131', 'W131', 'S131'),
  'agent.st_active.phone_formatted': known('1234', '(727) 555-1299', '132', 'V132', 'P132', 'W132', 'S132'),
  'agent.st_active.phone_plus': known('1234', '+17275551299', '133', 'V133', 'P133', 'W133', 'S133'),
  'agent.st_active.phone_unknown': known('1234', '<unknown>', '134', 'V134', 'P134', 'W134', 'S134'),
  'agent.st_active.phone_private': known('1234', 'Private Number', '135', 'V135', 'P135', 'W135', 'S135'),
  'agent.st_active.phone_18': known('1234', '123456789012345678', '138', 'V138', 'P138', 'W138', 'S138'),
  'agent.st_active.phone_19': known('1234', '123456789012345678', '139', 'V139', 'P139', 'W139', 'S139'),
  'agent.st_active.phone_code_44': known('1234', '2071234567', '141', 'V141', 'P141', 'W141', 'S141'),
  'agent.st_active.source_newline': bare('uncertain', '1234', '7275551299', '144'),
  'agent.st_active.source_newline_error': bare('uncertain', '1234', '7275551299', '145'),
  'agent.st_active.source_newline_success': bare('uncertain', '1234', '7275551299', '146'),
  'agent.st_active.source_newline_login': bare('uncertain', '1234', '7275551299', '148'),
  'agent.st_active.vendor_newline_error': bare('uncertain', '1234', '7275551299', '149'),
  'agent.st_active.security_newline_error': bare('uncertain', '1234', '7275551299', '150'),
  'agent.st_active.source_cr': known('1234', '7275551299', '153', 'V153', 'P153', 'W153', 'S\rT'),
  'agent.st_active.vendor_tab': known('1234', '7275551299', '155', 'V	T', 'P155', 'W155', 'S155'),
  'agent.st_active.control_chars': known(
    '1234',
    '7275551299',
    '157',
    'V157',
    'P157',
    'W\u001b[31m\u0007\u007f',
    'S157',
  ),
  'agent.st_active.only_pipes': bare('uncertain', '1234', '7275551299', '161'),
  'agent.st_active.dash_in_phone': known('1234', ' - 1234', '162', 'V162', 'P162', 'W162', 'S162'),
  'agent.st_active.html_everywhere': known('1234', '<b>1</b>', '163', 'V163', 'P163', 'W163', '<!-- x -->'),
  'agent.st_active.longest': known(
    '1234',
    '999999999999999999',
    '164',
    'vvvvvvvvvvvvvvvvvvvv',
    'pppppppppppppppppppppppppppppppppppppppppppppppppp',
    'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
    'ssssssssssssssssssssssssssssssssssssssssssssssssss',
  ),
  'agent.st_active.lead_max': known(
    '1234',
    '7275551299',
    '4294967295',
    'V4294967295',
    'P4294967295',
    'W4294967295',
    'S4294967295',
  ),
  'agent.post_no_value.st_active': { kind: 'no-agent' },
  ...same(
    williams,
    'agent.post_no_value.st_active_found',
    'variant.options_bom.st_incall',
    'variant.options_blank_line.st_incall',
    'variant.options_spaces.st_incall',
    'variant.options_word.st_incall',
    'variant.display_text.st_incall',
  ),
  'agent.post_no_value.st_active_empty': { kind: 'parameter-missing' },
  ...same(
    { kind: 'no-lead', user: '1001' },
    'variant.options_bom.st_no_lead',
    'variant.options_blank_line.st_no_lead',
    'variant.display_html.st_no_lead',
  ),
  ...same({ kind: 'wrong-password' }, 'variant.options_bom.wrong_pass', 'variant.display_text.wrong_pass'),
  'variant.options_bom.version': agentVersion(1795985772),
  'agent.st_active.quote_vendor': known(
    '1234',
    '7275551212',
    '101',
    "O'Hara",
    'SK',
    'WILLIAMS',
    'JUH764AJJJ9',
  ),

  // In every language: refusals and leads are told by their form, and where the words are needed, that is said.
  ...translations(),
};

function translations(): Readonly<Record<string, object>> {
  const inAll = (what: string, meaning: object) =>
    same(meaning, ...languages.map((language) => `agent.lang.${language}.${what}`));
  return {
    ...inAll('lead', williams),
    ...inAll('wrong_pass', { kind: 'wrong-password' }),
    ...inAll('locked', { kind: 'locked' }),
    ...inAll('no_api_right', { kind: 'api-right-missing' }),
    ...inAll('no_server', { kind: 'no-active-server' }),
    ...inAll('not_permitted', { kind: 'function-not-permitted' }),
    ...inAll('no_lead', { kind: 'translated' }),
    ...inAll('not_logged_in', { kind: 'translated' }),
    ...inAll('no_user', { kind: 'translated' }),
    ...inAll('no_value', { kind: 'translated' }),
    ...inAll('version', agentVersion(1795985771)),
    ...same(
      agentVersion(1795985770),
      ...['br', 'de', 'dk', 'el'].map((language) => `agent.lang.${language}.version`),
    ),
    ...same({ kind: 'translated' }, 'agent.lang.br.api_off', 'agent.lang.jp.api_off'),
    'agent.lang.sk.api_off': { kind: 'api-off' },
  };
}
