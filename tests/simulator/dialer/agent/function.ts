import type { AgentParameter, Read } from '../filters.ts';
import type { Translate } from '../language.ts';
import type { User } from '../rows.ts';
import type { World } from '../world.ts';

/** One call of a function of agc/api.php: the login is good and the function is permitted. */
export interface AgentCall {
  readonly world: World;
  readonly apiUser: User;
  readonly read: Read<AgentParameter>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Prints "SUCCESS: reason - data" in the API user's language and logs the call. */
  succeed(reason: string, data: string): void;
  /** Prints "ERROR: reason - data" in the API user's language and logs the call. */
  fail(reason: string, data: string): void;
  /** Prints "NOTICE: reason - data" in the API user's language and logs the call. */
  notice(reason: string, data: string): void;
  /** Prints a text as it stands, for the answers that have a form of their own, and logs the call. */
  say(text: string): void;
  readonly translate: Translate;
  /** A statement the script runs; format=debug prints it, allow_web_debug or not. */
  query(sql: string): void;
  /** A write whose text is pasted unescaped into SQL: an apostrophe in it breaks the statement. */
  update(write: Write): void;
}

interface Write {
  readonly sql: string;
  /** The text between the apostrophes of the statement. */
  readonly pasted: string;
  /** Whether the text fits its column; strict SQL refuses what does not. */
  readonly fits: boolean;
  change(): void;
}

/** A function of agc/api.php. To add one: write its file, and name it in functions.ts. */
export interface AgentFunction {
  readonly name: string;
  /**
   * When a required parameter is missing: what stands behind "<name> not valid - ". Otherwise null.
   * Looked at before the permission (corpus:agent.auth.limited_unset_value).
   */
  missing(read: Read<AgentParameter>): string | null;
  /** What the refusal of the permission names first; by default the value as it was sent. */
  subject?(read: Read<AgentParameter>): string;
  run(call: AgentCall): void;
}
