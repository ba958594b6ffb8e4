import type { CDPSession, Page } from 'playwright-core';

/** A node as Chromium's DOM domain tells of it. */
interface DomNode {
  readonly nodeId: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[] | undefined;
  readonly shadowRoots?: readonly DomNode[] | undefined;
}

/**
 * Every text that comes up on a page, closed shadow roots included, from now on: what a screen reader
 * may speak, each time it comes, also when it is gone a moment later.
 */
export class Announcements {
  readonly #session: CDPSession;
  readonly #heard: string[] = [];

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Announcements> {
    const session = await page.context().newCDPSession(page);
    const announcements = new Announcements(session);
    await session.send('DOM.enable');
    await session.send('DOM.getDocument', { depth: -1, pierce: true });
    session.on('DOM.characterDataModified', ({ characterData }) => announcements.#heard.push(characterData));
    session.on('DOM.setChildNodes', ({ nodes }) => announcements.#hear(nodes));
    session.on('DOM.childNodeInserted', ({ node }) => announcements.#enter(node));
    session.on('DOM.shadowRootPushed', ({ root }) => announcements.#enter(root));
    return announcements;
  }

  /** The texts so far that begin like this, in their order. */
  beginning(start: string): readonly string[] {
    return this.#heard.filter((text) => text.startsWith(start));
  }

  async stop(): Promise<void> {
    await this.#session.detach();
  }

  #hear(nodes: readonly DomNode[]): void {
    for (const { nodeValue, children = [], shadowRoots = [] } of nodes) {
      if (nodeValue !== '') this.#heard.push(nodeValue);
      this.#hear([...children, ...shadowRoots]);
    }
  }

  /** Chromium tells of what is inside only when asked. */
  #enter(node: DomNode): void {
    if (node.nodeValue !== '') this.#heard.push(node.nodeValue);
    for (const { nodeId } of [node, ...(node.shadowRoots ?? [])]) {
      this.#session.send('DOM.requestChildNodes', { nodeId, depth: -1, pierce: true }).catch(() => {}); // It is gone already.
    }
  }
}
