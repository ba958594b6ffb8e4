import type { CheckReport } from '../messaging/check-report.ts';
import type { Finding } from '../messaging/finding.ts';
import type { Access, Address } from './address.ts';
import { checkAddress, checkPermission, mayBeAsked, readAddress } from './address.ts';
import { checkAgentId, checkAgentKnown, checkAgentUnique, checkLoggedIn } from './agent.ts';
import { askEcho, checkCharacters } from './characters.ts';
import { checkControls } from './controls.ts';
import { checkDialerClock } from './dialer-clock.ts';
import type { Heard } from './heard.ts';
import { gateOf, listen } from './heard.ts';
import { checkHints } from './hints.ts';
import { checkLanguage } from './language.ts';
import { checkLeadQuestion } from './lead-question.ts';
import { checkLockout } from './lockout.ts';
import { checkApiRight, checkLogin } from './login.ts';
import { checkPassword } from './password.ts';
import type { DiagnosticsParts, DiagnosticInput } from './diagnostic-input.ts';
import { askRights, functionsBehind } from './probes.ts';
import type { Questions } from './questions.ts';
import { createQuestions } from './questions.ts';
import type { Answering } from './reach.ts';
import { answers, checkReachable, checkVicidial, reach } from './reach.ts';
import { checkReports } from './reports-user.ts';
import { checkResponseTime } from './response-time.ts';
import type { Stopwatch } from './stopwatch.ts';
import { createStopwatch } from './stopwatch.ts';
import { checkTeamId } from './team-id.ts';
import { checkVersions } from './versions.ts';

/** One examination. */
interface Visit {
  readonly input: DiagnosticInput;
  readonly parts: DiagnosticsParts;
  readonly watch: Stopwatch;
  readonly tell: (finding: Finding) => void;
}

/**
 * Examines a seat against its dialer, one check after the other; `onFinding` hears of each as it is made.
 * A refused password is sent once, a refused reports user's once, and nothing is stored at the dialer but
 * rows in its log of the API.
 */
export async function runChecks(
  input: DiagnosticInput,
  parts: DiagnosticsParts,
  onFinding: (finding: Finding) => void,
): Promise<CheckReport> {
  const findings: Finding[] = [];
  const tell = (finding: Finding) => {
    findings.push(finding);
    onFinding(finding);
  };
  const visit: Visit = { input, parts, tell, watch: createStopwatch(parts.clock) };
  const addresses = input.servers.map(readAddress);
  const server = await examineServers(visit, addresses);
  const heard = await examineLogin(visit, server);
  await examineSeat(visit, server, heard);
  return {
    kind: 'checked',
    at: parts.clock.now(),
    dialers: addresses.map(({ host }) => host),
    apiUser: input.apiUser,
    agentId: input.agentId,
    findings,
  };
}

/** What needs no login. Gives the server that the rest is asked of. */
async function examineServers(
  { input, parts, watch, tell }: Visit,
  addresses: readonly Address[],
): Promise<Answering | null> {
  tell(checkAddress(addresses, input.allowHttp));
  const usable = addresses.filter((address) => mayBeAsked(address, input.allowHttp));
  const asked: Access[] = [];
  for (const address of usable) asked.push({ ...address, allowed: await parts.hasAccess(address.address) });
  tell(checkPermission(asked));
  const servers = [];
  for (const access of asked) if (access.allowed) servers.push(await reach(access, parts, watch));
  tell(checkReachable(servers));
  tell(checkVicidial(servers));
  const answering = servers.filter(answers);
  tell(checkVersions(answering, input.reports !== null));
  tell(checkDialerClock(answering[0], input.timeZone, parts.clock.now()));
  return answering[0] ?? null;
}

async function examineLogin({ input, parts, watch, tell }: Visit, server: Answering | null): Promise<Heard> {
  const heard: Heard =
    server === null
      ? { kind: 'not-asked', obstacle: { kind: 'login-not-sent' } }
      : await listen(input, parts, watch);
  tell(checkLogin(heard, input.apiUser, parts.clock.now()));
  tell(checkApiRight(heard, input.apiUser));
  tell(checkLeadQuestion(heard, input.apiUser));
  return heard;
}

async function examineSeat(visit: Visit, server: Answering | null, heard: Heard): Promise<void> {
  const { input, parts, watch, tell } = visit;
  const dialer = server === null ? null : watch.timed(parts.dialerAt(server.address));
  const questions = createQuestions(dialer, gateOf(heard));
  const screenOpen = await parts.agentScreenOpen();

  const rights = await askRights(questions, functionsBehind(input.controls));
  tell(checkControls(rights, input.controls, input.apiUser, questions.stopped));
  tell(checkAgentId(input.agentId));
  tell(checkAgentKnown(heard, input.agentId));
  tell(checkAgentUnique(heard, input.before, screenOpen));
  tell(checkLoggedIn(heard, screenOpen));
  tell(checkTeamId(input.teamId));
  const echo = await askEcho(questions, heard);
  tell(checkLanguage(heard, questions.answers, input.apiUser, questions.stopped));
  tell(checkCharacters(echo, heard, questions.stopped));
  tell(checkResponseTime(watch.times, input.cadence));
  tell(checkPassword(input, heard));
  tell(checkLockout(input, heard));
  tell(await examineReports(visit, server, questions));
  tell(checkHints(screenOpen, input.cadence));
}

function examineReports(
  { input, parts }: Visit,
  server: Answering | null,
  { stopped }: Questions,
): Promise<Finding> {
  const dialer = server === null || stopped !== null ? null : parts.reportsDialerAt(server.address);
  return checkReports(input.reports, dialer);
}
