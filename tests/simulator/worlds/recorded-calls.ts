import type { AutoCall } from '../dialer/call-rows.ts';
import { campaignRow } from '../dialer/campaign.ts';
import type { LiveAgent } from '../dialer/live-agent.ts';

/** Campaigns, in-groups, caller ids and statuses of the recorded server, as far as its answers tell of them. */
export function recordedCallCentre() {
  return {
    campaigns: [
      campaignRow({
        campaignId: 'TESTCAMP',
        campaignName: 'Test Campaign',
        altNumberDialing: 'Y',
        campaignAllowInbound: true,
        agentLeadSearch: 'LIVE_CALL_INBOUND',
        defaultXferGroup: 'SALESLINE',
      }),
      campaignRow({
        campaignId: 'QUEUECMP',
        campaignName: 'Manual queue campaign',
        dialMethod: 'MANUAL',
        autoDialLevel: 0,
        apiManualDial: 'QUEUE',
        manualPreviewDial: 'PREVIEW_ONLY',
        campaignAllowInbound: true,
      }),
      campaignRow({ campaignId: 'NOINB', campaignName: 'No inbound' }),
      campaignRow({ campaignId: 'OFFCAMP', campaignName: 'Inactive campaign', active: false }),
    ],
    inboundGroups: ['SALESLINE', 'SUPPORT', 'AGENTDIRECT', 'CLOSEDQ'].map((groupId) => ({
      groupId,
      active: groupId !== 'CLOSEDQ',
      defaultXferGroup: '---NONE---',
    })),
    groupAliases: [
      { groupAliasId: 'MAINCID', callerIdNumber: '7275551999' },
      { groupAliasId: 'BADCID', callerIdNumber: '' },
    ],
    statuses: [
      { status: 'CALLBK', campaignId: null, scheduledCallback: true },
      { status: 'CBCAMP', campaignId: 'TESTCAMP', scheduledCallback: true },
    ],
  };
}

/** Agent 1003: the caller hung up, the line is gone. */
const CUT_OFF = 'V1120130000000000107';
/** Agent 1008: the number was dialed by hand, and rings. */
const RINGS = 'M1120130000000000109';

/** Numbers of calls that are not the lead's, by call id. */
const OTHER_NUMBERS: Readonly<Record<string, string>> = {
  Y1120130000000000115: '3125551299',
  V1120130000000424242: '3125559999',
};

/** The calls on the lines: one for each agent who has one, and two that wait. */
export function autoCallsOf(agents: readonly LiveAgent[]): AutoCall[] {
  const withAgent = agents
    .filter(({ callerid }) => /^[VMY]/.test(callerid) && callerid !== CUT_OFF)
    .map(({ callerid, campaignId, leadId }): AutoCall => {
      const inbound = callerid.startsWith('Y');
      return {
        callerid,
        campaignId: inbound ? 'SALESLINE' : campaignId,
        callType: inbound ? 'IN' : 'OUT',
        status: inbound ? 'CLOSER' : 'XFER',
        leadId,
        phoneNumber: OTHER_NUMBERS[callerid] ?? '',
        rings: callerid === RINGS,
        agentOnly: '',
      };
    });
  return [
    ...withAgent,
    waiting('Y1120130000000000131', 'SALESLINE'),
    waiting('Y1120130000000000132', 'SUPPORT'),
  ];
}

function waiting(callerid: string, campaignId: string): AutoCall {
  return { callerid, campaignId, callType: 'IN', status: 'LIVE', leadId: 0, agentOnly: '' };
}
