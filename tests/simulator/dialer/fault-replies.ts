import { encodeWindows1252 } from './charset.ts';
import type { Fault } from './fault.ts';
import type { HttpReply } from '../http/reply.ts';
import { htmlReply, textReply } from '../http/reply.ts';
import { undefinedVariable } from './php-notice.ts';

const KIBIBYTE = 1024;
const QUESTION_MARK = 0x3f;
/** As much as PHP printed of its warnings before one answer of the non-agent API. */
const CHATTY = 84_000;
const API = '/srv/www/htdocs/agc/api.php';
const WARNING = undefinedVariable('DB', API, 5600);
const PLAIN_WARNING = `\nWarning: Undefined variable $DB in ${API} on line 5600\n`;
const PLAIN = { 'content-type': 'text/html; charset=utf-8' };

type Spoiled = Extract<Fault, { kind: (typeof SPOILING)[number] }>;
type Invented = Exclude<Fault, Spoiled | { kind: 'outage' | 'hang' | 'stall' | 'slow' }>;

/** The faults through which the dialer hears of the request, and does what it is asked. */
const SPOILING = [
  'empty',
  'cut-off',
  'garbled',
  'chatty-php',
  'notice-behind',
  'bom',
  'options-output',
  'windows-1252',
  'two-answers',
] as const;

export function spoils(
  fault: Exclude<Fault, { kind: 'outage' | 'hang' | 'stall' | 'slow' }>,
): fault is Spoiled {
  return SPOILING.some((kind) => kind === fault.kind);
}

/** What a fault makes of the dialer's own answer. */
export function spoil(fault: Spoiled, answer: HttpReply): HttpReply {
  return { ...answer, body: spoiledBody(fault, answer.body) };
}

function spoiledBody(fault: Spoiled, body: HttpReply['body']): HttpReply['body'] {
  switch (fault.kind) {
    case 'empty':
      return new Uint8Array();
    case 'cut-off':
      return body.slice(0, body.length / 2);
    case 'garbled':
      return body.map((byte, at) => (at % 3 === 2 ? QUESTION_MARK : byte));
    case 'windows-1252':
      return encodeWindows1252(new TextDecoder().decode(body));
    case 'chatty-php':
    case 'notice-behind':
    case 'bom':
    case 'options-output':
    case 'two-answers':
      return new TextEncoder().encode(spoiledText(fault, new TextDecoder().decode(body)));
  }
}

type AroundText = Extract<
  Spoiled,
  { kind: 'chatty-php' | 'notice-behind' | 'bom' | 'options-output' | 'two-answers' }
>;

function spoiledText(fault: AroundText, text: string): string {
  switch (fault.kind) {
    case 'chatty-php':
      return `${WARNING.repeat(CHATTY / WARNING.length)}${text}${WARNING.repeat(2)}`;
    case 'notice-behind': {
      const answer = fault.newline === false ? text.replace(/\n$/, '') : text;
      return `${answer}${fault.html === false ? PLAIN_WARNING : WARNING}`;
    }
    case 'bom':
      return `${'\uFEFF'.repeat(fault.count ?? 3)}${text}`;
    case 'options-output':
      return `${fault.text.repeat(3)}${text}`;
    case 'two-answers':
      return `${text}ERROR: no user found - nobody\n`;
  }
}

/** What a fault sends in the dialer's place, which never hears of the request. */
export function invented(fault: Invented): HttpReply {
  switch (fault.kind) {
    case 'captive-portal':
      return htmlReply(CAPTIVE_PORTAL);
    case 'login-page':
      return htmlReply(LOGIN_PAGE);
    case 'redirect':
      return textReply(302, { location: fault.to }, '');
    case 'too-big':
      return htmlReply(`SUCCESS: ${'x'.repeat(300 * KIBIBYTE)}\n`);
    case 'unavailable':
      return htmlReply('<h1>Service Unavailable</h1>\n', 503, { 'retry-after': fault.retryAfter });
    case 'http-auth':
      return htmlReply(UNAUTHORIZED, 401, { 'www-authenticate': 'Basic realm="Dialer"' });
    case 'firewall':
      return htmlReply(FIREWALL, 403);
    case 'empty-500':
      return textReply(500, PLAIN, '');
    case 'binary':
      return {
        status: 200,
        headers: PLAIN,
        body: Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256),
      };
    case 'another-user':
      return textReply(200, PLAIN, answerAbout(fault.user));
    case 'raw':
      return {
        status: fault.status,
        headers: { ...PLAIN, ...fault.headers },
        body:
          typeof fault.body === 'string' ? new TextEncoder().encode(fault.body) : new Uint8Array(fault.body),
      };
  }
}

function answerAbout(user: string): string {
  return `SUCCESS: st_get_agent_active_lead lead found - ${user}|3125550199|990099|OTHER-1|ON|MAPLE|OTHER\n`;
}

const UNAUTHORIZED = `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head><title>401 Unauthorized</title></head>
<body><h1>Unauthorized</h1>
<p>This server could not verify that you are authorized to access the document requested.</p></body></html>
`;

const FIREWALL = `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head><title>403 Forbidden</title></head>
<body><h1>Forbidden</h1>
<p>Your request was blocked by the security rules of this site. Incident 7f3a-19c2.</p></body></html>
`;

const CAPTIVE_PORTAL = `<!DOCTYPE html>
<html><head><title>Guest Wi-Fi</title></head>
<body><h1>Welcome</h1><p>Accept the terms to go online.</p>
<form method="post" action="/accept"><button>Accept</button></form></body></html>
`;

const LOGIN_PAGE = `<html>
<head>
<title>Agent web client: Re-Login</title>
</head>
<body bgcolor=white>
<form name=vicidial_form id=vicidial_form action=/agc/vicidial.php method=post>
<br>User Login: <input type=text name=VD_login size=10 maxlength=20 value="">
<br>User Password: <input type=password name=VD_pass size=10 maxlength=20 value="">
<input type=submit name=SUBMIT value=SUBMIT>
</form>
</body>
</html>
`;
