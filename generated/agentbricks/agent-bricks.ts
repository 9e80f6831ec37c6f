// Generated from api/agentbricks.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CancelCustomLlmOptimizationRunRequest,
  CreateCustomLlmRequest,
  CustomLlm,
  DeleteCustomLlmRequest,
  GetCustomLlmRequest,
  StartCustomLlmOptimizationRunRequest,
  UpdateCustomLlmRequest,
} from './types.js';

/** The operations of AgentBricks. */
export class AgentBricksService extends Service {
  /**
   * Calls `POST /api/2.0/custom-llms/{id}/optimize/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentbricks/canceloptimize)
   */
  cancelOptimize(request: CancelCustomLlmOptimizationRunRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.cancelOptimize, request, options);
  }

  /**
   * Calls `POST /api/2.0/custom-llms`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentbricks/createcustomllm)
   */
  createCustomLlm(request: CreateCustomLlmRequest, options?: CallOptions): Promise<CustomLlm> {
    return call(this.api, operations.createCustomLlm, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/custom-llms/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentbricks/deletecustomllm)
   */
  deleteCustomLlm(request: DeleteCustomLlmRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteCustomLlm, request, options);
  }

  /**
   * Calls `GET /api/2.0/custom-llms/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentbricks/getcustomllm)
   */
  getCustomLlm(request: GetCustomLlmRequest, options?: CallOptions): Promise<CustomLlm> {
    return call(this.api, operations.getCustomLlm, request, options);
  }

  /**
   * Calls `POST /api/2.0/custom-llms/{id}/optimize`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentbricks/startoptimize)
   */
  startOptimize(request: StartCustomLlmOptimizationRunRequest, options?: CallOptions): Promise<CustomLlm> {
    return call(this.api, operations.startOptimize, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/custom-llms/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/agentbricks/updatecustomllm)
   */
  updateCustomLlm(request: UpdateCustomLlmRequest, options?: CallOptions): Promise<CustomLlm> {
    return call(this.api, operations.updateCustomLlm, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  cancelOptimize: {
    id: 'AgentBricks.cancelOptimize',
    route: 'POST /api/2.0/custom-llms/{id}/optimize/cancel',
    body: true,
    response: 'none',
  } satisfies Operation<CancelCustomLlmOptimizationRunRequest, void>,
  createCustomLlm: {
    id: 'AgentBricks.createCustomLlm',
    route: 'POST /api/2.0/custom-llms',
    body: true,
  } satisfies Operation<CreateCustomLlmRequest, CustomLlm>,
  deleteCustomLlm: {
    id: 'AgentBricks.deleteCustomLlm',
    route: 'DELETE /api/2.0/custom-llms/{id}',
    response: 'none',
  } satisfies Operation<DeleteCustomLlmRequest, void>,
  getCustomLlm: {
    id: 'AgentBricks.getCustomLlm',
    route: 'GET /api/2.0/custom-llms/{id}',
  } satisfies Operation<GetCustomLlmRequest, CustomLlm>,
  startOptimize: {
    id: 'AgentBricks.startOptimize',
    route: 'POST /api/2.0/custom-llms/{id}/optimize',
    body: true,
  } satisfies Operation<StartCustomLlmOptimizationRunRequest, CustomLlm>,
  updateCustomLlm: {
    id: 'AgentBricks.updateCustomLlm',
    route: 'PATCH /api/2.0/custom-llms/{id}',
    body: true,
  } satisfies Operation<UpdateCustomLlmRequest, CustomLlm>,
};
