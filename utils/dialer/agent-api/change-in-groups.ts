import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand, stored } from './command.ts';
import type { Dialer } from '../dialer.ts';
import type { Parameter } from './parameter.ts';
import { fixed, word, yes, yesNo } from './parameter.ts';

export const inGroupActions = ['ADD', 'REMOVE', 'CHANGE'] as const;

export interface InGroupsOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  readonly action: (typeof inGroupActions)[number];
  /** CHANGE with none takes all away. */
  readonly inGroups: readonly string[];
  /** Whether the agent also takes outbound calls that the dialer places. */
  readonly blended: boolean;
  /** Whether the outcome stays for the agent's later logins. */
  readonly asDefault: boolean;
}

/** `change_ingroups`: which in-groups the agent takes calls of. */
export function changeInGroups(
  dialer: Dialer,
  order: InGroupsOrder,
): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'change_ingroups',
    {
      agent_user: word(order.agentUser, 2, 20),
      value: fixed(order.action),
      blended: yesNo(order.blended),
      ingroup_choices: choices(order),
      set_as_default: yes(order.asDefault),
    },
    (answer) => parseChangeInGroups(answer, order),
  );
}

/** The leading space is needed: without it the first in-group is neither checked nor taken. */
const list = (inGroups: readonly string[]) => ` ${inGroups.map((name) => `${name} `).join('')}-`;

function choices({ action, inGroups }: InGroupsOrder): Parameter {
  if (inGroups.length === 0 && action !== 'CHANGE') return { text: '', problem: 'empty' };
  // The dialer passes over names of one letter.
  const bad = inGroups.map((name) => word(name, 2, 20)).find(({ problem }) => problem !== null);
  return bad ?? fixed(list(inGroups));
}

const WORDS = {
  success: 'change_ingroups function set',
  refusals: {
    'campaign does not allow inbound calls': 'inbound-not-allowed',
    'user is not allowed to change agent in-groups': 'no-permission-of-user',
    'campaign dial_method does not allow outbound autodial': 'autodial-not-allowed',
    'ingroup does not exist': 'in-group-invalid',
    'ingroup_choices are required for ADD and REMOVE values': 'in-group-invalid',
  },
} as const;

/** `API user|agent|in-groups now|blended|`. Exchanges agent.change_ingroups.* */
export function parseChangeInGroups(answer: Answer, order: InGroupsOrder): Result<Stored, CommandFailure> {
  return readCommand(answer, WORDS, (echo) => {
    const [, agent, now = '', blended] = echo.split('|');
    const right = agent === order.agentUser && blended === yesNo(order.blended).text;
    return right && isDone(order, now) ? stored : null;
  });
}

function isDone({ action, inGroups }: InGroupsOrder, now: string): boolean {
  const has = (name: string) => now.split(' ').includes(name);
  switch (action) {
    case 'ADD':
      return inGroups.every(has);
    case 'REMOVE':
      return !inGroups.some(has);
    case 'CHANGE':
      return now === list(inGroups);
  }
}
