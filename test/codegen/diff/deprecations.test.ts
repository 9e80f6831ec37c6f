import { describe, expect, it } from 'vitest';
import { diffOf, linesOf, object, ref, type SmallDocument } from './small-documents.js';

const text = { type: 'string' };
const PETS: SmallDocument = {
  operations: { 'Pets.get': { path: '/pets', query: { view: {} }, answer: 'Pet' } },
  schemas: { Pet: object({ id: text, owner: ref('Owner') }), Owner: object({ name: text }) },
};
const get = (parts: object): SmallDocument => ({
  ...PETS,
  operations: { 'Pets.get': { path: '/pets', query: { view: {} }, answer: 'Pet', ...parts } },
});
const pet = (schema: object): SmallDocument => ({ ...PETS, schemas: { ...PETS.schemas, Pet: schema } });

describe('a new deprecation breaks nobody and is told', () => {
  it.each<[string, SmallDocument, string]>([
    ['of an operation', get({ more: { deprecated: true } }), 'p.Pets.get: is deprecated'],
    ['of a query parameter', get({ query: { view: { deprecated: true } } }), 'p.GetRequest.view: is deprecated'],
    ['of a type', pet({ ...object({ id: text, owner: ref('Owner') }), deprecated: true }), 'p.Pet: is deprecated'],
    ['of a field', pet(object({ id: { ...text, deprecated: true }, owner: ref('Owner') })), 'p.Pet.id: is deprecated'],
    [
      'of a reference, which stays the type it was',
      pet(object({ id: text, owner: { allOf: [ref('Owner')], deprecated: true } })),
      'p.Pet.owner: is deprecated',
    ],
  ])('%s', (_, after, line) => {
    expect(linesOf(diffOf(PETS, after))).toEqual({ deprecated: [line] });
  });

  it('names what replaces it where a document does', () => {
    const after = get({ more: { deprecated: true, description: 'Gets it.\n\nDeprecated: use `list`.' } });
    expect(linesOf(diffOf(PETS, after))).toEqual({ deprecated: ['p.Pets.get: is deprecated: Use `list`.'] });
  });

  it('also of what is new', () => {
    const after = {
      operations: { ...PETS.operations, 'Pets.old': { more: { deprecated: true } } },
      schemas: {
        ...PETS.schemas,
        Owner: object({ name: text, nick: object({ short: { ...text, deprecated: true } }) }),
        New: { ...object({ a: { ...text, deprecated: true } }), deprecated: true },
      },
    };
    expect(linesOf(diffOf(PETS, after))['deprecated']).toEqual([
      'p.Pets.old: is deprecated',
      'p.New: is deprecated',
      'p.New.a: is deprecated',
      'p.Owner.nick.short: is deprecated',
    ]);
  });

  it('and so is one that is taken back', () => {
    expect(linesOf(diffOf(get({ more: { deprecated: true } }), PETS))).toEqual({
      changed: ['p.Pets.get: is not deprecated any more'],
    });
  });
});

describe('a preview', () => {
  const preview = (value: string): SmallDocument => get({ more: { 'x-databricks-preview': value } });

  it('is told of an operation that becomes one, and of a new operation', () => {
    expect(linesOf(diffOf(PETS, preview('EXPERIMENTAL')))).toEqual({ previews: ['p.Pets.get: is experimental'] });
    expect(linesOf(diffOf({}, preview('EXPERIMENTAL')))).toMatchObject({ previews: ['p.Pets.get: is experimental'] });
  });

  it('may go on to another stage, and end', () => {
    const [early, late] = [preview('EXPERIMENTAL'), preview('PUBLIC_PREVIEW')];
    expect(linesOf(diffOf(early, late))).toEqual({ previews: ['p.Pets.get: is in public preview'] });
    expect(linesOf(diffOf(late, PETS))).toEqual({ changed: ['p.Pets.get: is not in public preview any more'] });
  });
});
