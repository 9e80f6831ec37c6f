// Generated from api/agentbricks.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `State`; the server may send others. */
export const State = {
  CANCELLED: 'CANCELLED',
  COMPLETED: 'COMPLETED',
  CREATED: 'CREATED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
} as const;
export type State = (typeof State)[keyof typeof State] | (string & {});

/** Request of `AgentBricks.cancelOptimize`. */
export interface CancelCustomLlmOptimizationRunRequest {
  id: string;
}

export interface CreateCustomLlmRequest {
  agent_artifact_path?: string | undefined;
  datasets?: Dataset[] | undefined;
  guidelines?: string[] | undefined;
  instructions: string;
  name: string;
}

export interface CustomLlm {
  name: string;
  instructions: string;
  agent_artifact_path?: string | undefined;
  creation_time?: string | undefined;
  creator?: string | undefined;
  datasets?: Dataset[] | undefined;
  endpoint_name?: string | undefined;
  guidelines?: string[] | undefined;
  id?: string | undefined;
  optimization_state?: State | undefined;
}

export interface Dataset {
  table: Table;
}

/** Request of `AgentBricks.deleteCustomLlm`. */
export interface DeleteCustomLlmRequest {
  id: string;
}

/** Request of `AgentBricks.getCustomLlm`. */
export interface GetCustomLlmRequest {
  id: string;
}

/** Request of `AgentBricks.startOptimize`. */
export interface StartCustomLlmOptimizationRunRequest {
  id: string;
}

export interface Table {
  table_path: string;
  request_col: string;
  response_col?: string | undefined;
}

/** Request of `AgentBricks.updateCustomLlm`. */
export interface UpdateCustomLlmRequest {
  id: string;
  custom_llm: CustomLlm;
  update_mask: string;
}
