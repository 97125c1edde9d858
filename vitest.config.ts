import { defineConfig } from 'vitest/config';

// why: many tests wait for a program of their own, so that one worker a core is not too many
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' } });
