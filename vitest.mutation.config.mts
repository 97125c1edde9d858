import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { testsOf } from './scripts/mutate/tests.mjs';

/** What stands for a module of the tests while they are tested themselves. */
const STAND_INS = new Map(
  ['fast-check', 'cpu-time'].map(name => [name, join(import.meta.dirname, 'test/mutation', `${name}.ts`)]),
);

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
    ...testsOf(process.env.MUTATE),
    globalSetup: 'test/run-folder.ts',
    setupFiles: 'test/setup.ts',
    testTimeout: 60_000,
    isolate: false,
  },
});
