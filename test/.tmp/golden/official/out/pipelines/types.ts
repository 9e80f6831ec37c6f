// Generated from all-internal.json by codegen/. Do not edit.

/** Answer of `Pipelines.create`. */
export interface CreateResponse {
  pipeline_id?: string | undefined;
}

/** Request of `Pipelines.delete`. */
export interface DeleteRequest {
  pipeline_id: string;
}

/** Request of `Pipelines.get`. */
export interface GetRequest {
  pipeline_id: string;
}

/** Request of `Pipelines.listPipelines`. */
export interface ListPipelinesRequest {
  page?: number | undefined;
  max_results?: number | undefined;
}

/** Request of `Pipelines.stop`. */
export interface StopRequest {
  pipeline_id: string;
}
