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

/** Request of `Pipelines.create`. Part of `GetPipelineResponse`. */
export interface CreatePipeline {
  configuration?:
    | {
        [key: string]: string;
      }
    | undefined;
  edition?: 'CORE' | 'PRO' | undefined;
  id?: string | undefined;
  /** Friendly name. */
  name?: string | undefined;
  settings?: unknown;
}

/** Answer of `Pipelines.get`. Part of `ListPipelinesResponse`, `Query`. */
export interface GetPipelineResponse {
  cause?: string | undefined;
  pipeline_id?: string | undefined;
  /** As it was created. */
  spec?: CreatePipeline | undefined;
  state?: PipelineState | undefined;
}

/** Answer of `Pipelines.listPipelines`. */
export interface ListPipelinesResponse {
  statuses?: GetPipelineResponse[] | undefined;
  total?: Int64 | undefined;
}
