import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../codegen/generate.js';
import { contentsOf, createSandbox, type CliResult, type Sandbox } from './sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.remove());

/** What an earlier run has left behind, which a failing run must not touch. */
const EARLIER = { 'model.json': '{ "packages": [] }', 'pets/pets.ts': 'export const earlier = 1;\n' };

/** A run that must fail, and leave the output of an earlier run as it was. */
async function failingRun(...args: readonly string[]): Promise<string> {
  const out = await sandbox.folder(EARLIER);
  const { code, stderr }: CliResult = await sandbox.run('--out', out, ...args);
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await contentsOf(out)).toEqual(EARLIER);
  return stderr;
}

const ok = { responses: { 200: { description: '' } } };
const state = { type: 'object', properties: { state: { type: 'string', enum: ['READY', 'BROKEN'] } } };
const wait = { poll: 'get', field: ['state'], success: ['READY'], failure: [] };

function answering(schema: object): object {
  return { responses: { 200: { description: '', content: { 'application/json': { schema } } } } };
}

function openApi(paths: object, schemas: object = {}): object {
  return { openapi: '3.0.3', info: { title: 't', version: '1' }, paths, components: { schemas } };
}

const GOOD = openApi({ '/pets': { get: { operationId: 'Pets.list', ...ok } } });

/** A broken document, and what must be said about it: pointer, problem, remedy. */
interface Broken {
  readonly given: string;
  readonly file: string;
  readonly document: unknown;
  readonly want: readonly [pointer: string, ...parts: string[]];
}

const UNREADABLE: readonly Broken[] = [
  {
    given: 'a file that is not JSON',
    file: 'syntax.json',
    document: '{\n  "openapi": "3.0.3",\n  "paths": {,}\n}',
    want: ['', 'not JSON at line 3, column 13', 'Mend the syntax there'],
  },
  {
    given: 'a file that is not YAML',
    file: 'syntax.yaml',
    document: 'openapi: 3.0.3\npaths: [\n',
    want: ['', 'not YAML at line 3', 'Mend the syntax there'],
  },
  {
    given: 'Swagger 2',
    file: 'swagger.json',
    document: { swagger: '2.0' },
    want: ['/swagger', 'Swagger 2.0 is not OpenAPI 3', 'Convert it'],
  },
  {
    given: 'a schema whose name has no letter',
    file: 'rocket.json',
    document: openApi({}, { '🚀': { type: 'object' } }),
    want: ['/components/schemas/🚀', 'the schema name "🚀" has no letter', 'Rename'],
  },
];

const INCONSISTENT: readonly Broken[] = [
  {
    given: 'two operations of one operationId',
    file: 'ids.json',
    document: openApi({
      '/a': { get: { operationId: 'Ids.get', ...ok } },
      '/b': { get: { operationId: 'Ids.get', ...ok } },
    }),
    want: ['/paths/~1b/get/operationId', '"Ids.get"', '/paths/~1a/get', 'an operationId of its own'],
  },
  {
    given: 'two methods of one name',
    file: 'names.json',
    document: openApi({
      '/a': { get: { operationId: 'list-pets', ...ok } },
      '/b': { get: { operationId: 'listPets', ...ok } },
    }),
    want: ['/paths/~1b/get/operationId', 'listPets', 'an operationId of its own'],
  },
  {
    given: 'a reference to nothing',
    file: 'dangling.json',
    document: openApi({ '/a': { get: answering({ $ref: '#/components/schemas/Pet' }) } }),
    want: [
      '/paths/~1a/get/responses/200/content/application~1json/schema/$ref',
      '#/components/schemas/Pet points to nothing',
      'Add what is missing or correct the reference',
    ],
  },
];

const paged = { type: 'object', properties: { pets: { type: 'array', items: {} }, next: { type: 'string' } } };

const UNUSABLE: readonly Broken[] = [
  {
    given: 'paging by a field that the request lacks',
    file: 'requests.json',
    document: openApi({
      '/a': {
        get: {
          'x-databricks-pagination': { results: 'pets', token: { request: 'cursor', response: 'next' } },
          ...answering(paged),
        },
      },
    }),
    want: [
      '/paths/~1a/get/x-databricks-pagination/token/request',
      'the request field "cursor", which is not there',
      'Correct the name or add the field to the request',
    ],
  },
  {
    given: 'paging by a field that the response lacks',
    file: 'responses.json',
    document: openApi({ '/a': { get: { 'x-databricks-pagination': { results: 'cats' }, ...answering(paged) } } }),
    want: ['/paths/~1a/get/x-databricks-pagination/results', 'the response field "cats"', 'Name the array field'],
  },
  {
    given: 'a wait for a state that the enum lacks',
    file: 'states.json',
    document: openApi({
      '/a': { get: { operationId: 'get', ...answering(state) } },
      '/b': { post: { operationId: 'make', 'x-databricks-wait': { ...wait, success: ['DONE'] }, ...ok } },
    }),
    want: [
      '/paths/~1b/post/x-databricks-wait/success',
      'the state "DONE" is not in the enum (READY, BROKEN)',
      'Correct the state or the enum',
    ],
  },
  {
    given: 'a waiter whose name is no identifier',
    file: 'waiters.json',
    document: openApi({
      '/a': { get: { operationId: 'get', ...answering(state) } },
      '/b': { post: { operationId: 'make', 'x-databricks-wait': { ...wait, waiter: 'wait-for-it' }, ...ok } },
    }),
    want: ['/paths/~1b/post/x-databricks-wait/waiter', '"wait-for-it" is no identifier', 'Give it a name'],
  },
  {
    given: 'a method of the name of a waiter',
    file: 'twice.json',
    document: openApi({
      '/a': { get: { operationId: 'get', ...answering(state) } },
      '/b': { post: { operationId: 'make', 'x-databricks-wait': { ...wait, waiter: 'waitForIt' }, ...ok } },
      '/c': { post: { operationId: 'waitForIt', ...ok } },
    }),
    want: ['/paths/~1c/post/operationId', 'two members named "waitForIt"', 'Rename the operation'],
  },
];

describe.each([
  ['cannot be read', UNREADABLE],
  ['contradict themselves', INCONSISTENT],
  ['make no SDK', UNUSABLE],
])('a run over documents that %s', (_what, cases) => {
  let lines: string[];
  beforeAll(async () => {
    const specs = await sandbox.folder(Object.fromEntries(cases.map(({ file, document }) => [file, document])));
    lines = (await failingRun('--specs', specs)).trim().split('\n');
  });

  it.each(cases)('says once where $given is, and what to do', ({ file, want: [pointer, ...parts] }) => {
    const said = lines.filter((line) => line.startsWith(`${file}#`));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${file}#${pointer}: `);
    for (const part of parts) expect(said[0]).toContain(part);
  });

  it('says nothing else', () => {
    expect(lines).toHaveLength(cases.length);
  });
});

describe('a run that cannot be made', () => {
  it.each([
    ['a template that is none', '{{#if', ['call.hbs#: not a Handlebars template', 'line 1', 'Mend the syntax there']],
    ['a field that the view lacks', 'x();\n{{colour}}', ['call.hbs#: "colour" not defined in its view - 2:2', 'Use']],
    ['a partial that is not there', '{{> lost}}', ['call.hbs#: The partial lost could not be found', 'Use only']],
    ['a template of what is no code', 'no code', ['pets/pets.ts cannot be parsed', 'look at the template']],
  ])('names the template: %s', async (_given, template, want) => {
    const [specs, templates] = [
      await sandbox.folder({ 'pets.json': GOOD }),
      await sandbox.folder({ 'call.hbs': template }),
    ];
    const said = await failingRun('--specs', specs, '--templates', templates);
    for (const part of want) expect(said).toContain(part);
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
  ])('refuses the arguments %j', async (args, want) => {
    const specs = await sandbox.folder({ 'pets.json': GOOD });
    const said = await failingRun('--specs', specs, ...args);
    for (const part of want) expect(said).toContain(part);
  });

  it('refuses a folder without documents', async () => {
    const said = await failingRun('--specs', await sandbox.folder({ 'readme.txt': 'nothing here' }));
    expect(said).toContain('#: there is no OpenAPI document in the folder');
    expect(said).toContain('Put documents (*.json, *.yaml)');
  });
});

describe('a run of the generator', () => {
  it('defuses the end of a comment in a description', async () => {
    const text = { summary: 'Lists */ pets', description: '*/' };
    const specs = await sandbox.folder({ 'pets.json': openApi({ '/pets': { get: { ...text, ...ok } } }) });
    const out = await sandbox.folder();
    await generate({ specs, out, runtime: 'r' });
    expect((await contentsOf(out))['pets/pets.ts']).toContain(' * Lists *\\/ pets\n   *\n   * *\\/\n');
  });

  it('gives the same bytes twice, and then has nothing to write', async () => {
    const specs = await sandbox.folder({ 'pets.json': GOOD });
    const [first, second] = [await sandbox.folder(), await sandbox.folder()];
    await sandbox.run('--specs', specs, '--out', first, '--runtime', 'r');
    await generate({ specs, out: second, runtime: 'r' });
    expect(await contentsOf(second)).toEqual(await contentsOf(first));
    const { plan } = await generate({ specs, out: first, runtime: 'r' });
    expect([...plan.added, ...plan.changed, ...plan.removed]).toEqual([]);
  });

  it('lists differences with --check, fails and writes nothing; without it, mends them', async () => {
    const [specs, out] = [await sandbox.folder({ 'pets.json': GOOD }), await sandbox.folder()];
    await generate({ specs, out, runtime: 'r' });
    const right = await contentsOf(out);
    await writeFile(join(out, 'pets/pets.ts'), 'edited by hand');
    await writeFile(join(out, 'pets/cats.ts'), 'stale');
    await rm(join(out, 'index.ts'));
    const wrong = await contentsOf(out);
    const args = ['--specs', specs, '--out', out, '--runtime', 'r'];
    const { code, stderr } = await sandbox.run(...args, '--check');
    expect(code).toBe(1);
    expect(stderr).toMatch(/missing +index\.ts\noutdated +pets\/pets\.ts\nstale +pets\/cats\.ts\n/);
    expect(await contentsOf(out)).toEqual(wrong);
    expect(await sandbox.run(...args)).toMatchObject({ code: 0 });
    expect(await contentsOf(out)).toEqual(right);
    expect(await sandbox.run(...args, '--check')).toMatchObject({ code: 0 });
  });

  it('takes single templates from another folder', async () => {
    const [specs, out] = [await sandbox.folder({ 'pets.json': GOOD }), await sandbox.folder()];
    const templates = await sandbox.folder({ 'call.hbs': '{{name}}(): string { return "overridden"; }' });
    await generate({ specs, out, templates, runtime: 'r' });
    const service = (await contentsOf(out))['pets/pets.ts'];
    expect(service).toContain("return 'overridden';");
    expect(service).toContain('export class PetsService extends Service');
  });
});
