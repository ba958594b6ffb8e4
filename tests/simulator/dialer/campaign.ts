/** vicidial_campaigns. */
export interface Campaign {
  campaignId: string;
  campaignName: string;
  active: boolean;
  dialMethod: 'RATIO' | 'MANUAL' | 'INBOUND_MAN';
  /** 0: agents dial every call themselves, and are never put to waiting. */
  autoDialLevel: number;
  apiManualDial: 'STANDARD' | 'QUEUE' | 'QUEUE_AND_AUTOCALL';
  manualPreviewDial: 'DISABLED' | 'PREVIEW_AND_SKIP' | 'PREVIEW_ONLY';
  altNumberDialing: 'Y' | 'N';
  /** Where leads go that are made up by dialing a number nobody knows. */
  manualDialListId: number;
  campaignAllowInbound: boolean;
  agentLeadSearch: 'DISABLED' | 'ENABLED' | 'LIVE_CALL_INBOUND' | 'LIVE_CALL_INBOUND_AND_MANUAL';
  defaultXferGroup: string;
  /** Whether a callback status asks the agent for a date. */
  scheduledCallbacks: boolean;
}

export function campaignRow(row: Partial<Campaign> & Pick<Campaign, 'campaignId'>): Campaign {
  return {
    campaignName: '',
    active: true,
    dialMethod: 'RATIO',
    autoDialLevel: 1,
    apiManualDial: 'STANDARD',
    manualPreviewDial: 'PREVIEW_AND_SKIP',
    altNumberDialing: 'N',
    manualDialListId: 998,
    campaignAllowInbound: false,
    agentLeadSearch: 'DISABLED',
    defaultXferGroup: '---NONE---',
    scheduledCallbacks: false,
    ...row,
  };
}
