import type { DialerFailure } from '../dialer/failure.ts';
import type { DialerVersion } from '../dialer/version.ts';
import { version } from '../dialer/version.ts';
import type { Finding } from '../messaging/check-report.ts';
import type { Result } from '../result.ts';
import type { Access, Address } from './address.ts';
import { hostsOf } from './address.ts';
import { failed, listed, passed, skipped, warned } from './finding.ts';
import type { DoctorParts } from './patient.ts';
import type { Stopwatch } from './stopwatch.ts';
import { troubleWords } from './trouble-words.ts';

/** A web server, and what its two scripts say of themselves without a login. */
export interface Server extends Address {
  readonly agentApi: Result<DialerVersion, DialerFailure>;
  /** Not asked where the other does not answer. */
  readonly nonAgentApi: Result<DialerVersion, DialerFailure> | null;
}

/** A server with a VICIdial. */
export type Answering = Server & { readonly agentApi: { readonly ok: true } };

export const answers = (server: Server): server is Answering => server.agentApi.ok;

export async function reach(access: Access, parts: DoctorParts, watch: Stopwatch): Promise<Server> {
  const dialer = watch.timed(parts.dialerAt(access.address));
  const agentApi = await version(dialer, 'agentApi');
  return { ...access, agentApi, nonAgentApi: agentApi.ok ? await version(dialer, 'nonAgentApi') : null };
}

const NO_CONNECTION: ReadonlySet<string> = new Set(['offline', 'certificate', 'timeout']);

const unreached = ({ agentApi }: Server): boolean => !agentApi.ok && NO_CONNECTION.has(agentApi.error.kind);

const NO_SERVER = 'There is no server that may be asked.';
const CLUSTER = 'The seat keeps to the others meanwhile.';

export function checkReachable(servers: readonly Server[]): Finding {
  if (servers.length === 0) return skipped('reachable', 'Whether the dialer can be reached', NO_SERVER);
  const silent = servers.filter(unreached);
  if (silent.length === 0) {
    return passed(
      'reachable',
      'The dialer can be reached',
      `${hostsOf(servers)} answered the question for the version, which needs no login.`,
    );
  }
  return judge('reachable', servers, silent, {
    none: 'The dialer cannot be reached',
    some: 'Not every server of the dialer can be reached',
  });
}

export function checkVicidial(servers: readonly Server[]): Finding {
  const reached = servers.filter((server) => !unreached(server));
  if (reached.length === 0) {
    return skipped(
      'vicidial',
      'Whether it is a VICIdial',
      servers.length === 0 ? NO_SERVER : 'Nothing answers there.',
    );
  }
  const strange = reached.filter((server) => !answers(server));
  if (strange.length === 0) {
    return passed(
      'vicidial',
      'It is a VICIdial',
      `${hostsOf(reached)} answered as VICIdial's agent API does.`,
    );
  }
  return judge('vicidial', reached, strange, {
    none: "No VICIdial answers at the dialer's address",
    some: 'Not every server answers as a VICIdial',
  });
}

interface Titles {
  readonly none: string;
  readonly some: string;
}

/** Of a cluster one server is enough to work with. */
function judge(
  check: 'reachable' | 'vicidial',
  servers: readonly Server[],
  bad: readonly Server[],
  titles: Titles,
): Finding {
  const whys = bad.map(({ host, agentApi }) =>
    agentApi.ok ? host : `${host} ${troubleWords(agentApi.error).what}`,
  );
  const [first] = bad.flatMap(({ agentApi }) => (agentApi.ok ? [] : [troubleWords(agentApi.error).mend]));
  const reason = `${listed(whys)}.`;
  if (first === undefined) return skipped(check, titles.none, NO_SERVER);
  return bad.length === servers.length
    ? failed(check, titles.none, reason, first)
    : warned(check, titles.some, `${reason} ${CLUSTER}`, first);
}
