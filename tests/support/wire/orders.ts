import type { Result } from '../../../utils/result.ts';
import { blindMonitor } from '../../../utils/dialer/reports/blind-monitor.ts';
import { changeInGroups } from '../../../utils/dialer/agent-api/change-in-groups.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import { externalDial } from '../../../utils/dialer/agent-api/external-dial.ts';
import { externalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import { externalPause } from '../../../utils/dialer/agent-api/external-pause.ts';
import { externalStatus } from '../../../utils/dialer/agent-api/external-status.ts';
import { logout } from '../../../utils/dialer/agent-api/logout.ts';
import { parkCall } from '../../../utils/dialer/agent-api/park-call.ts';
import { pauseCode } from '../../../utils/dialer/agent-api/pause-code.ts';
import { previewDialAction } from '../../../utils/dialer/agent-api/preview-dial-action.ts';
import { raCallControl } from '../../../utils/dialer/agent-api/ra-call-control.ts';
import { recording } from '../../../utils/dialer/agent-api/recording.ts';
import { sendDtmf } from '../../../utils/dialer/agent-api/send-dtmf.ts';
import { switchLead } from '../../../utils/dialer/agent-api/switch-lead.ts';
import { transferConference } from '../../../utils/dialer/agent-api/transfer-conference.ts';

type Send = (dialer: Dialer) => Promise<Result<unknown, { readonly kind: string }>>;

const agentUser = '6666';

/** One of each, by VICIdial's name of it. */
export const orders: Readonly<Record<string, Send>> = {
  external_dial: (dialer) =>
    externalDial(dialer, {
      agentUser,
      target: { kind: 'lead', leadId: '101', phone: 'MAIN' },
      search: true,
      preview: false,
      focus: false,
    }),
  external_hangup: (dialer) => externalHangup(dialer, { agentUser }),
  external_status: (dialer) =>
    externalStatus(dialer, { agentUser, status: 'NI', isCallback: false, now: '2026-11-20 12:00:00' }),
  external_pause: (dialer) => externalPause(dialer, { agentUser, action: 'PAUSE' }),
  pause_code: (dialer) => pauseCode(dialer, { agentUser, code: 'BREAK' }),
  transfer_conference: (dialer) => transferConference(dialer, { agentUser, action: 'HANGUP_XFER' }),
  park_call: (dialer) => parkCall(dialer, { agentUser, action: 'PARK_CUSTOMER' }),
  send_dtmf: (dialer) => sendDtmf(dialer, { agentUser, keys: '1' }),
  recording: (dialer) => recording(dialer, { agentUser, action: 'STOP' }),
  preview_dial_action: (dialer) => previewDialAction(dialer, { agentUser, action: 'SKIP' }),
  switch_lead: (dialer) => switchLead(dialer, { agentUser, to: { kind: 'lead', leadId: '101' } }),
  change_ingroups: (dialer) =>
    changeInGroups(dialer, {
      agentUser,
      action: 'CHANGE',
      inGroups: [],
      blended: true,
      asDefault: false,
    }),
  logout: (dialer) => logout(dialer, { agentUser }),
  ra_call_control: (dialer) =>
    raCallControl(dialer, { agentUser, callId: 'V1', action: { stage: 'HANGUP' } }),
  blind_monitor: (dialer) =>
    blindMonitor(dialer, {
      phoneLogin: '101',
      sessionId: '8600051',
      serverIp: '10.0.0.1',
      mode: 'MONITOR',
    }),
};
