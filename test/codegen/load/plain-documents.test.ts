import { describe, expect, it } from 'vitest';
import { ok, openApi, readFolder, readOne } from './read-one.js';

const PET = { $ref: '#/components/schemas/pet' };
const json = (schema: object) => ({ description: '', content: { 'application/json': { schema } } });
const pet = { components: { schemas: { pet: { type: 'object', properties: { name: { type: 'string' } } } } } };
const operation = (parts: object, rest: object = {}) =>
  readOne({ ...pet, ...rest, paths: { '/pets': { get: { ...ok, ...parts } } } }).operations[0];

describe('the service and the name of an operation', () => {
  it.each([
    ['tag and operationId', { tags: ['pet'], operationId: 'getPetById' }, 'Pet.getPetById'],
    ['the first of several tags', { tags: ['pet shop', 'pet'], operationId: 'list' }, 'PetShop.list'],
    ['both halves of the operationId', { tags: ['x'], operationId: 'Clusters.list' }, 'Clusters.list'],
    ['all words of the operationId', { operationId: 'projects.locations.get' }, 'ProjectsLocations.get'],
    ['package and operationId', { operationId: 'list-pets' }, 'Pets.listPets'],
    ['package, verb and path', {}, 'Pets.getPets'],
    ['the package where a tag has no letters', { tags: ['🐈'] }, 'Pets.getPets'],
  ])('come from %s', (_, parts, id) => {
    expect(operation(parts)).toMatchObject({ id, service: id.split('.')[0], name: id.split('.')[1] });
  });

  it('bring the tag along, and leave out tags without operations', () => {
    const tags = [{ name: 'pet', description: 'All pets' }, { name: 'unused' }];
    expect(readOne({ tags, paths: { '/p': { get: { tags: ['pet'], ...ok } } } }).tags).toEqual([
      { name: 'Pet', description: 'All pets', isAccounts: false, parent: undefined, aliases: [] },
    ]);
  });
});

describe('a plain document', () => {
  it('names its package after the file', () => {
    expect(readOne({}, 'api/Pet-Store.json').package).toBe('petstore');
  });

  it('is read from YAML just as well', () => {
    const [document] = readFolder({
      documents: {
        'a.yml': 'openapi: 3.1.0\npaths:\n  /x:\n    get:\n      responses: { 200: { description: "" } }\n',
      },
    });
    expect(document?.operations.map(({ id }) => id)).toEqual(['A.getX']);
  });

  it('may have neither paths nor components', () => {
    expect(readFolder({ documents: { 'a.json': { openapi: '3.1.0' } } })).toMatchObject([
      { package: 'a', operations: [], schemas: {} },
    ]);
  });

  it.each([
    [[{ url: 'https://pets.example/v1/' }], '/v1/pets'],
    [[{ url: '/base' }], '/base/pets'],
    [[{ url: 'https://pets.example' }], '/pets'],
    [[{ url: 'https://{host}/{v}', variables: { host: { default: 'h' }, v: { default: 'v2' } } }], '/v2/pets'],
    [[], '/pets'],
  ])('hangs its paths under the path of its server %j', (servers, path) => {
    const read = operation({}, { servers });
    expect(read).toMatchObject({ path, name: 'getPets', pointer: '/paths/~1pets/get' });
  });

  it('shares parameters of a path, which an operation may declare again', () => {
    const { operations } = readOne({
      paths: {
        '/pets/{id}': {
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'q', in: 'query', schema: { type: 'string' } },
            { $ref: '#/components/parameters/Trace' },
          ],
          get: { parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'integer' } }], ...ok },
        },
      },
      components: {
        parameters: {
          Trace: { name: 'x-trace', in: 'header', content: { 'text/plain': { schema: { type: 'number' } } } },
        },
      },
    });
    expect(operations[0]?.parameters).toMatchObject([
      { name: 'id', in: 'path', required: true },
      { name: 'q', in: 'query', required: true, schema: { type: 'integer' } },
      { name: 'x-trace', in: 'header', required: false, schema: { type: 'number' } },
    ]);
  });

  it('leaves out headers that the client writes itself', () => {
    const parameters = [
      { name: 'Authorization', in: 'header', schema: {} },
      { name: 'Content-Type', in: 'header', schema: {} },
    ];
    expect(operation({ parameters })?.parameters).toEqual([]);
  });

  it.each([
    [{ 200: json(PET), 201: json({}) }, '#/components/schemas/pets.Pet'],
    [{ 202: { description: '' }, 201: json(PET), default: json({}) }, '#/components/schemas/pets.Pet'],
    [{ '2XX': json(PET) }, '#/components/schemas/pets.Pet'],
    [{ default: json(PET) }, undefined],
    [{ 204: { description: '' }, 400: json(PET) }, undefined],
    [{ 200: { $ref: '#/components/responses/Pet' } }, '#/components/schemas/pets.Pet'],
  ])('answers with what the best success status says', (responses, ref) => {
    const components = { schemas: pet.components.schemas, responses: { Pet: json(PET) } };
    expect(operation({ responses }, { components })?.response?.schema.$ref).toBe(ref);
  });

  it.each([
    [
      { 'application/xml': {}, 'application/vnd.api+json': { schema: PET } },
      'application/vnd.api+json',
      { $ref: '#/components/schemas/pets.Pet' },
    ],
    [{ 'text/plain': {}, 'text/html': {} }, 'text/plain', { type: 'string' }],
    [{ 'application/octet-stream': {} }, 'application/octet-stream', { type: 'string', format: 'binary' }],
  ])('prefers JSON among the media types of a body', (content, mediaType, schema) => {
    const requestBody = { $ref: '#/components/requestBodies/Body' };
    const components = { schemas: pet.components.schemas, requestBodies: { Body: { required: true, content } } };
    expect(operation({ requestBody }, { components })?.body).toEqual({ mediaType, schema, required: true });
  });

  it('keeps the headers of an answer', () => {
    const responses = { 200: { description: '', headers: { 'x-count': { schema: { type: 'integer' } } } } };
    expect(operation({ responses })?.responseHeaders).toEqual({ 'x-count': { type: 'integer' } });
  });
});

describe('a schema', () => {
  const schema = (value: object) => readOne({ components: { schemas: { it: value, pet: {} } } }).schemas['pets.It'];

  it.each([
    ['null as a type', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['several types', { type: ['string', 'integer'] }, { type: ['string', 'integer'] }],
    ['nothing but null', { type: ['null'] }, { type: 'null' }],
    ['a constant', { const: 'a' }, { const: 'a' }],
    [
      'bytes',
      { type: 'string', contentMediaType: 'application/octet-stream' },
      { type: 'string', contentMediaType: 'application/octet-stream', format: 'binary' },
    ],
    [
      'composition',
      { oneOf: [PET, { type: 'null' }] },
      { oneOf: [{ $ref: '#/components/schemas/pets.Pet' }, { type: 'null' }] },
    ],
    [
      'a discriminator',
      { allOf: [PET], discriminator: { propertyName: 'k', mapping: { a: PET.$ref } } },
      { allOf: [{ $ref: '#/components/schemas/pets.Pet' }] },
    ],
    ['an example', { type: 'object', example: { $ref: '#/nowhere' } }, { type: 'object' }],
    ['a field named $ref', { properties: { $ref: { type: 'string' } } }, { properties: { $ref: { type: 'string' } } }],
    [
      'a field named __proto__',
      JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'),
      JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'),
    ],
    ['values that look like references', { enum: [{ $ref: '#/x' }] }, { enum: [{ $ref: '#/x' }] }],
    ['a map', { additionalProperties: PET }, { additionalProperties: { $ref: '#/components/schemas/pets.Pet' } }],
    ['a closed object', { additionalProperties: false }, { additionalProperties: false }],
    [
      'words beside a reference',
      { items: { ...PET, description: 'd' } },
      { items: { $ref: '#/components/schemas/pets.Pet', description: 'd' } },
    ],
  ])('may have %s', (_, value, want) => {
    expect(schema(value)).toEqual(want);
  });

  it('is written out where a reference points into another one', () => {
    const schemas = {
      a: { properties: { x: { type: 'array', items: { type: 'string' } } } },
      b: { $ref: '#/components/schemas/a/properties/x' },
    };
    expect(readOne({ components: { schemas } }).schemas['pets.B']).toEqual({
      type: 'array',
      items: { type: 'string' },
    });
  });

  it('may refer to one of another document, from there as well as by its full name', () => {
    const documents = {
      'api/a.json': openApi({
        components: {
          schemas: { 'a.X': { $ref: 'b.json#/components/schemas/b.Y' }, Z: { $ref: '#/components/schemas/b.Y' } },
        },
      }),
      'api/b.json': openApi({ components: { schemas: { 'b.Y': { type: 'string' } } } }),
    };
    expect(readFolder({ documents })[0]?.schemas).toEqual({
      'a.X': { $ref: '#/components/schemas/b.Y' },
      'a.Z': { $ref: '#/components/schemas/b.Y' },
    });
  });
});
