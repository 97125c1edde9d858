import { join, relative } from 'node:path';
import picomatch from 'picomatch';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { testsOf } from './scripts/mutate/tests.mjs';

/** What stands for a module of the tests while they are tested themselves. */
const STAND_INS = new Map(
  ['fast-check', 'cpu-time', 'tries'].map(name => [name, join(import.meta.dirname, 'test/mutation', `${name}.ts`)]),
);

const { include, exclude } = testsOf(process.env.MUTATE, process.env.MUTATE_QUICK !== undefined);
const ranks = include.map(pattern => picomatch(pattern));
const rankOf = ({ moduleId }: TestSpecification) =>
  ranks.findIndex(fits => fits(relative(import.meta.dirname, moduleId)));

/** In the order of the list: the first test that fails ends the run, and Vitest would begin with the slowest. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

// Run by `npm run mutate`, once for all tests and then for each mutant those that reach it.
export default defineConfig({
  plugins: [
    {
      name: 'stand-ins',
      enforce: 'pre',
      resolveId(id, importer) {
        const standIn = STAND_INS.get(id.replace(/^(?:\.\.?\/)+/, ''));
        return standIn === importer ? null : standIn;
      },
    },
  ],
  test: {
    include,
    exclude,
    sequence: { sequencer: InOrder },
    globalSetup: 'test/run-folder.ts',
    setupFiles: 'test/setup.ts',
    testTimeout: 60_000,
    isolate: false,
  },
});
