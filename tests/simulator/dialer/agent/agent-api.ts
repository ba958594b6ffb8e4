import type { LoginRules } from '../accounts/login.ts';
import { functionAllowed, logIn } from '../accounts/login.ts';
import type { AgentParameter, Read } from '../filters.ts';
import { readAgentParameters } from '../filters.ts';
import type { Translate } from '../language.ts';
import { translatorFor } from '../language.ts';
import type { Page } from '../page.ts';
import { shown } from '../php-notice.ts';
import type { User } from '../rows.ts';
import type { Script, ScriptInput } from '../script.ts';
import { breaksOutOf, runStatement } from '../sql.ts';
import { epochSeconds } from '../time.ts';
import { findUser } from '../world.ts';
import { debugFoot, debugHead } from './debug.ts';
import type { AgentCall, AgentFunction } from './function.ts';
import { agentFunctions } from './functions.ts';
import { logCall } from './log.ts';
import { loggedWithoutData, warningsOnLogging, warningsOnLogin, warningsOnReading } from './php-warnings.ts';
import { loginRefusal } from './refusal.ts';
import { agentVersion } from './version.ts';

const rules: LoginRules = {
  minimumLevel: 1,
  clearsFailures: false,
  asksSecondFactor: false,
  marks: { counted: '01cBAD', restarted: '02cBAD', locked: '03cLOCK' },
};

/** agc/api.php. */
export const agentApi: Script = {
  connectError: 'MySQL connect ERROR: Connection refused',
  optionsOutput: (world) => world.platform.optionsOutput.agent,
  corsOrigins: (world) => world.platform.agentCors,
  answer,
};

function answer(input: ScriptInput, page: Page): void {
  const { world, clock } = input;
  const read = readAgentParameters(withValue(input), world.system.useNonLatin);
  const translate = translatorFor(world, findUser(world, read('user')));
  page.text += shown(world.platform, warningsOnReading(input.parameters, world.platform.buffersOutput));

  if (read('function') === 'version') {
    page.text += agentVersion(translate, clock.now(), world.platform.timeZone);
    return;
  }
  if (read('source').length < 2) {
    page.text += `ERROR: Invalid Source - ${read('source')}\n`;
    return;
  }
  const apiUser = admit(input, read, page, translate);
  if (apiUser === null) return;

  const debug = read('format') === 'debug';
  const known = agentFunctions.get(read('function'));
  if (debug) page.text += debugHead(read('user'));
  if (known !== undefined) runFunction(known, { input, page, read, apiUser, debug, translate });
  if (debug) page.text += debugFoot;
}

/**
 * A posted form without a `value` gets its last parameter's, whatever that is: a loop over the form has left
 * it in the variable of that name (corpus:agent.post_no_value.st_active, agent.post_no_value.pass_last).
 */
function withValue({ parameters, lastOfForm }: ScriptInput): ReadonlyMap<string, string> {
  if (parameters.has('value') || lastOfForm === undefined) return parameters;
  return new Map([...parameters, ['value', lastOfForm]]);
}

/** The API user, or null when the page already says why not. */
function admit(
  input: ScriptInput,
  read: Read<AgentParameter>,
  page: Page,
  translate: Translate,
): User | null {
  const { world, clock, address } = input;
  const given = { user: read('user'), pass: read('pass'), address };
  const verdict = logIn(world, epochSeconds(clock.now()), given, rules);
  const apiAccess = findUser(world, given.user)?.vdcAgentApiAccess ?? false;
  input.onLogin(given.user, verdict.kind);
  page.text += shown(world.platform, warningsOnLogin(verdict.kind === 'bad'));
  if (verdict.kind !== 'good' || !apiAccess || given.user.length < 2 || given.pass.length < 2) {
    page.text += loginRefusal(world, clock.now(), given, verdict, apiAccess, translate);
    page.text += shown(world.platform, warningsOnLogging());
    return null;
  }
  if (!world.system.vdcAgentApiActive) {
    page.text += `${translate('ERROR')}: ${translate('System API NOT ACTIVE')}\n`;
    return null;
  }
  return verdict.row;
}

interface Run {
  readonly input: ScriptInput;
  readonly page: Page;
  readonly read: Read<AgentParameter>;
  readonly apiUser: User;
  readonly debug: boolean;
  readonly translate: Translate;
}

function runFunction(known: AgentFunction, run: Run): void {
  const call = callOf(run);
  const missing = known.missing(run.read);
  if (missing !== null) return call.fail(`${known.name} not valid`, missing);
  if (!functionAllowed(run.apiUser, known.name)) {
    const subject = known.subject?.(run.read) ?? run.read('value');
    const who = `${subject}|${run.read('user')}|${known.name}|${run.apiUser.userGroup}`;
    return call.fail('auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION', who);
  }
  known.run(call);
}

function callOf({ input, page, read, apiUser, debug, translate }: Run): AgentCall {
  const { world, clock } = input;
  const say = (text: string, data: string, unsetAt?: number) => {
    page.text += text;
    page.text += shown(world.platform, warningsOnLogging(unsetAt));
    logCall(world, { function: read('function'), source: read('source'), data });
  };
  const print = (result: string, reason: string, data: string) =>
    say(`${translate(result)}: ${translate(reason)} - ${data}\n`, data, loggedWithoutData[reason]);
  return {
    world,
    apiUser,
    read,
    translate,
    now: clock.now(),
    succeed: (reason, data) => print('SUCCESS', reason, data),
    fail: (reason, data) => print('ERROR', reason, data),
    notice: (reason, data) => print('NOTICE', reason, data),
    say: (text) => say(text, text, loggedWithoutData[read('function')]),
    query: (sql) => {
      if (debug) page.text += `${sql}\n`;
    },
    update: ({ sql, pasted, fits, change }) => {
      if (debug) page.text += `${sql}\n`;
      const malformed = breaksOutOf("'", pasted) || (world.platform.strictSql && !fits);
      runStatement(world.platform, { malformed, change });
    },
  };
}
