import type { Page } from 'playwright-core';

/** An agent's row of the team page's table, as a person reads it. */
export interface ShownAgent {
  /** When it was read, by the page's own clock, in ms since 1970. */
  readonly at: number;
  /** Where its name leads to. */
  readonly user: string;
  readonly name: string;
  /** What else stands beside the name. */
  readonly besideName: string;
  /** By the head of the column; the agent's own is left out. */
  readonly cells: Readonly<Record<string, string>>;
  /** Whether the state has a picture beside its words. */
  readonly hasIcon: boolean;
}

/** The team page. */
export interface ShownFloor {
  /** "Live · updated 2 s ago". */
  readonly link: string;
  /** The head line, by its words. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many rows the table says it has. */
  readonly rowCount: number;
  /** In the order they stand in. */
  readonly agents: readonly ShownAgent[];
  /** What stands above the table or in its place. */
  readonly notes: readonly string[];
}

/** What the page shows at one moment; of a long table the rows in view, and some beyond. */
export const readFloor = (page: Page): Promise<ShownFloor> => read(page, false);

/** The same with all rows, which takes scrolling through the table: they are not of one moment. */
export const readWholeFloor = (page: Page): Promise<ShownFloor> => read(page, true);

async function read(page: Page, whole: boolean): Promise<ShownFloor> {
  // Behind another tab no picture is painted for seconds.
  await page.bringToFront();
  return page.evaluate(look, whole);
}

/**
 * Runs in the page. Rows that come into view are put there before the next picture: nobody ever sees the gap
 * that a script could find. Tabs and line breaks in names are spaces, as they are to a reader.
 */
async function look(whole: boolean): Promise<ShownFloor> {
  const textOf = (element: Element | null | undefined) =>
    element instanceof HTMLElement ? element.innerText.replaceAll(/\s+/g, ' ').trim() : '';
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)];
  await painted();
  const heads = all('[role=columnheader]').map(textOf);

  function agentIn(row: Element): ShownAgent {
    const [agent, ...cells] = all('[role=rowheader], [role=cell]', row);
    const link = row.querySelector('a');
    const name = textOf(link);
    const columns = cells.map((cell, at): [string, string] => [heads[at + 1] ?? '', textOf(cell)]);
    return {
      at: Date.now(),
      user: decodeURIComponent(link?.hash.replace('#agent=', '') ?? ''),
      name,
      besideName: textOf(agent).slice(name.length).trim(),
      cells: Object.fromEntries(columns),
      hasIcon: row.querySelector('.state svg path') !== null,
    };
  }
  const rows = () => all('tbody [role=row]');

  async function painted() {
    for (const _ of [1, 2, 3]) {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      if (!all('tbody [aria-hidden]').some(isInView)) return;
    }
  }

  function isInView(element: Element): boolean {
    const box = document.querySelector('.scroller')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    const [from, to] = [Math.max(0, box?.top ?? 0), Math.min(innerHeight, box?.bottom ?? 0)];
    return bottom > from && top < to;
  }

  /** Goes through the table from its top, nearly a screen at a time. */
  async function throughTable(box: Element): Promise<readonly ShownAgent[]> {
    const seen = new Map<string | undefined, ShownAgent>();
    const keyOf = (row: Element) => row.querySelector('a')?.hash;
    for (let top = 0; top < box.scrollHeight; top += box.clientHeight - 80) {
      box.scrollTo(0, top);
      await painted();
      for (const row of rows().filter((one) => !seen.has(keyOf(one)))) seen.set(keyOf(row), agentIn(row));
    }
    return [...seen.values()];
  }

  const counts = all('[aria-label="Counts"] > *').map((card): [string, number] => {
    const [number = '', ...words] = textOf(card).split(' ');
    return [words.join(' '), Number(number)];
  });
  const box = document.querySelector('.scroller');
  return {
    link: textOf(document.querySelector('.link-line')),
    counts: Object.fromEntries(counts),
    rowCount: Number(document.querySelector('[role=table]')?.getAttribute('aria-rowcount') ?? 1) - 1,
    agents: whole && box !== null ? await throughTable(box) : rows().map(agentIn),
    notes: all('.floor-notes p, .empty, .notice').map(textOf),
  };
}
