// Generated from all-internal.json by codegen/. Do not edit.
import type { GetPipelineResponse } from '../allinternal/types.js';

/** @description Answer of `Queries.create`, `Queries.get`. Part of `ListResponse`. */
export interface Query {
  id?: string | undefined;
  pipeline?: GetPipelineResponse | undefined;
  status?:
    | {
        message?: string | undefined;
        /** @enum {string} */
        state?: ('RUNNING' | 'DONE' | 'ERROR' | (string & {})) | undefined;
      }
    | undefined;
  text?: string | undefined;
}

/** @description Request of `Queries.create`. */
export interface CreateQuery {
  text: string;
}

/** @description Request of `Queries.get`. */
export interface GetRequest {
  id: string;
}

/** @description Answer of `Queries.list`. */
export interface ListResponse {
  queries?: Query[] | undefined;
}

/** @description Request of `QuerySettings.update`. */
export interface UpdateRequest {
  value?: unknown | undefined;
}
