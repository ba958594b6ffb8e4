import { describe, expect, test } from 'vitest';
import { agentStatus } from '../../../utils/dialer/reports/agent-status.ts';
import type { MonitorOrder } from '../../../utils/dialer/reports/blind-monitor.ts';
import { blindMonitor, monitorModes } from '../../../utils/dialer/reports/blind-monitor.ts';
import type { ReportDialer } from '../../../utils/dialer/dialer.ts';
import { inGroupStatus } from '../../../utils/dialer/reports/in-group-status.ts';
import { loggedInAgents } from '../../../utils/dialer/reports/logged-in-agents.ts';
import { userGroupStatus } from '../../../utils/dialer/reports/user-group-status.ts';
import { printAgentStatus, printLoggedIn, someAgent } from './report-printer.ts';
import { wire } from './wire.ts';

type Ask = (dialer: ReportDialer) => Promise<unknown>;

const table = { stage: 'tab', header: 'YES' };
const order: MonitorOrder = {
  phoneLogin: '350a',
  sessionId: '8600051',
  serverIp: '10.0.0.7',
  mode: 'MONITOR',
};

describe('what is asked', () => {
  test.each<[string, Ask, Record<string, string>]>([
    [
      'agent_status',
      (dialer) => agentStatus(dialer, '1234'),
      { function: 'agent_status', agent_user: '1234', ...table },
    ],
    [
      'logged_in_agents, of everybody',
      (dialer) => loggedInAgents(dialer),
      { function: 'logged_in_agents', show_sub_status: 'YES', ...table },
    ],
    [
      'logged_in_agents, of some',
      (dialer) => loggedInAgents(dialer, { campaigns: ['SPRING', 'WINBACK'], userGroups: ['AGENTS'] }),
      {
        function: 'logged_in_agents',
        campaigns: 'SPRING|WINBACK',
        user_groups: 'AGENTS',
        show_sub_status: 'YES',
        ...table,
      },
    ],
    [
      'in_group_status',
      (dialer) => inGroupStatus(dialer, ['SALES', 'SUPPORT']),
      { function: 'in_group_status', in_groups: 'SALES|SUPPORT', ...table },
    ],
    [
      'user_group_status',
      (dialer) => userGroupStatus(dialer, ['AGENTS']),
      { function: 'user_group_status', user_groups: 'AGENTS', ...table },
    ],
    ...monitorModes.map((mode): [string, Ask, Record<string, string>] => [
      `blind_monitor, ${mode}`,
      (dialer) => blindMonitor(dialer, { ...order, mode }),
      {
        function: 'blind_monitor',
        phone_login: '350a',
        session_id: '8600051',
        server_ip: '10.0.0.7',
        stage: mode,
      },
    ]),
  ])('%s', async (_, ask, form) => {
    const { dialer, forms } = wire('');
    await ask(dialer);
    expect(forms).toEqual([form]);
  });
});

/** More than the dialer looks at, each name good by itself. */
const endless = Array.from({ length: 500 }, (_, at) => `GROUP_OF_TWENTY_${1000 + at}`);

describe('what is not sent', () => {
  test.each<[string, Ask, string, string]>([
    ['nobody', (dialer) => agentStatus(dialer, ''), 'agent_user', 'empty'],
    [
      'letters the dialer strips',
      (dialer) => agentStatus(dialer, 'José'),
      'agent_user',
      'forbidden-character',
    ],
    ['a user too long', (dialer) => agentStatus(dialer, 'u'.repeat(21)), 'agent_user', 'too-long'],
    [
      'a campaign too long',
      (dialer) => loggedInAgents(dialer, { campaigns: ['NINECHARS'] }),
      'campaigns',
      'too-long',
    ],
    [
      'an empty campaign',
      (dialer) => loggedInAgents(dialer, { campaigns: ['SPRING', ''] }),
      'campaigns',
      'empty',
    ],
    [
      'a group that is two',
      (dialer) => loggedInAgents(dialer, { userGroups: ['A|B'] }),
      'user_groups',
      'forbidden-character',
    ],
    [
      'a list the dialer leaves aside',
      (dialer) => loggedInAgents(dialer, { userGroups: endless }),
      'user_groups',
      'too-long',
    ],
    ['no in-group', (dialer) => inGroupStatus(dialer, []), 'in_groups', 'empty'],
    [
      'an in-group with a space',
      (dialer) => inGroupStatus(dialer, ['A B']),
      'in_groups',
      'forbidden-character',
    ],
    ['endless in-groups', (dialer) => inGroupStatus(dialer, endless), 'in_groups', 'too-long'],
    ['no user group', (dialer) => userGroupStatus(dialer, []), 'user_groups', 'empty'],
    ['no phone', (dialer) => blindMonitor(dialer, { ...order, phoneLogin: '' }), 'phone_login', 'empty'],
    [
      'a phone too long',
      (dialer) => blindMonitor(dialer, { ...order, phoneLogin: '1'.repeat(16) }),
      'phone_login',
      'too-long',
    ],
    [
      'a session of letters',
      (dialer) => blindMonitor(dialer, { ...order, sessionId: '86000x1' }),
      'session_id',
      'forbidden-character',
    ],
    ['no server', (dialer) => blindMonitor(dialer, { ...order, serverIp: '' }), 'server_ip', 'empty'],
    [
      'a server with a port',
      (dialer) => blindMonitor(dialer, { ...order, serverIp: '10.0.0.7:80' }),
      'server_ip',
      'forbidden-character',
    ],
  ])('%s', async (_, ask, parameter, reason) => {
    const { dialer, forms } = wire('');
    expect(await ask(dialer)).toEqual({ ok: false, error: { kind: 'bad-parameter', parameter, reason } });
    expect(forms).toEqual([]);
  });
});

describe('how large an answer may be', () => {
  const longer = (text: string, kilobytes: number) => `${'#'.repeat(kilobytes * 1024)}\n${text}`;
  const one = printAgentStatus(someAgent);
  const floor = printLoggedIn([someAgent]);

  test.each<[string, Ask, string, boolean]>([
    ['a row with 100 KiB before it', (dialer) => agentStatus(dialer, '1234'), longer(one, 100), true],
    ['a row with 128 KiB before it', (dialer) => agentStatus(dialer, '1234'), longer(one, 128), false],
    ['a floor with 500 KiB before it', (dialer) => loggedInAgents(dialer), longer(floor, 500), true],
    ['a floor with 512 KiB before it', (dialer) => loggedInAgents(dialer), longer(floor, 512), false],
  ])('%s', async (_, ask, text, fits) => {
    const answer = await ask(wire(text).dialer);
    if (fits) expect(answer).toMatchObject({ ok: true });
    else expect(answer).toEqual({ ok: false, error: { kind: 'too-big' } });
  });
});
