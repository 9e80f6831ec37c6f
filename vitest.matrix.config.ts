import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/matrix/*.matrix.ts'],
    globalSetup: 'test/matrix/installed.ts',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
