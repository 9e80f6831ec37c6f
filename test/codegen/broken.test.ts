import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, folderOf, runCli } from './run-cli.js';

const ok = { responses: { 200: { description: '' } } };
const json = (schema: object): object => ({
  responses: { 200: { description: '', content: { 'application/json': { schema } } } },
});
const pets = (parts: object): object => ({ openapi: '3.0.3', info: { title: 't', version: '1' }, paths: {}, ...parts });
const state = { type: 'object', properties: { state: { type: 'string', enum: ['READY', 'BROKEN'] } } };
const GOOD = pets({ paths: { '/pets': { get: { operationId: 'Pets.list', ...ok } } } });

/** What an earlier run has left behind, which a failing run must not touch. */
const EARLIER = { 'model.json': '{ "packages": [] }', 'pets/pets.ts': 'export const earlier = 1;\n' };

interface Broken {
  readonly given: string;
  readonly documents: Readonly<Record<string, unknown>>;
  readonly templates?: Readonly<Record<string, string>>;
  /** File and pointer, problem, remedy. */
  readonly want: readonly string[];
}

const wait = { poll: 'get', field: ['state'], success: ['DONE'], failure: [] };

const cases: readonly Broken[] = [
  {
    given: 'two operations of one operationId',
    documents: {
      'pets.json': pets({
        paths: { '/a': { get: { operationId: 'Pets.get', ...ok } }, '/b': { get: { operationId: 'Pets.get', ...ok } } },
      }),
    },
    want: ['pets.json#/paths/~1b/get/operationId: ', '"Pets.get"', '/paths/~1a/get', 'an operationId of its own'],
  },
  {
    given: 'two operations of one method name',
    documents: {
      'pets.json': pets({
        paths: {
          '/a': { get: { operationId: 'list-pets', ...ok } },
          '/b': { get: { operationId: 'listPets', ...ok } },
        },
      }),
    },
    want: ['pets.json#/paths/~1b/get/operationId: ', 'Pets.listPets', 'Give each operation an operationId of its own'],
  },
  {
    given: 'a reference to nothing',
    documents: {
      'pets.json': pets({ paths: { '/a': { get: { ...json({ $ref: '#/components/schemas/Pet' }) } } } }),
    },
    want: [
      'pets.json#/paths/~1a/get/responses/200/content/application~1json/schema/$ref: ',
      '#/components/schemas/Pet points to nothing',
      'Add what is missing or correct the reference',
    ],
  },
  {
    given: 'paging by a field that the request lacks',
    documents: {
      'pets.json': pets({
        paths: {
          '/a': {
            get: {
              operationId: 'Pets.list',
              'x-databricks-pagination': { results: 'pets', token: { request: 'cursor', response: 'next' } },
              ...json({
                type: 'object',
                properties: { pets: { type: 'array', items: { type: 'string' } }, next: { type: 'string' } },
              }),
            },
          },
        },
      }),
    },
    want: [
      'pets.json#/paths/~1a/get/x-databricks-pagination/token/request: ',
      'the request field "cursor", which is not there',
      'Correct the name or add the field to the request',
    ],
  },
  {
    given: 'paging by a field that the response lacks',
    documents: {
      'pets.json': pets({
        paths: {
          '/a': {
            get: { 'x-databricks-pagination': { results: 'cats' }, ...json({ type: 'object', properties: {} }) },
          },
        },
      }),
    },
    want: ['pets.json#/paths/~1a/get/x-databricks-pagination/results: ', '"cats"', 'Name the array field'],
  },
  {
    given: 'a wait for a state that the enum lacks',
    documents: {
      'pets.json': pets({
        paths: {
          '/a': {
            get: { operationId: 'Pets.get', ...json(state) },
            post: { operationId: 'Pets.create', 'x-databricks-wait': wait, ...ok },
          },
        },
      }),
    },
    want: [
      'pets.json#/paths/~1a/post/x-databricks-wait/success: ',
      'the state "DONE" is not in the enum (READY, BROKEN)',
      'Correct the state or the enum',
    ],
  },
  {
    given: 'a method of a name that every object has',
    documents: { 'pets.json': pets({ paths: { '/a': { get: { operationId: 'Pets.toString', ...ok } } } }) },
    want: ['pets.json#/paths/~1a/get/operationId: ', 'no method can be named "toString"', 'Rename the operation'],
  },
  {
    given: 'a waiter of a name that is no identifier',
    documents: {
      'pets.json': pets({
        paths: {
          '/a': {
            get: { operationId: 'Pets.get', ...json(state) },
            post: {
              operationId: 'Pets.create',
              'x-databricks-wait': { ...wait, success: ['READY'], waiter: 'wait-for-it' },
              ...ok,
            },
          },
        },
      }),
    },
    want: [
      'pets.json#/paths/~1a/post/x-databricks-wait/waiter: ',
      '"wait-for-it" is no identifier',
      'Give it a name such as',
    ],
  },
  {
    given: 'a schema whose name has no letter',
    documents: { 'pets.json': pets({ components: { schemas: { '🚀': { type: 'object' } } } }) },
    want: ['pets.json#/components/schemas/🚀: ', 'has no letter', 'Rename'],
  },
  {
    given: 'a file that is not JSON',
    documents: { 'pets.json': '{\n  "openapi": "3.0.3",\n  "paths": {,}\n}' },
    want: ['pets.json#: ', 'not JSON at line 3, column 13', 'Mend the syntax there'],
  },
  {
    given: 'a file that is not YAML',
    documents: { 'pets.yaml': 'openapi: 3.0.3\npaths: [\n' },
    want: ['pets.yaml#: ', 'not YAML at line 3', 'Mend the syntax there'],
  },
  {
    given: 'a folder without documents',
    documents: { 'readme.txt': 'nothing here' },
    want: ['#: there is no OpenAPI document in the folder', 'Put documents'],
  },
  {
    given: 'a template that is none',
    documents: { 'pets.json': GOOD },
    templates: { 'call.hbs': '{{#if' },
    want: ['call.hbs#: not a Handlebars template', 'line 1', 'Mend the syntax there'],
  },
  {
    given: 'a template that uses a field which its view lacks',
    documents: { 'pets.json': GOOD },
    templates: { 'call.hbs': 'x();\n{{colour}}' },
    want: ['call.hbs#: "colour" not defined in its view - 2:2', 'Use only'],
  },
  {
    given: 'a template that uses a partial which is not there',
    documents: { 'pets.json': GOOD },
    templates: { 'call.hbs': '{{> missing}}' },
    want: ['call.hbs#: The partial missing could not be found', 'Use only partials that exist'],
  },
  {
    given: 'a template of something that is no code',
    documents: { 'pets.json': GOOD },
    templates: { 'call.hbs': 'this is not code' },
    want: ['pets/pets.ts cannot be parsed', 'look at the template it comes from'],
  },
];

describe.concurrent('a run over something broken', () => {
  it.each(cases)('says what is wrong with $given, and changes nothing', async ({ documents, templates, want }) => {
    const [specs, out] = [await folderOf(documents), await folderOf(EARLIER)];
    const overrides = templates === undefined ? [] : ['--templates', await folderOf(templates)];
    const { code, stderr } = await runCli(['--specs', specs, '--out', out, ...overrides]);
    expect(code).toBe(1);
    for (const part of want) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await contentsOf(out)).toEqual(EARLIER);
  });

  it.each([
    [
      ['--specs', '/nowhere/at/all'],
      ['/nowhere/at/all#: ', 'does not exist', 'name another folder'],
    ],
    [
      ['--templates', '/nowhere/at/all'],
      ['/nowhere/at/all#: ', 'Correct --templates'],
    ],
    [['--colour'], ["Unknown option '--colour'", 'Usage: ']],
    [['pets.json'], ["Unexpected argument 'pets.json'", 'Usage: ']],
    [['--specs'], ["'--specs <value>' argument missing", 'Usage: ']],
  ])('refuses the arguments %j', async (args, want) => {
    const [specs, out] = [await folderOf({ 'pets.json': GOOD }), await folderOf(EARLIER)];
    const { code, stderr } = await runCli(['--out', out, '--specs', specs, ...args]);
    expect(code).toBe(1);
    for (const part of want) expect(stderr).toContain(part);
    expect(await contentsOf(out)).toEqual(EARLIER);
  });

  it('says everything that is wrong at once', async () => {
    const specs = await folderOf({ 'a.json': '{', 'b.json': { swagger: '2.0' }, 'c.json': { openapi: '2' } });
    const { stderr } = await runCli(['--specs', specs, '--out', join(specs, 'out')]);
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });
});

describe.concurrent('a run of the generator', () => {
  it('defuses the end of a comment in a description', async () => {
    const document = pets({
      paths: { '/pets': { get: { operationId: 'Pets.list', summary: 'Lists */ pets', description: '*/', ...ok } } },
    });
    const [specs, out] = [await folderOf({ 'pets.json': document }), await folderOf({})];
    expect(await runCli(['--specs', specs, '--out', out])).toMatchObject({ code: 0 });
    expect((await contentsOf(out))['pets/pets.ts']).toContain(' * Lists *\\/ pets\n   *\n   * *\\/\n');
  });

  it('gives the same bytes twice, and nothing to write the second time', async () => {
    const specs = await folderOf({ 'pets.json': GOOD });
    const [first, second] = [await folderOf({}), await folderOf({})];
    await runCli(['--specs', specs, '--out', first, '--runtime', 'r']);
    await runCli(['--specs', specs, '--out', second, '--runtime', 'r']);
    expect(await contentsOf(second)).toEqual(await contentsOf(first));
    const again = await runCli(['--specs', specs, '--out', first, '--runtime', 'r']);
    expect(again.stderr).toContain('0 written, 0 removed');
  });

  it('lists differences with --check, fails and writes nothing', async () => {
    const [specs, out] = [await folderOf({ 'pets.json': GOOD }), await folderOf({})];
    await runCli(['--specs', specs, '--out', out]);
    expect(await runCli(['--specs', specs, '--out', out, '--check'])).toMatchObject({ code: 0 });
    await writeFile(join(out, 'pets/pets.ts'), 'edited by hand');
    await writeFile(join(out, 'pets/cats.ts'), 'stale');
    await rm(join(out, 'index.ts'));
    const before = await contentsOf(out);
    const { code, stderr } = await runCli(['--specs', specs, '--out', out, '--check']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/missing +index\.ts\noutdated +pets\/pets\.ts\nstale +pets\/cats\.ts\n/);
    expect(await contentsOf(out)).toEqual(before);
  });

  it('deletes files that are stale', async () => {
    const [specs, out] = [await folderOf({ 'pets.json': GOOD, 'cats.json': GOOD }), await folderOf({})];
    await runCli(['--specs', specs, '--out', out]).then(() => rm(join(specs, 'cats.json')));
    const one = await folderOf({ 'pets.json': GOOD });
    await runCli(['--specs', one, '--out', out]);
    const files = Object.keys(await contentsOf(out));
    expect(files).toContain('pets/pets.ts');
    expect(files.filter((file) => file.startsWith('cats/'))).toEqual([]);
  });

  it('takes single templates from another folder', async () => {
    const [specs, out] = [await folderOf({ 'pets.json': GOOD }), await folderOf({})];
    const templates = await folderOf({ 'call.hbs': '{{name}}(): string { return "overridden"; }' });
    expect(await runCli(['--specs', specs, '--out', out, '--templates', templates])).toMatchObject({ code: 0 });
    const service = (await contentsOf(out))['pets/pets.ts'];
    expect(service).toContain("return 'overridden';");
    expect(service).toContain('export class PetsService extends Service');
  });
});
