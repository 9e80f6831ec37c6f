// Generated from all-internal.json by codegen/. Do not edit.
import type { Int64 } from '../../../../../../runtime/values.js';

/** What a pipeline is doing. */
export const PipelineState = {
  IDLE: 'IDLE',
  RUNNING: 'RUNNING',
  FAILED: 'FAILED',
} as const;
/** What a pipeline is doing. */
export type PipelineState = 'IDLE' | 'RUNNING' | 'FAILED' | (string & {});

/** @description Request of `Pipelines.create`. Part of `GetPipelineResponse`. */
export interface CreatePipeline {
  configuration?:
    | {
        [key: string]: string;
      }
    | undefined;
  /** @enum {string} */
  edition?: ('CORE' | 'PRO' | (string & {})) | undefined;
  id?: string | undefined;
  /** @description Friendly name. */
  name?: string | undefined;
  settings?: unknown | undefined;
}

/** @description Answer of `Pipelines.get`. Part of `ListPipelinesResponse`, `Query`. */
export interface GetPipelineResponse {
  cause?: string | undefined;
  pipeline_id?: string | undefined;
  /** @description As it was created. */
  spec?: CreatePipeline | undefined;
  state?: PipelineState | undefined;
}

/** @description Answer of `Pipelines.listPipelines`. */
export interface ListPipelinesResponse {
  statuses?: GetPipelineResponse[] | undefined;
  total?: Int64 | undefined;
}
