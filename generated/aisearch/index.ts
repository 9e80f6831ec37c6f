// Generated from api/aisearch.json by codegen/. Do not edit.
export * from './types.js';
export { AiSearchService } from './ai-search.js';
