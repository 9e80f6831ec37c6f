import { describe, expect, it } from 'vitest';
import { readSpecs } from '../../../codegen/load/load-specs.js';
import type { SpecProblem } from '../../../codegen/problems/spec-error.js';
import { ok, openApi, problemsOf } from './read-one.js';

const one = (parts: object) => problemsOf({ documents: { 'api/a.json': openApi(parts) } });
const get = (parts: object, path = '/x') => one({ paths: { [path]: { get: { ...ok, ...parts } } } });
const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

describe('a file that is no OpenAPI 3 document is refused:', () => {
  it.each([
    [
      'text that is no JSON',
      'a.json',
      '{\n  "openapi": oops\n}',
      { pointer: '', problem: 'not JSON at line 2, column 14' },
    ],
    ['text that is no YAML', 'a.yaml', 'a: [1\nb: 2', { pointer: '', problem: 'not YAML at line 2' }],
    ['a YAML key that is there twice', 'a.yaml', 'a: 1\na: 2', { pointer: '', problem: 'not YAML at line 2' }],
    ['a YAML bomb', 'a.yaml', yamlBomb(), { pointer: '', problem: 'not usable YAML' }],
    ['an empty file', 'a.json', ' \n', { pointer: '', problem: 'the file is empty' }],
    ['Swagger 2', 'a.json', '{"swagger":"2.0"}', { pointer: '/swagger', problem: 'Swagger 2.0 is not OpenAPI 3' }],
    ['another version', 'a.json', '{"openapi":"4.0.0"}', { pointer: '/openapi', problem: '"openapi" is "4.0.0"' }],
    ['any other JSON', 'a.json', '[]', { pointer: '/openapi', problem: 'there is no key "openapi"' }],
  ])('%s', (_, file, text, { pointer, problem }) => {
    expect(problemsOf({ documents: { [file]: text } })).toMatchObject([
      { file, pointer, problem: expect.stringContaining(problem), remedy: expect.stringMatching(/\w/) },
    ]);
  });
});

describe('a document is refused for', () => {
  it('a reference to nothing, at each place', () => {
    const found = one({
      components: {
        schemas: {
          A: { properties: { b: { $ref: '#/components/schemas/B' }, c: { $ref: 'gone.json#/components/schemas/C' } } },
        },
      },
    });
    expect(found).toMatchObject([
      {
        pointer: '/components/schemas/A/properties/b/$ref',
        problem: expect.stringContaining('no such place in api/a.json'),
      },
      {
        pointer: '/components/schemas/A/properties/c/$ref',
        problem: expect.stringContaining('api/gone.json is not among the documents'),
      },
    ]);
  });

  it.each([
    ['parameter', { parameters: [{ $ref: '#/components/parameters/P' }] }, '/paths/~1x/get/parameters/0/$ref'],
    ['response', { responses: { 200: { $ref: '#/components/responses/R' } } }, '/paths/~1x/get/responses/200/$ref'],
    ['body', { requestBody: { $ref: '#/components/requestBodies/B' } }, '/paths/~1x/get/requestBody/$ref'],
  ])('a reference to a %s that is not there', (_, parts, pointer) => {
    expect(get(parts)).toMatchObject([{ pointer, problem: expect.stringContaining('points to nothing') }]);
  });

  it('a schema that is nothing but itself', () => {
    const schemas = {
      A: { $ref: '#/components/schemas/B' },
      B: { allOf: [{ $ref: '#/components/schemas/A' }] },
      C: { $ref: '#/components/schemas/A' },
    };
    expect(one({ components: { schemas } }).map(({ pointer }) => pointer)).toEqual([
      '/components/schemas/A',
      '/components/schemas/B',
    ]);
  });

  it.each(['oneOf', 'anyOf'])('a schema that is a choice of itself and another, by %s', (keyword) => {
    const schemas = {
      O: { [keyword]: [{ $ref: '#/components/schemas/O' }, { type: 'string' }] },
      Tree: { [keyword]: [{ type: 'array', items: { $ref: '#/components/schemas/Tree' } }, { type: 'string' }] },
    };
    expect(one({ components: { schemas } })).toMatchObject([
      { pointer: '/components/schemas/O', problem: expect.stringContaining('a.O is defined by itself') },
    ]);
  });

  it.each(['multipart/mixed', 'multipart/related'])('a body of %s', (type) => {
    const content = { [type]: { schema: { type: 'object' } } };
    expect(get({ requestBody: { content } })).toMatchObject([
      {
        file: 'api/a.json',
        pointer: `/paths/~1x/get/requestBody/content/${type.replace('/', '~1')}`,
        problem: expect.stringContaining(type),
        remedy: expect.stringContaining('apiClient.do'),
      },
    ]);
  });

  it('a reference that leads into itself', () => {
    const schemas = { A: { properties: { b: { $ref: '#/components/schemas/A/properties/b' } } } };
    expect(one({ components: { schemas } })).toMatchObject([
      { problem: expect.stringContaining('leads back to itself') },
    ]);
  });

  it('parameters that go round in circles', () => {
    const components = { parameters: { P: { $ref: '#/components/parameters/P' } } };
    const paths = { '/x': { get: { parameters: [{ $ref: '#/components/parameters/P' }], ...ok } } };
    expect(one({ components, paths })).toMatchObject([{ problem: expect.stringContaining('points to nothing') }]);
  });

  it('a path parameter that nobody declares, or that is not in the path', () => {
    expect(get({ parameters: [parameter('b')] }, '/x/{a}')).toMatchObject([
      { pointer: '/paths/~1x~1{a}/get/parameters', problem: 'the path /x/{a} has {a}, which no parameter declares' },
      { pointer: '/paths/~1x~1{a}/get/parameters', problem: 'the path parameter "b" is not in the path /x/{a}' },
    ]);
  });

  it('schemas whose names fall together or are none', () => {
    expect(one({ components: { schemas: { pet: {}, Pet: {}, '??': {} } } })).toMatchObject([
      { pointer: '/components/schemas/Pet', problem: 'the schemas "pet" and "Pet" would both be a.Pet' },
      { pointer: '/components/schemas/??', problem: 'the schema name "??" has no letter' },
    ]);
  });

  it.each([
    ['a wait without a poll', { 'x-databricks-wait': { field: ['s'], success: ['S'] } }, '/x-databricks-wait'],
    [
      'a wait bound to nothing',
      { 'x-databricks-wait': { poll: 'get', field: ['s'], success: ['S'], bind: 'x' } },
      '/x-databricks-wait/bind',
    ],
    ['half a page token', { 'x-databricks-pagination': { token: { request: 'r' } } }, '/x-databricks-pagination/token'],
    ['a long-running operation without a poll', { 'x-databricks-long-running': {} }, '/x-databricks-long-running'],
    [
      'a result that is no schema',
      { 'x-databricks-long-running': { poll: 'g', result: 'a.X' } },
      '/x-databricks-long-running/result',
    ],
    ['half a resource name', { 'x-databricks-resource-name': { param: 'p' } }, '/x-databricks-resource-name'],
    [
      'a resource name of another path',
      { 'x-databricks-resource-name': { param: 'name', pattern: 'projects/{project_id}' } },
      '/x-databricks-resource-name/pattern',
    ],
    ['a parameter without a name', { parameters: [{ in: 'query' }] }, '/parameters/0'],
  ])('%s', (_, parts, pointer) => {
    expect(get(parts).map((found) => found.pointer)).toEqual([`/paths/~1x/get${pointer}`]);
  });
});

describe('several documents', () => {
  it('must not share a package', () => {
    expect(problemsOf({ documents: { 'a.json': openApi({}), 'a.yaml': openApi({}) } })).toMatchObject([
      { file: 'a.yaml', problem: 'the package "a" is also that of a.json' },
    ]);
  });

  it('are all looked at before anything is said, and nothing is said twice', () => {
    const shared = { parameters: { P: { in: 'query' } } };
    const paths = {
      '/x': {
        get: { parameters: [{ $ref: '#/components/parameters/P' }], ...ok },
        post: { parameters: [{ $ref: '#/components/parameters/P' }], ...ok },
      },
    };
    const found = problemsOf({
      documents: {
        'a.json': openApi({ components: shared, paths }),
        'b.json': openApi({ paths: { '/{z}': { get: ok } } }),
      },
    });
    expect(found.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([
      'a.json#/components/parameters/P',
      'b.json#/paths/~1{z}/get/parameters',
    ]);
  });
});

function yamlBomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 8; level++) lines.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`);
  return lines.join('\n');
}

describe('an operation that cannot be generated', () => {
  const read = (parts: object) => {
    const leftOut: SpecProblem[] = [];
    const documents = readSpecs(
      { documents: [{ file: 'a.json', text: JSON.stringify(openApi(parts)) }], overlays: [], docs: [] },
      (problem) => leftOut.push(problem),
    );
    return { operations: documents.flatMap((document) => document.operations.map(({ id }) => id)), leftOut };
  };
  const good = { get: { operationId: 'good', ...ok } };

  it.each<[string, object, string, string]>([
    [
      'has a body of a kind that has no names',
      { '/x': { post: { ...ok, requestBody: { content: { 'multipart/mixed': {} } } } } },
      '/paths/~1x/post/requestBody/content/multipart~1mixed',
      'multipart/mixed',
    ],
    [
      'has a style that is none',
      { '/x': { get: { ...ok, parameters: [{ name: 'a', in: 'query', style: 'tabs' }] } } },
      '/paths/~1x/get/parameters/0/style',
      '"tabs"',
    ],
    [
      'refers to nothing',
      { '/x': { get: { ...ok, parameters: [{ $ref: '#/components/parameters/P' }] } } },
      '/paths/~1x/get/parameters/0/$ref',
      'points to nothing',
    ],
    [
      'is nothing but a reference to nothing',
      { '/x': { $ref: '#/components/pathItems/P' } },
      '/paths/~1x/$ref',
      'points to nothing',
    ],
    ['has a path that no parameter fills', { '/x/{a}': { get: ok } }, '/paths/~1x~1{a}/get/parameters', '{a}'],
    [
      'has the operationId of another',
      { '/x': { get: { operationId: 'good', ...ok } } },
      '/paths/~1x/get/operationId',
      '/paths/~1good/get',
    ],
    [
      'has the name of another',
      { '/x': { get: { operationId: 'Good', ...ok } } },
      '/paths/~1x/get/operationId',
      'named A.good',
    ],
  ])('because it %s is left out, and the others are not', (_why, paths, pointer, problem) => {
    const { operations, leftOut } = read({ paths: { '/good': good, ...paths } });
    expect(operations).toEqual(['A.good']);
    expect(leftOut).toMatchObject([{ file: 'a.json', pointer, problem: expect.stringContaining(problem) }]);
  });

  it('refuses the document where no other is left, or where it is one of Databricks', () => {
    const odd = { '/x/{a}': { get: { tags: ['A'], ...ok } } };
    expect(() => read({ paths: odd })).toThrow('{a}');
    const tags = [{ name: 'A', 'x-databricks-service': 'A' }];
    expect(() => read({ tags, paths: { '/good': good, ...odd } })).toThrow('{a}');
  });
});
