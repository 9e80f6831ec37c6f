import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { coreEntries, GENERATOR_ENTRIES, OTHER_ENTRIES, type Entries } from './entries.js';
import { manifest } from './manifest.js';

/** Declares every module that `exports` names: one file a subpath, and one for what they share. */
export async function buildDeclarations(): Promise<void> {
  const folder = 'dist/.declarations';
  try {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], { stdio: 'inherit' });
    await rollUp(declaredEntries(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The modules whose declarations somebody can import. */
function declaredEntries(folder: string): Entries {
  const entries = Object.entries({ ...coreEntries(), ...OTHER_ENTRIES, ...GENERATOR_ENTRIES });
  return Object.fromEntries(
    entries
      .filter(([name]) => !name.endsWith('/cli'))
      .map(([name, file]) => [name, join(folder, file.replace(/\.ts$/, '.d.ts'))]),
  );
}

async function rollUp(input: Entries): Promise<void> {
  const own = new Set(Object.values(input).map((file) => resolve(file)));
  const bundled = await rolldown({
    input: { ...input },
    external: (id) => !/^[./]/.test(id) && !id.startsWith('dist/'),
    preserveEntrySignatures: 'allow-extension',
    checks: { pluginTimings: false },
    experimental: { attachDebugInfo: 'none' },
    plugins: [dts({ dtsInput: true, tsconfig: false })],
  });
  const { output } = await bundled.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].ts',
    chunkFileNames: 'chunks/[name].d.ts',
    postBanner: ({ moduleIds }) => references(moduleIds),
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        // The types of a package stand with it; whatever else is shared stands together.
        { name: packageOf, debugName: 'package', priority: 2 },
        // An entry point stays by itself: what it exports as a type only would become a value elsewhere.
        {
          name: 'core',
          priority: 1,
          test: (id) => !own.has(id) && !/\/(codegen|generated|local-workspace)\//.test(id),
        },
      ],
    },
  });
  await bundled.close();
  forgiveMissingPeers(output.map(({ fileName }) => join('dist', fileName)));
}

/** Types of an optional package are `any` where it is not installed, also for those who compile without `skipLibCheck`. */
function forgiveMissingPeers(files: readonly string[]): void {
  const peers = Object.keys(manifest().peerDependenciesMeta).join('|');
  const imports = new RegExp(`^import .* from "(?:${peers})";$`, 'gm');
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const forgiving = text.replaceAll(imports, '// @ts-ignore\n$&');
    if (forgiving !== text) writeFileSync(file, forgiving);
  }
}

/** The package that a file belongs to; its table of paths belongs to the raw client. */
function packageOf(id: string): string | undefined {
  return /\/generated\/(\w+)\/(?!paths\.)/.exec(id)?.[1];
}

/** The `/// <reference>` lines of modules: a roll-up drops them, and compilers without the newest library need them. */
function references(modules: readonly string[]): string {
  const lines = modules.flatMap((file) => readFileSync(file, 'utf8').match(/^\/\/\/ <reference .*$/gm) ?? []);
  return [...new Set(lines)].join('\n');
}
