// Generated from api/genieagents.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateGenieAgentRequest,
  DeleteGenieAgentRequest,
  GenieAgent,
  GetGenieAgentRequest,
  ListGenieAgentsRequest,
  ListGenieAgentsResponse,
  UpdateGenieAgentRequest,
} from './types.js';

/** The operations of GenieAgents. */
export class GenieAgentsService extends Service {
  /**
   * Calls `POST /api/2.0/genie/agents`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genieagents/creategenieagent)
   */
  createGenieAgent(request: CreateGenieAgentRequest, options?: CallOptions): Promise<GenieAgent> {
    return call(this.api, operations.createGenieAgent, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/genie/{name}`, where `name` has the form `agents/{genie_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genieagents/deletegenieagent)
   */
  deleteGenieAgent(request: DeleteGenieAgentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteGenieAgent, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/{name}`, where `name` has the form `agents/{genie_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genieagents/getgenieagent)
   */
  getGenieAgent(request: GetGenieAgentRequest, options?: CallOptions): Promise<GenieAgent> {
    return call(this.api, operations.getGenieAgent, request, options);
  }

  /**
   * Calls `GET /api/2.0/genie/agents`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genieagents/listgenieagents)
   */
  listGenieAgents(
    request: ListGenieAgentsRequest = {},
    options?: CallOptions,
  ): Paged<GenieAgent, ListGenieAgentsResponse> {
    return paginate(this.api, operations.listGenieAgents, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/genie/{name}`, where `name` has the form `agents/{genie_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/genieagents/updategenieagent)
   */
  updateGenieAgent(request: UpdateGenieAgentRequest, options?: CallOptions): Promise<GenieAgent> {
    return call(this.api, operations.updateGenieAgent, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createGenieAgent: {
    id: 'GenieAgents.createGenieAgent',
    route: 'POST /api/2.0/genie/agents',
    query: ['genie_agent_id'],
    body: 'genie_agent',
  } satisfies Operation<CreateGenieAgentRequest, GenieAgent>,
  deleteGenieAgent: {
    id: 'GenieAgents.deleteGenieAgent',
    route: 'DELETE /api/2.0/genie/{name=agents/*}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteGenieAgentRequest, void>,
  getGenieAgent: {
    id: 'GenieAgents.getGenieAgent',
    route: 'GET /api/2.0/genie/{name=agents/*}',
  } satisfies Operation<GetGenieAgentRequest, GenieAgent>,
  listGenieAgents: {
    id: 'GenieAgents.listGenieAgents',
    route: 'GET /api/2.0/genie/agents',
    query: ['page_size', 'page_token', 'view'],
    paging: { items: 'genie_agents', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListGenieAgentsRequest, ListGenieAgentsResponse>,
  updateGenieAgent: {
    id: 'GenieAgents.updateGenieAgent',
    route: 'PATCH /api/2.0/genie/{name=agents/*}',
    query: ['etag', 'update_mask'],
    body: 'genie_agent',
  } satisfies Operation<UpdateGenieAgentRequest, GenieAgent>,
};
