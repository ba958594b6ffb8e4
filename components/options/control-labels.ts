import type { ControlName } from '../../utils/call/controls.ts';

export interface ControlLabel {
  readonly label: string;
  /** In a line: what it does, and what the dialer needs for it. */
  readonly explanation: string;
}

/** How the controls are called for people. */
export const controlLabels: Readonly<Record<ControlName, ControlLabel>> = {
  call: {
    label: 'Call',
    explanation:
      'Dials a number by a click. The agent has to be paused without a lead; their user needs Agent Call Manual set to 1.',
  },
  'hang-up': { label: 'Hang up', explanation: 'Ends the call with the customer.' },
  pause: {
    label: 'Pause and resume',
    explanation:
      'Pauses the agent, for a reason if pause codes are listed below, and makes them ready again.',
  },
  outcome: { label: 'Outcome', explanation: 'Sets the outcome of the call, from those listed below.' },
  transfer: {
    label: 'Transfer',
    explanation: 'Sends the call on, or calls somebody in: by one click to what is listed below.',
  },
  park: { label: 'Park', explanation: 'Parks the customer with music and brings them back.' },
  keypad: { label: 'Key pad', explanation: 'Sends tones into the call, for menus that want a key pressed.' },
  recording: { label: 'Recording', explanation: 'Starts and stops the recording of the call.' },
  preview: {
    label: 'Preview dialing',
    explanation:
      'Dials or skips a lead that is shown before the call, where the campaign allows it. Only in the popup of a computer with a reports user: nothing else tells whether a preview is open, and without one the order would act on the next.',
  },
  'switch-lead': {
    label: 'Switch lead',
    explanation:
      'Puts another lead on the screen of an inbound call, where the campaign allows Agent Lead Search.',
  },
  'in-groups': {
    label: 'In-groups',
    explanation:
      'Lets the agent choose which calls come in, from those listed below. The API user needs Change Agent Campaign set to 1.',
  },
  queue: { label: 'Calls in queue', explanation: 'Says how many calls are waiting.' },
  'log-out': {
    label: 'Log out',
    explanation: 'Logs the agent out of VICIdial. Not while a lead is on screen: its outcome would be lost.',
  },
  'remote-agent': {
    label: 'Remote agent',
    explanation: 'Ends or transfers calls of remote agents, who work without the agent screen.',
  },
};
