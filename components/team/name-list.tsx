import { useId, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../icons/icons.tsx';
import { isGroupName, MOST_GROUPS } from './team-view.ts';

interface NameListProps {
  /** "In-groups". */
  readonly title: string;
  /** "in-group". */
  readonly noun: string;
  readonly hint: string;
  readonly names: readonly string[];
  /** Names that are known, to choose from while typing. */
  readonly known: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
}

/** Names of groups, as VICIdial has them, to be counted. */
export function NameList({ title, noun, hint, names, known, onNames }: NameListProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function add() {
    const name = typed.trim();
    const wrong = problemWith(name, noun, names);
    setProblem(wrong);
    if (wrong !== '') return;
    onNames([...names, name]);
    setTyped('');
  }

  return (
    <form
      class="name-list"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{title}</label>
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
        <button type="submit" class="outlined" aria-label={`Add ${noun}`}>
          Add
        </button>
      </div>
      <datalist id={`${id}-known`}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-note`} class={problem === '' ? 'quiet' : 'wrong'}>
        {problem === '' ? hint : problem}
      </p>
      <ul class="chips">
        {names.map((name) => (
          <li key={name}>
            {name}
            <button
              type="button"
              class="tool"
              aria-label={`Remove ${name}`}
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

function problemWith(name: string, noun: string, names: readonly string[]): string {
  if (name === '') return `Type the ID of the ${noun}.`;
  if (!isGroupName(name)) return `An ID has only letters, digits, - and _, and at most 20 of them.`;
  if (names.includes(name)) return `${name} is counted already.`;
  return names.length >= MOST_GROUPS ? `${MOST_GROUPS} are the most that can be counted.` : '';
}
