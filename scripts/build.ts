import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { rolldown } from 'rolldown';

/** What `#name` stands for where nothing is swapped; `imports` in package.json says what browsers get instead. */
const SWAPPED = {
  '#node-transport': 'runtime/http/transport/node/node.ts',
  '#profile-file': 'runtime/config/profile/profile-file.ts',
  '#strategies': 'runtime/auth/all-strategies.ts',
};

const SWAPPED_PATHS = Object.fromEntries(Object.entries(SWAPPED).map(([name, path]) => [name, resolve(path)]));

const OWN_ROOMS = /^(cli|generated|local-workspace|runtime|sdk)\//;

/** Modules that most programs load. */
function coreModules(): string[] {
  const packages = readdirSync('generated', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const faces = readdirSync('sdk/faces').map((file) => basename(file, '.ts'));
  const plain = packages.filter(({ name }) => name !== 'rest' && !faces.includes(name));
  return [
    'sdk/index',
    'runtime/index',
    ...faces.map((name) => `sdk/faces/${name}`),
    ...plain.map(({ name }) => `generated/${name}/index`),
  ];
}

/** Modules beside the core: each is loaded by those who ask for it. */
const OTHER_MODULES = ['generated/rest/index', 'cli/auth/cli', 'runtime/client/rest', 'local-workspace/index'];

/** Every file that the modules load at once, without what they import later. */
async function eagerFiles(modules: readonly string[]): Promise<ReadonlySet<string>> {
  const entryPoints = modules.map((name) => `${name}.ts`);
  const options: BuildOptions = {
    bundle: true,
    format: 'esm',
    splitting: true,
    packages: 'external',
    external: ['node:*'],
    alias: SWAPPED_PATHS,
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

/**
 * Puts everything that loads at once into one file, because loading hundreds of files costs more than running them.
 * What is imported later stays in files of its own.
 */
async function bundle(): Promise<void> {
  const core = coreModules();
  const eager = await eagerFiles(core);
  const bundled = await rolldown({
    input: Object.fromEntries([...core, ...OTHER_MODULES].map((name) => [name, `${name}.ts`])),
    external: (id) => !/^[.#]/.test(id) && !isAbsolute(id) && !OWN_ROOMS.test(id),
    resolve: { alias: SWAPPED_PATHS },
    platform: 'neutral',
    preserveEntrySignatures: 'allow-extension',
  });
  await bundled.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'core', test: (id) => eager.has(id) }] },
  });
  await bundled.close();
}

/**
 * The modules for bundlers, one by one: a bundler drops what is not used best when nothing was put together before.
 */
async function transpileForBundlers(): Promise<void> {
  await build({
    entryPoints: ['generated', 'runtime', 'sdk'].flatMap(typescriptFiles),
    format: 'esm',
    target: 'es2022',
    outdir: 'dist/modules',
    outbase: '.',
    logLevel: 'warning',
  });
}

function typescriptFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function main(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  await bundle();
  await transpileForBundlers();
  // Declarations stay unbundled: an editor then loads only what a program uses.
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  await build({
    entryPoints: typescriptFiles('codegen'),
    format: 'esm',
    target: 'es2022',
    outdir: 'dist/codegen',
    outbase: 'codegen',
    logLevel: 'warning',
  });
  cpSync('codegen/templates', 'dist/codegen/templates', { recursive: true });
}

await main();
