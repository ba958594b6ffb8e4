import type { InputHTMLAttributes } from 'preact';

/**
 * For a field whose button adds what is typed to a list: Enter does the same. With nothing typed it does what it
 * does elsewhere in the form.
 */
export const addOnEnter = (add: () => void): InputHTMLAttributes => ({
  onKeyDown(event) {
    if (event.key !== 'Enter' || event.isComposing || event.currentTarget.value.trim() === '') return;
    event.preventDefault();
    add();
  },
});
