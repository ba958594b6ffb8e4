import type { ComponentType } from 'preact';
import type { AgentState } from '../../utils/call/agent-state.ts';
import { icon } from '../kit/icons.tsx';
import type { HeadGroup } from './head-counts.ts';

/*
 * A shape of its own for every state, so that they differ without colour.
 */

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

export const PeopleIcon = icon(
  'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.75 13.25a4.25 4.25 0 0 1 8.5 0M10.5 3.25a2.5 2.5 0 0 1 0 4.5m1.75 2.4a4.25 4.25 0 0 1 2 3.1',
);
export const QueueIcon = icon('M2.5 4h11m-11 4h11m-11 4h6.5');
