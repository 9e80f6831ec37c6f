import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packInto } from '../package/packed.js';
import { runInBackground } from './run-in-background.js';

let folder: string;
let tarball: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'databricks-sdk-ts-neighbours-'));
  tarball = packInto(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm installs the package beside', () => {
  it.each([
    { typescript: '7', openai: '4', 'apache-arrow': '17', prettier: '2', yaml: '1', handlebars: '4.0.0' },
    { typescript: '6', openai: '5', 'apache-arrow': '14', prettier: '3', yaml: '2' },
    { typescript: '4', 'openapi-typescript': '6' },
  ])('%j', async (dependencies) => {
    const manifest = { private: true, dependencies: { ...dependencies, 'databricks-sdk-ts': `file:${tarball}` } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    rmSync(join(folder, 'package-lock.json'), { force: true });
    const install = ['install', '--package-lock-only', '--no-audit', '--no-fund', '--prefix', folder];
    await runInBackground('npm', install);
    expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toContain('node_modules/databricks-sdk-ts"');
  });
});
