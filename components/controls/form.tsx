import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../kit/command-button.tsx';
import type { DraftName } from './drawers.ts';
import type { Controls } from './use-controls.ts';

/** A text to fill in. `problem` speaks against what is there now. */
export interface Entry {
  readonly name: DraftName;
  readonly label: string;
  readonly problem: string | null;
  readonly input?: InputHTMLAttributes;
  /** What becomes of what is there now. */
  readonly notes?: readonly string[];
}

interface Props {
  readonly controls: Controls;
  readonly entries: readonly Entry[];
  /** Above the entries. */
  readonly before?: ComponentChildren;
  /** Below the entries. */
  readonly children?: ComponentChildren;
  /** On the button. */
  readonly submit: string;
  /** Whether something other than a text is missing; the button says what. */
  readonly off?: boolean;
  readonly onSubmit: (click: MouseEvent) => void;
}

/** Says what is wrong beside its field: of an empty one only when it is sent. Enter sends. */
export function Form({ controls, before, entries, children, submit, off, onSubmit }: Props) {
  const { drafts, offers } = controls;
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);

  const field = ({ name, label, problem, input, notes = [] }: Entry) => {
    const value = drafts.get(name);
    const shown = tries > 0 || value !== '' ? problem : null;
    const wordsId = `${name}-words`;
    return (
      <div class="field" key={name}>
        <label for={name}>{label}</label>
        <input
          dir="ltr"
          autocomplete="off"
          {...input}
          id={name}
          value={value}
          aria-invalid={shown !== null}
          aria-describedby={wordsId}
          onInput={(event) => drafts.set(name, event.currentTarget.value)}
        />
        <div id={wordsId} class="notes">
          <p class="problem">{shown}</p>
          {notes.map((note) => (
            <p key={note} class="quiet">
              {note}
            </p>
          ))}
        </div>
      </div>
    );
  };

  // method="dialog": should a script fail, the browser goes nowhere and the page is left alone.
  return (
    <form method="dialog" noValidate ref={form} onSubmit={(event) => event.preventDefault()}>
      {before}
      {entries.map(field)}
      {children}
      <CommandButton
        type="submit"
        class="primary wide"
        off={off === true || !offers.usable}
        onPress={(click) => {
          if (entries.some(({ problem }) => problem !== null)) setTries(tries + 1);
          else onSubmit(click);
        }}
      >
        {submit}
      </CommandButton>
    </form>
  );
}
