import type { Result } from '../../../utils/result.ts';
import type { Answer } from '../../../utils/dialer/answer.ts';
import {
  callsInQueueCount,
  parseCallsInQueueCount,
} from '../../../utils/dialer/agent-api/calls-in-queue-count.ts';
import { changeInGroups, parseChangeInGroups } from '../../../utils/dialer/agent-api/change-in-groups.ts';
import type { CommandFailure } from '../../../utils/dialer/agent-api/command-failure.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import { externalDial, parseExternalDial } from '../../../utils/dialer/agent-api/external-dial.ts';
import { externalHangup, parseExternalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import {
  externalPause,
  parseExternalPause,
  pauseActions,
} from '../../../utils/dialer/agent-api/external-pause.ts';
import { externalStatus, parseExternalStatus } from '../../../utils/dialer/agent-api/external-status.ts';
import { logout, parseLogout } from '../../../utils/dialer/agent-api/logout.ts';
import { parkActions, previewActions } from '../../../utils/call/controls.ts';
import { parkCall, parseParkCall } from '../../../utils/dialer/agent-api/park-call.ts';
import { parsePauseCode, pauseCode } from '../../../utils/dialer/agent-api/pause-code.ts';
import {
  parsePreviewDialAction,
  previewDialAction,
} from '../../../utils/dialer/agent-api/preview-dial-action.ts';
import { parseRaCallControl, raCallControl } from '../../../utils/dialer/agent-api/ra-call-control.ts';
import {
  parseRecording,
  parseRecordingStatus,
  recording,
  recordingActions,
  recordingStatus,
} from '../../../utils/dialer/agent-api/recording.ts';
import { parseSendDtmf, sendDtmf } from '../../../utils/dialer/agent-api/send-dtmf.ts';
import { parseSwitchLead, switchLead } from '../../../utils/dialer/agent-api/switch-lead.ts';
import {
  parseTransferConference,
  transferConference,
} from '../../../utils/dialer/agent-api/transfer-conference.ts';
import type { Params } from './recorded-orders.ts';
import {
  agentOf,
  dialOrder,
  inGroupsOrder,
  oneOf,
  outcomeOrder,
  remoteAgentOrder,
  switchOrder,
  transferOrder,
} from './recorded-orders.ts';

type Outcome = Result<object, CommandFailure>;

/** A recorded request as a command of ours: how it is sent, and how its answer is read. */
export interface RecordedCommand {
  send(dialer: Dialer): Promise<Outcome>;
  parse(answer: Answer): Outcome;
}

function recorded<Order>(
  order: Order,
  send: (dialer: Dialer, order: Order) => Promise<Outcome>,
  parse: (answer: Answer, order: Order) => Outcome,
): RecordedCommand {
  return { send: (dialer) => send(dialer, order), parse: (answer) => parse(answer, order) };
}

const COMMANDS: Readonly<Record<string, (params: Params) => RecordedCommand>> = {
  external_dial: (params) => recorded(dialOrder(params), externalDial, parseExternalDial),
  external_hangup: (params) => recorded({ agentUser: agentOf(params) }, externalHangup, parseExternalHangup),
  // A function that the dialer does not know.
  external_hangupp: (params) => recorded({ agentUser: agentOf(params) }, externalHangup, parseExternalHangup),
  external_pause: (params) =>
    recorded(
      { agentUser: agentOf(params), action: oneOf(pauseActions, params['value']) },
      externalPause,
      parseExternalPause,
    ),
  pause_code: (params) =>
    recorded({ agentUser: agentOf(params), code: params['value'] ?? '' }, pauseCode, parsePauseCode),
  external_status: (params) => recorded(outcomeOrder(params), externalStatus, parseExternalStatus),
  transfer_conference: (params) =>
    recorded(transferOrder(params), transferConference, parseTransferConference),
  park_call: (params) =>
    recorded(
      { agentUser: agentOf(params), action: oneOf(parkActions, params['value']) },
      parkCall,
      parseParkCall,
    ),
  send_dtmf: (params) =>
    recorded({ agentUser: agentOf(params), keys: keysOf(params['value'] ?? '') }, sendDtmf, parseSendDtmf),
  recording: (params) =>
    params['value'] === 'STATUS'
      ? recorded({ agentUser: agentOf(params) }, recordingStatus, parseRecordingStatus)
      : recorded(
          { agentUser: agentOf(params), action: oneOf(recordingActions, params['value']) },
          recording,
          parseRecording,
        ),
  preview_dial_action: (params) =>
    recorded(
      { agentUser: agentOf(params), action: oneOf(previewActions, params['value']) },
      previewDialAction,
      parsePreviewDialAction,
    ),
  change_ingroups: (params) => recorded(inGroupsOrder(params), changeInGroups, parseChangeInGroups),
  switch_lead: (params) => recorded(switchOrder(params), switchLead, parseSwitchLead),
  calls_in_queue_count: (params) =>
    recorded({ agentUser: agentOf(params) }, callsInQueueCount, parseCallsInQueueCount),
  logout: (params) => recorded({ agentUser: agentOf(params) }, logout, parseLogout),
  ra_call_control: (params) => recorded(remoteAgentOrder(params), raCallControl, parseRaCallControl),
};

/** The keys that are sent as such a text. */
const keysOf = (value: string) => value.replaceAll('P', '#').replaceAll('S', '*');

/** The command a recorded request stands for; null: it is about another function. */
export function recordedCommand(params: Params): RecordedCommand | null {
  return COMMANDS[params['function'] ?? '']?.(params) ?? null;
}
