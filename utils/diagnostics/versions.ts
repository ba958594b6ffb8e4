import type { DialerVersion } from '../dialer/version.ts';
import type { Finding } from '../messaging/check-report.ts';
import { SYSTEM_SETTINGS, administrator, failed, noted, passed, skipped, warned } from './finding.ts';
import type { Answering } from './reach.ts';
import { troubleWords } from './trouble-words.ts';

/** The builds this extension was measured with (exchanges agent.version, nonagent.version): date and time. */
const MEASURED = { agentApi: '250122-1010', nonAgentApi: '250720-1841' } as const;

/** `servers`: those that answer as a VICIdial. `reports`: whether this machine has a reports user. */
export function checkVersions(servers: readonly Answering[], reports: boolean): Finding {
  const [first] = servers;
  if (first === undefined) return skipped('versions', 'Versions of VICIdial', 'No VICIdial answered.');
  const builds = servers.map(({ agentApi }) => agentApi.value);
  const said = `Agent API ${inWords(builds[0])}. ${nonAgentWords(first)}`;
  if (new Set(builds.map(({ build }) => build)).size > 1) return differ(servers);
  if (first.nonAgentApi?.ok === false && reports) {
    return failed(
      'versions',
      'The non-agent API does not answer',
      said,
      troubleWords(first.nonAgentApi.error).mend,
    );
  }
  return judge(first, said);
}

function judge({ agentApi, nonAgentApi }: Answering, said: string): Finding {
  const builds = [compare(agentApi.value, MEASURED.agentApi)];
  if (nonAgentApi?.ok === true) builds.push(compare(nonAgentApi.value, MEASURED.nonAgentApi));
  if (builds.includes('older')) {
    return warned(
      'versions',
      'This VICIdial is older than those the extension was tried with',
      `${said} What this seat uses is asked for below, one by one.`,
      administrator(
        `If one of the checks below fails, update VICIdial (${SYSTEM_SETTINGS} shows what it is).`,
      ),
    );
  }
  if (builds.includes('newer')) {
    return noted(
      'versions',
      'This VICIdial is newer than those the extension was tried with',
      `${said} Nothing is known to be wrong with it; the checks below tell.`,
    );
  }
  return passed('versions', 'The extension was tried with this version of VICIdial', said);
}

/** Builds are written as date and time, so that texts compare as they do. */
function compare({ build }: DialerVersion, measured: string): 'same' | 'older' | 'newer' {
  if (build === measured) return 'same';
  return build < measured ? 'older' : 'newer';
}

function differ(servers: readonly Answering[]): Finding {
  const said = servers.map(({ host, agentApi }) => `${host}: ${inWords(agentApi.value)}`).join('; ');
  return warned(
    'versions',
    'The servers of the dialer have different versions',
    `Agent API at ${said}. The seat may move from one to the other at any time.`,
    administrator('Bring all web servers of the cluster to the same version of VICIdial.'),
  );
}

function nonAgentWords({ nonAgentApi }: Answering): string {
  if (nonAgentApi === null) return '';
  return nonAgentApi.ok
    ? `Non-agent API ${inWords(nonAgentApi.value)}.`
    : 'The non-agent API does not answer; only the reports user needs it.';
}

const inWords = (version: DialerVersion | undefined): string =>
  version === undefined ? '' : `${version.version}, build ${version.build}`;
