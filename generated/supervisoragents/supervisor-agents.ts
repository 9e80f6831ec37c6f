// Generated from api/supervisoragents.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateExampleRequest,
  CreateSupervisorAgentRequest,
  CreateToolRequest,
  DeleteExampleRequest,
  DeleteSupervisorAgentRequest,
  DeleteToolRequest,
  Example,
  GetExampleRequest,
  GetSupervisorAgentPermissionLevelsRequest,
  GetSupervisorAgentPermissionLevelsResponse,
  GetSupervisorAgentPermissionsRequest,
  GetSupervisorAgentRequest,
  GetToolRequest,
  ListExamplesRequest,
  ListExamplesResponse,
  ListSupervisorAgentsRequest,
  ListSupervisorAgentsResponse,
  ListToolsRequest,
  ListToolsResponse,
  SetSupervisorAgentPermissionsRequest,
  SupervisorAgent,
  SupervisorAgentPermissions,
  Tool,
  UpdateExampleRequest,
  UpdateSupervisorAgentPermissionsRequest,
  UpdateSupervisorAgentRequest,
  UpdateToolRequest,
} from './types.js';

/** The operations of SupervisorAgents. */
export class SupervisorAgentsService extends Service {
  /**
   * Calls `POST /api/2.1/{parent}/examples`, where `parent` has the form
   * `supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/createexample)
   */
  createExample(request: CreateExampleRequest, options?: CallOptions): Promise<Example> {
    return call(this.api, operations.createExample, request, options);
  }

  /**
   * Calls `POST /api/2.1/supervisor-agents`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/createsupervisoragent)
   */
  createSupervisorAgent(request: CreateSupervisorAgentRequest, options?: CallOptions): Promise<SupervisorAgent> {
    return call(this.api, operations.createSupervisorAgent, request, options);
  }

  /**
   * Calls `POST /api/2.1/{parent}/tools`, where `parent` has the form
   * `supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/createtool)
   */
  createTool(request: CreateToolRequest, options?: CallOptions): Promise<Tool> {
    return call(this.api, operations.createTool, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}/examples/{example_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/deleteexample)
   */
  deleteExample(request: DeleteExampleRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteExample, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/deletesupervisoragent)
   */
  deleteSupervisorAgent(request: DeleteSupervisorAgentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSupervisorAgent, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}/tools/{tool_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/deletetool)
   */
  deleteTool(request: DeleteToolRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteTool, request, options);
  }

  /**
   * Calls `GET /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}/examples/{example_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/getexample)
   */
  getExample(request: GetExampleRequest, options?: CallOptions): Promise<Example> {
    return call(this.api, operations.getExample, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/supervisor-agents/{supervisor_agent_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetSupervisorAgentPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetSupervisorAgentPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/getpermissions)
   */
  getPermissions(
    request: GetSupervisorAgentPermissionsRequest,
    options?: CallOptions,
  ): Promise<SupervisorAgentPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/getsupervisoragent)
   */
  getSupervisorAgent(request: GetSupervisorAgentRequest, options?: CallOptions): Promise<SupervisorAgent> {
    return call(this.api, operations.getSupervisorAgent, request, options);
  }

  /**
   * Calls `GET /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}/tools/{tool_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/gettool)
   */
  getTool(request: GetToolRequest, options?: CallOptions): Promise<Tool> {
    return call(this.api, operations.getTool, request, options);
  }

  /**
   * Calls `GET /api/2.1/{parent}/examples`, where `parent` has the form
   * `supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/listexamples)
   */
  listExamples(request: ListExamplesRequest, options?: CallOptions): Paged<Example, ListExamplesResponse> {
    return paginate(this.api, operations.listExamples, request, options);
  }

  /**
   * Calls `GET /api/2.1/supervisor-agents`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/listsupervisoragents)
   */
  listSupervisorAgents(
    request: ListSupervisorAgentsRequest = {},
    options?: CallOptions,
  ): Paged<SupervisorAgent, ListSupervisorAgentsResponse> {
    return paginate(this.api, operations.listSupervisorAgents, request, options);
  }

  /**
   * Calls `GET /api/2.1/{parent}/tools`, where `parent` has the form
   * `supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/listtools)
   */
  listTools(request: ListToolsRequest, options?: CallOptions): Paged<Tool, ListToolsResponse> {
    return paginate(this.api, operations.listTools, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/setpermissions)
   */
  setPermissions(
    request: SetSupervisorAgentPermissionsRequest,
    options?: CallOptions,
  ): Promise<SupervisorAgentPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}/examples/{example_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/updateexample)
   */
  updateExample(request: UpdateExampleRequest, options?: CallOptions): Promise<Example> {
    return call(this.api, operations.updateExample, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/updatepermissions)
   */
  updatePermissions(
    request: UpdateSupervisorAgentPermissionsRequest,
    options?: CallOptions,
  ): Promise<SupervisorAgentPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/updatesupervisoragent)
   */
  updateSupervisorAgent(request: UpdateSupervisorAgentRequest, options?: CallOptions): Promise<SupervisorAgent> {
    return call(this.api, operations.updateSupervisorAgent, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/{name}`, where `name` has the form
   * `supervisor-agents/{supervisor_agent_id}/tools/{tool_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/supervisoragents/updatetool)
   */
  updateTool(request: UpdateToolRequest, options?: CallOptions): Promise<Tool> {
    return call(this.api, operations.updateTool, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createExample: {
    id: 'SupervisorAgents.createExample',
    route: 'POST /api/2.1/{parent=supervisor-agents/*}/examples',
    body: 'example',
  } satisfies Operation<CreateExampleRequest, Example>,
  createSupervisorAgent: {
    id: 'SupervisorAgents.createSupervisorAgent',
    route: 'POST /api/2.1/supervisor-agents',
    body: 'supervisor_agent',
  } satisfies Operation<CreateSupervisorAgentRequest, SupervisorAgent>,
  createTool: {
    id: 'SupervisorAgents.createTool',
    route: 'POST /api/2.1/{parent=supervisor-agents/*}/tools',
    query: ['tool_id'],
    body: 'tool',
  } satisfies Operation<CreateToolRequest, Tool>,
  deleteExample: {
    id: 'SupervisorAgents.deleteExample',
    route: 'DELETE /api/2.1/{name=supervisor-agents/*/examples/*}',
    response: 'none',
  } satisfies Operation<DeleteExampleRequest, void>,
  deleteSupervisorAgent: {
    id: 'SupervisorAgents.deleteSupervisorAgent',
    route: 'DELETE /api/2.1/{name=supervisor-agents/*}',
    response: 'none',
  } satisfies Operation<DeleteSupervisorAgentRequest, void>,
  deleteTool: {
    id: 'SupervisorAgents.deleteTool',
    route: 'DELETE /api/2.1/{name=supervisor-agents/*/tools/*}',
    response: 'none',
  } satisfies Operation<DeleteToolRequest, void>,
  getExample: {
    id: 'SupervisorAgents.getExample',
    route: 'GET /api/2.1/{name=supervisor-agents/*/examples/*}',
  } satisfies Operation<GetExampleRequest, Example>,
  getPermissionLevels: {
    id: 'SupervisorAgents.getPermissionLevels',
    route: 'GET /api/2.0/permissions/supervisor-agents/{supervisor_agent_id}/permissionLevels',
  } satisfies Operation<GetSupervisorAgentPermissionLevelsRequest, GetSupervisorAgentPermissionLevelsResponse>,
  getPermissions: {
    id: 'SupervisorAgents.getPermissions',
    route: 'GET /api/2.0/permissions/supervisor-agents/{supervisor_agent_id}',
  } satisfies Operation<GetSupervisorAgentPermissionsRequest, SupervisorAgentPermissions>,
  getSupervisorAgent: {
    id: 'SupervisorAgents.getSupervisorAgent',
    route: 'GET /api/2.1/{name=supervisor-agents/*}',
  } satisfies Operation<GetSupervisorAgentRequest, SupervisorAgent>,
  getTool: {
    id: 'SupervisorAgents.getTool',
    route: 'GET /api/2.1/{name=supervisor-agents/*/tools/*}',
  } satisfies Operation<GetToolRequest, Tool>,
  listExamples: {
    id: 'SupervisorAgents.listExamples',
    route: 'GET /api/2.1/{parent=supervisor-agents/*}/examples',
    query: ['page_size', 'page_token'],
    paging: { items: 'examples', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListExamplesRequest, ListExamplesResponse>,
  listSupervisorAgents: {
    id: 'SupervisorAgents.listSupervisorAgents',
    route: 'GET /api/2.1/supervisor-agents',
    query: ['page_size', 'page_token'],
    paging: { items: 'supervisor_agents', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSupervisorAgentsRequest, ListSupervisorAgentsResponse>,
  listTools: {
    id: 'SupervisorAgents.listTools',
    route: 'GET /api/2.1/{parent=supervisor-agents/*}/tools',
    query: ['page_size', 'page_token'],
    paging: { items: 'tools', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListToolsRequest, ListToolsResponse>,
  setPermissions: {
    id: 'SupervisorAgents.setPermissions',
    route: 'PUT /api/2.0/permissions/supervisor-agents/{supervisor_agent_id}',
    body: true,
  } satisfies Operation<SetSupervisorAgentPermissionsRequest, SupervisorAgentPermissions>,
  updateExample: {
    id: 'SupervisorAgents.updateExample',
    route: 'PATCH /api/2.1/{name=supervisor-agents/*/examples/*}',
    query: ['update_mask'],
    body: 'example',
  } satisfies Operation<UpdateExampleRequest, Example>,
  updatePermissions: {
    id: 'SupervisorAgents.updatePermissions',
    route: 'PATCH /api/2.0/permissions/supervisor-agents/{supervisor_agent_id}',
    body: true,
  } satisfies Operation<UpdateSupervisorAgentPermissionsRequest, SupervisorAgentPermissions>,
  updateSupervisorAgent: {
    id: 'SupervisorAgents.updateSupervisorAgent',
    route: 'PATCH /api/2.1/{name=supervisor-agents/*}',
    query: ['update_mask'],
    body: 'supervisor_agent',
  } satisfies Operation<UpdateSupervisorAgentRequest, SupervisorAgent>,
  updateTool: {
    id: 'SupervisorAgents.updateTool',
    route: 'PATCH /api/2.1/{name=supervisor-agents/*/tools/*}',
    query: ['update_mask'],
    body: 'tool',
  } satisfies Operation<UpdateToolRequest, Tool>,
};
