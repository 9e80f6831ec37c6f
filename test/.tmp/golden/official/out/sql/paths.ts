// Generated from all-internal.json by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';
import type { CreateQuery, GetRequest, ListResponse, Query, UpdateRequest } from './types.js';

/** The operations of this package by path and verb. */
export interface SqlPaths {
  '/api/2.0/sql/queries': {
    /** `Queries.create` */
    post: RestOperation<{}, CreateQuery, Query>;
    /** `Queries.list` */
    get: RestOperation<{}, never, ListResponse>;
  };
  '/api/2.0/sql/queries/{id}': {
    /** `Queries.get` */
    get: RestOperation<{ path: { id: GetRequest['id'] } }, never, Query>;
  };
  '/api/2.0/sql/settings': {
    /** `QuerySettings.update` */
    put: RestOperation<{}, UpdateRequest, never>;
  };
}
