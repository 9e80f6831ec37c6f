// Generated from petstore.yaml by codegen/. Do not edit.
import type { Int64, Int64Input, Uploadable } from '../../../../../../runtime/values.js';

/** Part of `Category`, `NewPet`, `NewPetRequest`. */
export interface Category {
  id?: Int64 | undefined;
  name?: string | undefined;
  parent?: Category | undefined;
}

/** Request of `Pets.createPet`. Part of `Pet`. */
export interface NewPet {
  /** What it is called. */
  name: string;
  nickname?: string | null | undefined;
  category?: Category | undefined;
  status?: 'available' | 'pending' | 'sold' | undefined;
}

/** A pet that has an id. */
export type Pet = NewPet & {
  id: Int64;
  born?: string | undefined;
};

/** Request of `Pets.deletePet`. */
export interface DeletePetRequest {
  petId: Int64Input;
}

/** Request of `Pets.downloadPhoto`. */
export interface DownloadPhotoRequest {
  petId: Int64Input;
}

/** Answer of `Pets.downloadPhoto`. */
export interface DownloadPhotoResponse {
  contents: ReadableStream<Uint8Array>;
}

export interface Error {
  code?: number | undefined;
  message?: string | undefined;
}

/** Request of `Pets.getPetById`. */
export interface GetPetByIdRequest {
  petId: Int64Input;
}

/** Request of `Pets.listPets`. */
export interface ListPetsRequest {
  limit?: number | undefined;
  status?: ('available' | 'pending' | 'sold')[] | undefined;
}

/** Request of `Pets.updatePet`. */
export interface NewPetRequest {
  petId: Int64Input;
  /** What it is called. */
  name: string;
  nickname?: string | null | undefined;
  category?: Category | undefined;
  status?: 'available' | 'pending' | 'sold' | undefined;
}

/** Answer of `StoreOrders.placeOrder`. */
export interface Order {
  id: string;
  lines?:
    | {
        sku?: string | undefined;
        price?: number | undefined;
      }[]
    | undefined;
}

/** Answer of `Pets.listPets`. */
export type Pets = Pet[];

/** Request of `StoreOrders.placeOrder`. */
export interface PlaceOrderRequest {
  petId: Int64Input;
  quantity?: number | undefined;
  note?: string | null | undefined;
}

/** Answer of `Pets.updatePet`. */
export type UpdatePetResponse = {
  pet?: Pet | undefined;
  changed?: boolean | undefined;
} | null;

/** Request of `Pets.uploadPhoto`. */
export interface UploadPhotoRequest {
  petId: Int64Input;
  contents?: Uploadable | undefined;
}
