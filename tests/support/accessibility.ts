import type { CDPSession, Page } from 'playwright-core';

/** What a screen reader is told of one thing on the page. */
export interface Perceived {
  readonly role: string;
  readonly name: string;
  /** Nodes inside, in reading order. */
  readonly children: readonly Perceived[];
  /** The browser's number for the element, null when there is none behind it. */
  readonly element: number | null;
}

/** Where something is in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Session = Pick<CDPSession, 'send'>;
type Query = { readonly role: string; readonly accessibleName?: string };
type Answer = Awaited<ReturnType<typeof ask>>;

/**
 * A view of a page through the browser's accessibility tree, which holds what a person perceives,
 * closed shadow roots included, and nothing that is hidden.
 */
export class Accessibility {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Accessibility> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    await session.send('DOM.enable');
    return new Accessibility(page, session);
  }

  /** Everything of a role and name, each with what is inside. */
  async find(role: string, name?: string): Promise<Perceived[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#look(name === undefined ? { role } : { role, accessibleName: name });
      } catch (error) {
        // A page that goes elsewhere between two questions loses the nodes of the first.
        if (attempt === 3 || this.#page.isClosed()) throw error;
      }
    }
  }

  async #look(query: Query): Promise<Perceived[]> {
    const { root } = await this.#session.send('DOM.getDocument');
    const tops = await ask(this.#session, root.backendNodeId, query);
    return Promise.all(
      tops.map(async (top) => {
        const element = top.backendDOMNodeId;
        const inside = element === undefined ? [top] : await ask(this.#session, element, null);
        return perceive(top, new Map(inside.map((node) => [node.nodeId, node])));
      }),
    );
  }

  async focus(node: Perceived): Promise<void> {
    await this.#session.send('DOM.focus', { backendNodeId: elementOf(node) });
  }

  async style(node: Perceived, name: string, value: string): Promise<void> {
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: elementOf(node) });
    await this.#session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function (name, value) { this.style.setProperty(name, value); }',
      arguments: [{ value: name }, { value }],
    });
  }

  /** What is typed into a field, dates included, which no keyboard types the same everywhere. */
  async fill(node: Perceived, text: string): Promise<void> {
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: elementOf(node) });
    await this.#session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration:
        "function (text) { this.focus(); this.value = text; this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); }",
      arguments: [{ value: text }],
    });
  }

  /** The name of what has the keyboard's focus; null when that is the page as a whole. */
  async focused(): Promise<string | null> {
    const { root } = await this.#session.send('DOM.getDocument');
    const nodes = await ask(this.#session, root.backendNodeId, null);
    const focused = nodes.find((node) => node.role?.value !== 'RootWebArea' && hasFocus(node));
    return focused === undefined ? null : String(focused.name?.value ?? '');
  }

  async box(node: Perceived): Promise<Box> {
    if (node.element === null) throw new Error(`There is no element behind the ${node.role} "${node.name}".`);
    const { quads } = await this.#session.send('DOM.getContentQuads', { backendNodeId: node.element });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  /** A mouse click that the page can trust, in the middle of a node. */
  async click(node: Perceived): Promise<void> {
    const { x, y, width, height } = await this.box(node);
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }
}

async function ask(session: Session, element: number, query: Query | null) {
  const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId: element, ...query });
  return nodes.filter((node) => !node.ignored || query === null);
}

function hasFocus({ properties = [] }: Answer[number]): boolean {
  return properties.some(({ name, value }) => name === 'focused' && value.value === true);
}

function perceive(node: Answer[number], all: ReadonlyMap<string, Answer[number]>): Perceived {
  const inside = (node.childIds ?? []).flatMap((id) => all.get(id) ?? []);
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    children: inside.flatMap((child) => {
      const perceived = perceive(child, all);
      return child.ignored ? perceived.children : [perceived];
    }),
    element: node.backendDOMNodeId ?? null,
  };
}

function elementOf({ element, role, name }: Perceived): number {
  if (element === null) throw new Error(`There is no element behind the ${role} "${name}".`);
  return element;
}
