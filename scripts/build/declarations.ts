import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { coreEntries, GENERATOR_ENTRIES, OTHER_ENTRIES, type Entries } from './entries.js';

/** Declares every module that `exports` names: one file a subpath, and one for what they share. */
export async function buildDeclarations(): Promise<void> {
  const folder = mkdtempSync('dist/.declarations-');
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
  const bundled = await rolldown({
    input: { ...input },
    external: (id) => !/^[./]/.test(id) && !id.startsWith('dist/'),
    preserveEntrySignatures: 'allow-extension',
    plugins: [dts({ dtsInput: true, tsconfig: false })],
  });
  await bundled.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].ts',
    chunkFileNames: 'chunks/[name].d.ts',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        // The types of a package stand with it; whatever else is shared stands together.
        { name: packageOf, debugName: 'package', priority: 2 },
        { name: 'core', priority: 1, test: (id) => !/\/(codegen|local-workspace)\//.test(id) },
      ],
    },
  });
  await bundled.close();
}

function packageOf(id: string): string | undefined {
  return /\/generated\/(\w+)\//.exec(id)?.[1];
}
