import type { Dialer } from './dialer.ts';
import type { LoginGuard } from './login-guard.ts';

/** A dialer that is asked with a login only as far as the guard of that login lets us. */
export function guarded(dialer: Dialer, guard: LoginGuard): Dialer {
  return {
    ask: (script, parameters) => guard.send(() => dialer.ask(script, parameters)),
    order: (script, parameters) => guard.send(() => dialer.order(script, parameters)),
    askOpenly: (script, parameters) => dialer.askOpenly(script, parameters),
  };
}
