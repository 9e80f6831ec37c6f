import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Loopback } from '../support/loopback.js';
import { HERE } from './installed.js';
import { startMatrixServer, WANT } from './server.js';
import { runInBackground } from './run-in-background.js';

let server: Loopback;
beforeAll(async () => {
  server = await startMatrixServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('the package runs in', () => {
  it.each([
    ['Node', process.execPath, []],
    ['Bun', join(HERE, 'node_modules/.bin/bun'), ['run']],
    ['Deno', join(HERE, 'node_modules/.bin/deno'), ['run', '--allow-all', '--no-check']],
  ])('%s', async (_name, program, args) => {
    const printed = await runInBackground(program, [...args, 'programs/main.mjs', server.url]);
    expect(JSON.parse(printed)).toEqual(WANT);
  });

  it('Workers', async () => {
    const worker = join(HERE, 'node_modules/.cache/worker.js');
    const entryPoints = [join(HERE, 'programs/worker.mjs')];
    await build({ entryPoints, outfile: worker, bundle: true, format: 'esm', conditions: ['workerd', 'worker'] });
    const miniflare = new Miniflare({
      modules: [{ type: 'ESModule', path: 'worker.js', contents: await readFile(worker, 'utf8') }],
      compatibilityDate: '2026-01-01',
      bindings: { HOST: server.url },
    });
    try {
      const response = await miniflare.dispatchFetch('http://worker.example/');
      expect(await response.json()).toEqual(WANT);
    } finally {
      await miniflare.dispose();
    }
  });

  it('CommonJS', async () => {
    const printed = await runInBackground(process.execPath, ['--no-warnings', 'programs/required.cjs']);
    expect(printed.trim()).toBe('true');
  });
});
