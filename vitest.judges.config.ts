import { defineConfig } from 'vitest/config';

/** Judges from other registries: databases, a browser, peers. What can't be had is skipped by name and counted. */
export default defineConfig({
  test: {
    include: ['test/**/*.judge.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    passWithNoTests: true,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'build/judges.json' }]] : ['default'],
  },
});
