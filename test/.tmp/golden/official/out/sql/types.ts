// Generated from all-internal.json by codegen/. Do not edit.
import type { GetPipelineResponse } from '../allinternal/types.js';

/** Answer of `Queries.create`, `Queries.get`. Part of `ListResponse`. */
export interface Query {
  id?: string | undefined;
  pipeline?: GetPipelineResponse | undefined;
  status?:
    | {
        message?: string | undefined;
        state?: 'RUNNING' | 'DONE' | 'ERROR' | undefined;
      }
    | undefined;
  text?: string | undefined;
}

/** Request of `Queries.create`. */
export interface CreateQuery {
  text: string;
}

/** Request of `Queries.get`. */
export interface GetRequest {
  id: string;
}

/** Answer of `Queries.list`. */
export interface ListResponse {
  queries?: Query[] | undefined;
}

/** Request of `QuerySettings.update`. */
export interface UpdateRequest {
  value?: unknown;
}
