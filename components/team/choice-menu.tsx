import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import { Around } from '../words/around.tsx';
import { OpenIcon } from '../kit/icons.tsx';

interface MenuChoice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** How many there are of it. */
  readonly count?: number;
}

interface ChoiceMenuProps<Value extends string> {
  /** What is chosen: "Campaigns". */
  readonly title: string;
  /** What of it: "all". */
  readonly summary: string;
  readonly choices: readonly MenuChoice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
  /** Below the choices. */
  readonly children?: ComponentChildren;
}

/** Several of a few, behind a button. Escape, a click elsewhere and leaving it by Tab close it. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { title, summary, choices, chosen, onChoose, children } = props;
  const say = useWords();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOutside = (target: unknown) => target instanceof Node && menu.current?.contains(target) === false;

  useEffect(() => {
    if (!open) return undefined;
    const ended = new AbortController();
    const close = (event: Event) => isOutside(event.target) && setOpen(false);
    document.addEventListener('pointerdown', close, { signal: ended.signal });
    return () => ended.abort();
  }, [open]);

  const toggle = (value: Value) =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);

  return (
    <div
      ref={menu}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={(event) => isOutside(event.relatedTarget) && setOpen(false)}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="menu-words">
          <Around words={(place) => say('team.menu', { title, summary: place })}>
            <b>{summary}</b>
          </Around>
        </span>
        <OpenIcon />
      </button>
      {open && (
        <div id={id} class="menu-list" role="group" aria-label={title}>
          {choices.map(({ value, name, count }) => (
            <label key={value} class="tick">
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <bdi dir="auto">{name}</bdi>
              {count !== undefined && <span class="count">{say('team.number', { n: count })}</span>}
            </label>
          ))}
          {choices.length === 0 && <p class="quiet">{say('team.menu.empty')}</p>}
          {children}
        </div>
      )}
    </div>
  );
}
