import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../codegen/model/build.js';
import { ok, openApi, readFolder, readOne } from './read-one.js';

const TAG = { name: 'Clusters', 'x-databricks-package': 'compute', 'x-databricks-service': 'Clusters' };
const SCHEMAS = {
  ClusterDetails: { type: 'object', properties: { cluster_id: { type: 'string' }, state: { type: 'string' } } },
  CreateCluster: { type: 'object', properties: { name: { type: 'string' }, cluster_id: { type: 'string' } } },
};
const ANSWER = {
  200: {
    description: '',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/ClusterDetails' } } },
  },
};

function create(extensions: object, responses: object = ANSWER) {
  const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateCluster' } } } };
  const document = readOne(
    {
      tags: [TAG],
      paths: {
        '/create': {
          post: { tags: ['Clusters'], operationId: 'Clusters.create', requestBody: body, responses, ...extensions },
        },
      },
      components: { schemas: SCHEMAS },
    },
    'compute.json',
  );
  return document.operations[0];
}

const wait = (parts: object) => ({
  'x-databricks-wait': { poll: 'get', field: ['state'], success: ['RUNNING'], failure: [], ...parts },
});

describe('the binding of a wait', () => {
  it.each([
    [
      'binding',
      { binding: { id: { request: 'name' }, cluster_id: { response: 'cluster_id' } } },
      { id: { request: 'name' }, cluster_id: { response: 'cluster_id' } },
    ],
    ['bind: the response has the field', { bind: 'cluster_id' }, { cluster_id: { response: 'cluster_id' } }],
    ['bind: only the request has it', { bind: 'name' }, { name: { request: 'name' } }],
    ['bindResponse beside bind', { bind: 'id', bindResponse: 'cluster_id' }, { id: { response: 'cluster_id' } }],
    ['bindResponse alone', { bindResponse: 'cluster_id' }, { cluster_id: { response: 'cluster_id' } }],
  ])('may be spelled as %s', (_, parts, binding) => {
    expect(create(wait(parts))?.wait?.binding).toEqual(binding);
  });

  it('takes a field of the request where nothing comes back', () => {
    expect(create(wait({ bind: 'cluster_id' }), ok.responses)?.wait?.binding).toEqual({
      cluster_id: { request: 'cluster_id' },
    });
  });
});

describe('a wait', () => {
  it('has a name and a deadline of its own where the document gives none', () => {
    expect(create(wait({ bind: 'cluster_id' }))?.wait).toMatchObject({
      waiter: 'waitGetClusterRunning',
      timeoutMinutes: 20,
    });
  });

  it('keeps those that the document gives', () => {
    expect(create(wait({ bind: 'cluster_id', waiter: 'waitX', timeout: 5 }))?.wait).toMatchObject({
      waiter: 'waitX',
      timeoutMinutes: 5,
    });
  });

  it('names every success in its fallback name', () => {
    const states = wait({ bind: 'cluster_id', poll: 'getRun', success: ['NOT_UPDATING', 'SKIPPED'] });
    expect(create(states)?.wait?.waiter).toBe('waitGetRunClusterNotUpdatingOrSkipped');
  });
});

describe('the official dialect', () => {
  it('names schemas with or without the package', () => {
    const document = readOne(
      {
        tags: [TAG],
        components: {
          schemas: {
            'compute.A': { $ref: '#/components/schemas/B' },
            B: { $ref: '#/components/schemas/compute.C' },
            C: {},
          },
        },
      },
      'whatever.json',
    );
    expect(document).toMatchObject({
      package: 'compute',
      schemas: {
        'compute.A': { $ref: '#/components/schemas/compute.B' },
        'compute.B': { $ref: '#/components/schemas/compute.C' },
        'compute.C': {},
      },
    });
  });

  it('may hold several packages in one document', () => {
    const jobs = { name: 'Jobs', 'x-databricks-package': 'jobs', 'x-databricks-service': 'Jobs' };
    const documents = readFolder({
      documents: {
        'all.json': openApi({
          tags: [TAG, jobs],
          paths: {
            '/a': { get: { tags: ['Clusters'], operationId: 'Clusters.list', ...ok } },
            '/b': { get: { tags: ['Jobs'], operationId: 'Jobs.list', ...ok } },
          },
          components: { schemas: { 'compute.A': {}, 'jobs.B': { $ref: '#/components/schemas/compute.A' } } },
        }),
      },
    });
    expect(documents).toMatchObject([
      { package: 'compute', operations: [{ id: 'Clusters.list' }], schemas: { 'compute.A': {} } },
      {
        package: 'jobs',
        operations: [{ id: 'Jobs.list' }],
        schemas: { 'jobs.B': { $ref: '#/components/schemas/compute.A' } },
      },
    ]);
    expect(documents.map(({ schemas }) => Object.keys(schemas))).toEqual([['compute.A'], ['jobs.B']]);
  });

  it('hangs services on others and on the account, and keeps those without operations', () => {
    const tags = [
      { ...TAG, 'x-databricks-is-accounts': true, 'x-databricks-aliases': ['clustersV2'] },
      { name: 'Sub', 'x-databricks-service': 'Sub', 'x-databricks-parent-service': 'Clusters' },
    ];
    expect(readOne({ tags }, 'compute.json').tags).toMatchObject([
      { name: 'Clusters', isAccounts: true, parent: undefined, aliases: ['clustersV2'] },
      { name: 'Sub', isAccounts: false, parent: 'Clusters' },
    ]);
  });

  it('says how pages follow each other', () => {
    const token = { request: 'name', response: 'cluster_id' };
    const pagination = {
      results: 'r',
      token,
      offset: 'o',
      limit: 'l',
      increment: 5,
      inline: true,
      start: { o: 1 },
      dedupe: 'd',
      next: 'n',
    };
    const { inline: _, ...want } = pagination;
    expect(create({ 'x-databricks-pagination': pagination })?.pagination).toEqual(want);
  });

  it('says how to follow a long-running operation', () => {
    const said = {
      poll: 'Clusters.getOperation',
      result: 'compute.ClusterDetails',
      metadata: 'ClusterDetails',
      cancel: 'cancelOperation',
    };
    expect(create({ 'x-databricks-long-running': said })?.longRunning).toEqual({
      poll: 'getOperation',
      result: 'compute.ClusterDetails',
      metadata: 'compute.ClusterDetails',
      cancel: 'cancelOperation',
    });
  });

  it('says where a request has one field for the body, one name for the path, and a token against doubles', () => {
    const said = {
      'x-databricks-body-field': 'cluster',
      'x-databricks-resource-name': { param: 'name', pattern: 'create' },
      'x-databricks-idempotency-field': 'request_id',
      'x-databricks-request-type-name': 'CreateRequest',
      'x-databricks-dataplane': { configMethod: 'get' },
      'x-databricks-preview': 'BETA',
      externalDocs: { url: 'https://x.example' },
      deprecated: true,
    };
    expect(create(said)).toMatchObject({
      bodyField: 'cluster',
      resourceName: { param: 'name', pattern: 'create' },
      idempotencyField: 'request_id',
      requestTypeName: 'CreateRequest',
      dataPlane: true,
      docUrl: 'https://x.example',
      deprecated: true,
    });
  });

  it('lets a path parameter keep its slashes', () => {
    const parameters = [
      { name: 'path', in: 'path', required: true, schema: { type: 'string' }, 'x-databricks-multi-segment': true },
    ];
    const { operations } = readOne({ paths: { '/files{path}': { get: { parameters, ...ok } } } });
    expect(operations[0]?.parameters).toMatchObject([{ name: 'path', multiSegment: true }]);
  });
});

describe('what a document says of a thing besides its type', () => {
  const reference = { $ref: '#/components/schemas/compute.B' };
  const withProperty = (property: object): unknown =>
    readOne({
      tags: [TAG],
      components: { schemas: { 'compute.A': { type: 'object', properties: { b: property } }, 'compute.B': {} } },
    }).schemas['compute.A']?.properties?.['b'];

  it('stands beside a reference, which OpenAPI 3.0 writes as allOf', () => {
    const deprecated = withProperty({ allOf: [reference], deprecated: true });
    expect(deprecated).toEqual({ ...reference, deprecated: true });
  });

  it.each([
    ['more than one part', { allOf: [reference, { type: 'object' }] }],
    ['a part that is no reference', { allOf: [{ type: 'object' }] }],
    ['a keyword that makes another type', { allOf: [reference], nullable: true }],
  ])('does not make a reference of %s', (_, property) => {
    expect(withProperty(property)).toEqual(property);
  });

  it('leaves a schema with a name what it is', () => {
    const schemas = { 'compute.A': { allOf: [reference] }, 'compute.B': {} };
    expect(readOne({ tags: [TAG], components: { schemas } }).schemas['compute.A']).toEqual({ allOf: [reference] });
  });

  it('is kept of parameters, operations and services', () => {
    const parameters = [{ name: 'old', in: 'query', deprecated: true, schema: { type: 'string' } }];
    const get = { operationId: 'Clusters.get', tags: ['Clusters'], 'x-databricks-preview': 'EXPERIMENTAL', parameters };
    const tag = { ...TAG, 'x-databricks-preview': 'PUBLIC_PREVIEW' };
    const document = readOne({ tags: [tag], paths: { '/a': { get: { ...get, ...ok } } } });
    expect(document.tags[0]).toMatchObject({ preview: 'PUBLIC_PREVIEW' });
    expect(document.operations[0]).toMatchObject({ preview: 'EXPERIMENTAL', parameters: [{ deprecated: true }] });
    const [pkg] = buildModel([document]).packages;
    expect(pkg?.services[0]).toMatchObject({ preview: 'PUBLIC_PREVIEW', operations: [{ preview: 'EXPERIMENTAL' }] });
    expect(pkg?.types['GetRequest']?.properties).toEqual({ old: { type: 'string', deprecated: true } });
  });
});
