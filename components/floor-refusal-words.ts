import type { FloorRefusal } from '../utils/call/floor.ts';
import type { Words } from './words.ts';
import { refusalWords } from './words.ts';

/*
 * Why the reports user gets no report, and who can mend it. Names of fields are VICIdial's own. What has nothing
 * to do with the user is said as everywhere.
 */

/** Where the user's own rights are. */
const USER_PAGE = 'Admin > Users > the reports user: ';

export const floorRefusalWords: Readonly<Record<FloorRefusal, Words>> = {
  'wrong-password': {
    title: 'The dialer refused the reports user',
    why: 'The password is wrong, or the User Level is below 7, or two-factor authentication is on: the dialer says the same for all three, and each try counts as a failed login.',
    now: `Nothing more is asked by itself, so that nobody is locked out. ${USER_PAGE}User Level 7 or more, Active Y, Two Factor Override DISABLED where two-factor authentication is on. Then type the password again in the options.`,
    inOptions: true,
  },
  locked: {
    title: 'The dialer has locked the reports user',
    why: 'There were too many failed logins, and for 15 minutes the right password is refused, too.',
    now: 'Find what still has an old password of this user. When the lock is over, it is asked again by itself.',
  },
  'reports-right-missing': {
    title: 'The reports user may not see reports',
    why: 'The login is right, but the user lacks a right.',
    now: `${USER_PAGE}set View Reports and Agent API Access to 1.`,
  },
  'api-right-missing': {
    title: 'The reports user may not use the API',
    why: 'The login is right, but the user lacks a right.',
    now: `${USER_PAGE}set Agent API Access to 1.`,
  },
  'function-not-permitted': {
    title: 'The reports user may not ask who is logged in',
    why: 'The login is right, but the user is not allowed this function.',
    now: `${USER_PAGE}add logged_in_agents, agent_status, in_group_status, user_group_status and blind_monitor to API Allowed Functions.`,
  },
  'ip-blocked': {
    ...refusalWords['ip-blocked'],
    why: "It is not on the IP list of the reports user's group.",
    now: "The dialer's administrator adds it: Admin > User Groups > the group > API IP Whitelist, and Admin > IP Lists.",
  },
  'no-active-server': refusalWords['no-active-server'],
  'api-off': refusalWords['api-off'],
  'source-refused': refusalWords['source-refused'],
  'unknown-function': {
    ...refusalWords['unknown-function'],
    why: "Its API is old, or the address is not the non-agent API's.",
    now: "Check the dialer's address and the Non-agent API path in the options.",
  },
  'parameter-missing': {
    title: 'The dialer misses a part of the question',
    why: 'Something on the way drops it.',
    now: "Tell the dialer's administrator.",
  },
  'no-permission': refusalWords['no-permission'],
};
