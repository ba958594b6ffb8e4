import { useWords } from '../words/use-words.ts';

/** Marks a value that nobody can tell, in place of a guess. */
export function Unclear({ isName = false }: { readonly isName?: boolean }) {
  const say = useWords();
  return (
    <span class="unclear" title={say('team.why-not-clear')}>
      {isName ? say('team.name-not-clear') : say('team.not-clear')}
    </span>
  );
}
