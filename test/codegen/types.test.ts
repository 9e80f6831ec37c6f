import { describe, expect, it } from 'vitest';
import type { Schema } from '../../codegen/document/document.js';
import type { Sdk } from '../../codegen/model/model.js';
import { buildModel } from '../../codegen/model/build.js';
import { generateTypes } from '../../codegen/types/generate-types.js';
import { ownName, prepareSchema } from '../../codegen/types/prepare.js';
import { referencesOf, responseTypes } from '../../codegen/types/reachability.js';
import { openApi, readFolder } from './load/read-one.js';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });
const text: Schema = { type: 'string' };

function modelOf(documents: Readonly<Record<string, { schemas: object; paths?: object }>>): Sdk {
  const files = Object.entries(documents).map(([file, { schemas, paths = {} }]) => [
    file,
    openApi({ components: { schemas }, paths }),
  ]);
  return buildModel(readFolder({ documents: Object.fromEntries(files) }));
}

/** The declarations of one schema, without the comment about its use. */
async function declared(schema: object, others: object = {}): Promise<string> {
  const types = await generateTypes(modelOf({ 'pets.json': { schemas: { Pet: schema, ...others } } }));
  const { declarations = '' } = types.get('pets') ?? {};
  const start = declarations.indexOf('export', declarations.search(/export (interface|type) Pet\b/));
  return declarations
    .slice(start)
    .replace(/\n(\/\*\*|export )[\s\S]*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the type of a schema', () => {
  it.each<[string, object, string]>([
    ['an object', object({ a: text }), 'export interface Pet { a?: string | undefined; }'],
    ['a required field', { ...object({ a: text }), required: ['a'] }, 'export interface Pet { a: string; }'],
    [
      'a default, which makes nothing required',
      object({ a: { ...text, default: 'x' } as Schema }),
      'export interface Pet { a?: string | undefined; }',
    ],
    ['nothing known', {}, 'export type Pet = unknown;'],
    ['a field of any value', object({ a: { 'x-databricks-any': true } }), 'export interface Pet { a?: unknown; }'],
    ['an object without fields', { type: 'object' }, 'export interface Pet { [key: string]: unknown; }'],
    ['a map', { type: 'object', additionalProperties: text }, 'export interface Pet { [key: string]: string; }'],
    [
      'a map in a field',
      object({ a: { type: 'object', additionalProperties: text } }),
      'export interface Pet { a?: Record<string, string> | undefined; }',
    ],
    [
      'a map of itself',
      { type: 'object', additionalProperties: { type: 'array', items: ref('Pet') } },
      'export interface Pet { [key: string]: Pet[]; }',
    ],
    ['null', object({ a: { ...text, nullable: true } }), 'export interface Pet { a?: string | null | undefined; }'],
    ['several types', { type: ['string', 'integer', 'null'] }, 'export type Pet = string | number | null;'],
    [
      'an inline enum, open',
      object({ a: { ...text, enum: ['x', 'y'] } }),
      'export interface Pet { a?: "x" | "y" | (string & {}) | undefined; }',
    ],
    [
      'a list of an enum, open',
      { type: 'array', items: { ...text, enum: ['x', 'y'] } },
      'export type Pet = ("x" | "y" | (string & {}))[];',
    ],
    [
      'an enum of one',
      object({ a: { ...text, enum: ['x'] } }),
      'export interface Pet { a?: "x" | (string & {}) | undefined; }',
    ],
    ['an enum of numbers', { type: 'integer', enum: [1, 2] }, 'export type Pet = 1 | 2;'],
    ['a constant', object({ a: { const: 'x' } as Schema }), 'export interface Pet { a?: "x" | undefined; }'],
    ['bytes', object({ a: { ...text, format: 'binary' } }), 'export interface Pet { a?: Uint8Array | undefined; }'],
    [
      'parts',
      { allOf: [object({ a: text }), object({ b: text })] },
      'export type Pet = { a?: string | undefined; } & { b?: string | undefined; };',
    ],
    [
      'a choice, without repetition',
      { oneOf: [text, text, { type: 'boolean' }] },
      'export type Pet = string | boolean;',
    ],
    [
      'names that are no identifiers',
      object({ 'a-b': text, 日本: text, class: text }),
      'export interface Pet { "a-b"?: string | undefined; "日本"?: string | undefined; class?: string | undefined; }',
    ],
    [
      'inherited names',
      object({ ['__proto__']: text, constructor: text }),
      'export interface Pet { "__proto__"?: string | undefined; "constructor"?: string | undefined; }',
    ],
  ])('with %s', async (_what, schema, want) => {
    expect(await declared(schema)).toBe(want);
  });

  it('can be that of another schema, under a second name', async () => {
    expect(await declared(ref('Other'), { Other: object({ a: text }) })).toBe('export type Pet = Other;');
  });

  it('can require what a part leaves optional', async () => {
    const schema = { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['a'] };
    expect(await declared(schema, { Base: object({ a: text }) })).toBe(
      'export type Pet = Base & { "a": Exclude<Base["a"], undefined>; };',
    );
  });

  it('has no comment but the words of the document', async () => {
    const schema = { ...object({ a: { ...text, enum: ['x', 'y'], description: 'One.\n@two', deprecated: true } }) };
    const types = await generateTypes(
      modelOf({ 'pets.json': { schemas: { Pet: { ...schema, description: 'A */ pet.' } } } }),
    );
    const { declarations = '' } = types.get('pets') ?? {};
    expect(declarations).toContain('/** A *\\/ pet. */\nexport interface Pet');
    expect(declarations).toMatch(/\* One\.\n\s+\* \\@two\n\s+\*\n\s+\* @deprecated\n/);
    expect(declarations).not.toMatch(/@(description|enum|constant)/);
  });
});

describe('the imports of a package', () => {
  const big: Schema = { type: 'integer', format: 'int64' };

  it('are the types of other packages and of the runtime that it uses', async () => {
    const types = await generateTypes(
      modelOf({
        'a.json': {
          schemas: { X: object({ y: { $ref: 'b.json#/components/schemas/Y' }, z: ref('Z') }), Z: object({ big }) },
        },
        'b.json': { schemas: { Y: object({}), Unused: object({}) } },
      }),
    );
    expect(types.get('a')?.imports).toEqual([{ package: 'b', name: 'Y', alias: 'Y' }]);
    expect(types.get('a')?.runtimeTypes).toEqual([{ name: 'Int64Input', alias: 'Int64Input' }]);
    expect(types.get('b')).toMatchObject({ imports: [], runtimeTypes: [] });
  });

  it('take another name where the package has a type of that name', async () => {
    const types = await generateTypes(
      modelOf({
        'a.json': {
          schemas: {
            Y: object({ y: { $ref: 'b.json#/components/schemas/Y' } }),
            Int64Input: object({ big, map: { type: 'object', additionalProperties: text } }),
            Record: { type: 'object' },
          },
        },
        'b.json': { schemas: { Y: object({}) } },
      }),
    );
    expect(types.get('a')?.imports).toEqual([{ package: 'b', name: 'Y', alias: 'BY' }]);
    expect(types.get('a')?.runtimeTypes).toEqual([{ name: 'Int64Input', alias: 'SdkInt64Input' }]);
    expect(types.get('a')?.declarations).toContain('map?: globalThis.Record<string, string> | undefined');
  });

  it('take another name where that is the name of a global type', async () => {
    const types = await generateTypes(
      modelOf({
        'a.json': { schemas: { Y: object({ y: { $ref: 'b.json#/components/schemas/Record' } }) } },
        'b.json': { schemas: { Record: object({}) } },
      }),
    );
    expect(types.get('a')?.imports).toEqual([{ package: 'b', name: 'Record', alias: 'BRecord' }]);
  });
});

describe('a prepared schema', () => {
  it.each<[Schema, object]>([
    [
      { type: 'integer', format: 'int64', description: 'd' },
      { 'x-sdk-type': 'Int64', description: 'd' },
    ],
    [{ ...text, format: 'upload' }, { 'x-sdk-type': 'Uploadable' }],
    [{ ...text, format: 'byte-stream' }, { 'x-sdk-type': 'ByteStream' }],
    [
      { ...text, format: 'date-time' },
      { ...text, description: 'RFC 3339 timestamp.' },
    ],
    [
      { ...text, format: 'date-time', description: 'When.' },
      { ...text, description: 'When.' },
    ],
    [{ type: 'object' }, { type: 'object', additionalProperties: true }],
    [
      { ...ref('p.X'), description: 'd', nullable: true },
      { ...ref('p.X'), description: 'd' },
    ],
    [{ ...text, 'x-internal': 1 } as Schema, text],
  ])('is %j reduced to its type', (schema, want) => {
    expect(prepareSchema(schema, 'received')).toEqual(want);
  });

  it('takes more kinds of integers where it is only sent', () => {
    expect(prepareSchema({ type: 'integer', format: 'int64' }, 'sent')).toEqual({ 'x-sdk-type': 'Int64Input' });
  });

  it('marks names that every object has, and gives them back', () => {
    const { properties = {}, required = [] } = prepareSchema(
      { ...object({ constructor: text }), required: ['constructor'] },
      'sent',
    );
    expect(Object.keys(properties)).toEqual(required);
    expect(Object.keys(properties).map(ownName)).toEqual(['constructor']);
  });
});

describe('the use of types', () => {
  const answer = (name: string): object => ({
    responses: { 200: { description: '', content: { 'application/json': { schema: ref(name) } } } },
  });
  const sdk = modelOf({
    'pets.json': {
      schemas: {
        Pet: object({ tags: { type: 'array', items: ref('Tag') } }),
        Tag: object({ pet: ref('Pet') }),
        Query: object({}),
        Alone: object({}),
      },
      paths: {
        '/pet': { get: { operationId: 'Pets.get', ...answer('Pet') } },
        '/find': {
          post: {
            operationId: 'Pets.find',
            requestBody: { content: { 'application/json': { schema: ref('Query') } } },
            responses: {},
          },
        },
      },
    },
  });

  it('is known of all that a response can hold, however deep', () => {
    expect([...responseTypes(sdk)].sort()).toEqual(['pets.Pet', 'pets.Tag']);
  });

  it('is found wherever a schema refers to another', () => {
    const schema = {
      allOf: [ref('a.A')],
      properties: { b: { items: ref('a.B') }, c: { additionalProperties: ref('a.C') } },
    };
    expect(referencesOf(schema)).toEqual(['a.A', 'a.B', 'a.C']);
  });
});

describe('the declaration of a type', () => {
  const body = (name: string): object => ({ requestBody: { content: { 'application/json': { schema: ref(name) } } } });
  const operation = (id: string, more: object): object => ({
    operationId: id,
    ...more,
    responses: { 200: { description: '', content: { 'application/json': { schema: ref('Pet') } } } },
  });
  const query = { parameters: [{ name: 'kind', in: 'query', schema: text }] };
  const schemas = { Pet: object({}), New: { ...object({ pet: ref('Pet') }), description: 'A pet to be.' } };
  const paths = {
    '/find': { get: operation('Pets.find', query) },
    '/add': { post: operation('Pets.add', { ...query, ...body('New') }) },
  };
  const docsOf = async (found: Readonly<Record<string, object>>): Promise<string> =>
    (await generateTypes(modelOf({ 'pets.json': { schemas, paths: found } }))).get('pets')?.declarations ?? '';

  it('names the operation that the type is made for, unless the document has words', async () => {
    const declarations = await docsOf(paths);
    expect(declarations).toContain('/** Request of `Pets.find`. */\nexport interface FindRequest');
    expect(declarations).toContain('/** A pet to be. */\nexport interface New');
  });

  it('stands in alphabetical order, whatever refers to what', async () => {
    const declarations = await docsOf(paths);
    const names = [...declarations.matchAll(/export interface (\w+)/g)].map((match) => match[1]);
    expect(names).toEqual(['FindRequest', 'New', 'Pet']);
  });

  it('stays the same when another operation uses the type', async () => {
    const more = { ...paths, '/again': { get: operation('Pets.again', {}) } };
    expect(await docsOf(more)).toBe(await docsOf(paths));
  });
});
