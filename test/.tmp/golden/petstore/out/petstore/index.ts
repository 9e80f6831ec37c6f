// Generated from petstore.yaml by codegen/. Do not edit.
export * from './types.js';
export { PetsService } from './pets.js';
export { StoreOrdersService } from './store-orders.js';
