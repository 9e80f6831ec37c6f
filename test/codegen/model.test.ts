import { describe, expect, it } from 'vitest';
import type { Operation, Sdk } from '../../codegen/model/model.js';
import { buildModel } from '../../codegen/model/build.js';
import { accessorOf, isIdentifier, kebabCase, pascalCase, words } from '../../codegen/text/naming.js';
import { pathFields } from '../../codegen/model/path.js';
import { simpleType } from '../../codegen/model/type-ref.js';
import { SpecError, type SpecProblem } from '../../codegen/problems/spec-error.js';
import { ok, readOne } from './load/read-one.js';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const answering = (schema: object): object => ({ responses: { 200: { description: '', ...json(schema) } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };
const parameter = (name: string, place: string, extra: object = {}): object => ({
  name,
  in: place,
  required: place === 'path',
  schema: text,
  ...extra,
});

function modelOf(paths: object, schemas: object = {}, tags: readonly object[] = []): Sdk {
  return buildModel([readOne({ paths, tags, components: { schemas } })]);
}

/** The operations of a model by id. */
function operationsOf(sdk: Sdk): Record<string, Operation> {
  const all = sdk.packages.flatMap((pkg) => pkg.services.flatMap((service) => service.operations));
  return Object.fromEntries(all.map((operation) => [operation.id, operation]));
}

/** The only operation of a document with one. */
function operationOf(path: string, method: string, operation: object, schemas: object = {}): Operation {
  const [found] = Object.values(operationsOf(modelOf({ [path]: { [method]: { ...ok, ...operation } } }, schemas)));
  if (found === undefined) throw new Error('there is no operation');
  return found;
}

/** What a document is refused for, or which operations are left out. */
function problemsOf(paths: object, schemas: object = {}, tags: readonly object[] = []): string[] {
  const leftOut: SpecProblem[] = [];
  try {
    buildModel([readOne({ paths, tags, components: { schemas } })], (problem) => leftOut.push(problem));
  } catch (error) {
    if (error instanceof SpecError) return error.problems.map(textOf);
    throw error;
  }
  return leftOut.map(textOf);
}

function textOf({ pointer, problem }: SpecProblem): string {
  return `${pointer}: ${problem}`;
}

describe('names', () => {
  it.each([
    ['ClustersList', ['clusters', 'list']],
    ['list_clusters', ['list', 'clusters']],
    ['OAuthApps', ['o', 'auth', 'apps']],
    ['MLflowURI2', ['m', 'lflow', 'uri2']],
    ['get /pets/{id}', ['get', 'pets', 'id']],
  ])('splits %s into words', (given, want) => {
    expect(words(given)).toEqual(want);
  });

  it('writes words as the place wants them', () => {
    expect([kebabCase('StatementExecution'), pascalCase('query_history')]).toEqual([
      'statement-execution',
      'QueryHistory',
    ]);
  });

  it.each([
    ['Clusters', false, 'clusters'],
    ['AccountGroups', true, 'groups'],
    ['AccountGroups', false, 'accountGroups'],
    ['Accounting', true, 'accounting'],
  ])('finds %s (account: %s) under %s', (service, account, want) => {
    expect(accessorOf(service, account)).toBe(want);
  });

  it.each([
    ['a1', true],
    ['$x_', true],
    ['1a', false],
    ['a-b', false],
    ['', false],
  ])('knows whether %j is an identifier', (given, want) => {
    expect(isIdentifier(given)).toBe(want);
  });
});

describe('the request of an operation', () => {
  it('joins path, query and the fields of the body', () => {
    const operation = operationOf('/a/{id}', 'post', {
      parameters: [parameter('id', 'path'), parameter('q', 'query')],
      requestBody: json({ type: 'object', required: ['x'], properties: { x: text, y: text } }),
    });
    expect(operation.fields).toEqual([
      { name: 'id', in: ['path'], required: true },
      { name: 'q', in: ['query'], required: false },
      { name: 'x', in: ['body'], required: true },
      { name: 'y', in: ['body'], required: false },
    ]);
    expect(operation.body).toBe(true);
  });

  it('gives a name in path and body one field for both places', () => {
    const { fields } = operationOf('/a/{id}', 'put', {
      parameters: [parameter('id', 'path')],
      requestBody: json({ type: 'object', properties: { id: text } }),
    });
    expect(fields).toEqual([{ name: 'id', in: ['path', 'body'], required: true }]);
  });

  it('keeps the body in one field where the document says so', () => {
    const { fields, body } = operationOf('/a', 'post', {
      'x-databricks-body-field': 'app',
      requestBody: { required: true, ...json({ type: 'object', properties: { name: text } }) },
    });
    expect([body, fields]).toEqual(['app', [{ name: 'app', in: ['body'], required: true }]]);
  });

  it('calls a body that is no object `body`, and one that is no JSON `contents`', () => {
    const array = operationOf('/a', 'post', { requestBody: json({ type: 'array', items: text }) });
    const bytes = operationOf('/a', 'post', { requestBody: { content: { 'image/png': { schema: text } } } });
    expect([array.body, array.contentType]).toEqual(['body', undefined]);
    expect([bytes.body, bytes.contentType]).toEqual(['contents', 'image/png']);
  });

  it('takes the fields of the parts of a body', () => {
    const base = { type: 'object', required: ['x'], properties: { x: text } };
    const body = { allOf: [ref('Base'), { type: 'object', properties: { y: text } }] };
    const { fields } = operationOf('/a', 'post', { requestBody: json(body) }, { Base: base });
    expect(fields.map(({ name, required }) => [name, required])).toEqual([
      ['x', true],
      ['y', false],
    ]);
  });

  it('must be given where the body is one of several shapes', () => {
    const shapes = { oneOf: [ref('A'), { type: 'object', properties: { y: text } }] };
    const { fields, isRequestRequired } = operationOf(
      '/a',
      'post',
      { requestBody: json(shapes) },
      {
        A: { type: 'object', required: ['x'], properties: { x: text } },
      },
    );
    expect([isRequestRequired, fields.map(({ name, required }) => [name, required])]).toEqual([
      true,
      [
        ['x', false],
        ['y', false],
      ],
    ]);
  });

  it('leaves out headers, and the account, which the configuration gives', () => {
    const { fields } = operationOf('/accounts/{account_id}/a', 'get', {
      parameters: [parameter('account_id', 'path'), parameter('X-Trace', 'header')],
    });
    expect(fields).toEqual([]);
  });

  it('names the headers that the options of a call take', () => {
    const { headers } = operationOf('/a', 'get', {
      parameters: [parameter('If-Match', 'header', { required: true }), parameter('X-Trace', 'header')],
    });
    expect(headers).toEqual([
      { name: 'If-Match', required: true },
      { name: 'X-Trace', required: false },
    ]);
  });

  it('takes a resource name in one piece', () => {
    const operation = operationOf('/api/projects/{project_id}/branches/{branch_id}', 'get', {
      'x-databricks-resource-name': { param: 'name', pattern: 'projects/{project_id}/branches/{branch_id}' },
      parameters: [parameter('project_id', 'path'), parameter('branch_id', 'path'), parameter('view', 'query')],
    });
    expect(operation.path).toBe('/api/{name=projects/*/branches/*}');
    expect(operation.fields.map((field) => field.name)).toEqual(['name', 'view']);
  });

  it('lets a parameter of many segments keep its slashes', () => {
    const { path } = operationOf('/fs{file_path}', 'get', {
      parameters: [parameter('file_path', 'path', { 'x-databricks-multi-segment': true })],
    });
    expect(path).toBe('/fs{file_path=**}');
  });

  it.each([
    ['its body, where nothing else uses that', { uses: 0, want: 'CreatePet' }],
    ['its body and Request, where something else does', { uses: 1, want: 'CreatePetRequest' }],
  ])('is named after %s', (_what, { uses, want }) => {
    const others = uses === 0 ? {} : { Other: { type: 'object', properties: { pet: ref('CreatePet') } } };
    const { request } = operationOf(
      '/a/{id}',
      'post',
      { parameters: [parameter('id', 'path')], requestBody: json(ref('CreatePet')) },
      { CreatePet: { type: 'object', properties: { name: text } }, ...others },
    );
    expect(request).toEqual({ kind: 'named', package: 'pets', name: want });
  });

  it('is named as the document says where it has no body', () => {
    const { request } = operationOf('/a', 'get', {
      'x-databricks-request-type-name': 'LookUp',
      parameters: [parameter('q', 'query')],
    });
    expect(request).toMatchObject({ name: 'LookUp' });
  });
});

describe('the answer of an operation', () => {
  const header = { 'content-length': { schema: { type: 'integer', format: 'int64' } } };

  it.each([
    ['nothing', { 200: { description: '' } }, { kind: 'none', headers: {} }],
    [
      'headers',
      { 200: { description: '', headers: header } },
      { kind: 'headers', headers: { 'content-length': 'int64' } },
    ],
    ['text', { 200: { description: '', content: { 'text/plain': {} } } }, { kind: 'stream', accept: 'text/plain' }],
    ['anything', { 200: { description: '', content: { '*/*': { schema: text } } } }, { kind: 'json' }],
    [
      'created',
      { 201: { description: '', ...json(text) } },
      { kind: 'json', type: { kind: 'primitive', name: 'string' } },
    ],
  ])('of %s is read as such', (_what, responses, want) => {
    expect(operationOf('/a', 'get', { responses }).response).toMatchObject(want);
  });

  it.each([
    [
      { type: 'array', items: ref('Pet') },
      { kind: 'array', items: { kind: 'named', package: 'p', name: 'Pet' } },
    ],
    [
      { type: 'object', additionalProperties: { type: 'integer' } },
      { kind: 'map', values: { kind: 'primitive', name: 'number' } },
    ],
    [
      { type: 'integer', format: 'int64' },
      { kind: 'primitive', name: 'Int64' },
    ],
    [{}, { kind: 'primitive', name: 'unknown' }],
    [{ 'x-databricks-any': true }, { kind: 'primitive', name: 'unknown' }],
    [{ type: 'string', nullable: true }, undefined],
    [{ type: 'string', enum: ['a'] }, undefined],
  ])('of schema %j needs no name, or one of its own', (schema, want) => {
    const named = JSON.parse(JSON.stringify(schema).replace('schemas/Pet', 'schemas/p.Pet')) as object;
    expect(simpleType(named, new Map())).toEqual(want);
  });
});

describe('paging', () => {
  const list = {
    type: 'object',
    properties: { pets: { type: 'array', items: text }, next: text, total: { type: 'integer' } },
  };

  it.each([
    [
      { results: 'pets', token: { request: 'page', response: 'next' } },
      { token: { request: 'page', response: 'next' } },
    ],
    [{ results: 'pets', offset: 'page', increment: 1 }, { offset: { request: 'page', increment: 1 } }],
    [
      { results: 'pets', start: { page: 1 }, dedupe: 'id' },
      { start: { page: 1 }, dedupe: 'id' },
    ],
    [{ results: 'pets' }, { items: 'pets' }],
  ])('is read from %j', (pagination, want) => {
    const operation = operationOf('/a', 'get', {
      'x-databricks-pagination': pagination,
      parameters: [parameter('page', 'query')],
      ...answering(list),
    });
    expect(operation.paging).toMatchObject({ items: 'pets', item: { kind: 'primitive', name: 'string' }, ...want });
  });

  it.each([
    [{ results: 'cats' }, '/results: ', '"cats", which is not an array of the response'],
    [{ results: 'total' }, '/results: ', '"total", which is not an array of the response'],
    [{}, '/results: ', 'a paged list without `results` must answer an array'],
    [{ results: 'pets', token: { request: 'cursor', response: 'next' } }, '/token/request: ', '"cursor"'],
    [{ results: 'pets', token: { request: 'page', response: 'cursor' } }, '/token/response: ', '"cursor"'],
    [{ results: 'pets', offset: 'skip' }, '/offset: ', '"skip"'],
    [{ results: 'pets', next: 'constructor' }, '/next: ', '"constructor"'],
    [{ results: 'pets', start: { count: 1 } }, '/start/count: ', '"count"'],
  ])('by %j is refused', (pagination, at, problem) => {
    const operation = {
      'x-databricks-pagination': pagination,
      parameters: [parameter('page', 'query')],
      ...answering(list),
    };
    const [found, ...others] = problemsOf({ '/a': { get: operation } });
    expect(others).toEqual([]);
    expect(found).toContain(`/paths/~1a/get/x-databricks-pagination${at}`);
    expect(found).toContain(problem);
  });
});

describe('waiting', () => {
  const state = {
    type: 'object',
    properties: { status: { type: 'object', properties: { state: { type: 'string', enum: ['UP', 'DOWN'] }, text } } },
  };
  const wait = {
    poll: 'get',
    binding: { id: { response: 'id' } },
    field: ['status', 'state'],
    message: ['status', 'text'],
    success: ['UP'],
    failure: ['DOWN'],
  };

  function paths(given: object): object {
    return {
      '/get': { get: { operationId: 'Pets.get', parameters: [parameter('id', 'query')], ...answering(state) } },
      '/make': {
        post: {
          operationId: 'Pets.make',
          'x-databricks-wait': { ...wait, ...given },
          ...answering({ type: 'object', properties: { id: text } }),
        },
      },
    };
  }

  it('polls a method of the same service, by the official name', () => {
    expect(operationsOf(modelOf(paths({})))['Pets.make']?.wait).toEqual({
      waiter: 'waitGetPetUp',
      poll: 'get',
      binding: { id: { response: 'id' } },
      state: ['status', 'state'],
      message: ['status', 'text'],
      success: ['UP'],
      failure: ['DOWN'],
      timeoutMinutes: 20,
    });
  });

  it.each([
    [{ poll: 'look' }, '/poll: ', 'polls "look", which is no operation of Pets'],
    [{ field: ['status', 'phase'] }, '/field: ', '"status.phase" is no field of what Pets.get answers'],
    [{ message: ['why'] }, '/message: ', '"why" is no field of what Pets.get answers'],
    [{ failure: ['GONE'] }, '/failure: ', 'the state "GONE" is not in the enum (UP, DOWN)'],
    [{ binding: { name: { response: 'id' } } }, '/binding/name: ', '"name" is no field of the request of Pets.get'],
    [{ binding: { id: { response: 'constructor' } } }, '/binding/id: ', '"constructor" is no field of the response'],
    [{ binding: { id: { request: 'name' } } }, '/binding/id: ', '"name" is no field of the request'],
    [{ waiter: 'wait for it' }, '/waiter: ', 'is no identifier'],
  ])('by %j is refused', (given, at, problem) => {
    const [found, ...others] = problemsOf(paths(given));
    expect(others).toEqual([]);
    expect(found).toContain(`/paths/~1make/post/x-databricks-wait${at}`);
    expect(found).toContain(problem);
  });

  it('of a long-running operation needs a method to poll', () => {
    const operation = { operationId: 'Pets.make', 'x-databricks-long-running': { poll: 'get', cancel: 'stop' }, ...ok };
    expect(problemsOf({ '/a': { post: operation } })).toEqual([
      '/paths/~1a/post/x-databricks-long-running/poll: Pets.make: polls "get", which is no operation of Pets',
      '/paths/~1a/post/x-databricks-long-running/cancel: Pets.make: polls "stop", which is no operation of Pets',
    ]);
  });
});

describe('a model is refused', () => {
  const service = (name: string, extra: object = {}): object => ({ name, 'x-databricks-service': name, ...extra });
  const get = (operationId: string, tag?: string): object => ({
    get: { operationId, ...ok, ...(tag === undefined ? {} : { tags: [tag] }) },
  });

  it.each([
    [
      'for a parent that is not there',
      { '/a': get('get', 'A') },
      {},
      [service('A', { 'x-databricks-parent-service': 'B' })],
      'the parent service "B" is not in the document',
    ],
    [
      'for a method with the name of a child',
      { '/a': get('b', 'A'), '/b': get('get', 'B') },
      {},
      [service('A'), service('B', { 'x-databricks-parent-service': 'A' })],
      'A would have two members named "b"',
    ],
    [
      'for two services under one property',
      { '/a': get('get', 'AccountA'), '/b': get('look', 'A') },
      {},
      [service('AccountA', { 'x-databricks-is-accounts': true }), service('A', { 'x-databricks-is-accounts': true })],
      'would share one property (account client, a)',
    ],
  ])('%s', (_why, paths, schemas, tags, problem) => {
    expect(problemsOf(paths, schemas, tags).join('\n')).toContain(problem);
  });
});

describe('the order of a model', () => {
  it('is create, get, list, update, delete, and then by name', () => {
    const names = ['zip', 'delete', 'ask', 'list', 'create', 'update', 'get'];
    const sdk = modelOf(
      Object.fromEntries(names.map((name) => [`/${name}`, { get: { operationId: `Pets.${name}`, ...ok } }])),
    );
    expect(sdk.packages[0]?.services[0]?.operations.map(({ name }) => name)).toEqual([
      'create',
      'get',
      'list',
      'update',
      'delete',
      'ask',
      'zip',
    ]);
  });

  it.each([
    ['/a/{b}/{c-d}', ['b', 'c-d']],
    ['/fs{path=**}', ['path']],
    ['/a', []],
  ])('finds the parameters of %s', (path, want) => {
    expect(pathFields(path)).toEqual(want);
  });
});
