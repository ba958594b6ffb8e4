import { useState } from 'preact/hooks';
import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import { parseDialerAddress } from '../../utils/settings/dialer-address.ts';
import type { SettingsEdit } from '../../utils/settings/draft.ts';
import { isNormal } from '../../utils/settings/problem.ts';
import { parseSite } from '../../utils/settings/site.ts';
import type { Form } from './form.ts';
import type { OptionsServices } from './services.ts';
import type { AccessBook } from './use-access.ts';
import { useAccess } from './use-access.ts';
import type { SettingsForm } from './use-form.ts';
import { useForm } from './use-form.ts';

/** The connection test: not asked yet, asked, or what came of it (null: the background gave no answer). */
export type TestRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'testing' }
  | { readonly kind: 'done'; readonly verdict: ConnectionVerdict | null };

/** All that the options page knows and does. */
export interface Options {
  readonly form: SettingsForm;
  readonly access: AccessBook;
  /** Where the typed dialer is, once it is an address. */
  readonly dialerOrigin: string | null;
  readonly run: TestRun;
  readonly save: () => void;
  /** Saves first when something is unsaved. Within a click, because it may have to ask for permission. */
  readonly test: () => void;
}

export function useOptions(services: OptionsServices): Options {
  const form = useForm(services);
  const [run, setRun] = useState<TestRun>({ kind: 'none' });
  const dialerOrigin = dialerOriginOf(form.state);
  const access = useAccess(services.access, addressesOf(form.state, dialerOrigin));

  async function store(edit: SettingsEdit): Promise<boolean> {
    setRun({ kind: 'none' });
    const isStored = await form.store(edit);
    if (isStored) await services.access.release(access.allowed(), [edit.dialer.url, ...edit.sites]);
    return isStored;
  }

  async function ask(edit: SettingsEdit, permitted: Promise<boolean>): Promise<void> {
    if (!isStored(form) && !(await store(edit))) return;
    setRun({ kind: 'testing' });
    const verdict: ConnectionVerdict | null = (await permitted)
      ? await services.testConnection()
      : { kind: 'refused', refusal: 'no-permission' };
    setRun({ kind: 'done', verdict });
  }

  return {
    form,
    access,
    dialerOrigin,
    run,
    save() {
      const edit = form.check();
      if (edit !== null) void store(edit);
    },
    test() {
      const edit = run.kind === 'testing' ? null : form.check();
      if (edit === null) return;
      // The question to the person comes first, while the browser still counts this as their click.
      void ask(edit, permit(access, new URL(edit.dialer.url).origin));
    },
  };
}

const isStored = ({ state, dirty }: SettingsForm) =>
  state.phase !== 'loading' && state.loaded.from === 'set-up' && !dirty;

function permit(access: AccessBook, origin: string): Promise<boolean> {
  return access.of(origin) === 'allowed' ? Promise.resolve(true) : access.ask(origin);
}

function dialerOriginOf(state: Form): string | null {
  if (state.phase === 'loading') return null;
  const address = parseDialerAddress(state.draft.dialerAddress);
  return address.ok ? new URL(address.value).origin : null;
}

function addressesOf(state: Form, dialerOrigin: string | null): readonly string[] {
  // What was salvaged of damaged settings may hold sites that are no addresses.
  const sites =
    state.phase === 'loading' ? [] : state.draft.sites.filter((site) => isNormal(parseSite, site));
  return [...new Set(dialerOrigin === null ? sites : [dialerOrigin, ...sites])];
}
