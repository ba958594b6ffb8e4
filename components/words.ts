import type { Problem } from '../utils/call/view.ts';
import { heardFor, isOverdue } from '../utils/call/view.ts';
import type { Seat } from '../utils/call/snapshot.ts';
import type { Call, Instant, Link, Refusal, Trouble } from '../utils/call/state.ts';
import { ago, span } from './duration.ts';

/*
 * What is told to people. The tables are exhaustive by type: a new kind does not compile without words.
 * Every content script carries them, so they are short. Names of fields are VICIdial's own.
 */

export interface Words {
  readonly title: string;
  readonly why: string;
  /** What to do now, and who can. Empty: nothing. */
  readonly now: string;
  /** Whether the options of this extension are the place to mend it. */
  readonly inOptions?: true;
}

const NOT_ANSWERING = 'The dialer is not answering';
const IF_IT_LASTS = "If it lasts, tell the dialer's administrator.";
const LOG_IN = "Log in to the network, or correct the dialer's address in the options.";
const ADDRESS = "Check the dialer's address in the options.";
/** Where the login's own rights are. */
export const API_USER = 'Admin > Users > the API user: ';

const IN_FRONT = 'It stands in front of the dialer.';
const UNREADABLE: Words = {
  title: "The dialer's answer cannot be read",
  why: 'It is no text, or longer than any lead.',
  now: ADDRESS,
  inOptions: true,
};

/** Passing troubles: the dialer is asked again without anybody's doing. */
export const troubleWords: Record<Trouble, Words> = {
  offline: {
    title: NOT_ANSWERING,
    why: 'There is no connection to it, or its certificate is not trusted.',
    now: 'Check the network and the VPN; its address, opened in a tab, says more.',
  },
  certificate: {
    title: "The dialer's certificate is not trusted",
    why: 'So this browser sends it nothing.',
    now: 'IT renews it, or has this computer trust it.',
  },
  timeout: {
    title: NOT_ANSWERING,
    why: 'It took too long.',
    now: IF_IT_LASTS,
  },
  redirect: {
    title: 'The dialer points to another address',
    why: 'A login page of VPN or Wi-Fi does this, or a dialer that moved.',
    now: LOG_IN,
    inOptions: true,
  },
  'not-a-dialer': {
    title: "Something else answers in the dialer's place",
    why: 'Perhaps the login page of VPN or Wi-Fi.',
    now: LOG_IN,
    inOptions: true,
  },
  'http-auth': {
    title: 'The web server wants a login of its own',
    why: IN_FRONT,
    now: "The dialer's administrator lets the API through without it.",
  },
  firewall: {
    title: 'A firewall blocks the question',
    why: IN_FRONT,
    now: 'IT lets requests to its API through.',
  },
  'server-error': {
    title: 'The dialer has trouble of its own',
    why: 'Its web server or database fails.',
    now: IF_IT_LASTS,
  },
  'too-big': UNREADABLE,
  'bad-text': UNREADABLE,
  ambiguous: {
    title: "The dialer's answer is not clear",
    why: 'It can be read in two ways.',
    now: IF_IT_LASTS,
  },
  'another-agent': {
    title: 'The dialer answers for another agent',
    why: 'Two users may share this AgentID.',
    now: 'Your team lead gives each user a Custom 3 of their own: Admin > Users.',
  },
  translated: {
    title: 'The dialer answers in another language',
    why: 'Its answers can only be told apart in English.',
    now: `${API_USER}set Selected Language to default English.`,
  },
  'unknown-answer': {
    title: 'The dialer says something unknown',
    why: 'It fits nothing we know of VICIdial.',
    now: IF_IT_LASTS,
  },
};

/** Refusals: somebody has to change something. All but the first are asked again by themselves. */
export const refusalWords: Record<Refusal, Words> = {
  'wrong-password': {
    title: 'The dialer refused the login',
    why: 'User or password of the API user is wrong.',
    now: 'No password is sent until it is changed. Your team lead does that in the options.',
    inOptions: true,
  },
  locked: {
    title: 'The dialer has locked the login',
    why: 'Too many wrong passwords: for 15 minutes the right one is refused, too.',
    now: 'Your team lead finds the seat with the wrong password.',
  },
  'api-right-missing': {
    title: 'The login may not use the API',
    why: 'The password is right, but the API user lacks a right.',
    now: `${API_USER}set Agent API Access to 1.`,
  },
  'ip-blocked': {
    title: 'The dialer blocks this network address',
    why: "It is not on the IP list of the API user's group.",
    now: "The dialer's administrator adds it: Admin > IP Lists.",
  },
  'no-active-server': {
    title: 'The dialer has no active server',
    why: 'Without one it lets nobody in.',
    now: 'Admin > Servers: set Active and Active Asterisk Server to Y.',
  },
  'function-not-permitted': {
    title: 'The login may not ask for leads',
    why: 'The API user is not allowed this function.',
    now: `${API_USER}add st_get_agent_active_lead to API Allowed Functions.`,
  },
  'api-off': {
    title: "The dialer's API is switched off",
    why: 'It answers no program at all.',
    now: 'Admin > System Settings: set Agent API Active to 1.',
  },
  'source-refused': {
    title: 'The dialer does not know who asks',
    why: 'It refuses the source we name.',
    now: "The dialer's administrator knows why.",
  },
  'unknown-function': {
    title: 'The dialer does not know the question',
    why: "Its API is old, or the address is not the agent API's.",
    now: ADDRESS,
    inOptions: true,
  },
  'parameter-missing': {
    title: 'The dialer misses a part of the question',
    why: 'It keeps only letters and digits of AgentID and TeamID.',
    now: 'Correct them in the options.',
    inOptions: true,
  },
  'no-permission': {
    title: 'The browser blocks the dialer',
    why: "It does not allow the dialer's address yet.",
    now: 'Allow it in the options.',
    inOptions: true,
  },
};

const noAgent = (seat: Seat | null): Words => ({
  title:
    seat === null
      ? 'The AgentID is unknown to the dialer'
      : `AgentID ${seat.agentId} is unknown to the dialer`,
  why: 'No user there has it as Custom 3.',
  now: 'Your team lead enters it: Admin > Users > your user > Custom 3; or corrects the options.',
  inOptions: true,
});

const loggedOut = (user: string): Words => ({
  title: 'Not logged in to the dialer',
  why: `VICIdial says user ${user} is not logged in.`,
  now: "Log in to VICIdial's agent screen; the panel follows by itself.",
});

const SILENT: Words = {
  title: 'No news from the dialer',
  why: 'This computer may have slept.',
  now: 'It is asked again by itself.',
};

/** The agent's state, whatever the link. */
export function callWords(call: Call, seat: Seat | null): Words {
  switch (call.kind) {
    case 'unknown':
      return { title: 'Not known yet', why: 'The dialer has not answered yet.', now: '' };
    case 'no-agent':
      return noAgent(seat);
    case 'logged-out':
      return loggedOut(call.user);
    case 'no-lead':
      return { title: 'No lead', why: 'You are logged in; no lead is on your screen.', now: '' };
    case 'on-lead':
      return { title: 'On a lead', why: 'The dialer has a lead on your screen.', now: '' };
  }
}

/** Whether we hear the dialer, whatever the call; the title tells how old the last answer is. */
export function linkWords(link: Link, now: Instant): Words {
  const heard = heardFor(link, now);
  const title = heard === null ? 'Not heard yet' : `Last heard ${ago(heard)}`;
  switch (link.kind) {
    case 'idle':
      return { title, why: 'Nobody watches, so the dialer is not asked.', now: '' };
    case 'live':
      return isOverdue(link, now)
        ? { ...SILENT, title }
        : { title: 'Live', why: `heard ${ago(heard ?? 0)}`, now: '' };
    case 'stale':
      return { ...troubleWords[link.trouble], title };
    case 'down':
      return { ...refusalWords[link.refusal], title };
  }
}

/** What is wrong, and the way out. */
export function problemWords(problem: Problem, seat: Seat | null): Words {
  switch (problem.kind) {
    case 'not-set-up':
      return {
        title: 'Not set up yet',
        why: 'Dialer and AgentID are missing.',
        now: 'Your team lead sets them in the options; IT can do it by policy.',
        inOptions: true,
      };
    case 'team-only':
      return {
        title: 'No agent at this computer',
        why: 'It is set up for a team lead: the team page shows who is logged in.',
        now: '',
      };
    case 'agent-unnamed':
      return {
        title: 'Nobody is logged in to the CRM',
        why: 'The CRM says whose seat this is, and no page of it has said so yet.',
        now: 'Open the CRM and log in there.',
      };
    case 'no-agent':
      return noAgent(seat);
    case 'logged-out':
      return loggedOut(problem.user);
    case 'silent':
      return SILENT;
    case 'trouble':
      return troubleWords[problem.trouble];
    case 'refused':
      return refusalWords[problem.refusal];
  }
}

/** When the dialer is asked again: "Trying again in 4 s."; empty when nothing is planned. */
export function retryWords(problem: Problem, now: Instant): string {
  const nextAt = 'nextAt' in problem ? problem.nextAt : null;
  if (nextAt === null) return '';
  return nextAt <= now ? 'Trying again now.' : `Trying again in ${span(nextAt - now)}.`;
}
