import type { ComponentType } from 'preact';
import type { AgentState } from '../../utils/call/agent-state.ts';
import type { HeadGroup } from './head-counts.ts';

/*
 * Line icons on a 16 px grid; controls.css draws the lines. A shape of its own for every state, so that they
 * differ without colour. They carry no name: the word beside them does.
 */

const icon = (lines: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={lines} />
  </svg>
);

const CIRCLE = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z';
const PHONE =
  'M5.1 3H3.5a1 1 0 0 0-1 1.1 10.4 10.4 0 0 0 9.4 9.4 1 1 0 0 0 1.1-1v-1.9l-2.6-1.1-1.3 1.3a8 8 0 0 1-3.7-3.7l1.3-1.3z';

export const stateIcons: Readonly<Record<AgentState['kind'], ComponentType>> = {
  ready: icon(`${CIRCLE}M8 4.75V8l2.25 1.5`),
  queued: icon(`${PHONE}M13.5 2.5 9.75 6.25m0-3v3h3`),
  ringing: icon(`${PHONE}M10 2.75A3.5 3.5 0 0 1 13.25 6M9.75 5.25a1.2 1.2 0 0 1 1 1`),
  previewing: icon(
    'M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM8 9.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z',
  ),
  dialing: icon(`${PHONE}M9.75 6.25 13.5 2.5m-3 0h3v3`),
  'in-call': icon(PHONE),
  parked: icon(`${PHONE}M10.25 2.5v4m3-4v4`),
  'three-way': icon(
    'M8 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM12 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6.9 6.4 5.1 9.6m4-3.2 1.8 3.2M6 11.5h4',
  ),
  'dead-call': icon(`${PHONE}M10 2.75l3.5 3.5m0-3.5L10 6.25`),
  'wrapping-up': icon('m3 13 .75-3L10.5 3.25l2.25 2.25L6 12.25zM9 4.75 11.25 7'),
  paused: icon('M5.5 3.5v9m5-9v9'),
  unknown: icon(`${CIRCLE}M6.25 6.4a1.75 1.75 0 1 1 2.6 1.55c-.55.3-.85.65-.85 1.2m0 2v.1`),
};

export const groupIcons: Readonly<Record<HeadGroup, ComponentType>> = {
  waiting: stateIcons.ready,
  'in-call': stateIcons['in-call'],
  'wrapping-up': stateIcons['wrapping-up'],
  paused: stateIcons.paused,
  'dead-call': stateIcons['dead-call'],
  unknown: stateIcons.unknown,
};

export const WarningIcon = icon('M8 2.5 14.25 13.5H1.75zm0 4v3.25m0 1.9v.1');
export const PeopleIcon = icon(
  'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.75 13.25a4.25 4.25 0 0 1 8.5 0M10.5 3.25a2.5 2.5 0 0 1 0 4.5m1.75 2.4a4.25 4.25 0 0 1 2 3.1',
);
export const QueueIcon = icon('M2.5 4h11m-11 4h11m-11 4h6.5');
export const DownIcon = icon('m4.5 6.5 3.5 3.5 3.5-3.5');
export const SortedUpIcon = icon('M8 13V3.5m-3.5 3.5L8 3.5 11.5 7');
export const SortedDownIcon = icon('M8 3v9.5m3.5-3.5L8 12.5 4.5 9');
export const SaveIcon = icon('M8 2.5v7.75m-3.25-3 3.25 3 3.25-3M2.75 13.25h10.5');
