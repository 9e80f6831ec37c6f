import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDiff } from '../../../codegen/diff/run-diff.js';
import { documentOf, modelOf, object } from './small-documents.js';

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

function run(program: string, ...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', root(program), ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

const text = { type: 'string' };
const OLD = { schemas: { Pet: object({ id: text, name: text }) } };
const NEW = { schemas: { Pet: object({ id: text }) } };
const REMOVED = '- `Pet`: fields removed: `name`';

/** A document that names no package, as those of others. */
const plain = (properties: object): object => ({
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pet': {
      get: {
        operationId: 'getPet',
        tags: ['Pets'],
        responses: { 200: { description: '', content: { 'application/json': { schema: REFERENCE } } } },
      },
    },
  },
  components: { schemas: { Pet: object(properties) } },
});
const REFERENCE = { $ref: '#/components/schemas/Pet' };

let dir = '';
const at = (...names: string[]): string[] => names.map((name) => join(dir, name));

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'diff-'));
  const files: Record<string, unknown> = {
    'old.json': modelOf({ p: OLD }),
    'new.json': modelOf({ p: NEW }),
    'old-document/p.json': documentOf('p', OLD),
    'new-document/p.json': documentOf('p', NEW),
    'specs/api/p.json': documentOf('p', OLD),
    'no-model.json': { packages: [{}] },
    'swagger.json': { swagger: '2.0' },
    'dangling/p.json': documentOf('p', { schemas: { Pet: object({ a: { $ref: '#/components/schemas/Gone' } }) } }),
  };
  for (const folder of ['old-document', 'new-document', 'specs/api', 'dangling', 'empty'])
    await mkdir(join(dir, folder), { recursive: true });
  for (const [file, value] of Object.entries(files)) await writeFile(join(dir, file), JSON.stringify(value));
  await writeFile(join(dir, 'text.json'), 'x');
});
afterAll(() => rm(dir, { recursive: true }));

describe('api-diff', () => {
  it.each([
    ['two models', 'old.json', 'new.json'],
    ['two documents', 'old-document/p.json', 'new-document/p.json'],
    ['two folders', 'specs', 'new-document'],
    ['a model and a folder', 'old.json', 'new-document'],
  ])('compares %s', async (_, before, after) => {
    const { exitCode, stdout, stderr } = await runDiff(at(before, after));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(REMOVED);
  });

  it('takes two single documents for versions of one, whatever their files are called', async () => {
    await writeFile(join(dir, 'v1.json'), JSON.stringify(plain({ id: text, name: text })));
    await writeFile(join(dir, 'v2.yaml'), JSON.stringify(plain({ id: text })));
    const { exitCode, stdout } = await runDiff(at('v1.json', 'v2.yaml'));
    expect(exitCode).toBe(0);
    expect(stdout).toContain(REMOVED);
    expect(stdout).toContain('In all: 1 breaking change\n');
    expect(stdout).not.toContain('v1');
  });

  it.each([[['--json']], [['--format', 'json']], [['--format=json']]])('prints JSON with %j', async (flags) => {
    const { stdout } = await runDiff([...flags, ...at('old.json', 'new.json')]);
    const change = { kind: 'field-removed', place: 'p.Pet.name', what: 'removed', from: 'string' };
    expect(JSON.parse(stdout)).toEqual({
      counts: { 'field-removed': 1 },
      breaking: [change],
      deprecated: [],
      previews: [],
      added: [],
      moved: [],
      changed: [],
    });
  });

  it('ends with 1 for breaking changes when it is asked to, and with 0 for others', async () => {
    expect(await runDiff(['--fail-on-breaking', ...at('old.json', 'new.json')])).toMatchObject({ exitCode: 1 });
    expect(await runDiff(['--fail-on-breaking', ...at('new.json', 'old.json')])).toMatchObject({ exitCode: 0 });
  });

  it('explains itself', async () => {
    expect(await runDiff(['--help'])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Exit codes') });
  });

  it.each([
    [['old.json'], 'two versions are needed, and there are 1'],
    [['old.json', 'new.json', 'x'], 'two versions are needed, and there are 3'],
    [['old.json', 'gone.json'], 'gone.json: ENOENT'],
    [['text.json', 'new.json'], 'text.json is not JSON'],
    [['old.json', 'no-model.json'], 'no-model.json is neither a model nor an OpenAPI document'],
    [['old.json', 'swagger.json'], 'Swagger 2.0 is not OpenAPI 3'],
    [['old.json', 'empty'], 'there is no OpenAPI document in the folder'],
    [['old.json', 'dangling'], 'p.json#/components/schemas/Pet/properties/a'],
  ])('ends with 2 and says what is wrong with %j', async (names, message) => {
    const { exitCode, stdout, stderr } = await runDiff(at(...names));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.each([
    ['--format xml', ['--format', 'xml'], 'there is no format "xml"'],
    ['an unknown option', ['--loud'], "Unknown option '--loud'"],
  ])('ends with 2 for %s', async (_, flags, message) => {
    const { exitCode, stderr } = await runDiff([...flags, ...at('old.json', 'new.json')]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
  });

  it.each([
    ['npm run api-diff', 'codegen/diff/cli.ts', []],
    ['databricks-sdk-codegen diff', 'codegen/cli.ts', ['diff']],
  ])('is a program: %s', async (_, program, first) => {
    const { code, stdout } = await run(program, ...first, '--fail-on-breaking', ...at('old.json', 'new.json'));
    expect(code).toBe(1);
    expect(stdout).toContain(REMOVED);
    expect(await run(program, ...first)).toMatchObject({ code: 2, stdout: '' });
  });
});
