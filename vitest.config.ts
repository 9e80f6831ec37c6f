import { defineConfig } from 'vitest/config';

const source = (path: string): string => new URL(path, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^databricks-sdk-ts$/, replacement: source('./generated/index.ts') },
      { find: /^databricks-sdk-ts\/codegen$/, replacement: source('./codegen/index.ts') },
      { find: /^databricks-sdk-ts\/testing$/, replacement: source('./runtime/testing/index.ts') },
      { find: /^databricks-sdk-ts\/(\w+)$/, replacement: source('./generated/$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { include: ['test/types/*.test-d.ts'], tsconfig: './tsconfig.types.json' },
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 5_000 } },
  },
});
