import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import type { Result } from '../../utils/result.ts';
import type { SettingsEdit } from '../../utils/settings/draft.ts';
import type { Loaded } from '../../utils/settings/loaded.ts';
import type { NotStored } from '../../utils/settings/store.ts';

/** The browser's permissions for addresses. */
export interface AccessService {
  has(address: string): Promise<boolean>;
  /** Asks the person. Only within a click, before any await. */
  request(address: string): Promise<boolean>;
  /** Gives back the permissions of `former` that `needed` does not use. */
  release(former: readonly string[], needed: readonly string[]): Promise<void>;
  onChanged(callback: () => void, signal: AbortSignal): void;
}

/** Everything the options page asks of the world; the entrypoint has the real one. */
export interface OptionsServices {
  readonly access: AccessService;
  load(): Promise<Loaded>;
  save(edit: SettingsEdit): Promise<Result<unknown, NotStored>>;
  onSettingsChanged(callback: () => void, signal: AbortSignal): void;
  /** Asks the dialer once with the saved settings; null when the background gives no usable answer. */
  testConnection(): Promise<ConnectionVerdict | null>;
}
