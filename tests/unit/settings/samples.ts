import type { Board } from '../../../utils/call/control.ts';
import { defaultDialing } from '../../../utils/settings/dialing.ts';
import type { Draft, SettingsEdit } from '../../../utils/settings/draft.ts';
import { emptyDraft } from '../../../utils/settings/draft.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { defaultCadence } from '../../../utils/settings/settings.ts';

export const sampleBoard: Board = {
  controls: ['call', 'outcome', 'transfer', 'log-out'],
  outcomes: [
    { code: 'SALE', label: 'Sale', callback: false },
    { code: 'CALLBK', label: 'Call back', callback: true },
  ],
  pauseCodes: [{ code: 'LUNCH', label: 'Lunch' }],
  transfers: [
    { kind: 'number', label: 'Manager', number: '913335551234', way: 'with-customer' },
    { kind: 'in-group', label: 'Support', inGroup: 'SUPPORT' },
  ],
  inGroups: ['SALESLINE', 'SUPPORT'],
};

export const sampleEdit: SettingsEdit = {
  dialer: {
    url: 'https://dialer.example.com',
    agentApi: 'agc/api.php',
    nonAgentApi: 'vicidial/non_agent_api.php',
    apiUser: 'apiuser',
  },
  seat: { agentId: '6666', teamId: 'sales' },
  sites: ['https://crm.example.com'],
  newPassword: null,
  dialing: { ...defaultDialing, country: 'DE', allowPrefixes: ['+49', '+43'] },
  board: sampleBoard,
};

export const sampleSettings: Settings = {
  version: 1,
  revision: 4,
  dialer: sampleEdit.dialer,
  seat: sampleEdit.seat,
  sites: sampleEdit.sites,
  cadence: defaultCadence,
  dialing: sampleEdit.dialing,
  board: sampleEdit.board,
};

/** What a person would type to get `sampleEdit`. */
export const sampleDraft: Draft = {
  ...emptyDraft,
  dialerAddress: 'dialer.example.com/agc/vicidial.php',
  apiUser: 'apiuser',
  agentId: ' 6666 ',
  teamId: 'sales',
  sites: ['https://crm.example.com'],
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
