import type { PolicyName } from '../../utils/settings/managed-schema.ts';
import type { Json } from './json.ts';

/** A policy for this extension, whatever it says: `check.ts` tells what of it can be used. */
export type PolicyFile = Readonly<Record<string, Json>>;

/** An example of every single option. */
export const examples: Readonly<Record<PolicyName, Json>> = {
  dialerServers: ['https://dialer.example.com', 'https://dialer2.example.com'],
  allowHttp: false,
  agentApi: 'agc/api.php',
  nonAgentApi: 'vicidial/non_agent_api.php',
  dialerTimeZone: 'America/New_York',
  apiUser: 'screenpop',
  apiPassword: 'put-the-password-here',
  reportsUser: 'screenpopreports',
  reportsPassword: 'put-the-other-password-here',
  agentId: 'A77',
  teamId: '207',
  sites: [
    {
      origin: 'https://crm.example.com',
      place: 'bottom-end',
      fields: [
        { field: 'phone', label: 'Phone' },
        { field: 'leadId', label: '' },
        { field: 'sourceId', label: 'Contract' },
      ],
      recordOpening: 'button',
      recordAddress: 'https://crm.example.com/contacts/{sourceId}',
      agentIdSelector: 'meta[name="agent-id"]',
      agentIdAttribute: 'content',
      callableNumbers: false,
    },
  ],
  askWaiting: 1000,
  askOnLead: 3000,
  askAway: 30000,
  country: 'US',
  exactDigits: false,
  search: true,
  preview: false,
  focus: false,
  dialPrefix: '9',
  groupAlias: 'SALES',
  dialIngroup: 'SALESLINE',
  vendorId: 'CRM',
  allowPrefixes: ['+1', '+49'],
  denyPrefixes: ['+1900'],
  controls: ['call', 'hang-up', 'pause', 'outcome', 'transfer', 'in-groups'],
  outcomes: [
    { code: 'SALE', label: 'Sale', callback: false },
    { code: 'CALLBK', label: 'Call back', callback: true },
  ],
  pauseCodes: [
    { code: 'BREAK', label: 'Break' },
    { code: 'TRAIN', label: 'Training' },
  ],
  transfers: [
    { label: 'Reception', way: 'blind', target: '8300' },
    { label: 'Sales', way: 'in-group', target: 'SALESLINE' },
  ],
  inGroups: ['SALESLINE', 'SUPPORT'],
  changeable: ['country', 'askOnLead'],
};

/** A whole seat: the page of the CRM says whose it is. */
export const seat: PolicyFile = {
  dialerServers: ['https://dialer.example.com'],
  apiUser: examples.apiUser,
  apiPassword: examples.apiPassword,
  teamId: examples.teamId,
  sites: [
    {
      origin: 'https://crm.example.com',
      recordOpening: 'button',
      recordAddress: 'https://crm.example.com/contacts/{sourceId}',
      agentIdSelector: 'meta[name="agent-id"]',
      agentIdAttribute: 'content',
    },
  ],
  country: examples.country,
  controls: ['call', 'hang-up', 'pause', 'outcome'],
  outcomes: examples.outcomes,
  pauseCodes: examples.pauseCodes,
  changeable: ['country'],
};
