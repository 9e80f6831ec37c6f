import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { manifest } from './manifest.js';

/** Built files without extension, and the modules that they come from. */
export type Entries = Readonly<Record<string, string>>;

/** What a program with a workspace client loads at once. */
export function coreEntries(): Entries {
  return { index: 'sdk/index.ts', 'runtime/index': 'runtime/index.ts', ...packageEntries() };
}

/** What stands beside the core: each is loaded by those who ask for it. */
export const OTHER_ENTRIES: Entries = {
  'packages/rest': 'generated/rest/index.ts',
  'runtime/client/rest': 'runtime/client/rest.ts',
  testing: 'local-workspace/index.ts',
  'cli/auth/cli': 'cli/auth/cli.ts',
};

/** The generator, which no client loads. */
export const GENERATOR_ENTRIES: Entries = {
  'codegen/index': 'codegen/index.ts',
  'codegen/cli': 'codegen/cli.ts',
  'codegen/diff/cli': 'codegen/diff/cli.ts',
};

/** The modules that `imports` in package.json swaps, in all of their forms. */
export function swappedEntries(): Entries {
  const files = Object.values(manifest().imports).flatMap((conditions) => Object.values(conditions));
  return Object.fromEntries(files.map((file) => [builtName(file), `${builtName(file)}.ts`]));
}

/** What `#name` stands for on Node. */
export function swappedPaths(): Record<string, string> {
  const entries = Object.entries(manifest().imports);
  return Object.fromEntries(entries.map(([name, { default: file }]) => [name, resolve(`${builtName(file)}.ts`)]));
}

/** One entry a subpath: the package with the products built on it if there are any, else as it is generated. */
function packageEntries(): Entries {
  const generated = readdirSync('generated', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'rest')
    .map(({ name }) => [`packages/${name}`, `generated/${name}/index.ts`] as const);
  const faces = readdirSync('sdk/faces').map(
    (file) => [`packages/${basename(file, '.ts')}`, `sdk/faces/${file}`] as const,
  );
  return Object.fromEntries([...generated, ...faces]);
}

function builtName(file: string): string {
  return file.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
}
