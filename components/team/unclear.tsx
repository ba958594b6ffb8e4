import { NOT_CLEAR, unclearWords } from './state-words.ts';

/** Marks a value that nobody can tell, in place of a guess. */
export function Unclear({ what = '' }: { readonly what?: string }) {
  return (
    <span class="unclear" title={unclearWords}>
      {what === '' ? NOT_CLEAR : `${what} ${NOT_CLEAR}`}
    </span>
  );
}
