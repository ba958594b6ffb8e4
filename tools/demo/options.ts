import { parseArgs } from 'node:util';
import { problemText } from '../../components/options/problem-text.ts';
import { english } from '../rollout/english.ts';
import { parseDialerAddress } from '../../utils/settings/values/dialer-address.ts';
import { parseSite } from '../../utils/settings/values/site.ts';
import type { Result } from '../../utils/result.ts';
import { fail, ok } from '../../utils/result.ts';

/** One's own dialer and how to log in to it. */
export interface OwnDialer {
  readonly url: string;
  readonly apiUser: string;
  readonly password: string;
  readonly agentId: string;
  readonly teamId: string;
  readonly agentApi: string | undefined;
  readonly nonAgentApi: string | undefined;
}

export interface Options {
  /** Null: the simulated one. */
  readonly dialer: OwnDialer | null;
  /** The address of one's own CRM; null: the sample one. */
  readonly crm: string | null;
  readonly headless: boolean;
  readonly debugPort: number | null;
  /** Print the first lead and end. */
  readonly once: boolean;
}

/** `help`: somebody asked for it. `wrong`: `message` says what to write instead. */
export type NoOptions = { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string };

/** Holds the password in place of `--api-pass`, which everybody on the computer can see. */
export const passwordVariable = 'SCREEN_POP_API_PASS';

const known = {
  dialer: { type: 'string' },
  'api-user': { type: 'string' },
  'api-pass': { type: 'string' },
  'agent-id': { type: 'string' },
  'team-id': { type: 'string' },
  'agent-api': { type: 'string' },
  'non-agent-api': { type: 'string' },
  crm: { type: 'string' },
  headless: { type: 'boolean' },
  'debug-port': { type: 'string' },
  once: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof known }>>['values'];
type Env = Readonly<Record<string, string | undefined>>;

export function parseOptions(args: readonly string[], env: Env): Result<Options, NoOptions> {
  const read = readValues(args);
  if (!read.ok) return read;
  const values = read.value;
  if (values.help === true) return fail({ kind: 'help' });

  const dialer = ownDialer(values, env);
  if (!dialer.ok) return dialer;
  const debugPort = portOf(values['debug-port']);
  if (!debugPort.ok) return debugPort;
  const crm = crmOf(values.crm);
  if (!crm.ok) return crm;
  return ok({
    dialer: dialer.value,
    crm: crm.value,
    headless: values.headless === true,
    debugPort: debugPort.value,
    once: values.once === true,
  });
}

function wrong(message: string) {
  return fail({ kind: 'wrong', message } as const);
}

function readValues(args: readonly string[]): Result<Values, NoOptions> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    // It may be a part of the password, so it is not repeated.
    if (positionals.length > 0) return wrong('There is a word without an option. Quote values with blanks.');
    return ok(values);
  } catch (error) {
    // Its messages end with a hint for programmers behind the first sentence.
    const [first = 'An option is not understood'] =
      error instanceof Error ? error.message.split(/\.\s|\n/) : [];
    return wrong(`${first}.`);
  }
}

const ownDialerOnly = ['api-user', 'api-pass', 'agent-id', 'team-id', 'agent-api', 'non-agent-api'] as const;

function ownDialer(values: Values, env: Env): Result<OwnDialer | null, NoOptions> {
  if (values.dialer === undefined) {
    const lone = ownDialerOnly.find((name) => values[name] !== undefined);
    return lone === undefined ? ok(null) : wrong(`--${lone} goes with your own dialer: add --dialer URL.`);
  }
  const address = parseDialerAddress(values.dialer);
  if (!address.ok) return wrong(`--dialer: ${problemText(english, address.error)}`);
  const { 'api-user': apiUser, 'agent-id': agentId, 'team-id': teamId } = values;
  const password = values['api-pass'] ?? env[passwordVariable];
  if (!apiUser || !agentId || !teamId || !password) {
    const missing = [
      !apiUser && '--api-user',
      !agentId && '--agent-id',
      !teamId && '--team-id',
      !password && `the password (in the environment variable ${passwordVariable}, or --api-pass)`,
    ];
    return wrong(`Your own dialer needs a login and a seat. Missing: ${missing.filter(Boolean).join(', ')}.`);
  }
  const paths = { agentApi: values['agent-api'], nonAgentApi: values['non-agent-api'] };
  return ok({ url: address.value, apiUser, password, agentId, teamId, ...paths });
}

function portOf(text: string | undefined): Result<number | null, NoOptions> {
  if (text === undefined) return ok(null);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? ok(port) : wrong('--debug-port: give a number from 1 to 65535.');
}

function crmOf(text: string | undefined): Result<string | null, NoOptions> {
  if (text === undefined) return ok(null);
  const site = parseSite(text);
  if (!site.ok) return wrong(`--crm: ${problemText(english, site.error)}`);
  return ok(URL.canParse(text) ? new URL(text).href : `${site.value}/`);
}
