import { useId, useLayoutEffect, useState } from 'preact/hooks';

interface LineFieldProps {
  readonly label: string;
  /** What it is, and where to find it. */
  readonly hint: string;
  readonly value: string;
  /** After the input: "minutes". */
  readonly unit?: string;
  readonly isNumber?: boolean;
  /** Why it cannot be used; empty: it can. */
  readonly problemOf: (text: string) => string;
  /** Something that can be used was typed. */
  readonly onType: (text: string) => void;
}

/** One line to type in. It counts as soon as it can be used; until then the last that could counts. */
export function LineField({ label, hint, value, unit, isNumber = false, problemOf, onType }: LineFieldProps) {
  const [typed, setTyped] = useState(value);
  const id = useId();
  const problem = problemOf(typed.trim());
  // Another page may have changed it.
  useLayoutEffect(() => setTyped((text) => (text.trim() === value ? text : value)), [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          id={id}
          type="text"
          dir="ltr"
          class={isNumber ? 'number' : ''}
          inputMode={isNumber ? 'numeric' : 'text'}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-note`}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            if (problemOf(text.trim()) === '') onType(text.trim());
          }}
        />
        {unit !== undefined && <span>{unit}</span>}
      </div>
      <p id={`${id}-note`} class={problem === '' ? 'quiet' : 'problem'}>
        {problem === '' ? hint : problem}
      </p>
    </div>
  );
}
