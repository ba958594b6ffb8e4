import type { Site } from '../../../utils/call/site.ts';
import { plainSite } from '../../../utils/call/site.ts';
import type { ControlsOptions } from '../../../utils/settings/form/control-lists.ts';
import type { Before } from '../../../utils/settings/form/before.ts';
import type { SettingsEdit } from '../../../utils/settings/form/draft-check.ts';
import type { Draft } from '../../../utils/settings/form/draft.ts';
import { emptyDraft } from '../../../utils/settings/form/draft.ts';
import type { PartialOptions, Options } from '../../../utils/settings/options/options.ts';
import { defaultOptions } from '../../../utils/settings/options/options.ts';

export const sampleSite: Site = plainSite('https://crm.example.com');

/** A site of which everything is set. */
export const fullSite: Site = {
  origin: 'https://desk.example.com',
  place: 'top-start',
  fields: [
    { field: 'phone', label: '' },
    { field: 'leadId', label: 'Kundennummer' },
  ],
  recordOpening: 'automatic',
  recordAddress: 'https://desk.example.com/contacts/{leadId}',
  agentIdSelector: 'meta[name="agent-id"]',
  agentIdAttribute: 'content',
  callableNumbers: true,
};

export const sampleControls: ControlsOptions = {
  controls: ['call', 'outcome', 'transfer', 'log-out'],
  outcomes: [
    { code: 'SALE', label: 'Sale', callback: false },
    { code: 'CALLBK', label: 'Call back', callback: true },
  ],
  pauseCodes: [{ code: 'LUNCH', label: 'Lunch' }],
  transfers: [
    { label: 'Manager', way: 'with-customer', target: '913335551234' },
    { label: 'Support', way: 'in-group', target: 'SUPPORT' },
  ],
  inGroups: ['SALESLINE', 'SUPPORT'],
};

/** What a seat has set otherwise than it comes. */
export const samplePartial: PartialOptions = {
  dialerServers: ['https://dialer.example.com', 'https://dialer2.example.com/east'],
  apiUser: 'apiuser',
  agentId: '6666',
  teamId: 'sales',
  sites: [sampleSite],
  askOnLead: 2_500,
  country: 'DE',
  allowPrefixes: ['+49', '+43'],
  ...sampleControls,
};

export const sampleOptions: Options = { ...defaultOptions, ...samplePartial };

export const sampleEdit: SettingsEdit = { options: sampleOptions, secrets: {} };

/** The same seat in storage, as this version and as version 1 wrote it. */
export const sampleItem = { version: 2, options: samplePartial };
export const version1Item = {
  version: 1,
  revision: 4,
  dialer: {
    url: 'https://dialer.example.com',
    agentApi: 'agc/api.php',
    nonAgentApi: 'vicidial/non_agent_api.php',
    apiUser: 'apiuser',
  },
  seat: { agentId: '6666', teamId: 'sales' },
  sites: ['https://crm.example.com'],
  cadence: { waiting: 1_000, onLead: 2_500, away: 30_000 },
  dialing: {
    country: 'DE',
    exactDigits: false,
    search: true,
    preview: false,
    focus: false,
    dialPrefix: '',
    groupAlias: '',
    dialIngroup: '',
    vendorId: '',
    allowPrefixes: ['+49', '+43'],
    denyPrefixes: [],
  },
  controlsConfig: {
    ...sampleControls,
    transfers: [
      { kind: 'number', label: 'Manager', number: '913335551234', way: 'with-customer' },
      { kind: 'in-group', label: 'Support', inGroup: 'SUPPORT' },
    ],
  },
};

/** What a person would type to get `sampleEdit`. */
export const sampleDraft: Draft = {
  ...emptyDraft,
  dialerAddress: 'dialer.example.com/agc/vicidial.php',
  otherServers: 'https://dialer2.example.com/east/',
  apiUser: 'apiuser',
  agentId: ' 6666 ',
  teamId: 'sales',
  sites: [sampleSite],
  askOnLead: '2,5',
  country: 'DE',
  allowPrefixes: ' +49;+43 ,',
  controls: ['log-out', 'transfer', 'outcome', 'call'],
  outcomes: [{ code: ' SALE', label: 'Sale ', callback: false }],
  newOutcomeCode: 'CALLBK',
  newOutcomeLabel: 'Call back',
  newOutcomeCallback: true,
  pauseCodes: [{ code: 'LUNCH', label: 'Lunch' }],
  transfers: [{ label: 'Manager', way: 'with-customer', target: '9 (1333) 555-1234' }],
  newTransferLabel: 'Support',
  newTransferWay: 'in-group',
  newTransferTarget: 'SUPPORT',
  inGroups: [{ inGroup: 'SALESLINE' }, { inGroup: ' SUPPORT ' }],
};

export const before = (secrets: Partial<Before['secrets']>, options = sampleOptions): Before => ({
  options,
  secrets: { apiPassword: 'none', reportsPassword: 'none', ...secrets },
});
/** A seat that is set up with `sampleOptions`, and one that has nothing yet. */
export const setUp = before({ apiPassword: 'stored' });
export const fresh = before({}, defaultOptions);
