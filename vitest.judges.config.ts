import { defineConfig } from 'vitest/config';

/** Judges from other registries (databases, a browser, peers; what can't be had is skipped by name and counted), and what takes too long for `npm test`. */
export default defineConfig({
  test: {
    globalSetup: 'test/scratch.ts',
    include: ['test/**/*.judge.ts', 'test/replay/same.test.ts'],
    env: { LOG_PAIRS: '40' },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    passWithNoTests: true,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'build/judges.json' }]] : ['default'],
  },
});
