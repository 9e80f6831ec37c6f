import { join } from 'node:path';
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

/** Runs a test runner in a process of its own; what it prints is in the error if a test fails. */
async function passes(program: string, ...args: string[]): Promise<boolean> {
  const env = {
    MATRIX_HOST: server.url,
    MATRIX_WANT: JSON.stringify(WANT),
    NODE_OPTIONS: '--experimental-vm-modules',
    VITEST: undefined,
    VITEST_POOL_ID: undefined,
    VITEST_WORKER_ID: undefined,
  };
  await runInBackground(process.execPath, [join(HERE, 'node_modules', program), ...args], env);
  return true;
}

describe('the package works under', () => {
  it.each(['threads', 'forks', 'vmThreads', 'vmForks'])('vitest in %s', async (pool) => {
    const args = ['run', '--root', 'programs', '--pool', pool];
    expect(await passes('vitest/vitest.mjs', ...args)).toBe(true);
  });

  it.each([
    ['node', '{}', '**/runner.test.mjs'],
    ['jsdom', '{"customExportConditions":["node"]}', '**/jsdom.test.mjs'],
  ])('jest in %s', async (environment, options, files) => {
    const chosen = ['--testMatch', files, '--moduleFileExtensions', 'mjs', 'js', 'json', 'cjs'];
    const args = ['--rootDir', 'programs', '--env', environment, '--testEnvironmentOptions', options, ...chosen];
    expect(await passes('jest/bin/jest.js', ...args)).toBe(true);
  });

  it('jest in jsdom, where it says what to do about what is made for browsers', async () => {
    const args = ['--rootDir', 'programs', '--env', 'jsdom', '--testMatch', '**/jsdom-browser.test.mjs'];
    expect(await passes('jest/bin/jest.js', ...args, '--moduleFileExtensions', 'mjs', 'js', 'json')).toBe(true);
  });
});
