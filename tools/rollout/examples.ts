import type { PolicyName } from '../../utils/settings/in-force/managed-schema.ts';
import { declared } from '../../utils/settings/options/declared.ts';
import { lockableNames } from '../../utils/settings/options/options.ts';
import type { Json } from './json.ts';

/** A policy for this extension, whatever it says: `check.ts` tells what of it can be used. */
export type PolicyFile = Readonly<Record<string, Json>>;

/** An example of every single option. */
export const examples: Readonly<Record<PolicyName, Json>> = Object.assign(
  {},
  ...lockableNames.map((name) => ({ [name]: declared[name].example })),
  { changeable: ['country', 'askOnLead'] },
);

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
