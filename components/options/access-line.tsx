import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Access, AccessBook } from './use-access.ts';

interface AccessLineProps {
  readonly origin: string;
  /** Said before the state; otherwise the origin stands beside it already. */
  readonly isNamed?: boolean;
  readonly access: AccessBook;
  /** What does not work while the answer is no. */
  readonly without: string;
}

const words: Record<Access, string> = {
  checking: 'Looking up the access',
  allowed: 'Access allowed',
  missing: 'No access yet',
  withdrawn: 'Access withdrawn',
  asking: 'Your browser is asking you',
  refused: 'No access',
};

/** Whether the browser lets the extension reach an origin, and the button to ask it to. */
export function AccessLine({ origin, isNamed = false, access: book, without }: AccessLineProps) {
  const access = book.of(origin);
  const state = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  const isAsking = access === 'asking';

  // The button has gone with the grant: whoever pressed it stays where they were.
  useLayoutEffect(() => {
    if (wasAsking.current && access === 'allowed' && focusIsLost()) state.current?.focus();
    wasAsking.current = isAsking;
  }, [access, isAsking]);

  return (
    <div class="access">
      <span ref={state} class={`state ${access}`} tabIndex={-1}>
        <span class={isNamed ? 'origin' : 'hidden'} dir="ltr">{`${origin}: `}</span>
        {words[access]}
      </span>
      {access !== 'checking' && access !== 'allowed' && (
        <button
          type="button"
          aria-label={`Allow ${origin}`}
          aria-disabled={isAsking}
          onClick={() => !isAsking && void book.ask([origin])}
        >
          Allow
        </button>
      )}
      <p role="status" class="note problem">
        {access === 'withdrawn' &&
          `The permission was taken back, here or in the browser's own settings. ${without}`}
        {access === 'refused' &&
          `The permission was not given. ${without} To change that, press Allow and say yes. If your browser does not ask, your organisation has blocked this address: ask your IT.`}
      </p>
    </div>
  );
}

const focusIsLost = () => document.activeElement === null || document.activeElement === document.body;
