import type { Result } from '../../../utils/result.ts';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import { loginLog } from '../../../utils/dialer/agent-api/login-log.ts';
import { version } from '../../../utils/dialer/agent-api/version.ts';
import type { Exchange } from '../../fixtures/corpus.ts';
import { seat } from './account.ts';

type Question = (dialer: Dialer) => Promise<Result<object, DialerFailure>>;

/** Which question an exchange answers; null: it is about a function that is not ours. */
export function recordedQuestion({ endpoint, params }: Exchange): Question | null {
  const nonAgent = endpoint.startsWith('vicidial/non_agent_api.php');
  if (!nonAgent && !endpoint.startsWith('agc/api.php')) return null;
  switch (params['function']?.toLowerCase()) {
    case 'version':
      return (dialer) => version(dialer, nonAgent ? 'nonAgentApi' : 'agentApi');
    case 'st_login_log':
      return (dialer) => loginLog(dialer, seat);
    case 'st_get_agent_active_lead':
      return (dialer) => activeLead(dialer, seat);
    case undefined:
    case 'no_such_function':
      return (dialer) => activeLead(dialer, seat);
    default:
      return null;
  }
}
