// Generated from all-internal.json by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';
import type { QueryRequest } from './types.js';

/** The operations of this package by path and verb. */
export interface ServingPaths {
  '/serving-endpoints/{name}/invocations': {
    /** `Serving.query` */
    post: RestOperation<{ path: { name: QueryRequest['name'] } }, QueryRequest['contents'], Blob>;
  };
}
