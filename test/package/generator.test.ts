import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installPacked, ROOT } from './packed.js';

const folder = mkdtempSync(join(ROOT, 'test', '.generator-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (file: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(ROOT, 'dist', file), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('the built generator', () => {
  it('finds its own templates and writes a client for documents of others', () => {
    const out = join(folder, 'api');
    run('codegen/cli.js', '--specs', join(ROOT, 'test/codegen/fixtures/petstore/specs'), '--out', out);
    expect(readFileSync(join(out, 'petstore/pets.ts'), 'utf8')).toContain("from 'databricks-sdk-ts/runtime/index.js'");
    expect(existsSync(join(out, 'workspace-client.ts'))).toBe(true);
  });

  it('writes the same clients from the documents that the package carries', () => {
    const out = join(folder, 'own');
    run('codegen/cli.js', '--out', out, '--runtime', '../runtime');
    const page = 'compute/clusters.ts';
    expect(readFileSync(join(out, page), 'utf8')).toBe(readFileSync(join(ROOT, 'generated', page), 'utf8'));
    expect(readFileSync(join(out, 'model.json'), 'utf8')).toBe(
      readFileSync(join(ROOT, 'generated/model.json'), 'utf8'),
    );
  }, 60_000);

  it('carries the model', () => {
    const model: unknown = JSON.parse(readFileSync(join(ROOT, 'dist/model.json'), 'utf8'));
    expect(model).toEqual(JSON.parse(readFileSync(join(ROOT, 'generated/model.json'), 'utf8')));
  });

  it('says what to install where its packages are missing', () => {
    const consumer = installPacked();
    try {
      const cli = join(consumer.folder, 'node_modules/databricks-sdk-ts/dist/codegen/cli.js');
      const { status, stderr } = spawnSync(process.execPath, [cli, '--help'], { encoding: 'utf8' });
      expect(stderr).toMatch(
        /^databricks-sdk-codegen needs the package [\w-]+, which is not installed.*: npm install /,
      );
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(1);
    } finally {
      consumer.remove();
    }
  }, 180_000);

  it('compares two models', () => {
    const model = join(ROOT, 'generated/model.json');
    expect(run('codegen/diff/cli.js', model, model)).toContain('has not changed');
  });
});
