import type { DialerFailure } from '../dialer/failure.ts';
import type { DialerVersion } from '../dialer/agent-api/version.ts';
import { version } from '../dialer/agent-api/version.ts';
import type { Finding } from '../messaging/finding.ts';
import type { Result } from '../result.ts';
import type { Access, Address } from './address.ts';
import { hostsOf } from './address.ts';
import { notChecked } from './not-checked.ts';
import type { DiagnosticsParts } from './diagnostic-input.ts';
import type { Stopwatch } from './stopwatch.ts';
import { fixerOf, serverTrouble } from './server-trouble.ts';

/** A web server, and what its two scripts say of themselves without a login. */
export interface Server extends Address {
  readonly agentApi: Result<DialerVersion, DialerFailure>;
  /** Not asked where the other does not answer. */
  readonly nonAgentApi: Result<DialerVersion, DialerFailure> | null;
}

/** A server with a VICIdial. */
export type Answering = Server & { readonly agentApi: { readonly ok: true } };

export const answers = (server: Server): server is Answering => server.agentApi.ok;

export async function reach(access: Access, parts: DiagnosticsParts, watch: Stopwatch): Promise<Server> {
  const dialer = watch.timed(parts.dialerAt(access.address));
  const agentApi = await version(dialer, 'agentApi');
  return { ...access, agentApi, nonAgentApi: agentApi.ok ? await version(dialer, 'nonAgentApi') : null };
}

const NO_CONNECTION: ReadonlySet<string> = new Set(['offline', 'certificate', 'timeout']);

const unreached = ({ agentApi }: Server): boolean => !agentApi.ok && NO_CONNECTION.has(agentApi.error.kind);

export function checkReachable(servers: readonly Server[]): Finding {
  const check = 'reachable';
  if (servers.length === 0) return notChecked(check, { kind: 'no-server' });
  const bad = troubled(servers.filter(unreached));
  if (bad === null) return { check, verdict: 'pass', kind: 'reached', fixer: null, hosts: hostsOf(servers) };
  // Of a cluster one server is enough to work with.
  return bad.servers.length === servers.length
    ? { check, verdict: 'fail', kind: 'unreachable', ...bad }
    : { check, verdict: 'warning', kind: 'partly-unreachable', ...bad };
}

export function checkVicidial(servers: readonly Server[]): Finding {
  const check = 'vicidial';
  const reached = servers.filter((server) => !unreached(server));
  if (reached.length === 0) {
    return notChecked(check, { kind: servers.length === 0 ? 'no-server' : 'silence' });
  }
  const bad = troubled(reached);
  if (bad === null)
    return { check, verdict: 'pass', kind: 'is-vicidial', fixer: null, hosts: hostsOf(reached) };
  return bad.servers.length === reached.length
    ? { check, verdict: 'fail', kind: 'no-vicidial', ...bad }
    : { check, verdict: 'warning', kind: 'partly-vicidial', ...bad };
}

/** Those in trouble, and who fixes the first of them; null: there are none. */
function troubled(servers: readonly Server[]) {
  const bad = servers.flatMap(({ host, agentApi }) =>
    agentApi.ok ? [] : [{ host, trouble: serverTrouble(agentApi.error) }],
  );
  const [first] = bad;
  return first === undefined ? null : { fixer: fixerOf[first.trouble], servers: bad };
}
