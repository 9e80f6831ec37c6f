import { describe, expect, it } from 'vitest';
import { buildModel } from '../../codegen/model/build.js';
import { SpecError } from '../../codegen/problems/spec-error.js';
import type { Paging } from '../../codegen/model/model.js';
import { openApi, readFolder } from './load/read-one.js';

const text = { type: 'string' };
const pet = { type: 'object', properties: { id: text, profile: { type: 'object', properties: { name: text } } } };
const PAGED = { 'x-databricks-pagination': { results: 'pets' } };

/** The paging of a list of pets, or what is wrong with it. */
function pagingOf(extensions: object): Paging | undefined | readonly string[] {
  const schema = { type: 'object', properties: { pets: { type: 'array', items: pet } } };
  const responses = { 200: { description: '', content: { 'application/json': { schema } } } };
  const paths = { '/pets': { get: { operationId: 'Pets.list', responses, ...extensions } } };
  try {
    const sdk = buildModel(readFolder({ documents: { 'pets.json': openApi({ paths }) } }));
    return sdk.packages[0]?.services[0]?.operations[0]?.paging;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.problems.map(({ pointer, problem }) => `${pointer}: ${problem}`);
  }
}

describe('x-databricks-name', () => {
  it('says where an item of a list has its name and its id', () => {
    const named = { name: 'profile.name', id: 'id' };
    expect(pagingOf({ ...PAGED, 'x-databricks-name': named })).toMatchObject({ named });
  });

  it.each([
    [
      'a name that no item has',
      { ...PAGED, 'x-databricks-name': { name: 'profile.title', id: 'id' } },
      '"profile.title"',
    ],
    ['an id that no item has', { ...PAGED, 'x-databricks-name': { name: 'profile.name', id: 'key' } }, '"key"'],
    ['no list', { 'x-databricks-name': { name: 'profile.name', id: 'id' } }, 'only a paged list'],
    ['a name without an id', { ...PAGED, 'x-databricks-name': { name: 'profile.name' } }, 'name or id is missing'],
  ])('is refused for %s', (_what, extensions, want) => {
    expect(pagingOf(extensions)).toEqual([expect.stringContaining(want)]);
    expect(pagingOf(extensions)).toEqual([expect.stringContaining('/paths/~1pets/get/x-databricks-name: ')]);
  });
});
