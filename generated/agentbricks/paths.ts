// Generated from api/agentbricks.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CancelCustomLlmOptimizationRunRequest,
  CreateCustomLlmRequest,
  CustomLlm,
  DeleteCustomLlmRequest,
  GetCustomLlmRequest,
  StartCustomLlmOptimizationRunRequest,
  UpdateCustomLlmRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface AgentbricksPaths {
  '/api/2.0/custom-llms': {
    /** `AgentBricks.createCustomLlm` */
    post: RestOperation<{}, CreateCustomLlmRequest, CustomLlm>;
  };
  '/api/2.0/custom-llms/{id}': {
    /** `AgentBricks.deleteCustomLlm` */
    delete: RestOperation<{ path: { id: DeleteCustomLlmRequest['id'] } }, never, never>;
    /** `AgentBricks.getCustomLlm` */
    get: RestOperation<{ path: { id: GetCustomLlmRequest['id'] } }, never, CustomLlm>;
    /** `AgentBricks.updateCustomLlm` */
    patch: RestOperation<{ path: { id: UpdateCustomLlmRequest['id'] } }, Omit<UpdateCustomLlmRequest, 'id'>, CustomLlm>;
  };
  '/api/2.0/custom-llms/{id}/optimize': {
    /** `AgentBricks.startOptimize` */
    post: RestOperation<
      { path: { id: StartCustomLlmOptimizationRunRequest['id'] } },
      Omit<StartCustomLlmOptimizationRunRequest, 'id'>,
      CustomLlm
    >;
  };
  '/api/2.0/custom-llms/{id}/optimize/cancel': {
    /** `AgentBricks.cancelOptimize` */
    post: RestOperation<
      { path: { id: CancelCustomLlmOptimizationRunRequest['id'] } },
      Omit<CancelCustomLlmOptimizationRunRequest, 'id'>,
      never
    >;
  };
}
