import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { Field } from '../kit/field.tsx';

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
  // Another page may have changed it.
  useLayoutEffect(() => setTyped((text) => (text.trim() === value ? text : value)), [value]);
  return (
    <Field
      id={useId()}
      label={label}
      value={typed}
      {...noteOf(hint, problemOf(typed.trim()))}
      input={isNumber ? { class: 'number', inputMode: 'numeric' } : {}}
      onType={(text) => {
        setTyped(text);
        if (problemOf(text.trim()) === '') onType(text.trim());
      }}
    >
      {unit !== undefined && <span>{unit}</span>}
    </Field>
  );
}

/** What stands below a field: what is wrong takes the place of the hint. */
export const noteOf = (hint: string, problem: string) =>
  problem === '' ? { description: hint } : { problem };
