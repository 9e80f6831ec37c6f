import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => new URL(path, import.meta.url).pathname;

/** Subpaths that the SDK adds something to; the others are generated packages as they are. */
const faces = readdirSync(source('./sdk/faces')).map((file) => basename(file, '.ts'));

export default defineConfig({
  resolve: {
    alias: [
      { find: '#node-transport', replacement: source('./runtime/http/transport/node/node.ts') },
      { find: '#oauth-endpoints', replacement: source('./runtime/auth/oauth/endpoints.ts') },
      { find: '#profile-file', replacement: source('./runtime/config/profile/profile-file.ts') },
      { find: '#strategies', replacement: source('./runtime/auth/all-strategies.ts') },
      { find: /^databricks-sdk-ts$/, replacement: source('./sdk/index.ts') },
      { find: /^databricks-sdk-ts\/codegen$/, replacement: source('./codegen/index.ts') },
      { find: /^databricks-sdk-ts\/testing$/, replacement: source('./local-workspace/index.ts') },
      { find: new RegExp(`^databricks-sdk-ts/(${faces.join('|')})$`), replacement: source('./sdk/faces/$1.ts') },
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
