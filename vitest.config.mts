import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/run-folder.ts',
    setupFiles: 'test/setup.ts',
    testTimeout: 60_000,
    // why: many tests wait for a program of their own, so that one worker a core is not too many
    maxWorkers: '100%',
    // why: starting a worker and loading the modules takes longer than most files' tests
    isolate: false,
  },
});
