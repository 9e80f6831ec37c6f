import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const COMMON: BuildOptions = {
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  packages: 'external',
  external: ['node:*'],
  logLevel: 'warning',
  logOverride: { 'empty-glob': 'silent' },
};

/** Modules that most programs load: they are put into one file, because loading hundreds costs more than running them. */
function coreModules(): string[] {
  const packages = readdirSync('generated', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = packages.filter(({ name }) => name !== 'rest').map(({ name }) => `generated/${name}/index`);
  return ['generated/index', ...own, ...['index', 'service', 'client', 'values'].map((name) => `runtime/${name}`)];
}

/**
 * Modules beside the core: each is loaded by those who ask for it. The profile file is one of them because `ini` says
 * nothing about side effects: imported by the core itself, it would stay in every bundle.
 */
const OTHER_MODULES = [
  'runtime/config/profile-file',
  'generated/rest/index',
  'runtime/auth/describe/cli',
  'runtime/rest',
  'runtime/testing/index',
];

/** The names that each module exports. */
async function exportsOf(modules: readonly string[]): Promise<Map<string, string[]>> {
  const entryPoints = modules.map((name) => `${name}.ts`);
  const { metafile } = await build({
    ...COMMON,
    entryPoints,
    splitting: true,
    outdir: 'dist',
    outbase: '.',
    write: false,
    metafile: true,
  });
  return new Map(modules.map((name) => [name, metafile.outputs[`dist/${name}.js`]?.exports ?? []]));
}

/** A name that is unique among all modules: two packages may export the same one. */
function unique(module: string, name: string): string {
  return `${module.replace(/\W/g, '_')}$${name}`;
}

function reexport(names: readonly string[], from: string, rename: (name: string) => string): string {
  return `export { ${names.map(rename).join(', ')} } from '${from}';\n`;
}

/** One entry that exports everything of the core under unique names. */
function coreEntry(exports: ReadonlyMap<string, string[]>): string {
  return [...exports]
    .filter(([, names]) => names.length > 0)
    .map(([module, names]) => reexport(names, `./${module}.ts`, (name) => `${name} as ${unique(module, name)}`))
    .join('');
}

async function bundle(exports: ReadonlyMap<string, string[]>): Promise<void> {
  const core = { name: 'core', entry: 'sdk-core', contents: coreEntry(exports) };
  await build({
    ...COMMON,
    entryPoints: { core: core.entry, ...Object.fromEntries(OTHER_MODULES.map((name) => [name, `./${name}.ts`])) },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [
      {
        name: core.entry,
        setup(esbuild) {
          esbuild.onResolve({ filter: /^sdk-core$/ }, () => ({ path: core.entry, namespace: core.name }));
          esbuild.onLoad({ filter: /.*/, namespace: core.name }, () => ({
            contents: core.contents,
            resolveDir: process.cwd(),
            loader: 'ts',
          }));
        },
      },
    ],
  });
}

/** The files that `exports` of package.json leads to: names of the core without the prefix. */
function writeFacades(exports: ReadonlyMap<string, string[]>): void {
  for (const [module, names] of exports) {
    const file = `dist/${module}.js`;
    const core = relative(dirname(file), 'dist/core.js').replaceAll('\\', '/');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      reexport(names, core, (name) => `${unique(module, name)} as ${name}`),
    );
  }
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
  const exports = await exportsOf(coreModules());
  await bundle(exports);
  writeFacades(exports);
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
