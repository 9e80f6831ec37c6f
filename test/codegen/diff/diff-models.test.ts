import { describe, expect, it } from 'vitest';
import { diffModels } from '../../../codegen/diff/diff-models.js';
import { toMarkdown } from '../../../codegen/diff/to-markdown.js';
import type { Schema } from '../../../codegen/document/document.js';
import type { Operation, Package, Sdk, Service, TypeRef } from '../../../codegen/model/model.js';

const named = (name: string): TypeRef => ({ kind: 'named', package: 'p', name });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/p.${name}` });

const GET: Operation = {
  id: 'S.get',
  name: 'get',
  method: 'GET',
  path: '/s/{id}',
  documentPath: '/s/{id}',
  deprecated: false,
  request: named('Request'),
  fields: [],
  response: { kind: 'json', type: named('Response'), headers: {} },
  account: false,
  dataPlane: false,
};
const SERVICE: Service = {
  name: 'S',
  className: 'SService',
  accessor: 's',
  aliases: ['t'],
  file: 's',
  account: false,
  operations: [GET],
};
const TYPES: Record<string, Schema> = {
  Request: { type: 'object', properties: { id: { type: 'string' }, part: ref('Part') }, required: ['id'] },
  Response: { type: 'object', properties: { state: ref('State'), at: { type: 'string' } }, required: ['at'] },
  Part: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] },
  State: { type: 'string', enum: ['ON', 'OFF'] },
  Unused: { type: 'object', properties: { a: { type: 'string' } } },
};

const sdk = (parts: Partial<Package> = {}): Sdk => ({
  packages: [{ name: 'p', source: 'p.json', services: [SERVICE], types: TYPES, ...parts }],
});
const withGet = (parts: Partial<Operation>): Sdk =>
  sdk({ services: [{ ...SERVICE, operations: [{ ...GET, ...parts }] }] });
const withType = (name: string, schema: Schema): Sdk => sdk({ types: { ...TYPES, [name]: schema } });
const without = (name: string): Sdk =>
  sdk({ types: Object.fromEntries(Object.entries(TYPES).filter(([key]) => key !== name)) });
const paging = { item: named('Part') };

function breaking(after: Sdk): string[] {
  const diff = diffModels(sdk(), after);
  expect(diff.added).toEqual([]);
  expect(diff.changed).toEqual([]);
  return diff.breaking.map(({ place, what }) => `${place}: ${what}`);
}

describe('a breaking change', () => {
  it.each<[string, Sdk, string]>([
    ['a package removed', { packages: [] }, 'p: removed, with all its services'],
    ['a service removed', sdk({ services: [] }), 'p.S: removed'],
    ['a service moved to the account', sdk({ services: [{ ...SERVICE, account: true }] }), 'p.S: was w.s and is a.s'],
    ['a service hung under another', sdk({ services: [{ ...SERVICE, parent: 'T' }] }), 'p.S: was w.s and is w.T.s'],
    ['a second name removed', sdk({ services: [{ ...SERVICE, aliases: [] }] }), 'p.S: is not found as t any more'],
    ['an operation removed', sdk({ services: [{ ...SERVICE, operations: [] }] }), 'p.S.get: removed'],
    ['another path', withGet({ path: '/t/{id}' }), 'p.S.get: was GET /s/{id} and now GET /t/{id}'],
    ['another verb', withGet({ method: 'POST' }), 'p.S.get: was GET /s/{id} and now POST /s/{id}'],
    ['another request type', withGet({ request: named('Part') }), 'p.S.get: took p.Request and now p.Part'],
    [
      'another answer',
      withGet({ response: { kind: 'none', headers: {} } }),
      'p.S.get: returned p.Response and now nothing',
    ],
    ['pages in the place of an answer', withGet({ paging }), 'p.S.get: returned p.Response and now pages of p.Part'],
    [
      'a long-running operation',
      withGet({ longRunning: { poll: 'g', result: named('Part') } }),
      'p.S.get: returned p.Response and now a long-running p.Part',
    ],
    ['a type removed', without('Unused'), 'p.Unused: removed'],
    ['a field removed', withType('Unused', { type: 'object', properties: {} }), 'p.Unused.a: removed'],
    [
      'a field of another type',
      withType('Unused', { type: 'object', properties: { a: { type: 'integer' } } }),
      'p.Unused.a: was string and is integer',
    ],
    [
      'a field that may be null',
      withType('Unused', { type: 'object', properties: { a: { type: 'string', nullable: true } } }),
      'p.Unused.a: was string and is string | null',
    ],
    [
      'a list of a field',
      withType('Unused', { type: 'object', properties: { a: { type: 'array', items: { type: 'string' } } } }),
      'p.Unused.a: was string and is string[]',
    ],
    [
      'a field newly required in what is sent',
      withType('Request', { ...TYPES['Request'], required: ['id', 'part'] }),
      'p.Request.part: is required now',
    ],
    [
      'a new field required in what is sent',
      withType('Part', { type: 'object', properties: { n: { type: 'integer' }, m: {} }, required: ['n', 'm'] }),
      'p.Part.m: is new and required',
    ],
    [
      'a field that may be absent from what comes back',
      withType('Response', { ...TYPES['Response'], required: [] }),
      'p.Response.at: may be absent now',
    ],
    ['a value removed', withType('State', { type: 'string', enum: ['ON'] }), 'p.State: has no value OFF any more'],
  ])('is %s', (_, after, want) => {
    expect(breaking(after)).toEqual([want]);
  });
});

describe('what breaks nobody', () => {
  it.each<[string, Sdk, 'added' | 'changed', string]>([
    ['a new service', sdk({ services: [SERVICE, { ...SERVICE, name: 'T' }] }), 'added', 'p.T: new service with get'],
    ['a second name', sdk({ services: [{ ...SERVICE, aliases: ['t', 'u'] }] }), 'added', 'p.S: is also found as u'],
    [
      'a new operation',
      sdk({ services: [{ ...SERVICE, operations: [GET, { ...GET, name: 'put' }] }] }),
      'added',
      'p.S.put: new operation, GET /s/{id}',
    ],
    ['a new type', withType('New', {}), 'added', 'p.New: new type'],
    [
      'a new value',
      withType('State', { type: 'string', enum: ['ON', 'OFF', 'IDLE'] }),
      'added',
      'p.State: has the new value IDLE',
    ],
    [
      'a new optional field',
      withType('Unused', { type: 'object', properties: { a: { type: 'string' }, b: ref('Part') } }),
      'added',
      'p.Unused.b: new field, p.Part',
    ],
    [
      'a field that is always there',
      withType('Response', { ...TYPES['Response'], required: ['at', 'state'] }),
      'changed',
      'p.Response.state: is always there now',
    ],
    [
      'a field that need not be sent',
      withType('Request', { ...TYPES['Request'], required: [] }),
      'changed',
      'p.Request.id: is optional now',
    ],
    ['a deprecation', withGet({ deprecated: true }), 'changed', 'p.S.get: is deprecated'],
    [
      'a deprecated field',
      withType('Unused', { type: 'object', properties: { a: { type: 'string', deprecated: true } } }),
      'changed',
      'p.Unused.a: is deprecated',
    ],
  ])('is %s', (_, after, kind, want) => {
    const diff = diffModels(sdk(), after);
    expect(diff.breaking).toEqual([]);
    expect(diff[kind].map(({ place, what }) => `${place}: ${what}`)).toEqual([want]);
  });

  it('is a description', () => {
    expect(diffModels(sdk(), sdk({ description: 'new words' }))).toEqual({ breaking: [], added: [], changed: [] });
  });
});

describe('toMarkdown', () => {
  it('lists breaking changes first and leaves out what is empty', () => {
    const after = sdk({ services: [], types: { ...TYPES, New: {} } });
    expect(toMarkdown(diffModels(sdk(), after))).toBe(
      '### Breaking changes\n\n- `p.S`: removed\n\n### Added\n\n- `p.New`: new type\n',
    );
  });

  it('says so when nothing differs', () => {
    expect(toMarkdown(diffModels(sdk(), sdk()))).toBe('The API has not changed.\n');
  });
});
