// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AgentService,
  CreateAgentServiceRequest,
  CreateMcpServiceRequest,
  CreateModelProviderServiceRequest,
  CreateModelServiceRequest,
  DeleteAgentServiceRequest,
  DeleteMcpServiceRequest,
  DeleteModelProviderServiceRequest,
  DeleteModelServiceRequest,
  GetAgentServiceRequest,
  GetMcpServiceRequest,
  GetModelProviderServiceRequest,
  GetModelServiceRequest,
  ListAgentServicesRequest,
  ListAgentServicesResponse,
  ListMcpServicesRequest,
  ListMcpServicesResponse,
  ListModelProviderServicesRequest,
  ListModelProviderServicesResponse,
  ListModelServicesRequest,
  ListModelServicesResponse,
  McpService,
  ModelProviderService,
  ModelService,
  UpdateAgentServiceRequest,
  UpdateMcpServiceRequest,
  UpdateModelProviderServiceRequest,
  UpdateModelServiceRequest,
} from './types.js';

/** The operations of AiGateway. */
export class AiGatewayService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/agent-services`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/createagentservice
   */
  createAgentService(request: CreateAgentServiceRequest, options?: CallOptions): Promise<AgentService> {
    return call(this.api, operations.createAgentService, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/mcp-services`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/createmcpservice
   */
  createMcpService(request: CreateMcpServiceRequest, options?: CallOptions): Promise<McpService> {
    return call(this.api, operations.createMcpService, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/model-provider-services`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/createmodelproviderservice
   */
  createModelProviderService(
    request: CreateModelProviderServiceRequest,
    options?: CallOptions,
  ): Promise<ModelProviderService> {
    return call(this.api, operations.createModelProviderService, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/model-services`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/createmodelservice
   */
  createModelService(request: CreateModelServiceRequest, options?: CallOptions): Promise<ModelService> {
    return call(this.api, operations.createModelService, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `agent-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/deleteagentservice
   */
  deleteAgentService(request: DeleteAgentServiceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteAgentService, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `mcp-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/deletemcpservice
   */
  deleteMcpService(request: DeleteMcpServiceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteMcpService, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-provider-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/deletemodelproviderservice
   */
  deleteModelProviderService(request: DeleteModelProviderServiceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteModelProviderService, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/deletemodelservice
   */
  deleteModelService(request: DeleteModelServiceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteModelService, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `agent-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/getagentservice
   */
  getAgentService(request: GetAgentServiceRequest, options?: CallOptions): Promise<AgentService> {
    return call(this.api, operations.getAgentService, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/{name}`, where `name` has the form `mcp-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/getmcpservice
   */
  getMcpService(request: GetMcpServiceRequest, options?: CallOptions): Promise<McpService> {
    return call(this.api, operations.getMcpService, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-provider-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/getmodelproviderservice
   */
  getModelProviderService(
    request: GetModelProviderServiceRequest,
    options?: CallOptions,
  ): Promise<ModelProviderService> {
    return call(this.api, operations.getModelProviderService, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/getmodelservice
   */
  getModelService(request: GetModelServiceRequest, options?: CallOptions): Promise<ModelService> {
    return call(this.api, operations.getModelService, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/agent-services`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/listagentservices
   */
  listAgentServices(
    request: ListAgentServicesRequest = {},
    options?: CallOptions,
  ): Paged<AgentService, ListAgentServicesResponse> {
    return paginate(this.api, operations.listAgentServices, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/mcp-services`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/listmcpservices
   */
  listMcpServices(
    request: ListMcpServicesRequest = {},
    options?: CallOptions,
  ): Paged<McpService, ListMcpServicesResponse> {
    return paginate(this.api, operations.listMcpServices, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/model-provider-services`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/listmodelproviderservices
   */
  listModelProviderServices(
    request: ListModelProviderServicesRequest = {},
    options?: CallOptions,
  ): Paged<ModelProviderService, ListModelProviderServicesResponse> {
    return paginate(this.api, operations.listModelProviderServices, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/model-services`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/listmodelservices
   */
  listModelServices(
    request: ListModelServicesRequest = {},
    options?: CallOptions,
  ): Paged<ModelService, ListModelServicesResponse> {
    return paginate(this.api, operations.listModelServices, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `agent-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/updateagentservice
   */
  updateAgentService(request: UpdateAgentServiceRequest, options?: CallOptions): Promise<AgentService> {
    return call(this.api, operations.updateAgentService, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `mcp-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/updatemcpservice
   */
  updateMcpService(request: UpdateMcpServiceRequest, options?: CallOptions): Promise<McpService> {
    return call(this.api, operations.updateMcpService, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-provider-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/updatemodelproviderservice
   */
  updateModelProviderService(
    request: UpdateModelProviderServiceRequest,
    options?: CallOptions,
  ): Promise<ModelProviderService> {
    return call(this.api, operations.updateModelProviderService, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-services/{full_name}`.
   *
   * @see https://docs.databricks.com/api/workspace/aigateway/updatemodelservice
   */
  updateModelService(request: UpdateModelServiceRequest, options?: CallOptions): Promise<ModelService> {
    return call(this.api, operations.updateModelService, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createAgentService: {
    id: 'AiGateway.createAgentService',
    route: 'POST /api/2.1/unity-catalog/agent-services',
    query: ['agent_service_id', 'parent'],
    body: 'agent_service',
  } satisfies Operation<CreateAgentServiceRequest, AgentService>,
  createMcpService: {
    id: 'AiGateway.createMcpService',
    route: 'POST /api/2.1/unity-catalog/mcp-services',
    query: ['mcp_service_id', 'parent'],
    body: 'mcp_service',
  } satisfies Operation<CreateMcpServiceRequest, McpService>,
  createModelProviderService: {
    id: 'AiGateway.createModelProviderService',
    route: 'POST /api/2.1/unity-catalog/model-provider-services',
    query: ['model_provider_service_id', 'parent'],
    body: 'model_provider_service',
  } satisfies Operation<CreateModelProviderServiceRequest, ModelProviderService>,
  createModelService: {
    id: 'AiGateway.createModelService',
    route: 'POST /api/2.1/unity-catalog/model-services',
    query: ['model_service_id', 'parent'],
    body: 'model_service',
  } satisfies Operation<CreateModelServiceRequest, ModelService>,
  deleteAgentService: {
    id: 'AiGateway.deleteAgentService',
    route: 'DELETE /api/2.1/unity-catalog/{name=agent-services/*}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteAgentServiceRequest, void>,
  deleteMcpService: {
    id: 'AiGateway.deleteMcpService',
    route: 'DELETE /api/2.1/unity-catalog/{name=mcp-services/*}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteMcpServiceRequest, void>,
  deleteModelProviderService: {
    id: 'AiGateway.deleteModelProviderService',
    route: 'DELETE /api/2.1/unity-catalog/{name=model-provider-services/*}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteModelProviderServiceRequest, void>,
  deleteModelService: {
    id: 'AiGateway.deleteModelService',
    route: 'DELETE /api/2.1/unity-catalog/{name=model-services/*}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteModelServiceRequest, void>,
  getAgentService: {
    id: 'AiGateway.getAgentService',
    route: 'GET /api/2.1/unity-catalog/{name=agent-services/*}',
  } satisfies Operation<GetAgentServiceRequest, AgentService>,
  getMcpService: {
    id: 'AiGateway.getMcpService',
    route: 'GET /api/2.1/unity-catalog/{name=mcp-services/*}',
  } satisfies Operation<GetMcpServiceRequest, McpService>,
  getModelProviderService: {
    id: 'AiGateway.getModelProviderService',
    route: 'GET /api/2.1/unity-catalog/{name=model-provider-services/*}',
  } satisfies Operation<GetModelProviderServiceRequest, ModelProviderService>,
  getModelService: {
    id: 'AiGateway.getModelService',
    route: 'GET /api/2.1/unity-catalog/{name=model-services/*}',
  } satisfies Operation<GetModelServiceRequest, ModelService>,
  listAgentServices: {
    id: 'AiGateway.listAgentServices',
    route: 'GET /api/2.1/unity-catalog/agent-services',
    query: ['page_size', 'page_token', 'parent'],
    paging: { items: 'agent_services', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListAgentServicesRequest, ListAgentServicesResponse>,
  listMcpServices: {
    id: 'AiGateway.listMcpServices',
    route: 'GET /api/2.1/unity-catalog/mcp-services',
    query: ['page_size', 'page_token', 'parent', 'view'],
    paging: { items: 'mcp_services', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListMcpServicesRequest, ListMcpServicesResponse>,
  listModelProviderServices: {
    id: 'AiGateway.listModelProviderServices',
    route: 'GET /api/2.1/unity-catalog/model-provider-services',
    query: ['page_size', 'page_token', 'parent', 'view'],
    paging: { items: 'model_provider_services', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListModelProviderServicesRequest, ListModelProviderServicesResponse>,
  listModelServices: {
    id: 'AiGateway.listModelServices',
    route: 'GET /api/2.1/unity-catalog/model-services',
    query: ['page_size', 'page_token', 'parent', 'view'],
    paging: { items: 'model_services', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListModelServicesRequest, ListModelServicesResponse>,
  updateAgentService: {
    id: 'AiGateway.updateAgentService',
    route: 'PATCH /api/2.1/unity-catalog/{name=agent-services/*}',
    query: ['etag', 'update_mask'],
    body: 'agent_service',
  } satisfies Operation<UpdateAgentServiceRequest, AgentService>,
  updateMcpService: {
    id: 'AiGateway.updateMcpService',
    route: 'PATCH /api/2.1/unity-catalog/{name=mcp-services/*}',
    query: ['etag', 'update_mask'],
    body: 'mcp_service',
  } satisfies Operation<UpdateMcpServiceRequest, McpService>,
  updateModelProviderService: {
    id: 'AiGateway.updateModelProviderService',
    route: 'PATCH /api/2.1/unity-catalog/{name=model-provider-services/*}',
    query: ['etag', 'update_mask'],
    body: 'model_provider_service',
  } satisfies Operation<UpdateModelProviderServiceRequest, ModelProviderService>,
  updateModelService: {
    id: 'AiGateway.updateModelService',
    route: 'PATCH /api/2.1/unity-catalog/{name=model-services/*}',
    query: ['etag', 'update_mask'],
    body: 'model_service',
  } satisfies Operation<UpdateModelServiceRequest, ModelService>,
};
