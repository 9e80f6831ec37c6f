import { resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { rolldown } from 'rolldown';
import {
  coreEntries,
  GENERATOR_ENTRIES,
  OTHER_ENTRIES,
  swappedEntries,
  swappedPaths,
  type Entries,
} from './entries.js';

const OWN_ROOMS = /^(cli|codegen|generated|local-workspace|runtime|sdk)\//;

/** Other packages, Node's modules, and what package.json swaps when a program is loaded or bundled. */
export const isExternal = (id: string): boolean => !/^[./]/.test(id) && !OWN_ROOMS.test(id);

/**
 * Builds what Node and bundlers load alike. Everything that loads at once is one file, because loading hundreds of files
 * costs more than running them; no statement of it has an effect, so bundlers keep only what a program uses. What is
 * imported later stays in files of its own.
 */
export async function buildClients(): Promise<void> {
  const core = coreEntries();
  const swapped = swappedEntries();
  const own = new Set(Object.values(swapped).map((file) => resolve(file)));
  const [base, eager] = await Promise.all([eagerFiles(swapped), eagerFiles(core)]);
  await bundle({ ...core, ...OTHER_ENTRIES, ...swapped }, 'chunks', [
    // What the swapped modules build on: the core imports them, so they must not import the core.
    { name: 'base', priority: 2, test: (id) => base.has(id) && eager.has(id) && !own.has(id) },
    { name: 'core', priority: 1, test: (id) => eager.has(id) && !own.has(id) },
  ]);
}

/** Builds the generator. */
export async function buildGenerator(): Promise<void> {
  const entries = new Set(Object.values(GENERATOR_ENTRIES).map((file) => resolve(file)));
  await bundle(GENERATOR_ENTRIES, 'codegen/chunks', [
    // Runs before anything that imports the packages it asks for.
    { name: 'required-packages', priority: 2, test: (id) => id === resolve('codegen/required-packages.ts') },
    { name: 'generator', priority: 1, test: (id) => !entries.has(id) },
  ]);
}

interface Group {
  readonly name: string;
  readonly priority: number;
  readonly test: (id: string) => boolean;
}

async function bundle(entries: Entries, chunks: string, groups: Group[]): Promise<void> {
  const bundled = await rolldown({
    input: { ...entries },
    external: isExternal,
    platform: 'neutral',
    preserveEntrySignatures: 'allow-extension',
  });
  await bundled.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: `${chunks}/[name]-[hash].js`,
    // The declarations have the comments. Names and lines stay, for stack traces.
    comments: { jsdoc: false, legal: true, annotation: true },
    codeSplitting: { includeDependenciesRecursively: false, groups },
  });
  await bundled.close();
}

/** Every file that the modules load at once, without what they import later. */
async function eagerFiles(entries: Entries): Promise<ReadonlySet<string>> {
  const entryPoints = Object.values(entries);
  const options: BuildOptions = {
    bundle: true,
    format: 'esm',
    splitting: true,
    packages: 'external',
    external: ['node:*'],
    alias: swappedPaths(),
  };
  const { metafile } = await build({ ...options, entryPoints, outdir: 'dist', write: false, metafile: true });
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const imports = metafile.inputs[file]?.imports ?? [];
    imports
      .filter((entry) => entry.kind === 'import-statement' && entry.external !== true)
      .forEach(({ path }) => visit(path));
  };
  entryPoints.forEach(visit);
  return new Set([...found].map((file) => resolve(file)));
}
