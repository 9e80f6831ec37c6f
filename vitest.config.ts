import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => new URL(path, import.meta.url).pathname;

/** Subpaths that the SDK adds something to; the others are generated packages as they are. */
const faces = readdirSync(source('./sdk/faces')).map((file) => basename(file, '.ts'));

interface Manifest {
  readonly imports: Readonly<Record<string, { readonly default: string }>>;
}

/** What `imports` in package.json swaps for browsers, as the sources of what Node gets. */
const manifest = JSON.parse(readFileSync(source('./package.json'), 'utf8')) as Manifest;
const internal = Object.entries(manifest.imports).map(([find, target]) => ({
  find,
  replacement: source(target.default.replace('./dist/', './').replace(/\.js$/, '.ts')),
}));

export default defineConfig({
  resolve: {
    alias: [
      ...internal,
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
