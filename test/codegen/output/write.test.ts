import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../../codegen/output/list-files.js';
import { applyOutput, describePlan, hasChanges, planOutput } from '../../../codegen/output/write.js';

const MODEL = '{ "packages": [] }';
const files = (more: Record<string, string> = {}) => new Map(Object.entries({ 'model.json': MODEL, ...more }));

describe('the output', () => {
  let root = '';
  let dir = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'output-'));
    dir = join(root, 'generated');
  });
  afterEach(() => rm(root, { recursive: true }));

  const put = async (file: string, text = '') => {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  };
  const generate = async (more: Record<string, string>) => {
    const plan = await planOutput(dir, files(more));
    await applyOutput(dir, plan);
    return plan;
  };

  it('fills a folder that is not there yet, and changes nothing the second time', async () => {
    const first = await generate({ 'a/b.ts': 'b', 'c.ts': 'c' });
    expect(first).toMatchObject({ added: ['a/b.ts', 'c.ts', 'model.json'], changed: [], removed: [], unchanged: [] });
    expect(await readFile(join(dir, 'a/b.ts'), 'utf8')).toBe('b');
    const before = await stat(join(dir, 'a/b.ts'), { bigint: true });
    const second = await generate({ 'a/b.ts': 'b', 'c.ts': 'c' });
    expect(hasChanges(first)).toBe(true);
    expect(hasChanges(second)).toBe(false);
    expect(await stat(join(dir, 'a/b.ts'), { bigint: true })).toEqual(before);
  });

  it('writes what differs and deletes what is stale, folders included', async () => {
    await generate({ 'a/b.ts': 'b', 'old/deep/x.ts': 'x', 'c.ts': 'c' });
    const plan = await generate({ 'a/b.ts': 'B', 'new.ts': 'n', 'c.ts': 'c' });
    expect(plan).toMatchObject({
      added: ['new.ts'],
      changed: ['a/b.ts'],
      removed: ['old/deep/x.ts'],
      unchanged: ['c.ts', 'model.json'],
    });
    expect((await readdir(dir)).sort()).toEqual(['a', 'c.ts', 'model.json', 'new.ts']);
    expect(describePlan(plan)).toBe('missing  new.ts\noutdated a/b.ts\nstale    old/deep/x.ts');
  });

  it('is only compared by a plan', async () => {
    await generate({ 'c.ts': 'c' });
    await planOutput(dir, files({ 'c.ts': 'C', 'd.ts': 'd' }));
    expect(await readFile(join(dir, 'c.ts'), 'utf8')).toBe('c');
    expect(await listFiles(dir)).toEqual(['c.ts', 'model.json']);
  });

  it('may turn a file into a folder and a folder into a file', async () => {
    await generate({ a: 'file', 'b/x.ts': 'x' });
    await generate({ 'a/y.ts': 'y', b: 'file' });
    expect(await listFiles(dir)).toEqual(['a/y.ts', 'b', 'model.json']);
  });

  it('leaves files alone whose names start with a dot', async () => {
    await generate({});
    await put('.gitattributes', '* linguist-generated');
    await generate({ 'x.ts': 'x' });
    expect(await readFile(join(dir, '.gitattributes'), 'utf8')).toBe('* linguist-generated');
  });

  it('fills an empty folder', async () => {
    await mkdir(dir);
    expect(await generate({})).toMatchObject({ added: ['model.json'] });
  });

  it.each([
    ['without a model', 'src/index.ts', ''],
    ['with a model of somebody else', 'model.json', '{ "name": "a 3D model" }'],
  ])('never touches a folder of other files, %s', async (_, file, text) => {
    await put(file, text);
    await put('precious.txt', 'mine');
    await expect(planOutput(dir, files())).rejects.toThrow(/holds files .* is not generated output/);
    expect(await readFile(join(dir, 'precious.txt'), 'utf8')).toBe('mine');
  });

  it.each(['../x.ts', '/x.ts', 'a/../../x.ts', 'a//x.ts', 'C:\\x.ts', 'a\\..\\x.ts', ''])(
    'never leaves its folder for %j',
    async (file) => {
      await expect(planOutput(dir, files({ [file]: 'x' }))).rejects.toThrow('nothing was written');
      await expect(
        applyOutput(dir, { added: [], changed: [], removed: [file], unchanged: [], files: new Map() }),
      ).rejects.toThrow('nothing was written');
      expect(await readdir(root)).toEqual([]);
    },
  );

  it('replaces a link and not what it points to', async () => {
    await generate({ 'x.ts': 'x' });
    await mkdir(join(root, 'outside'));
    await writeFile(join(root, 'outside/y.ts'), 'outside');
    await rm(join(dir, 'x.ts'));
    await symlink(join(root, 'outside/y.ts'), join(dir, 'x.ts'));
    await symlink(join(root, 'outside'), join(dir, 'pkg'));
    await generate({ 'x.ts': 'x', 'pkg/y.ts': 'y' });
    expect(await readFile(join(root, 'outside/y.ts'), 'utf8')).toBe('outside');
    expect(await readFile(join(dir, 'pkg/y.ts'), 'utf8')).toBe('y');
    expect(await readdir(join(root, 'outside'))).toEqual(['y.ts']);
  });

  it('leaves no temporary file behind when a file cannot be written', async () => {
    await mkdir(join(dir, 'x.ts', 'sub'), { recursive: true });
    const plan = { added: ['x.ts'], changed: [], removed: [], unchanged: [], files: files({ 'x.ts': 'x' }) };
    await expect(applyOutput(dir, plan)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(await readdir(dir)).toEqual(['x.ts']);
  });
});
