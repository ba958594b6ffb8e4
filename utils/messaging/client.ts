import type { Runtime } from '../browser.ts';
import type { PortName } from './messages.ts';
import { portNames } from './messages.ts';

/* Who is at the other end: by what the browser says of the sender, whatever a port is called. */

/** This extension's id and the origin of its own pages. */
export interface OwnExtension {
  readonly id: string;
  readonly origin: string;
}

interface PageClient<Name extends PortName> {
  readonly name: Name;
  /** The tab and the origin of the page. */
  readonly tabId: number;
  readonly origin: string;
}

export type ResidentClient = PageClient<'crm'>;
export type PanelClient = PageClient<'panel'>;
export interface PopupClient {
  readonly name: 'popup';
  readonly tabId: null;
  readonly origin: null;
}

/** A surface at the other end of a port whose sender has been checked. */
export type Client = ResidentClient | PanelClient | PopupClient;

type OwnPage = 'options' | 'popup' | 'team';

const ownPages: ReadonlyMap<string, OwnPage> = new Map<string, OwnPage>([
  ['/options.html', 'options'],
  ['/popup.html', 'popup'],
  ['/team.html', 'team'],
]);

/** Which of the extension's own pages this is; null: none. */
export function ownPageOf(
  sender: Runtime.MessageSender | undefined,
  { id, origin }: OwnExtension,
): OwnPage | null {
  if (sender?.id !== id || originOf(sender.url) !== origin) return null;
  return ownPages.get(new URL(sender.url ?? '').pathname) ?? null;
}

/** Who is at a port, or null for somebody who has no business here. `isSite`: whether an origin is a CRM site. */
export function clientAt(
  { name, sender }: Runtime.Port,
  extension: OwnExtension,
  isSite: (origin: string) => boolean,
): Client | null {
  const known = portNames.find((one) => one === name);
  if (known === undefined || sender?.id !== extension.id) return null;
  if (known === 'popup') {
    return ownPageOf(sender, extension) === 'popup' ? { name: known, tabId: null, origin: null } : null;
  }
  const tabId = sender.tab?.id;
  const origin = originOf(sender.url);
  if (tabId === undefined || sender.frameId !== 0 || origin === null || !isSite(origin)) return null;
  return { name: known, tabId, origin };
}

function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
