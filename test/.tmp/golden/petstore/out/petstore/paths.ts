// Generated from petstore.yaml by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';
import type {
  DeletePetRequest,
  DownloadPhotoRequest,
  GetPetByIdRequest,
  ListPetsRequest,
  NewPet,
  NewPetRequest,
  Order,
  Pet,
  Pets,
  PlaceOrderRequest,
  UpdatePetResponse,
  UploadPhotoRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface PetstorePaths {
  '/v1/pets': {
    /** `Pets.createPet` */
    post: RestOperation<{}, NewPet, Pet>;
    /** Lists pets. */
    get: RestOperation<{ query?: Pick<ListPetsRequest, 'limit' | 'status'> }, never, Pets>;
  };
  '/v1/pets/{petId}': {
    /** `Pets.deletePet` */
    delete: RestOperation<{ path: { petId: DeletePetRequest['petId'] } }, never, never>;
    /** Finds one pet. */
    get: RestOperation<{ path: { petId: GetPetByIdRequest['petId'] } }, never, Pet>;
    /** `Pets.updatePet` */
    put: RestOperation<{ path: { petId: NewPetRequest['petId'] } }, Omit<NewPetRequest, 'petId'>, UpdatePetResponse>;
  };
  '/v1/pets/{petId}/photo': {
    /** `Pets.downloadPhoto` */
    get: RestOperation<{ path: { petId: DownloadPhotoRequest['petId'] } }, never, Blob>;
    /** `Pets.uploadPhoto` */
    put: RestOperation<{ path: { petId: UploadPhotoRequest['petId'] } }, UploadPhotoRequest['contents'], string[]>;
  };
  '/v1/store/inventory': {
    /** `StoreOrders.getInventory` */
    get: RestOperation<{}, never, Record<string, number>>;
  };
  '/v1/store/orders': {
    /** `StoreOrders.placeOrder` */
    post: RestOperation<{}, PlaceOrderRequest, Order>;
  };
}
