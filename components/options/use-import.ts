import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../utils/settings/form/draft.ts';
import { draftOf, isEntry, optionOf } from '../../utils/settings/form/draft.ts';
import type { ReadOptions } from '../../utils/settings/stored/read-options.ts';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import type { PartialOptions } from '../../utils/settings/options/options.ts';
import { parseSetUpLink } from '../../utils/settings/exchange/set-up-link.ts';
import { parseSettingsFile } from '../../utils/settings/exchange/settings-file.ts';
import type { FileProblem } from '../../utils/settings/exchange/settings-text.ts';
import { editable, pick } from './draft-merge.ts';
import type { OptionsState } from './use-options.ts';

/** Settings from outside: none, what is wrong with them, what they would change, or what has become of them. */
export type Import =
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly problem: FileProblem }
  | { readonly kind: 'preview'; readonly read: ReadOptions }
  | { readonly kind: 'saved' | 'not-saved' };

export interface Importing {
  readonly state: Import;
  readonly onFile: (text: string) => void;
  /** The text of a settings file, or a set-up link. */
  readonly onText: (text: string) => void;
  readonly onWrong: (problem: FileProblem) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

const LINK = '#set-up=';

export function useImport(
  { form, apply }: Pick<OptionsState, 'form' | 'apply'>,
  onOpen: () => void,
): Importing {
  const [state, setState] = useState<Import>({ kind: 'none' });

  // Once for the page: what comes by its address.
  useEffect(() => {
    const life = new AbortController();
    const look = () => {
      if (!location.hash.startsWith(LINK)) return;
      onOpen();
      setState(looked(parseSetUpLink(location.hash)));
      // It is read; a reload of the page asks for nothing anew.
      history.replaceState(null, '', location.pathname);
    };
    addEventListener('hashchange', look, { signal: life.signal });
    look();
    return () => life.abort();
  }, []);

  return {
    state,
    onFile: (text) => setState(looked(parseSettingsFile(text))),
    onText: (text) =>
      setState(looked(text.trimStart().startsWith('{') ? parseSettingsFile(text) : parseSetUpLink(text))),
    onWrong: (problem) => setState({ kind: 'wrong', problem }),
    onCancel: () => setState({ kind: 'none' }),
    onApply() {
      if (state.kind !== 'preview' || form.state.phase !== 'ready') return;
      const saving = apply(typedBy(state.read.layer, form.state.loaded));
      setState({ kind: saving === null ? 'not-saved' : 'none' });
      void saving?.then((isSaved) => isSaved && setState({ kind: 'saved' }));
    },
  };
}

const looked = (read: ReturnType<typeof parseSettingsFile>): Import =>
  read.ok ? { kind: 'preview', read: read.value } : { kind: 'wrong', problem: read.error };

/** The options as if a person had typed them; what is typed elsewhere, or into a list's empty fields, stays. */
function typedBy(layer: PartialOptions, { options, locked }: Loaded): Partial<Draft> {
  const typed = editable(draftOf({ ...options, ...layer }), locked);
  return pick(typed, (field) => Object.hasOwn(layer, optionOf(field)) && !isEntry(field));
}
