import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { rolldown } from 'rolldown';

/** Modules that most programs load. */
function coreModules(): string[] {
  const packages = readdirSync('generated', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = packages.filter(({ name }) => name !== 'rest').map(({ name }) => `generated/${name}/index`);
  return ['generated/index', ...own, ...['index', 'service', 'client', 'values'].map((name) => `runtime/${name}`)];
}

/** Modules beside the core: each is loaded by those who ask for it. */
const OTHER_MODULES = ['generated/rest/index', 'runtime/auth/describe/cli', 'runtime/rest', 'runtime/testing/index'];

/** Every file that the modules load at once, without what they import later. */
async function eagerFiles(modules: readonly string[]): Promise<ReadonlySet<string>> {
  const entryPoints = modules.map((name) => `${name}.ts`);
  const options: BuildOptions = {
    bundle: true,
    format: 'esm',
    splitting: true,
    packages: 'external',
    external: ['node:*'],
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
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && !/^(generated|runtime)\//.test(id),
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

/** Modules that a browser has another version of: `runtime/browser` holds it, under the same file name. */
const BROWSER_VERSIONS = [
  'runtime/auth/all-strategies.ts',
  'runtime/http/transport/node.ts',
  'runtime/config/profile-file.ts',
];

/**
 * The modules for bundlers, one by one: a bundler drops what is not used best when nothing was put together before.
 */
async function transpileForBrowsers(): Promise<void> {
  const entryPoints = ['generated', 'runtime']
    .flatMap(typescriptFiles)
    .filter((file) => !file.includes('runtime/testing/'));
  await build({
    entryPoints,
    format: 'esm',
    target: 'es2022',
    outdir: 'dist/browser',
    outbase: '.',
    logLevel: 'warning',
  });
  for (const file of BROWSER_VERSIONS) {
    const version = relative(dirname(file), `runtime/browser/${basename(file)}`).replaceAll('\\', '/');
    writeFileSync(
      join('dist/browser', file.replace(/ts$/, 'js')),
      `export * from '${version.replace(/ts$/, 'js')}';\n`,
    );
  }
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
  await transpileForBrowsers();
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
