import { join } from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { HERE } from './installed.js';
import { runInBackground } from './run-in-background.js';

const require = createRequire(import.meta.url);
const ofThisRepository = require.resolve('typescript/bin/tsc');

describe('a strict program that looks into the declarations, too, compiles with', () => {
  it.each([
    ['TypeScript 5.9', ofThisRepository],
    ['TypeScript 6', join(HERE, 'node_modules/typescript-6/bin/tsc')],
    ['TypeScript 7', join(HERE, 'node_modules/typescript-7/bin/tsc')],
  ])('%s', async (_name, tsc) => {
    for (const way of [[], ['--module', 'esnext', '--moduleResolution', 'bundler']])
      expect(await runInBackground(process.execPath, [tsc, '-p', 'programs', ...way])).toBe('');
  });
});

describe('the matrix itself', () => {
  it('compiles', async () => {
    expect(await runInBackground(process.execPath, [ofThisRepository, '-p', '.'])).toBe('');
  });
});
