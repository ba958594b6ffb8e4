import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { tallyOf } from './tally.ts';

/** Writes the tally of a Vitest run to the file named in SCREEN_POP_TALLY. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env['SCREEN_POP_TALLY'];
    if (file === undefined) return;
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const broken = modules.map(brokenParts).reduce((all, one) => all + one, 0);
    writeFileSync(file, JSON.stringify(tallyOf({ states, errors: broken + unhandled.length })));
  }
}

/** The file itself (it could not be loaded) and the suites in it whose hooks failed. */
function brokenParts(module: TestModule): number {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
  return suites.length + (module.errors().length > 0 ? 1 : 0);
}
