import type { Connection } from './native-port.ts';

/** Commands of a surface that is connected later than it can be pressed: until then they wait. */
export interface WaitingCommands<Command> {
  send(command: Command): void;
  /** Sends what has waited, in its order, and everything from now on. */
  connectTo(connection: Connection): void;
}

export function createWaitingCommands<Command>(): WaitingCommands<Command> {
  let connection: Connection | null = null;
  const waiting: Command[] = [];
  return {
    send(command) {
      if (connection === null) waiting.push(command);
      else connection.send(command);
    },
    connectTo(now) {
      connection = now;
      for (const command of waiting.splice(0)) now.send(command);
    },
  };
}
