import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  manifest: { name: 'Screen Pop for VICIdial' },
});
