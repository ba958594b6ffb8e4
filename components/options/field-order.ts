import type { DraftField } from '../../utils/settings/draft.ts';
import type { Lockable } from '../../utils/settings/policy.ts';

/** Every field in the order of the page, and the option it belongs to. */
const options: Readonly<Record<DraftField, Lockable>> = {
  dialerAddress: 'dialerServers',
  allowHttp: 'allowHttp',
  otherServers: 'dialerServers',
  agentApi: 'agentApi',
  nonAgentApi: 'nonAgentApi',
  dialerTimeZone: 'dialerTimeZone',
  apiUser: 'apiUser',
  apiPassword: 'apiPassword',
  reportsUser: 'reportsUser',
  reportsPassword: 'reportsPassword',
  agentId: 'agentId',
  teamId: 'teamId',
  sites: 'sites',
  newSite: 'sites',
  askWaiting: 'askWaiting',
  askOnLead: 'askOnLead',
  askAway: 'askAway',
  country: 'country',
  exactDigits: 'exactDigits',
  allowPrefixes: 'allowPrefixes',
  denyPrefixes: 'denyPrefixes',
  search: 'search',
  preview: 'preview',
  focus: 'focus',
  dialPrefix: 'dialPrefix',
  groupAlias: 'groupAlias',
  dialIngroup: 'dialIngroup',
  vendorId: 'vendorId',
  controls: 'controls',
  outcomes: 'outcomes',
  newOutcomeCode: 'outcomes',
  newOutcomeLabel: 'outcomes',
  newOutcomeCallback: 'outcomes',
  pauseCodes: 'pauseCodes',
  newPauseCode: 'pauseCodes',
  newPauseCodeLabel: 'pauseCodes',
  transfers: 'transfers',
  newTransferLabel: 'transfers',
  newTransferWay: 'transfers',
  newTransferTarget: 'transfers',
  inGroups: 'inGroups',
  newInGroup: 'inGroups',
};

const isField = (name: string): name is DraftField => Object.hasOwn(options, name);

/** First to last: the first wrong one gets the focus. */
export const fieldOrder: readonly DraftField[] = Object.keys(options).filter(isField);

export const optionOf = (field: DraftField): Lockable => options[field];

/** Whether a field waits for one more row of a list. */
export const isEntry = (field: DraftField): boolean => field.startsWith('new');
