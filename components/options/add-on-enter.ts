import type { InputHTMLAttributes } from 'preact';

/** For a field whose button adds what is typed to a list: Enter does the same; the form as a whole is not sent. */
export const addOnEnter = (add: () => void): InputHTMLAttributes => ({
  onKeyDown(event) {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  },
});
