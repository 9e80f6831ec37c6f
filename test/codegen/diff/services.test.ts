import { describe, expect, it } from 'vitest';
import { diffModels } from '../../../codegen/diff/diff-models.js';
import { diffOf, linesOf, modelOf, type SmallDocument } from './small-documents.js';

const PETS: SmallDocument = {
  operations: { 'Pets.get': { path: '/pets' }, 'Pets.put': { path: '/pets', method: 'post' } },
};

describe('a package', () => {
  it('that is gone takes its services, operations and types with it', () => {
    const before = modelOf({ p: PETS, q: { operations: { 'Cats.get': {} }, schemas: { Cat: { type: 'string' } } } });
    expect(linesOf(diffModels(before, modelOf({ p: PETS })))).toEqual({
      breaking: ['q: package removed', 'q.Cats: service removed', 'q.Cats.get: removed', 'q.Cat: type removed'],
    });
  });

  it('that is new is told with all that it brings', () => {
    const after = modelOf({ p: PETS, q: { operations: { 'Cats.get': { path: '/cats' } }, schemas: { Cat: {} } } });
    expect(linesOf(diffModels(modelOf({ p: PETS }), after))).toEqual({
      added: [
        'q: new package',
        'q.Cats: new service, `w.cats`',
        'q.Cats.get: new operation, `GET /cats`',
        'q.Cat: new type',
      ],
    });
  });
});

describe('a service', () => {
  it('that is gone is told with each of its operations', () => {
    expect(linesOf(diffOf(PETS, {}))).toEqual({
      breaking: ['p.Pets: service removed', 'p.Pets.get: removed', 'p.Pets.put: removed'],
    });
  });

  it.each([
    ['moves to the account client', { 'x-databricks-is-accounts': true }, 'is `a.pets` now and not `w.pets`'],
    ['hangs on another service', { 'x-databricks-parent-service': 'Zoo' }, 'is `w.Zoo.pets` now and not `w.pets`'],
  ])('breaks callers when it %s', (_, tag, what) => {
    const zoo = { Zoo: {} };
    expect(linesOf(diffOf({ ...PETS, tags: zoo }, { ...PETS, tags: { ...zoo, Pets: tag } }))).toEqual({
      breaking: [`p.Pets: ${what}`],
    });
  });

  it('breaks callers when a second name is gone, and none when there is one more', () => {
    const named = { ...PETS, tags: { Pets: { 'x-databricks-aliases': ['petsV2'] } } };
    expect(linesOf(diffOf(named, PETS))).toEqual({ breaking: ['p.Pets: is not found as `petsV2` any more'] });
    expect(linesOf(diffOf(PETS, named))).toEqual({ added: ['p.Pets: is also found as `petsV2`'] });
  });

  it('may become a preview, be one from its start, and stop being one', () => {
    const preview = { ...PETS, tags: { Pets: { 'x-databricks-preview': 'PUBLIC_PREVIEW' } } };
    expect(linesOf(diffOf(PETS, preview))).toEqual({ previews: ['p.Pets: is in public preview'] });
    expect(linesOf(diffOf({}, preview))).toMatchObject({ previews: ['p.Pets: is in public preview'] });
    expect(linesOf(diffOf(preview, PETS))).toEqual({ changed: ['p.Pets: is not in public preview any more'] });
  });
});
