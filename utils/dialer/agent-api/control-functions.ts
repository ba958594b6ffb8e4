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
