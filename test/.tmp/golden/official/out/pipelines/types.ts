// Generated from all-internal.json by codegen/. Do not edit.

/** @description Answer of `Pipelines.create`. */
export interface CreateResponse {
  pipeline_id?: string | undefined;
}

/** @description Request of `Pipelines.delete`. */
export interface DeleteRequest {
  pipeline_id: string;
}

/** @description Request of `Pipelines.get`. */
export interface GetRequest {
  pipeline_id: string;
}

/** @description Request of `Pipelines.listPipelines`. */
export interface ListPipelinesRequest {
  page?: number | undefined;
  max_results?: number | undefined;
}

/** @description Request of `Pipelines.stop`. */
export interface StopRequest {
  pipeline_id: string;
}
