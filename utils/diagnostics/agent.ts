import type { Call, Link } from '../call/state.ts';
import { userOf } from '../call/transition.ts';
import type { Finding } from '../messaging/check-report.ts';
import { parseAgentId } from '../settings/identity.ts';
import { failed, noted, passed, skipped, teamLead, warned, you } from './finding.ts';
import type { Heard } from './heard.ts';
import { UNHEARD } from './heard.ts';

/** Whether the dialer would drop characters of the AgentID. Nothing is asked for it. */
export function checkAgentId(agentId: string): Finding {
  if (agentId === '') {
    return noted(
      'agent-id',
      'The AgentID comes from the CRM page',
      'None is entered; the page of the CRM says it.',
    );
  }
  const parsed = parseAgentId(agentId);
  if (parsed.ok && parsed.value === agentId) {
    return passed(
      'agent-id',
      'The AgentID arrives as it is entered',
      `The dialer keeps every character of ${agentId}. Upper and lower case are the same to it.`,
    );
  }
  return failed(
    'agent-id',
    'The AgentID does not arrive as it is entered',
    parsed.ok
      ? 'There are blanks around it, which the dialer drops.'
      : 'The dialer silently drops everything but letters (A to Z), digits, - and _, and then looks for another AgentID.',
    you(
      'Enter one without such characters in the options, and the same in VICIdial: Admin > Users > the agent > Custom 3.',
    ),
  );
}

/** What the poller's answer says of the agent; `unheard`: why it says nothing. */
type Agent = { readonly call: Call } | { readonly unheard: string };

function agentIn(heard: Heard): Agent {
  switch (heard.kind) {
    case 'not-asked':
      return { unheard: heard.why };
    case 'unheard':
      return { unheard: UNHEARD };
    case 'refused':
      return { unheard: 'The dialer refused the question for the lead on screen.' };
    case 'answered':
      if (heard.trouble === 'another-agent')
        return { unheard: 'The dialer answers for another user than before.' };
      return heard.call.kind === 'unknown'
        ? { unheard: 'The answer to the question for the lead on screen could not be read.' }
        : heard;
  }
}

const KNOWN = 'Whether the dialer knows the AgentID';

export function checkAgentKnown(heard: Heard, agentId: string): Finding {
  const agent = agentIn(heard);
  if ('unheard' in agent) return skipped('agent-known', KNOWN, agent.unheard);
  const user = userOf(agent.call);
  if (user !== null) {
    return passed(
      'agent-known',
      'The dialer knows the AgentID',
      `${nameOf(agentId)} is the VICIdial user ${user}.`,
    );
  }
  return failed(
    'agent-known',
    'The dialer does not know the AgentID',
    `No user has ${nameOf(agentId)} as Custom 3. One that holds a blank, a dot or a letter with an accent there can never be found.`,
    teamLead(
      `Admin > Users > the agent > Custom 3: enter ${agentId || 'the AgentID of the CRM'}. Or correct the AgentID in the options.`,
    ),
  );
}

const nameOf = (agentId: string) => (agentId === '' ? 'The AgentID of the page' : `AgentID ${agentId}`);

const UNIQUE = 'Whether the AgentID belongs to one user alone';
const OWN = teamLead(
  'Admin > Users: give each user a Custom 3 of their own; upper and lower case are the same.',
);

/** As far as it can be told: of two users the dialer names the first, and never says that there is another. */
export function checkAgentUnique(heard: Heard, before: Link, screenOpen: boolean): Finding {
  if (isAnother(before) || (heard.kind === 'answered' && heard.trouble === 'another-agent')) {
    return failed(
      'agent-unique',
      'Two users share this AgentID',
      'The dialer has named now one user for it and now another.',
      OWN,
    );
  }
  const agent = agentIn(heard);
  if ('unheard' in agent) return skipped('agent-unique', UNIQUE, agent.unheard);
  const { call } = agent;
  switch (call.kind) {
    case 'unknown':
    case 'no-agent':
      return skipped('agent-unique', UNIQUE, 'It belongs to none yet.');
    case 'logged-out':
      return screenOpen ? suspicious(call.user) : noted('agent-unique', UNIQUE, onlyFirst(call.user));
    case 'no-lead':
    case 'on-lead':
      return passed(
        'agent-unique',
        'The AgentID leads to a user who is logged in',
        `${onlyFirst(call.user)} That user is logged in, so look only whether it is the right one.`,
      );
  }
}

const isAnother = (link: Link) => link.kind === 'stale' && link.trouble === 'another-agent';

const onlyFirst = (user: string) =>
  `The dialer names ${user}. If a second user had the same Custom 3, it would not say so, but always name the one whose user name comes first.`;

const suspicious = (user: string) =>
  warned(
    'agent-unique',
    'The AgentID may belong to two users',
    `${onlyFirst(user)} That user is not logged in, yet an agent screen is open in this browser: perhaps it is the other user's.`,
    OWN,
  );

const LOGGED_IN = 'Whether the agent is logged in';

export function checkLoggedIn(heard: Heard, screenOpen: boolean): Finding {
  const agent = agentIn(heard);
  if ('unheard' in agent) return skipped('agent-logged-in', LOGGED_IN, agent.unheard);
  const { call } = agent;
  switch (call.kind) {
    case 'unknown':
    case 'no-agent':
      return skipped('agent-logged-in', LOGGED_IN, 'The dialer knows no user of this AgentID.');
    case 'logged-out':
      return loggedOut(call.user, screenOpen);
    case 'no-lead':
      return passed(
        'agent-logged-in',
        'The agent is logged in',
        `${call.user} is logged in, with no lead on screen.`,
      );
    case 'on-lead':
      return passed(
        'agent-logged-in',
        'The agent is logged in',
        `${call.user} is logged in, with a lead on screen.`,
      );
  }
}

function loggedOut(user: string, screenOpen: boolean): Finding {
  const mend = you(`Log in to VICIdial's agent screen as ${user}; the panel follows by itself.`);
  const why = `VICIdial says that ${user} is not logged in, and then there is nothing to show.`;
  return screenOpen
    ? warned(
        'agent-logged-in',
        'The agent is not logged in, though an agent screen is open',
        `${why} An agent screen is open in this browser: perhaps its login page, or that of another user.`,
        mend,
      )
    : noted('agent-logged-in', 'The agent is not logged in', why, mend);
}
