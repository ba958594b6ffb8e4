import * as z from 'zod/mini';

/* The facts of what Check set-up finds, as finding.ts puts them together. */

/** Why a web server gave no answer that can be used. */
export const serverTrouble = z.enum([
  'offline',
  'certificate',
  'timeout',
  'redirect',
  'http-auth',
  'firewall',
  'server-error',
  'empty-page',
  'another-page',
  'unclear',
]);
export type ServerTrouble = z.infer<typeof serverTrouble>;

/** Why a check could not be made. */
export const obstacle = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum([
      'no-address',
      'no-server',
      'silence',
      'no-vicidial',
      'login-not-sent',
      'not-set-up',
      'unheard',
      'login-refused',
      'login-refused-meanwhile',
      'refused-before-password',
      'no-permission',
      'lead-question-refused',
      'ids-missing',
      'another-user',
      'unreadable',
      'nobodys-agent-id',
      'unknown-agent-id',
      'nothing-asked',
      'no-answer',
      'no-reports-user',
      'reports-password-lost',
      'api-login-first',
    ]),
  }),
  z.strictObject({
    kind: z.enum(['trouble-meanwhile', 'reports-trouble']),
    trouble: serverTrouble,
  }),
]);
export type Obstacle = z.infer<typeof obstacle>;

/** What may become of a function of the agent API. `untold`: the answer says neither. */
const right = z.enum(['allowed', 'refused', 'unknown-function', 'untold', 'not-asked']);
export type Right = z.infer<typeof right>;

const line = () => z.string().check(z.maxLength(300));
export const text = line();
export const listOf = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item).check(z.maxLength(50)));

/** Host and port of web servers. */
export const hosts = listOf(text);
/** Those in trouble. */
export const servers = listOf(z.strictObject({ host: text, trouble: serverTrouble }));
/** A login of VICIdial. */
export const user = line();
/** What stands in VICIdial as Custom 3; empty: the page of the CRM says it. */
export const agentId = line();
/** Milliseconds. */
export const span = z.number();
/** Milliseconds since 1970; `now`: when it was checked. */
export const instant = z.number();
export const build = { version: text, build: text };
/** Null: the non-agent API does not answer. */
export const builds = { agentApi: z.strictObject(build), nonAgentApi: z.nullable(z.strictObject(build)) };
/** Of every function behind the seat's buttons; `inGroups`, `dialing`: which are looked at only behind that. */
export const functions = {
  functions: listOf(z.strictObject({ name: text, right })),
  dialing: z.boolean(),
  inGroups: z.boolean(),
  nobody: text,
  stopped: z.nullable(obstacle),
};
/** What a lead shows of letters that were lost. */
export const spoiled = z.enum(['lost', 'garbled']);
/** What became of a letter that was sent there. */
export const echo = z.enum(['stripped', 'untold']);
/** How long answers took, the median `usual`; `open`: that of answers without a login, where the password is what costs. */
export const times = { answers: z.number(), usual: span, waiting: span, open: z.nullable(span), quick: span };
/** Failed logins that lock an account, and how often a seat asks. */
export const lockout = { attempts: z.number(), waiting: span, away: span };
