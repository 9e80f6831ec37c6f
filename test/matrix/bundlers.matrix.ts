import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback } from '../support/loopback.js';
import { HERE } from './installed.js';
import { startMatrixServer, WANT } from './server.js';
import { runInBackground } from './run-in-background.js';

const ENTRY = join(HERE, 'programs/main.mjs');

let server: Loopback;
beforeAll(async () => {
  server = await startMatrixServer();
});
afterAll(() => server[Symbol.asyncDispose]());

function output(name: string): string {
  return join(HERE, 'node_modules/.cache', name);
}

async function expectToWork(bundle: string): Promise<void> {
  expect(JSON.parse(await runInBackground(process.execPath, [bundle, server.url]))).toEqual(WANT);
}

describe('a bundle without warnings is made by', () => {
  it.each(['node', 'browser'] as const)('esbuild for %s', async (platform) => {
    const outfile = output(`esbuild-${platform}.mjs`);
    const options = { outfile, bundle: true, format: 'esm', platform, logLevel: 'silent' } as const;
    const { warnings } = await esbuild({ ...options, entryPoints: [ENTRY] });
    expect(warnings).toEqual([]);
    if (platform === 'node') await expectToWork(outfile);
  });

  // What it makes for browsers needs a document.
  it.each([true, false])('vite, for a server: %s', async (ssr) => {
    const warnings: string[] = [];
    const outDir = output(`vite-${ssr}`);
    await vite({
      root: HERE,
      configFile: false,
      logLevel: 'warn',
      customLogger: loggerTo(warnings),
      ssr: { noExternal: true },
      build: { ssr: ssr && ENTRY, outDir, rollupOptions: { input: ENTRY, output: { entryFileNames: 'main.mjs' } } },
    });
    expect(warnings).toEqual([]);
    if (ssr) await expectToWork(join(outDir, 'main.mjs'));
  });

  it.each<[string, webpack.Configuration]>([
    ['Node', { target: 'node20' }],
    ['browsers', { target: 'web' }],
    ['the edge', { target: 'webworker', resolve: { conditionNames: ['edge-light', 'worker', '...'] } }],
  ])('webpack for %s', async (name, configuration) => {
    const path = output(`webpack-${name}`);
    const stats = await bundled({
      ...configuration,
      mode: 'production',
      entry: ENTRY,
      // Its advice on sizes is not about the package.
      performance: false,
      output: { path, filename: 'main.cjs' },
    });
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    if (configuration.target === 'node20') await expectToWork(join(path, 'main.cjs'));
  });
});

function bundled(configuration: webpack.Configuration): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) =>
      stats === undefined ? reject(error ?? new Error('none')) : resolve(stats),
    );
  });
}

function loggerTo(warnings: string[]) {
  const note = (message: string): void => void warnings.push(message);
  const ignore = (): void => {};
  return {
    info: ignore,
    clearScreen: ignore,
    warn: note,
    warnOnce: note,
    error: note,
    hasWarned: false,
    hasErrorLogged: () => false,
  };
}
