import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../../codegen/diff/cli.ts', import.meta.url));

function run(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', CLI, ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

describe('api-diff', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'diff-'));
    const pkg = { name: 'p', source: 'p.json', services: [], types: {} };
    await writeFile(join(dir, 'old.json'), JSON.stringify({ packages: [pkg] }));
    await writeFile(join(dir, 'new.json'), JSON.stringify({ packages: [{ ...pkg, types: { A: {} } }] }));
    await writeFile(join(dir, 'other.json'), '{"packages":[{}]}');
    await writeFile(join(dir, 'text.json'), 'x');
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('prints what differs and ends with 0', async () => {
    const result = await run(join(dir, 'new.json'), join(dir, 'old.json'));
    expect(result).toMatchObject({ code: 0, stdout: '### Breaking changes\n\n- `p.A`: removed\n' });
  });

  it.each([
    [['old.json'], 'two files are needed'],
    [['old.json', 'new.json', 'x'], 'two files are needed'],
    [['old.json', 'gone.json'], 'cannot read'],
    [['text.json', 'new.json'], 'is not JSON'],
    [['old.json', 'other.json'], 'is no model'],
  ])('ends with 2 when it is given %j', async (names, message) => {
    const result = await run(...names.map((name) => join(dir, name)));
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});
