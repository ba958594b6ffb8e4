import type { DraftName, Drafts } from './drawers.ts';

/** What can be chosen, with its words; the first one holds until another is. */
export type Choices<V extends string> = readonly [readonly [V, string], ...(readonly [V, string])[]];

/** Which one is chosen. */
export function chosen<V extends string>(choices: Choices<V>, text: string): V {
  const [first] = choices;
  return (choices.find(([value]) => value === text) ?? first)[0];
}

interface Props<V extends string> {
  readonly legend: string;
  readonly name: DraftName;
  readonly choices: Choices<V>;
  readonly drafts: Drafts;
}

/** One of a few: a bar of buttons, of which one is pressed. */
export function Segments<V extends string>({ legend, name, choices, drafts }: Props<V>) {
  const value = chosen(choices, drafts.get(name));
  return (
    <div class="segments" role="group" aria-label={legend}>
      {choices.map(([one, words]) => (
        <button key={one} type="button" aria-pressed={one === value} onClick={() => drafts.set(name, one)}>
          {words}
        </button>
      ))}
    </div>
  );
}
