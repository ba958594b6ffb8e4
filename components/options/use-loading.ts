import { useEffect } from 'preact/hooks';
import type { FormEvent } from './form.ts';
import { parseKept } from './draft-storage.ts';
import type { OptionsServices } from './services.ts';

/** Fills the form, with what was typed before the page was closed, and keeps up with changes by others. */
export function useLoading(services: OptionsServices, dispatch: (event: FormEvent) => void): void {
  useEffect(() => {
    const life = new AbortController();
    const tell = (event: FormEvent) => !life.signal.aborted && dispatch(event);
    const read = async () => tell({ kind: 'loaded', loaded: await services.load() });
    const begin = async () => {
      const [kept] = await Promise.all([services.drafts.read(), read()]);
      tell({ kind: 'came-back', typed: parseKept(kept) });
    };
    services.onChanged(() => void read(), life.signal);
    void begin();
    return () => life.abort();
  }, [services, dispatch]);
}
