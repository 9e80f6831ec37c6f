export * from '../../generated/vectorsearch/index.js';
export {
  VectorSearchIndexes,
  VectorSearchIndexes as VectorSearchIndexesService,
} from '../vector-search/vector-search-indexes.js';
export type { UpsertOptions, UpsertRequest, UpsertResult } from '../vector-search/upsert-rows.js';
export type { VectorQuery } from '../vector-search/vector-search-indexes.js';
export type { VectorRow, WithRows } from '../vector-search/vector-rows.js';
