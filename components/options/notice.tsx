import type { Loaded } from '../../utils/settings/loaded.ts';

const words = {
  damaged: {
    title: 'The stored settings cannot be read',
    why: 'They are damaged. What is left of them stands below.',
    now: 'Check every field and save. Until then nothing is overwritten, and the dialer is not asked.',
  },
  'newer-version': {
    title: 'The stored settings come from a newer version',
    why: 'This version of the extension cannot use them as they are. What it understands stands below.',
    now: 'Update the extension, or check every field and save. Until then nothing is overwritten.',
  },
  'storage-failed': {
    title: 'The browser does not hand out the stored settings',
    why: 'Its storage for extensions does not answer.',
    now: 'Close the browser and open it again. If that does not help, ask your IT.',
  },
} as const;

/** Says what is the matter with the stored settings, when something is. */
export function Notice({ from }: Pick<Loaded, 'from'>) {
  if (from === 'set-up' || from === 'not-set-up') return null;
  const { title, why, now } = words[from];
  return (
    <div class="notice" role="alert">
      <strong>{title}</strong>
      <p>{why}</p>
      <p>{now}</p>
    </div>
  );
}
