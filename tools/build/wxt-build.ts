// Builds the extension into a folder of the caller's choice, which the command `wxt build` cannot do.
import { build } from 'wxt';

const [root = '.', outDir = '.output', browser = 'chrome'] = process.argv.slice(2);
await build({ root, outDir, browser, manifestVersion: 3 });
