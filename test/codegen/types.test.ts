import { describe, expect, it } from 'vitest';
import type { Schema } from '../../codegen/document/document.js';
import type { Sdk } from '../../codegen/model/model.js';
import { buildModel } from '../../codegen/model/build.js';
import { generateTypes } from '../../codegen/types/generate-types.js';
import { ownName, prepareSchema } from '../../codegen/types/prepare.js';
import { referencesOf, responseTypes } from '../../codegen/types/reachability.js';
import { usageDocs } from '../../codegen/types/usage-docs.js';
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
            Int64Input: object({ big }),
            Record: { type: 'object' },
          },
        },
        'b.json': { schemas: { Y: object({}) } },
      }),
    );
    expect(types.get('a')?.imports).toEqual([{ package: 'b', name: 'Y', alias: 'BY' }]);
    expect(types.get('a')?.runtimeTypes).toEqual([{ name: 'Int64Input', alias: 'SdkInt64Input' }]);
    expect(types.get('a')?.declarations).not.toContain('Record<');
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

  it('is said of types without words of their own', () => {
    expect(Object.fromEntries(usageDocs(sdk))).toEqual({
      'pets.Query': 'Request of `Pets.find`.',
      'pets.Pet': 'Answer of `Pets.get`. Part of `Tag`.',
      'pets.Tag': 'Part of `Pet`.',
    });
  });

  it('is cut short after three', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const paths = Object.fromEntries(
      names.map((name) => [`/${name}`, { get: { operationId: `Pets.${name}`, ...answer('Pet') } }]),
    );
    const docs = usageDocs(modelOf({ 'pets.json': { schemas: { Pet: object({}) }, paths } }));
    expect(docs.get('pets.Pet')).toBe('Answer of `Pets.a`, `Pets.b`, `Pets.c` and 2 more.');
  });
});
