// Generated from petstore.yaml by codegen/. Do not edit.
import { Service, call } from '../../../../../../runtime/service.js';
import type { CallOptions, Operation } from '../../../../../../runtime/service.js';
import type {
  DeletePetRequest,
  DownloadPhotoRequest,
  DownloadPhotoResponse,
  GetPetByIdRequest,
  ListPetsRequest,
  NewPet,
  NewPetRequest,
  Pet,
  Pets,
  UpdatePetResponse,
  UploadPhotoRequest,
} from './types.js';

/** Everything about pets. */
export class PetsService extends Service {
  /**
   * Calls `POST /v1/pets`.
   *
   * @see https://docs.databricks.com/api/workspace/pets/createpet
   */
  createPet(request: NewPet, options?: CallOptions): Promise<Pet> {
    return call(this.api, operations.createPet, request, options);
  }

  /**
   * Calls `DELETE /v1/pets/{petId}`.
   *
   * @see https://docs.databricks.com/api/workspace/pets/deletepet
   */
  deletePet(request: DeletePetRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deletePet, request, options);
  }

  /**
   * Calls `GET /v1/pets/{petId}/photo`.
   *
   * @see https://docs.databricks.com/api/workspace/pets/downloadphoto
   */
  downloadPhoto(request: DownloadPhotoRequest, options?: CallOptions): Promise<DownloadPhotoResponse> {
    return call(this.api, operations.downloadPhoto, request, options);
  }

  /**
   * Finds one pet.
   *
   * Answers 404 when there is none.
   *
   * * one
   * * two
   *
   * `GET /v1/pets/{petId}`
   *
   * @see https://pets.example.com/docs/get
   */
  getPetById(request: GetPetByIdRequest, options?: CallOptions): Promise<Pet> {
    return call(this.api, operations.getPetById, request, options);
  }

  /**
   * Lists pets.
   *
   * `GET /v1/pets`
   *
   * @see https://docs.databricks.com/api/workspace/pets/listpets
   */
  listPets(request: ListPetsRequest = {}, options?: CallOptions): Promise<Pets> {
    return call(this.api, operations.listPets, request, options);
  }

  /**
   * Calls `PUT /v1/pets/{petId}`.
   *
   * @deprecated
   * @see https://docs.databricks.com/api/workspace/pets/updatepet
   */
  updatePet(request: NewPetRequest, options?: CallOptions): Promise<UpdatePetResponse> {
    return call(this.api, operations.updatePet, request, options);
  }

  /**
   * Calls `PUT /v1/pets/{petId}/photo`.
   *
   * @see https://docs.databricks.com/api/workspace/pets/uploadphoto
   */
  uploadPhoto(request: UploadPhotoRequest, options?: CallOptions): Promise<string[]> {
    return call(this.api, operations.uploadPhoto, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  createPet: {
    id: 'Pets.createPet',
    method: 'POST',
    path: '/v1/pets',
    body: true,
  } satisfies Operation<NewPet, Pet>,
  deletePet: {
    id: 'Pets.deletePet',
    method: 'DELETE',
    path: '/v1/pets/{petId}',
    response: 'none',
  } satisfies Operation<DeletePetRequest, void>,
  downloadPhoto: {
    id: 'Pets.downloadPhoto',
    method: 'GET',
    path: '/v1/pets/{petId}/photo',
    response: 'stream',
    accept: 'image/png',
  } satisfies Operation<DownloadPhotoRequest, DownloadPhotoResponse>,
  getPetById: {
    id: 'Pets.getPetById',
    method: 'GET',
    path: '/v1/pets/{petId}',
  } satisfies Operation<GetPetByIdRequest, Pet>,
  listPets: {
    id: 'Pets.listPets',
    method: 'GET',
    path: '/v1/pets',
    query: ['limit', 'status'],
  } satisfies Operation<ListPetsRequest, Pets>,
  updatePet: {
    id: 'Pets.updatePet',
    method: 'PUT',
    path: '/v1/pets/{petId}',
    body: true,
  } satisfies Operation<NewPetRequest, UpdatePetResponse>,
  uploadPhoto: {
    id: 'Pets.uploadPhoto',
    method: 'PUT',
    path: '/v1/pets/{petId}/photo',
    body: 'contents',
    contentType: 'image/png',
  } satisfies Operation<UploadPhotoRequest, string[]>,
};
