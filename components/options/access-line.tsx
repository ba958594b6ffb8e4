import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Access } from './use-access.ts';

interface AccessLineProps {
  readonly origin: string;
  readonly access: Access;
  /** What does not work while the answer is no. */
  readonly without: string;
  readonly onAllow: () => void;
}

const words: Record<Access, string> = {
  checking: 'Looking up the access',
  allowed: 'Access allowed',
  missing: 'No access yet',
  asking: 'Your browser is asking you',
  refused: 'No access',
};

/** Whether the browser lets the extension reach an origin, and the button to ask it to. */
export function AccessLine({ origin, access, without, onAllow }: AccessLineProps) {
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
        <span class="hidden">{`${origin}: `}</span>
        {words[access]}
      </span>
      {access !== 'checking' && access !== 'allowed' && (
        <button
          type="button"
          aria-label={`Allow ${origin}`}
          aria-disabled={isAsking}
          onClick={() => !isAsking && onAllow()}
        >
          Allow
        </button>
      )}
      <p role="status" class="note problem">
        {access === 'refused' &&
          `The permission was not given. ${without} To change that, press Allow and say yes. If your browser does not ask, your organisation has blocked this address: ask your IT.`}
      </p>
    </div>
  );
}

const focusIsLost = () => document.activeElement === null || document.activeElement === document.body;
