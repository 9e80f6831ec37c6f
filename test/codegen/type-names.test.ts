import { describe, expect, it } from 'vitest';
import { buildModel } from '../../codegen/model/build.js';
import { openApi, readFolder } from './load/read-one.js';

const text = { type: 'string' };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** A request with a field in the path, so that the type of the body alone is not enough. */
function operation(operationId: string, more: object = {}): object {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: text }];
  return { operationId, parameters, responses: {}, ...more };
}

const body = (name: string): object => ({ requestBody: { content: { 'application/json': { schema: ref(name) } } } });

/** The name of each operation's request type, by operation. */
function requestNames(operations: readonly object[], schemas: readonly string[] = []): Record<string, string> {
  const paths = Object.fromEntries(operations.map((found, position) => [`/${position}/{id}`, { put: found }]));
  const components = { schemas: Object.fromEntries(schemas.map((name) => [name, { type: 'object' }])) };
  const sdk = buildModel(readFolder({ documents: { 'pets.json': openApi({ components, paths }) } }));
  const all = sdk.packages.flatMap((pkg) => pkg.services.flatMap((service) => service.operations));
  return Object.fromEntries(
    all.map(({ id, request }) => [id, request?.kind === 'named' ? request.name : String(request?.kind)]),
  );
}

describe('the name of a request type', () => {
  it('takes the verb of the method where the body that several send is a request already', () => {
    const names = requestNames(
      [
        operation('Pets.setPermissions', body('PetPermissionsRequest')),
        operation('Pets.updatePermissions', body('PetPermissionsRequest')),
      ],
      ['PetPermissionsRequest'],
    );
    expect(names).toEqual({
      'Pets.setPermissions': 'SetPetPermissionsRequest',
      'Pets.updatePermissions': 'UpdatePetPermissionsRequest',
    });
  });

  it('is made from service and method where the body has the verb already', () => {
    const shared = body('CreatePetRequest');
    const names = requestNames(
      [operation('Pets.create', shared), operation('PetsProxy.create', shared)],
      ['CreatePetRequest'],
    );
    expect(names).toEqual({ 'Pets.create': 'PetsCreateRequest', 'PetsProxy.create': 'PetsProxyCreateRequest' });
  });

  it('does not take the name of a schema', () => {
    const shared = body('PetRequest');
    const names = requestNames(
      [operation('Pets.set', shared), operation('Pets.get', shared)],
      ['PetRequest', 'SetPetRequest'],
    );
    expect(names).toEqual({ 'Pets.set': 'PetsSetRequest', 'Pets.get': 'GetPetRequest' });
  });

  it.each([
    [
      'the document gives it',
      operation('Adoptions.get', { 'x-databricks-request-type-name': 'GetAdoptionRequestRequest' }),
      'GetAdoptionRequest',
    ],
    ['the method has it', operation('Adoptions.deleteAdoptionRequest'), 'DeleteAdoptionRequest'],
    ['the body has it', operation('Adoptions.add', body('AddAdoptionRequestRequest')), 'AddAdoptionRequest'],
  ])('says once that it is a request, also where %s twice', (_what, found, want) => {
    expect(Object.values(requestNames([found], ['AddAdoptionRequestRequest']))).toEqual([want]);
  });
});
