import type { Page } from 'playwright-core';

/** The extension's own world in a page: where its content scripts run, and what a page gets that has got hold of one. */
export interface ContentWorld {
  /** What an expression is there. */
  evaluate(expression: string): Promise<unknown>;
}

/** Throws where no script of this extension is in the page. */
export async function contentWorldOf(page: Page, extensionId: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.findLast(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (world === undefined) throw new Error('No script of the extension is in the page.');
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: world.id,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result.value;
    },
  };
}
