import { describe, expect, it } from 'vitest';
import { openApi, ok, problemsOf, readFolder } from './read-one.js';

const CLUSTERS = openApi({
  tags: [{ name: 'Clusters' }],
  paths: {
    '/get': {
      get: {
        tags: ['Clusters'],
        operationId: 'Clusters.get',
        'x-databricks-request-type-name': 'GetRequest',
        parameters: [{ name: 'cluster_id', in: 'query', schema: { type: 'string' } }],
        ...ok,
      },
    },
    '/list': { get: { tags: ['Clusters'], operationId: 'Clusters.list', summary: 'old', ...ok } },
  },
  components: {
    schemas: {
      Spec: { type: 'object', properties: { a: { type: 'string' }, b: { $ref: '#/components/schemas/Spec' } } },
    },
  },
});

const read = (docs: string) =>
  readFolder({ documents: { 'compute.json': CLUSTERS }, docs: { 'docs/compute.yaml': docs } });
const complaints = (docs: string) =>
  problemsOf({ documents: { 'compute.json': CLUSTERS }, docs: { 'docs/compute.yaml': docs } });

describe('docs', () => {
  it('describe a package, its services, operations, types and fields', () => {
    const [document] = read(`
description: Machines.
services:
  Clusters:
    description: Creates clusters.
    operations:
      get: Gets one.
      list: { summary: Lists all., description: Slow., deprecated: true, url: 'https://x.example/list' }
types:
  Spec:
    description: A wish.
    fields: { a: First., b: Second. }
  GetRequest:
    fields: { cluster_id: Which. }
`);
    expect(document).toMatchObject({
      description: 'Machines.',
      tags: [{ name: 'Clusters', description: 'Creates clusters.' }],
      operations: [
        { id: 'Clusters.get', summary: 'Gets one.', deprecated: false, parameters: [{ description: 'Which.' }] },
        {
          id: 'Clusters.list',
          summary: 'Lists all.',
          description: 'Slow.',
          deprecated: true,
          docUrl: 'https://x.example/list',
        },
      ],
      schemas: {
        'compute.Spec': {
          description: 'A wish.',
          properties: {
            a: { type: 'string', description: 'First.' },
            b: { $ref: '#/components/schemas/compute.Spec', description: 'Second.' },
          },
        },
      },
    });
  });

  it('leave alone what they do not mention', () => {
    expect(read('services: {}')[0]?.operations[1]).toMatchObject({ summary: 'old' });
  });

  it.each([
    ['a service', 'services: { Nodes: {} }', '/services/Nodes', 'there is no service "Nodes"'],
    [
      'an operation',
      'services: { Clusters: { operations: { gone: x } } }',
      '/services/Clusters/operations/gone',
      'there is no operation "Clusters.gone"',
    ],
    ['a type', 'types: { Gone: {} }', '/types/Gone', 'there is no type "Gone"'],
    ['a field', 'types: { Spec: { fields: { z: x } } }', '/types/Spec/fields/z', 'Spec has no field "z"'],
    ['a key', 'servces: {}', '/servces', '"servces" means nothing here'],
    [
      'a key of an operation',
      'services: { Clusters: { operations: { get: { sumary: x } } } }',
      '/services/Clusters/operations/get/sumary',
      '"sumary" means nothing here',
    ],
  ])('that name %s the document does not have are a problem', (_, docs, pointer, problem) => {
    expect(complaints(docs)).toMatchObject([
      { file: 'docs/compute.yaml', pointer, problem: expect.stringContaining(problem) },
    ]);
  });

  it('and overlays belong to a document', () => {
    const found = problemsOf({
      documents: { 'api/compute.json': CLUSTERS },
      overlays: { 'overlays/gone.yaml': '[]' },
    });
    expect(found).toMatchObject([{ file: 'overlays/gone.yaml', problem: 'there is no document "gone" for it' }]);
    expect(problemsOf({ documents: { 'api/compute.json': CLUSTERS }, docs: { 'docs/gone.yaml': '{}' } })).toMatchObject(
      [{ file: 'docs/gone.yaml', problem: 'there is no document "gone" for it' }],
    );
  });
});
