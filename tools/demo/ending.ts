/** The end of the demo: once begun, all that was opened is closed, last things first. */
export interface Ending {
  /** Why, in words; null while it has not begun. */
  readonly reason: string | null;
  /** What is to be closed in the end; at once when that has begun already. */
  add(close: () => void | Promise<void>): void;
  begin(reason: string): void;
  /** Settles when it has begun. */
  readonly begun: Promise<string>;
  /** Settles when everything added so far is closed. */
  finished(): Promise<void>;
}

export function createEnding(): Ending {
  const open: (() => void | Promise<void>)[] = [];
  let reason: string | null = null;
  let closing = Promise.resolve();
  const begun = Promise.withResolvers<string>();

  function closeNext(): void {
    const close = open.pop();
    if (close === undefined) return;
    // What does not close must not keep the rest open.
    closing = closing.then(close).catch(() => undefined);
    closeNext();
  }

  return {
    get reason() {
      return reason;
    },
    add(close) {
      open.push(close);
      if (reason !== null) closeNext();
    },
    begin(why) {
      if (reason !== null) return;
      reason = why;
      begun.resolve(why);
      closeNext();
    },
    begun: begun.promise,
    finished: () => closing,
  };
}
