import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../../codegen/generate.js';
import { listFiles } from '../../../codegen/output/list-files.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FIXTURES = join(ROOT, 'test/codegen/fixtures');
// As deep as the expected files, so that both import the runtime by the same relative path.
const OUTPUT = join(ROOT, 'test/.tmp/golden');

const NAMES = ['dialect', 'official', 'petstore', 'untagged', 'nasty', 'crowded', 'shop'] as const;
type Fixture = (typeof NAMES)[number];

// Seen from `test/.tmp/golden/NAME/out` and from the expected files alike.
const RUNTIME = '../../../../../runtime';

const outputOf = (name: Fixture): string => join(OUTPUT, name, 'out');

/** The model is large, and everything in it shows in the other files. */
const isCompared = (file: string): boolean => file !== 'model.json';

beforeAll(async () => {
  await rm(OUTPUT, { recursive: true, force: true });
  for (const name of NAMES) await generate({ specs: join(FIXTURES, name, 'specs'), out: outputOf(name), runtime: RUNTIME });
});

afterAll(() => rm(OUTPUT, { recursive: true, force: true }));

describe.each(NAMES)('what is generated from the documents of %s', (name) => {
  it('is what is expected, file by file', async () => {
    const files = (await listFiles(outputOf(name))).filter(isCompared);
    for (const file of files) {
      const text = await readFile(join(outputOf(name), file), 'utf8');
      await expect(text).toMatchFileSnapshot(join(FIXTURES, name, 'expected', file));
    }
  });

  it('is all that is expected', async () => {
    const files = await listFiles(outputOf(name));
    const stale = (await listFiles(join(FIXTURES, name, 'expected'))).filter((file) => !files.includes(file));
    expect(stale).toEqual([]);
  });

  it('says `any` nowhere', async () => {
    const files = (await listFiles(outputOf(name))).filter((file) => file.endsWith('.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(outputOf(name), file), 'utf8')));
    const withoutComments = texts.map((text) => text.replace(/\/\*[\s\S]*?\*\//g, ''));
    expect(withoutComments.filter((text) => /[:<|,(]\s*any\b/.test(text))).toEqual([]);
  });
});

describe.each(['petstore', 'untagged', 'crowded', 'shop'] as const)('what is generated from %s, which is of others', (name) => {
  it('says Databricks nowhere', async () => {
    const files = await listFiles(outputOf(name));
    const texts = await Promise.all(files.map((file) => readFile(join(outputOf(name), file), 'utf8')));
    expect(files.filter((_file, position) => /databricks/i.test(texts[position] ?? ''))).toEqual([]);
  });
});

describe('everything that is generated', () => {
  it('compiles with the strict flags of this repository', async () => {
    const project = join(OUTPUT, 'tsconfig.json');
    await writeFile(
      project,
      JSON.stringify({ extends: '../../../tsconfig.json', include: ['*/out'] }),
    );
    expect(await outcome('typescript/bin/tsc', ['--noEmit', '-p', project])).toBe('');
  }, 60_000);

  it('is formatted as prettier formats this repository', async () => {
    const ignore = ['--ignore-path', join(ROOT, '.npmrc')];
    const found = await outcome('prettier/bin/prettier.cjs', ['--list-different', ...ignore, `${OUTPUT}/*/out/**/*.ts`]);
    expect(found).toBe('');
  }, 60_000);

  it('passes the lint rules of this repository', async () => {
    // Outside of the repository: there, neither hidden nor ignored files are looked at.
    const copy = await mkdtemp(join(tmpdir(), 'golden-'));
    try {
      for (const name of NAMES) await cp(outputOf(name), join(copy, name), { recursive: true });
      const config = join(ROOT, '.oxlintrc.json');
      const found = await outcome('oxlint/bin/oxlint', ['--config', config, '--disable-nested-config', copy]);
      expect(found).toContain('Found 0 warnings and 0 errors.');
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  }, 60_000);
});

/** What a tool of this repository prints, whether it succeeds or not. */
async function outcome(tool: string, args: readonly string[]): Promise<string> {
  const script = join(ROOT, 'node_modules', tool);
  const { stdout } = await run(process.execPath, [script, ...args], { cwd: ROOT }).catch((failure: unknown) => {
    if (failure instanceof Error && 'stdout' in failure) return { stdout: `${String(failure.stdout)}\n${failure.message}` };
    throw failure;
  });
  return stdout;
}
