import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/scratch.ts',
    include: ['test/**/*.test.ts'],
    // As many as there are cores: by default one core is left idle.
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'build/tests.json' }]] : ['default'],
  },
});
