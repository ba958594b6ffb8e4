import type { DialerAccount } from '../../../utils/dialer/dialer.ts';

export const account: DialerAccount = {
  url: 'https://dialer.example.com/base',
  agentApi: 'agc/api.php',
  nonAgentApi: 'vicidial/non_agent_api.php',
  apiUser: 'apiuser',
  password: 'p.a+s/s=1-_',
};

export const seat = { agentId: 'A-77', teamId: '207' };
