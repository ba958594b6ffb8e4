import { useLayoutEffect, useRef } from 'preact/hooks';
import { Around } from '../words/around.tsx';
import { useWords } from '../words/use-words.ts';
import { isNowhere } from '../kit/focus.ts';
import type { Tone } from '../kit/tone.ts';
import type { Access, AccessBook } from './use-access.ts';

interface AccessLineProps {
  readonly origin: string;
  /** Said before the state; otherwise the origin stands beside it already. */
  readonly isNamed?: boolean;
  readonly access: AccessBook;
  /** What does not work while the answer is no. */
  readonly without: string;
}

/** Whether the browser lets the extension reach an origin, and the button to ask it to. */
export function AccessLine({ origin, isNamed = false, access: book, without }: AccessLineProps) {
  const say = useWords();
  const access = book.of(origin);
  const words = say(`options.access.${access}`);
  const state = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  const isAsking = access === 'asking';

  // The button has gone with the grant: whoever pressed it stays where they were.
  useLayoutEffect(() => {
    if (wasAsking.current && access === 'allowed' && isNowhere(document.activeElement))
      state.current?.focus();
    wasAsking.current = isAsking;
  }, [access, isAsking]);

  return (
    <div class="access">
      <span ref={state} class={`state ${access} ${toneOf(access)}`} tabIndex={-1}>
        <span class="dot" />
        {isNamed ? (
          <Around words={(place) => say('options.access.of', { origin: place, state: words })}>
            <span class="origin" dir="ltr">
              {origin}
            </span>
          </Around>
        ) : (
          <>
            <span class="unseen">{say('options.access.of', { origin, state: words })}</span>
            <span aria-hidden="true">{words}</span>
          </>
        )}
      </span>
      {access !== 'checking' && access !== 'allowed' && (
        <button
          type="button"
          aria-label={say('options.access.allow-named', { origin })}
          aria-disabled={isAsking}
          onClick={() => !isAsking && void book.ask([origin])}
        >
          {say('options.access.allow')}
        </button>
      )}
      <p role="status" class="note problem">
        {(access === 'withdrawn' || access === 'refused') && say(`options.access.was-${access}`, { without })}
      </p>
    </div>
  );
}

function toneOf(access: Access): Tone {
  switch (access) {
    case 'allowed':
      return 'good';
    case 'missing':
      return 'warning';
    case 'refused':
      return 'bad';
    case 'checking':
    case 'withdrawn':
    case 'asking':
      return 'quiet';
  }
}
