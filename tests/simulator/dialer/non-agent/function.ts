import type { NonAgentParameter, Read } from '../filters.ts';
import type { User } from '../rows.ts';
import type { World } from '../world.ts';
import type { LogRow } from './log.ts';

/** One call of a function of vicidial/non_agent_api.php: the login is good and the function is listed. */
export interface NonAgentCall {
  readonly world: World;
  readonly apiUser: User;
  readonly read: Read<NonAgentParameter>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Prints a text as it is; separators differ from function to function here. */
  print(text: string): void;
  /**
   * Writes the call's log row. An apostrophe in its reason breaks it: under PHP 8.1 and later HTTP 500,
   * with whatever was printed before.
   */
  log(row: LogRow): void;
}

/** A function of vicidial/non_agent_api.php. To add one: write its file, and name it in functions.ts. */
export interface NonAgentFunction {
  readonly name: string;
  run(call: NonAgentCall): void;
}
