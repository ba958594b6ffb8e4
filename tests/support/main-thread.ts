import type { Page } from 'playwright-core';

/** How much a page's main thread has worked: its own time on the processor, whoever else wants that. */
export interface MainThread {
  /** In ms, since some moment. */
  worked(): Promise<number>;
  end(): Promise<void>;
}

export async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return {
    async worked() {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    },
    end: () => session.detach(),
  };
}
