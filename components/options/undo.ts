import type { Loaded } from '../../utils/settings/form/loaded.ts';
import type { Options } from '../../utils/settings/options/options.ts';
import { changedOptions } from './changes.ts';
import type { FormEvent } from './form.ts';
import type { OptionsServices } from './services.ts';

/** Takes the last save back, and says what has changed by it. */
export async function undo(
  services: Pick<OptionsServices, 'undo' | 'load'>,
  before: Loaded,
  dispatch: (event: FormEvent) => void,
): Promise<Options | null> {
  dispatch({ kind: 'undo-began' });
  const undone = await services.undo();
  const loaded = undone.ok ? await services.load() : null;
  if (loaded === null || loaded.from === 'storage-failed') {
    dispatch({ kind: 'not-undone' });
    return null;
  }
  dispatch({ kind: 'undone', loaded, options: changedOptions(before.options, loaded.options) });
  return loaded.options;
}
