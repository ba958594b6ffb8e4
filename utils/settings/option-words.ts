import type { Site } from '../call/site.ts';
import type { Lockable } from './policy.ts';

/** How something that can be set is called for people, and in a line what it is. */
export interface Words {
  readonly title: string;
  readonly description: string;
}

/** The one place of these texts: the options page, previews, and the descriptions of a policy take them from here. */
export const optionWords: Readonly<Record<Lockable, Words>> = {
  dialerServers: {
    title: 'Dialer address',
    description: 'For example https://dialer.example.com. An address copied from the agent screen works too.',
  },
  allowHttp: {
    title: 'Allow http',
    description:
      'With http the API password can be read by anybody on the network. Tick it only if the dialer has no https and the network is yours.',
  },
  agentApi: {
    title: 'Agent API path',
    description: 'Below the dialer address. Usually agc/api.php.',
  },
  nonAgentApi: {
    title: 'Non-agent API path',
    description: 'Below the dialer address. Usually vicidial/non_agent_api.php.',
  },
  dialerTimeZone: {
    title: 'Time zone of the dialer',
    description:
      'For callbacks beyond the next change of the clocks, for example America/New_York. Empty: judged by what its clock shows.',
  },
  apiUser: {
    title: 'API user',
    description: 'The VICIdial user made for the API, with API access switched on.',
  },
  apiPassword: {
    title: 'API password',
    description: 'Kept in this browser only, and sent to nobody but the dialer.',
  },
  reportsUser: {
    title: 'Reports user',
    description: 'A VICIdial user of level 7 or higher who may see reports. Empty on an agent’s machine.',
  },
  reportsPassword: {
    title: 'Reports password',
    description: 'Kept in this browser only, and sent to nobody but the dialer.',
  },
  agentId: {
    title: 'AgentID',
    description: 'VICIdial keeps it in the field Custom 3 of the agent’s user.',
  },
  teamId: {
    title: 'TeamID',
    description: 'VICIdial calls it vendor ID and wants one with every question.',
  },
  language: {
    title: 'Language',
    description: 'Of the panel, the popup and the extension’s pages. Empty: the one of the browser.',
  },
  sites: {
    title: 'CRM sites',
    description: 'The panel appears on these sites and nowhere else. Your browser asks once for each.',
  },
  askWaiting: {
    title: 'While waiting for a lead',
    description: 'Usually 1 second. A new lead is noticed within that time.',
  },
  askOnLead: {
    title: 'While on a lead',
    description: 'Usually 3 seconds. The end of a call is noticed within that time.',
  },
  askAway: {
    title: 'While logged out',
    description: 'Usually 30 seconds. A login is noticed within that time.',
  },
  country: {
    title: 'Country of the numbers',
    description: 'A number without a country code belongs here.',
  },
  exactDigits: {
    title: 'Send digits exactly as typed',
    description:
      'They go to the dialer as they stand, beside the country’s code. Otherwise they are read as a phone number and checked first.',
  },
  search: {
    title: 'Search for the lead',
    description:
      'The dialer looks for a lead with the number first, and makes a new one only when it has none.',
  },
  preview: {
    title: 'Show the lead first',
    description: 'The agent sees the lead in VICIdial and dials it there. Otherwise it is dialed at once.',
  },
  focus: {
    title: 'Bring VICIdial to the front',
    description: 'It raises an alert box in the agent page, which has to be closed before anything goes on.',
  },
  dialPrefix: {
    title: 'Dial prefix',
    description:
      'Letters and digits that are dialed before the number, in place of the campaign’s. Usually empty.',
  },
  groupAlias: {
    title: 'Group alias',
    description: 'Its caller ID is shown to the customer. Usually empty: the campaign’s is shown.',
  },
  dialIngroup: {
    title: 'In-group of the call',
    description:
      'Counts the call for this in-group. A valid one makes the dialer skip its check that the agent is paused.',
  },
  vendorId: {
    title: 'Vendor ID',
    description: 'Sent with every call, at most 20 characters. Usually empty.',
  },
  allowPrefixes: {
    title: 'Allow only numbers that begin with',
    description: 'Separated by commas: +4989 begins at the country code, 89 after it. Empty: any number.',
  },
  denyPrefixes: {
    title: 'Never dial numbers that begin with',
    description: 'Written the same way, for example +1900. These win over the ones above.',
  },
  controls: {
    title: 'Controls',
    description: 'What the agent can do from the panel and the popup, besides reading them.',
  },
  outcomes: {
    title: 'Outcomes',
    description:
      'What the agent can choose at the end of a call, in this order. Copy the codes from VICIdial: it does not say when one is wrong.',
  },
  pauseCodes: {
    title: 'Pause codes',
    description:
      'Reasons for a pause, in this order. Copy the codes from the campaign; VICIdial does not say when one is wrong.',
  },
  transfers: {
    title: 'Transfers',
    description: 'Where calls are sent by one click, in this order.',
  },
  inGroups: {
    title: 'In-groups',
    description: 'Which in-groups the agent can join and leave, in this order.',
  },
};

/** The servers of a cluster after the first one: the other part of the option `dialerServers`. */
export const otherServersWords: Words = {
  title: 'More web servers of the same cluster',
  description:
    'Separated by commas. Each seat keeps to one of them all and moves on when it fails, so that the load is spread.',
};

/** The parts of a CRM site. */
export const siteWords: Readonly<Record<keyof Site, Words>> = {
  origin: {
    title: 'Address',
    description: 'Scheme and server, for example https://crm.example.com.',
  },
  place: {
    title: 'Place of the panel',
    description:
      'Until the agent moves it. On pages that are written from right to left, left and right change places.',
  },
  fields: {
    title: 'What the panel shows',
    description:
      'Tick the values, put them in order, and name them as your agents do. An empty label keeps the name.',
  },
  recordOpening: {
    title: 'Opening the record',
    description: 'Whether the record of a lead is opened in the CRM, by a button or by itself.',
  },
  recordAddress: {
    title: 'Address of a record',
    description: 'The address of a lead’s record in the CRM, with names in braces where its values go.',
  },
  agentIdSelector: {
    title: 'Where the AgentID stands',
    description:
      'A CSS selector for one element of the page, for example meta[name="agent-id"]. Empty: the page does not say it.',
  },
  agentIdAttribute: {
    title: 'Attribute with the AgentID',
    description: 'For example content. Empty: the text of the element.',
  },
  callableNumbers: {
    title: 'Numbers in the pages may be called',
    description: 'Without it, phone numbers in the pages of this site always stay plain text.',
  },
};
