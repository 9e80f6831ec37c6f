// Generated from api/serving.json by codegen/. Do not edit.
export * from './types.js';
export { ServingEndpointsService } from './serving-endpoints.js';
export { ServingEndpointsDataPlaneService } from './serving-endpoints-data-plane.js';
