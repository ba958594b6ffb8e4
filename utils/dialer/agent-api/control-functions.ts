import type { ControlName } from '../../call/controls.ts';

/**
 * The functions of the agent API behind each control, by VICIdial's names: what its administrator has to allow,
 * and what *Check set-up* asks for.
 */
export const controlFunctions = {
  // "Pause, then call", too.
  call: ['external_dial', 'external_pause'],
  'hang-up': ['external_hangup'],
  pause: ['external_pause', 'pause_code'],
  // The outcome is set last: the call is ended and the agent paused before, unless the agent says otherwise.
  outcome: ['external_status', 'external_hangup', 'external_pause', 'pause_code'],
  transfer: ['transfer_conference'],
  park: ['park_call'],
  keypad: ['send_dtmf'],
  recording: ['recording'],
  preview: ['preview_dial_action'],
  'switch-lead': ['switch_lead'],
  'in-groups': ['change_ingroups'],
  queue: ['calls_in_queue_count'],
  'log-out': ['logout'],
  'remote-agent': ['ra_call_control'],
} as const satisfies Readonly<Record<ControlName, readonly string[]>>;

export type ControlFunction = (typeof controlFunctions)[ControlName][number];

/**
 * The parameters with which *Check set-up* asks for the right of each, for an agent who cannot exist: all that it wants
 * to see, so that it tells the right and stores nothing.
 */
export const probes = {
  external_dial: { value: '00', phone_code: '1', search: 'NO', preview: 'NO', focus: 'NO' },
  external_hangup: { value: '1' },
  external_pause: { value: 'PAUSE' },
  pause_code: { value: 'NONE' },
  external_status: { value: 'NONE' },
  transfer_conference: { value: 'HANGUP_XFER' },
  park_call: { value: 'PARK_CUSTOMER' },
  send_dtmf: { value: '1' },
  // STATUS is a question even for an agent who is there.
  recording: { value: 'STATUS' },
  preview_dial_action: { value: 'SKIP' },
  switch_lead: { lead_id: '1' },
  change_ingroups: { value: 'CHANGE', blended: 'NO', ingroup_choices: ' -' },
  calls_in_queue_count: { value: 'DISPLAY' },
  logout: { value: 'LOGOUT' },
  // No call has this id.
  ra_call_control: { value: 'none', stage: 'HANGUP' },
} as const satisfies Readonly<Record<ControlFunction, Readonly<Record<string, string>>>>;
