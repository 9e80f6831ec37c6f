import { describe, expect, it } from 'vitest';
import { camelIdentifier, nameFromPath, packageName, pascalIdentifier, singular } from '../../../codegen/load/names.js';

describe('names of a document as identifiers', () => {
  it.each([
    ['pet', 'Pet'],
    ['ClusterSpec', 'ClusterSpec'],
    ['MLflowModel', 'MLflowModel'],
    ['pet-list', 'PetList'],
    ['api.v1.Pet_item', 'ApiV1PetItem'],
    ['Größe', 'GroE'],
    ['3d model', 'N3dModel'],
    ['🚀', ''],
  ])('makes the type name of %j', (text, want) => {
    expect(pascalIdentifier(text)).toBe(want);
  });

  it.each([
    ['getPetById', 'getPetById'],
    ['list-pets', 'listPets'],
    ['ListPets', 'listPets'],
    ['GETPets', 'getPets'],
    ['pets_list', 'petsList'],
  ])('makes the method name of %j', (text, want) => {
    expect(camelIdentifier(text)).toBe(want);
  });

  it.each([
    ['compute', 'compute'],
    ['Pet-Store.v2', 'petstorev2'],
    ['2024', 'api2024'],
  ])('makes the package name of %j', (text, want) => {
    expect(packageName(text)).toBe(want);
  });

  it.each([
    ['get', '/pets/{petId}', 'getPetsByPetId'],
    ['post', '/api/2.0/clusters/create', 'postApi20ClustersCreate'],
    ['delete', '/a/{b}:cancel', 'deleteAByBCancel'],
    ['get', '/', 'get'],
  ])('names %s %s after its words', (method, path, want) => {
    expect(nameFromPath(method, path)).toBe(want);
  });

  it.each([
    ['Clusters', 'Cluster'],
    ['Policies', 'Policy'],
    ['Access', 'Access'],
    ['Genie', 'Genie'],
    ['Batches', 'Batch'],
  ])('makes one of %s', (noun, want) => {
    expect(singular(noun)).toBe(want);
  });
});
