import { useId, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../kit/icons.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import type { QueueCounts } from '../../utils/call/floor.ts';
import { isGroupName, MOST_GROUPS } from './team-view.ts';

interface NameListProps {
  readonly kind: QueueCounts['kind'];
  readonly names: readonly string[];
  /** Names that are known, to choose from while typing. */
  readonly known: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
}

/** Names of groups, as VICIdial has them, to be counted. */
export function NameList({ kind, names, known, onNames }: NameListProps) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function add() {
    const name = typed.trim();
    const wrong = problemWith(say, name, kind, names);
    setProblem(wrong);
    if (wrong !== '') return;
    onNames([...names, name]);
    setTyped('');
  }

  return (
    <form
      class="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{say(`team.${kind}`)}</label>
      <div class="field-line">
        <input
          ref={input}
          id={id}
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          list={`${id}-known`}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-note`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" aria-label={say(`team.${kind}.add`)}>
          {say('team.add')}
        </button>
      </div>
      <datalist id={`${id}-known`}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-note`} class={problem === '' ? 'quiet' : 'problem'}>
        {problem === '' ? say(`team.${kind}.hint`) : problem}
      </p>
      <ul class="chips">
        {names.map((name) => (
          <li key={name}>
            {name}
            <button
              type="button"
              class="tool"
              aria-label={say('team.remove', { name })}
              onClick={() => {
                onNames(names.filter((one) => one !== name));
                input.current?.focus();
              }}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function problemWith(say: Words, name: string, kind: QueueCounts['kind'], names: readonly string[]): string {
  if (name === '') return say(`team.${kind}.type`);
  if (!isGroupName(name)) return say('team.id.wrong');
  if (names.includes(name)) return say('team.id.there', { name });
  return names.length >= MOST_GROUPS ? say('team.id.most', { most: MOST_GROUPS }) : '';
}
