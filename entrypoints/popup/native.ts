/*
 * The popup's seam to the browser: its own API, which is alike in all browsers as far as this goes. The polyfill
 * would be read before anything is painted.
 */

/** A page of the extension, or its background. */
interface Context {
  /** -1 where it is in no tab. */
  readonly tabId: number;
  readonly windowId: number;
  readonly documentUrl?: string;
}

interface Native {
  readonly i18n: { getUILanguage(): string };
  readonly storage: { readonly session: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
  readonly runtime: {
    getContexts(wanted: { readonly contextTypes: readonly string[] }): Promise<readonly Context[]>;
    getURL(path: string): string;
    openOptionsPage(): Promise<void>;
    /** To the background, which answers. */
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly tabs: {
    create(tab: { readonly url: string }): Promise<unknown>;
    update(id: number, change: { readonly active: true }): Promise<unknown>;
  };
  readonly windows: { update(id: number, change: { readonly focused: true }): Promise<unknown> };
}

export function native(): Native {
  const api: unknown = globalThis.browser ?? globalThis.chrome;
  if (isOfExtension(api)) return api;
  throw new Error('This is no page of an extension.');
}

const isOfExtension = (api: unknown): api is Native =>
  typeof api === 'object' && api !== null && ['storage', 'tabs', 'windows'].every((part) => part in api);
