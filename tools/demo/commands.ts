import type { Engine } from '../../tests/simulator/dialer/engine.ts';
import type { Move } from '../../tests/simulator/dialer/floor.ts';
import { agentInWords } from '../../tests/simulator/dialer/words.ts';

/** What a person at the terminal can do, by key or by word. */
export interface Command {
  readonly key: string;
  readonly word: string;
  readonly does: string;
  /** Returns what to say when it is not possible now, or null. */
  run(): string | null;
}

/** The disposition that the terminal sets: not interested. */
const disposition = 'NI';

/** The commands for playing a simulated dialer from the seat of `user`. */
export function dialerCommands(engine: Engine, user: string): readonly Command[] {
  const { floor, faults, world } = engine;
  const waiting = leadsInTurn(engine);

  const move = (name: Move, act: () => void) => (): string | null => {
    if (floor.moves(user).includes(name)) {
      act();
      return null;
    }
    return `Not now: ${agentInWords(world, user)}. Possible: ${floor.moves(user).map(wordOf).join(', ')}.`;
  };
  const command = (key: string, name: Move, does: string, act: () => void): Command => ({
    key,
    word: wordOf(name),
    does,
    run: move(name, act),
  });

  return [
    command('n', 'new-call', 'new call', () => floor.newCall(user, waiting())),
    command('h', 'hang-up', 'hang up', () => floor.hangUp(user)),
    command('d', 'disposition', 'set the disposition', () => floor.disposition(user, disposition)),
    command('p', 'pause', 'pause', () => floor.pause(user, 'BREAK')),
    command('r', 'resume', 'resume', () => floor.resume(user)),
    command('i', 'log-in', 'log in', () => floor.logIn(user)),
    command('o', 'log-out', 'log out', () => floor.logOut(user)),
    {
      key: 'x',
      word: 'outage',
      does: 'dialer outage on or off',
      run() {
        if (faults.current() === null) faults.set({ kind: 'outage' });
        else faults.clear();
        return null;
      },
    },
  ];
}

/** One lead after the other, those left out that a colleague has on the line. */
function leadsInTurn({ world }: Engine): () => number {
  let last = 0;
  return () => {
    const busy = new Set(world.liveAgents.map((agent) => agent.leadId));
    const ids = [...world.leads.keys()].filter((id) => !busy.has(id));
    last = ids.find((id) => id > last) ?? ids[0] ?? 0;
    return last;
  };
}

/** "hang-up" reads "hangup" at a prompt; "new-call" is just "call". */
function wordOf(move: Move): string {
  return move === 'new-call' ? 'call' : move.replace('-', '');
}

/** The command for what was typed: its key, its word, or its word written apart ("hang up"). */
export function findCommand(typed: string, commands: readonly Command[]): Command | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '');
  const wanted = text === 'newcall' ? 'call' : text;
  return commands.find(({ key, word }) => wanted === key || wanted === word);
}

/** One line that lists the keys. */
export function commandsInWords(commands: readonly Command[]): string {
  return commands.map(({ key, does }) => `${key} ${does}`).join('   ');
}
