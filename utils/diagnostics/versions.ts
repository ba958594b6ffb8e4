import type { DialerVersion } from '../dialer/agent-api/version.ts';
import type { Finding } from '../messaging/finding.ts';
import { notChecked } from './not-checked.ts';
import type { Answering } from './reach.ts';
import { fixerOf, serverTrouble } from './server-trouble.ts';

/** The builds this extension was measured with (exchanges agent.version, nonagent.version): date and time. */
const MEASURED = { agentApi: '250122-1010', nonAgentApi: '250720-1841' } as const;

/** `servers`: those that answer as a VICIdial. `reports`: whether this machine has a reports user. */
export function checkVersions(servers: readonly Answering[], reports: boolean): Finding {
  const check = 'versions';
  const [first] = servers;
  if (first === undefined) return notChecked(check, { kind: 'no-vicidial' });
  const builds = servers.map(({ host, agentApi }) => ({ host, ...buildOf(agentApi.value) }));
  if (new Set(builds.map(({ build }) => build)).size > 1) {
    return { check, verdict: 'warning', kind: 'versions-differ', fixer: 'administrator', servers: builds };
  }
  const { agentApi, nonAgentApi } = first;
  const said = {
    agentApi: buildOf(agentApi.value),
    nonAgentApi: nonAgentApi?.ok === true ? buildOf(nonAgentApi.value) : null,
  };
  if (nonAgentApi?.ok === false && reports) {
    const trouble = serverTrouble(nonAgentApi.error);
    const kind = 'non-agent-api-silent';
    return { check, verdict: 'fail', kind, fixer: fixerOf[trouble], ...said, trouble };
  }
  switch (age(first)) {
    case 'older':
      return { check, verdict: 'warning', kind: 'version-older', fixer: 'administrator', ...said };
    case 'newer':
      return { check, verdict: 'note', kind: 'version-newer', fixer: null, ...said };
    case 'same':
      return { check, verdict: 'pass', kind: 'version-tried', fixer: null, ...said };
  }
}

const buildOf = ({ version, build }: DialerVersion) => ({ version, build });

type Age = 'same' | 'older' | 'newer';

/** Of the two APIs together: one that is older counts. */
function age({ agentApi, nonAgentApi }: Answering): Age {
  const ages = [compare(agentApi.value, MEASURED.agentApi)];
  if (nonAgentApi?.ok === true) ages.push(compare(nonAgentApi.value, MEASURED.nonAgentApi));
  if (ages.includes('older')) return 'older';
  return ages.includes('newer') ? 'newer' : 'same';
}

/** Builds are written as date and time, so that texts compare as they do. */
function compare({ build }: DialerVersion, measured: string): Age {
  if (build === measured) return 'same';
  return build < measured ? 'older' : 'newer';
}
