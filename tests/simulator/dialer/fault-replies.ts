import { encodeWindows1252 } from './charset.ts';
import type { Fault } from './faults.ts';
import type { HttpReply } from '../http/reply.ts';
import { htmlReply, textReply } from '../http/reply.ts';

const KIBIBYTE = 1024;
const PLAIN = { 'content-type': 'text/html; charset=utf-8' };

type Spoiled = Extract<Fault, { kind: 'windows-1252' | 'two-answers' }>;
type Invented = Exclude<Fault, Spoiled | { kind: 'outage' | 'hang' | 'stall' | 'slow' }>;

/** What a fault makes of the dialer's own answer. */
export function spoil(fault: Spoiled, answer: HttpReply): HttpReply {
  const text = new TextDecoder().decode(answer.body);
  switch (fault.kind) {
    case 'windows-1252':
      return { ...answer, body: encodeWindows1252(text) };
    case 'two-answers':
      return { ...answer, body: new TextEncoder().encode(`${text}ERROR: no user found - nobody\n`) };
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
      return htmlReply(`SUCCESS: ${'x'.repeat(80 * KIBIBYTE)}\n`);
    case 'unavailable':
      return htmlReply('<h1>Service Unavailable</h1>\n', 503, { 'retry-after': fault.retryAfter });
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
