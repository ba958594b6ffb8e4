import type { CheckAnswer } from '../../utils/messaging/check-report.ts';
import type { ConnectionVerdict } from '../../utils/messaging/messages.ts';
import type { Result } from '../../utils/result.ts';
import type { SettingsEdit } from '../../utils/settings/form/draft-check.ts';
import type { Draft } from '../../utils/settings/form/draft.ts';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import type { NotStored } from '../../utils/settings/stored/stored.ts';

/** The browser's permissions for addresses. */
export interface AccessService {
  has(address: string): Promise<boolean>;
  /** Asks the person, once for all of them. Only within a click, before any await. */
  request(addresses: readonly string[]): Promise<boolean>;
  /** Gives back the permissions of `former` that `needed` does not use. */
  release(former: readonly string[], needed: readonly string[]): Promise<void>;
  onChanged(callback: () => void, signal: AbortSignal): void;
}

/** Keeps what is typed and not saved until the browser ends, for a page that is closed or crashes. */
export interface DraftStorage {
  /** What was kept, unread; never rejects. */
  read(): Promise<unknown>;
  /** Null: nothing is unsaved. Never a password. */
  keep(typed: Partial<Draft> | null): void;
}

/** What leaves the page. */
export interface FileAndClipboard {
  /** The page's own address, without a fragment: where a set-up link leads. */
  readonly pageUrl: string;
  saveFile(name: string, text: string): void;
  /** False when the browser does not let us. */
  copy(text: string): Promise<boolean>;
}

/** Everything the options page asks of the world; the entrypoint has the real one. */
export interface OptionsServices {
  readonly access: AccessService;
  readonly drafts: DraftStorage;
  readonly fileAndClipboard: FileAndClipboard;
  load(): Promise<Loaded>;
  save(edit: SettingsEdit): Promise<Result<unknown, NotStored>>;
  undo(): Promise<Result<unknown, NotStored>>;
  /** After every change of the stored options or of the organisation's, by whoever. */
  onChanged(callback: () => void, signal: AbortSignal): void;
  /** Asks the dialer once with the saved settings; null when the background gives no usable answer. */
  testConnection(): Promise<ConnectionVerdict | null>;
  /** Examines the saved settings against the dialer; null as above. */
  checkSetUp(): Promise<CheckAnswer | null>;
}
