import { defineConfig } from 'vitest/config';

// why: they need a Chromium, which `npm test` does without
export default defineConfig({
  test: {
    include: ['test/browser/*.browser.ts'],
    globalSetup: 'test/run-folder.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
