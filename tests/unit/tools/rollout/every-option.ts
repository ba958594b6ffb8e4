import type { PolicyName } from '../../../../utils/settings/in-force/managed-schema.ts';
import { policyNames } from '../../../../utils/settings/in-force/managed-schema.ts';
import type { OptionName } from '../../../../utils/settings/options/options.ts';
import { otherOptions } from '../../settings/options/other-values.ts';
import type { Json } from '../../../../tools/rollout/json.ts';

/** What XML, registry files and JSON each have a meaning of their own for, and what is not in ASCII. */
const NASTY = `"O'Brien" & <Söhne> \\ %PATH% {x} 東京 𝄞`;

const hardToWrite = {
  dialerServers: Array.from({ length: 10 }, (_, index) => `https://dialer${index + 1}.example.com:8443/x`),
  agentApi: 'my-agc/api.php',
  nonAgentApi: 'my_vicidial/non_agent_api.php',
  dialerTimeZone: 'America/Argentina/Buenos_Aires',
  apiUser: 'screen-pop_1',
  apiPassword: `p"a\\s&s<w>o'rd= ü東𝄞 [1]`,
  reportsUser: 'reports7',
  reportsPassword: '{"json":[1]}',
  agentId: 'A-77_b',
  teamId: 'Ä & <207>',
  sites: [
    {
      origin: 'https://crm.example.com',
      place: 'top-start',
      fields: [
        { field: 'province', label: '"Land" & <Kreis>' },
        { field: 'phone', label: '' },
      ],
      recordOpening: 'automatic',
      recordAddress: `https://crm.example.com/?a={leadId}&b='x'#/%20`,
      agentIdSelector: `meta[name="agent-id"] > a[title='x & "y"']`,
      agentIdAttribute: 'data-agent.id:x',
      callableNumbers: true,
    },
    { origin: 'http://localhost:8080' },
  ],
  askWaiting: 250,
  askOnLead: 3_600_000,
  askAway: 12_345,
  country: 'DE',
  dialPrefix: '9',
  groupAlias: 'ALIAS1',
  dialIngroup: 'IN_GROUP-1',
  vendorId: 'é <&> x',
  allowPrefixes: ['+49', '0800'],
  denyPrefixes: ['+491900', '+1900'],
  controls: ['remote-agent', 'call', 'in-groups'],
  outcomes: [
    { code: 'SALE', label: NASTY, callback: false },
    { code: 'CALLBK', label: 'Später', callback: true },
  ],
  pauseCodes: [{ code: 'BREAK', label: NASTY }],
  transfers: [
    { label: NASTY, way: 'park-customer', target: '9*123#' },
    { label: 'Support', way: 'in-group', target: 'SUPPORT' },
  ],
  inGroups: Array.from({ length: 12 }, (_, index) => `GROUP${index + 1}`),
  changeable: policyNames.filter((name) => name !== 'changeable'),
} as const satisfies Readonly<Partial<Record<PolicyName, Json>>>;

type Others = Readonly<Record<Exclude<OptionName, keyof typeof hardToWrite>, Json>>;

/** A policy that sets every option otherwise than it comes, and to values that are hard to write where there are. */
export const everyOption = {
  ...(otherOptions as unknown as Others),
  ...hardToWrite,
} satisfies Readonly<Record<PolicyName, Json>>;
