// Generated from all-internal.json by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';
import type { CreatePipeline, GetPipelineResponse, ListPipelinesResponse } from '../allinternal/types.js';
import type { CreateResponse, DeleteRequest, GetRequest, ListPipelinesRequest, StopRequest } from './types.js';

/** The operations of this package by path and verb. */
export interface PipelinesPaths {
  '/api/2.0/pipelines': {
    /** Create a pipeline */
    post: RestOperation<{}, CreatePipeline, CreateResponse>;
    /** `Pipelines.listPipelines` */
    get: RestOperation<{ query?: Pick<ListPipelinesRequest, 'page' | 'max_results'> }, never, ListPipelinesResponse>;
  };
  '/api/2.0/pipelines/{pipeline_id}': {
    /** `Pipelines.get` */
    get: RestOperation<{ path: { pipeline_id: GetRequest['pipeline_id'] } }, never, GetPipelineResponse>;
    /** `Pipelines.delete` */
    delete: RestOperation<{ path: { pipeline_id: DeleteRequest['pipeline_id'] } }, never, never>;
  };
  '/api/2.0/pipelines/{pipeline_id}/stop': {
    /** `Pipelines.stop` */
    post: RestOperation<{ path: { pipeline_id: StopRequest['pipeline_id'] } }, never, never>;
  };
}
