import type { LoginRules, Verdict } from '../accounts/login.ts';
import { functionAllowed, logIn } from '../accounts/login.ts';
import type { NonAgentParameter, Read } from '../filters.ts';
import { readNonAgentParameters } from '../filters.ts';
import type { Page } from '../page.ts';
import { shown } from '../php-notice.ts';
import type { User } from '../rows.ts';
import type { Script, ScriptInput } from '../script.ts';
import { epochSeconds } from '../time.ts';
import type { NonAgentCall } from './function.ts';
import { nonAgentFunctions } from './functions.ts';
import { logCall } from './log.ts';
import { warningsOnLogin, warningsOnReading } from './php-warnings.ts';
import { nonAgentVersion } from './version.ts';

/** Level 7 is needed to log in at all: below it the right password counts as a wrong one. */
const rules: LoginRules = {
  minimumLevel: 7,
  clearsFailures: true,
  asksSecondFactor: true,
  marks: { counted: 'aBAD', restarted: 'aBAD', locked: 'aLOCK' },
};

/** vicidial/non_agent_api.php. */
export const nonAgentApi: Script = {
  connectError: 'MySQL connect ERROR:  Connection refused',
  optionsOutput: (world) => world.platform.optionsOutput.nonAgent,
  corsOrigins: (world) => world.platform.nonAgentCors,
  answer,
};

function answer(input: ScriptInput, page: Page): void {
  const read = readNonAgentParameters(input.parameters, input.world.system.useNonLatin);
  page.text += shown(input.world.platform, warningsOnReading(input.parameters));
  if (read('function') === 'version') {
    page.text += nonAgentVersion(input.clock.now(), input.world.platform.timeZone);
    return;
  }
  const apiUser = admit(input, read, page);
  if (apiUser === null) return;
  const known = nonAgentFunctions.get(read('function'));
  if (known === undefined) page.text += 'ERROR: NO FUNCTION SPECIFIED\n';
  else known.run(callOf(input, page, read, apiUser));
}

/** The API user, or null when the page already says why not. */
function admit(input: ScriptInput, read: Read<NonAgentParameter>, page: Page): User | null {
  const { world, clock, address } = input;
  const given = { user: read('user'), pass: read('pass'), address };
  page.text += shown(world.platform, warningsOnLogin());
  const verdict = logIn(world, epochSeconds(clock.now()), given, rules);
  input.onLogin(given.user, verdict.kind);
  if (verdict.kind !== 'good') {
    page.text += refusal(verdict.kind, given);
    return null;
  }
  const source = read('source');
  if (source.length < 2) {
    page.text += `ERROR: Invalid Source - ${source}\nERROR: Invalid Source: |${source}|\n`;
    return null;
  }
  if (!functionAllowed(verdict.row, read('function'))) {
    const who = `|${given.user}|${read('function')}|`;
    page.text += `ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: ${who}\n`;
    return null;
  }
  return verdict.row;
}

/** Three different texts, where the agent API has one; two of them repeat what was sent. */
function refusal(
  kind: Exclude<Verdict['kind'], 'good'>,
  given: { user: string; pass: string; address: string },
): string {
  switch (kind) {
    case 'locked':
      return `ERROR: Too many login attempts, try again in 15 minutes: |${given.user}|LOCK|\n`;
    case 'ip-blocked':
      return `ERROR: Your IP Address is not allowed: ${given.address}: ||IPBLOCK|\n`;
    case 'bad':
    case 'no-servers':
    case 'second-factor':
      return `ERROR: Login incorrect, please try again: |${given.user}|${given.pass}|${REASONS[kind]}|\n`;
  }
}

const REASONS = { bad: 'BAD', 'no-servers': 'ERRSERVERS', 'second-factor': '2FA' } as const;

function callOf(input: ScriptInput, page: Page, read: Read<NonAgentParameter>, apiUser: User): NonAgentCall {
  const { world, clock } = input;
  const now = clock.now();
  const asked = [read('user'), read('agent_user'), read('function'), input.lastOfForm ?? ''];
  return {
    world,
    apiUser,
    read,
    now,
    print: (text) => {
      page.text += text;
    },
    log: (row) => logCall({ world, page, source: read('source'), asked, now }, row),
  };
}
