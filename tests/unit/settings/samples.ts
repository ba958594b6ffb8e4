import type { Draft, SettingsEdit } from '../../../utils/settings/draft.ts';
import { emptyDraft } from '../../../utils/settings/draft.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { defaultCadence } from '../../../utils/settings/settings.ts';

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
};

export const sampleSettings: Settings = {
  version: 1,
  revision: 4,
  dialer: sampleEdit.dialer,
  seat: sampleEdit.seat,
  sites: sampleEdit.sites,
  cadence: defaultCadence,
};

/** What a person would type to get `sampleEdit`. */
export const sampleDraft: Draft = {
  ...emptyDraft,
  dialerAddress: 'dialer.example.com/agc/vicidial.php',
  apiUser: 'apiuser',
  agentId: ' 6666 ',
  teamId: 'sales',
  sites: ['https://crm.example.com'],
};
