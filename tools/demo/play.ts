import { eventInWords } from '../../tests/simulator/dialer/words.ts';
import { commandsInWords, dialerCommands, findCommand } from './commands.ts';
import type { Command } from './commands.ts';
import type { Ending } from './ending.ts';
import type { Scene } from './scene.ts';
import { onTyped, say, tell } from './terminal.ts';

/** Long enough to see the CRM without a panel first. */
const firstCallAfterMs = 1500;

/**
 * Tells what happens and lets the first call come by itself.
 * Returns what a person can do; `quit` is always among it.
 */
export function play({ seat, simulated }: Scene, ending: Ending): readonly Command[] {
  const quit: Command = {
    key: 'q',
    word: 'quit',
    does: 'quit',
    run() {
      ending.begin('quit');
      return null;
    },
  };
  if (simulated === null) {
    say(`Following AgentID ${seat.agentId} on ${seat.dialerUrl}.`);
    return [quit];
  }
  const { engine, user } = simulated;
  ending.add(
    engine.onEvent((event) => {
      const words = eventInWords(event, engine.world);
      if (words !== null) tell(words, event.at);
    }),
  );
  const commands = dialerCommands(engine, user);
  const firstCall = setTimeout(() => findCommand('call', commands)?.run(), firstCallAfterMs);
  ending.add(() => clearTimeout(firstCall));
  return [...commands, quit];
}

/** Does what is typed, until the end. */
export function obey(commands: readonly Command[], { simulated }: Scene, ending: Ending): void {
  if (simulated !== null) say(`Play the dialer here, or in a browser at ${simulated.deskUrl}`);
  say(`${commandsInWords(commands)}\n`);
  const stop = onTyped(
    process.stdin,
    (text) => {
      const command = findCommand(text, commands);
      const answer = command === undefined ? commandsInWords(commands) : command.run();
      if (answer !== null) say(answer);
    },
    () => ending.begin('interrupted'),
  );
  ending.add(stop);
}
