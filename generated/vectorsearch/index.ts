// Generated from api/vectorsearch.json by codegen/. Do not edit.
export * from './types.js';
export { VectorSearchEndpointsService } from './vector-search-endpoints.js';
export { VectorSearchIndexesService } from './vector-search-indexes.js';
