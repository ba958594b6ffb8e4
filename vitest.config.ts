import { defineConfig } from 'vitest/config';
import { catalogues } from './components/words/compile.ts';

export default defineConfig({
  plugins: [catalogues()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // None takes more than 3 s by itself, but for those that say so; on a busy machine all take much longer.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          // Two browsers at a time: they mostly wait, for cadences of seconds. More would fight over two cores.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One second, which it is otherwise, is little on a machine that does something else as well.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'measured',
          include: ['tests/e2e/measured/*.test.ts'],
          // What is measured in ms has the machine to itself.
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
