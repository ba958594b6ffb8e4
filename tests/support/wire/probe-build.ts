import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Browser } from '../../../tools/build/built-extension.ts';
import { builtExtension } from '../../../tools/build/built-extension.ts';
import { copyWithHosts } from '../granted-copy.ts';

/** Puts the build that is shipped into `folder`, with the probe as its background and `localhost` among its hosts. */
export async function buildProbe(browser: Browser, folder: string): Promise<void> {
  copyWithHosts(await builtExtension(browser), folder, ['http://localhost', 'https://localhost']);
  const outDir = join(folder, '../probe');
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.BROWSER': JSON.stringify(browser) },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      target: ['chrome120', 'firefox128'],
      lib: { entry: join(import.meta.dirname, 'probe.ts'), formats: ['es'], fileName: () => 'background.js' },
    },
  });
  cpSync(join(outDir, 'background.js'), join(folder, 'background.js'));
}
