import { callsInQueueCount } from './calls-in-queue-count.ts';
import { changeIngroups } from './change-ingroups.ts';
import { externalDial } from './external-dial.ts';
import { externalHangup } from './external-hangup.ts';
import { externalPause } from './external-pause.ts';
import { externalStatus } from './external-status.ts';
import type { AgentFunction } from './function.ts';
import { logout } from './logout.ts';
import { parkCall } from './park-call.ts';
import { pauseCode } from './pause-code.ts';
import { previewDialAction } from './preview-dial-action.ts';
import { raCallControl } from './ra-call-control.ts';
import { recording } from './recording.ts';
import { sendDtmf } from './send-dtmf.ts';
import { stGetAgentActiveLead } from './st-get-agent-active-lead.ts';
import { stLoginLog } from './st-login-log.ts';
import { switchLead } from './switch-lead.ts';
import { transferConference } from './transfer-conference.ts';

/** The functions the simulated agent API knows; names are case-sensitive. */
export const agentFunctions: ReadonlyMap<string, AgentFunction> = new Map(
  [
    callsInQueueCount,
    changeIngroups,
    externalDial,
    externalHangup,
    externalPause,
    externalStatus,
    logout,
    parkCall,
    pauseCode,
    previewDialAction,
    raCallControl,
    recording,
    sendDtmf,
    stGetAgentActiveLead,
    stLoginLog,
    switchLead,
    transferConference,
  ].map((each) => [each.name, each]),
);
