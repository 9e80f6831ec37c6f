export * from '../../generated/vectorsearch/index.js';
export {
  VectorSearchIndexes,
  VectorSearchIndexes as VectorSearchIndexesService,
} from '../vector-search/vector-search-indexes.js';
