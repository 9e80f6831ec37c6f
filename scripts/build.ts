import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** Every file that `exports` of package.json leads to, plus what generated code of others imports. */
function entryPoints(): string[] {
  const packages = readdirSync('generated', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [
    'generated/index.ts',
    ...packages.map(({ name }) => `generated/${name}/index.ts`),
    ...['index', 'service', 'client', 'rest', 'values'].map((name) => `runtime/${name}.ts`),
    'runtime/testing/index.ts',
    'codegen/index.ts',
    'codegen/cli.ts',
  ];
}

/**
 * Bundles the modules into few files, because loading hundreds of them costs more than running them, and emits the
 * declarations unbundled, because an editor then loads only what a program uses.
 */
async function main(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  await build({
    entryPoints: entryPoints(),
    outdir: 'dist',
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    external: ['node:*'],
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  cpSync('codegen/templates', 'dist/codegen/templates', { recursive: true });
}

await main();
