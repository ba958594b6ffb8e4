import type { Instant, Refusal, Trouble } from '../call/state.ts';
import type { Finding } from '../messaging/check-report.ts';
import { timeOf } from './clock-words.ts';
import {
  SYSTEM_SETTINGS,
  administrator,
  failed,
  passed,
  skipped,
  teamLead,
  userPage,
  you,
} from './finding.ts';
import type { Heard } from './heard.ts';
import { UNHEARD } from './heard.ts';
import { troubleWords } from './trouble-words.ts';

const LOGIN = "The API user's login";
/** How long the dialer keeps an account locked, from when its clock started. */
const LOCKED_MS = 15 * 60_000;

/** The login itself: user and password, the lock, the address, the servers. */
export function checkLogin(heard: Heard, apiUser: string, now: Instant): Finding {
  switch (heard.kind) {
    case 'not-asked':
      return skipped('login', LOGIN, heard.why);
    case 'unheard':
      return unheard(heard.trouble);
    case 'answered':
      return accepted(apiUser);
    case 'refused':
      return refused(heard, apiUser, now);
  }
}

const accepted = (apiUser: string) =>
  passed('login', 'The dialer accepts the login', `User ${apiUser} and its password are right.`);

/** The version was told without a login, and now this. */
function unheard(trouble: Trouble): Finding {
  const { what, mend } = troubleWords({ kind: trouble });
  return failed(
    'login',
    'The question with the login got no answer',
    `The server this seat is with ${what}.`,
    mend,
  );
}

function refused(heard: Heard & { kind: 'refused' }, apiUser: string, now: Instant): Finding {
  switch (heard.refusal) {
    case 'wrong-password':
      return wrongPassword(heard, apiUser, now);
    case 'locked':
      return locked(heard.since, apiUser, now);
    case 'ip-blocked':
      return failed(
        'login',
        'The dialer blocks this network address',
        `The password of ${apiUser} is right, but the address this computer comes from is not on the list of those that its user group may come from.`,
        administrator(
          `${userPage(apiUser)} names the user group. Add the address to the list that Admin > User Groups > the group > API IP Whitelist names: Admin > IP Lists.`,
        ),
      );
    case 'no-active-server':
      return failed(
        'login',
        'The dialer has no active server',
        'The password is right, but while no server is active the dialer lets nobody in.',
        administrator(
          'Admin > Servers: one server at least needs Active and Active Asterisk Server set to Y.',
        ),
      );
    case 'source-refused':
      return skipped('login', LOGIN, 'The dialer refused before it looked at the password.');
    case 'no-permission':
      return skipped('login', LOGIN, 'The browser does not let the extension reach the dialer.');
    case 'api-right-missing':
    case 'api-off':
    case 'function-not-permitted':
    case 'unknown-function':
    case 'parameter-missing':
      return accepted(apiUser);
  }
}

function wrongPassword(
  { since, wasKnown, mayTryAgain }: Heard & { kind: 'refused' },
  apiUser: string,
  now: Instant,
): Finding {
  const again = mayTryAgain
    ? 'To try the same once more, press Test connection.'
    : 'It was tried once more as well: only another password or another user helps.';
  const sent = wasKnown
    ? `It was refused at ${timeOf(since, now)}, and this check has not sent it again. ${again}`
    : 'The check sent the password once, which counts as one failed login. It is not sent again until user or password are changed here.';
  return failed(
    'login',
    'The dialer refused the login',
    `User ${apiUser} or its password is wrong, or the user is not active: the dialer does not say which. ${sent}`,
    you(
      `Type user and password of the API user again in the options. If that does not help, the dialer's administrator looks at ${userPage(apiUser)}: Active has to be Y, Password the same as here.`,
    ),
  );
}

function locked(since: Instant, apiUser: string, now: Instant): Finding {
  const opens = since + LOCKED_MS;
  const when =
    opens > now
      ? `This seat first saw it at ${timeOf(since, now)}, so it opens by ${timeOf(opens, now)} at the latest, unless failed logins lock it anew.`
      : `This seat has seen it since ${timeOf(since, now)}: longer than the 15 minutes of one lock, so something goes on sending a wrong password.`;
  return failed(
    'login',
    'The dialer has locked the login',
    `There were too many failed logins of ${apiUser}, and for 15 minutes the right password is refused as well. ${when}`,
    teamLead(
      `Find the seat or program that still has an old password of ${apiUser}. ${userPage(apiUser)} > Last Login Info shows the count of failed logins and the address of the last.`,
    ),
  );
}

const API_RIGHT = 'The right to use the API';

export function checkApiRight(heard: Heard, apiUser: string): Finding {
  switch (heard.kind) {
    case 'not-asked':
      return skipped('api-right', API_RIGHT, heard.why);
    case 'unheard':
      return skipped('api-right', API_RIGHT, UNHEARD);
    case 'answered':
      return permitted(apiUser);
    case 'refused':
      return rightOf(heard.refusal, apiUser);
  }
}

const permitted = (apiUser: string) =>
  passed(
    'api-right',
    'The login may use the API',
    `User ${apiUser} has Agent API Access, and the API is switched on.`,
  );

function rightOf(refusal: Refusal, apiUser: string): Finding {
  switch (refusal) {
    case 'api-right-missing':
      return failed(
        'api-right',
        'The login may not use the API',
        `User ${apiUser} and its password are right, but the user lacks the right to the API.`,
        administrator(`${userPage(apiUser)} > Agent API Access: set it to 1.`),
      );
    case 'api-off':
      return failed(
        'api-right',
        "The dialer's agent API is switched off",
        'It is off for the whole system: it answers no program at all.',
        administrator(`${SYSTEM_SETTINGS} > Agent API Active: set it to 1.`),
      );
    case 'source-refused':
      return failed(
        'api-right',
        'The dialer does not take the name the extension gives',
        'Every question says that it comes from "screenpop". VICIdial takes any name of two letters or more, so something else refuses it.',
        administrator('Look for what stands before the agent API and filters the parameter source.'),
      );
    case 'function-not-permitted':
    case 'unknown-function':
    case 'parameter-missing':
      return permitted(apiUser);
    case 'wrong-password':
    case 'locked':
    case 'ip-blocked':
    case 'no-active-server':
    case 'no-permission':
      return skipped('api-right', API_RIGHT, 'This needs the login, which the dialer refuses.');
  }
}
