import { useEffect, useState } from 'preact/hooks';

/** How long it is told, in ms. */
const SHOWN_FOR = 2_000;

/** Whether something was copied, for as long as that is told; null: nothing is. */
export function useCopied() {
  const state = useState<boolean | null>(null);
  const [copied, setCopied] = state;
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  return state;
}
