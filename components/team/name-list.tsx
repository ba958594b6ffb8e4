import { useId, useState } from 'preact/hooks';
import { Field } from '../kit/field.tsx';
import { CloseIcon } from '../kit/icons.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import type { QueueCounts } from '../../utils/call/floor.ts';
import { noteOf } from './line-field.tsx';
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
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        id={id}
        label={say(`team.${kind}`)}
        value={typed}
        {...noteOf(say(`team.${kind}.hint`), problem)}
        input={{ list: `${id}-known` }}
        onType={setTyped}
      >
        <button type="submit" aria-label={say(`team.${kind}.add`)}>
          {say('team.add')}
        </button>
      </Field>
      <datalist id={`${id}-known`}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Chips
        names={names}
        onRemove={(name) => {
          onNames(names.filter((one) => one !== name));
          document.getElementById(id)?.focus();
        }}
      />
    </form>
  );
}

interface ChipsProps {
  readonly names: readonly string[];
  readonly onRemove: (name: string) => void;
}

function Chips({ names, onRemove }: ChipsProps) {
  const say = useWords();
  return (
    <ul class="chips">
      {names.map((name) => (
        <li key={name}>
          {name}
          <button
            type="button"
            class="tool"
            aria-label={say('team.remove', { name })}
            onClick={() => onRemove(name)}
          >
            <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}

function problemWith(say: Words, name: string, kind: QueueCounts['kind'], names: readonly string[]): string {
  if (name === '') return say(`team.${kind}.type`);
  if (!isGroupName(name)) return say('team.id.wrong');
  if (names.includes(name)) return say('team.id.there', { name });
  return names.length >= MOST_GROUPS ? say('team.id.most', { most: MOST_GROUPS }) : '';
}
