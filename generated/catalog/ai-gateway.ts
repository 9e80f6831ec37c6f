// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateMcpServiceRequest,
  CreateMcpServiceUserMappedCredentialRequest,
  CreateModelProviderServiceRequest,
  CreateModelServiceRequest,
  CreateSkillRequest,
  DeleteMcpServiceRequest,
  DeleteMcpServiceUserMappedCredentialRequest,
  DeleteMcpServiceUserMappedCredentialResponse,
  DeleteModelProviderServiceRequest,
  DeleteModelServiceRequest,
  DeleteSkillRequest,
  FinalizeSkillRequest,
  GetMcpServiceRequest,
  GetMcpServiceUserMappedCredentialRequest,
  GetModelProviderServiceRequest,
  GetModelServiceRequest,
  GetSkillRequest,
  ListMcpServicesRequest,
  ListMcpServicesResponse,
  ListModelProviderServicesRequest,
  ListModelProviderServicesResponse,
  ListModelServicesRequest,
  ListModelServicesResponse,
  ListSkillsRequest,
  ListSkillsResponse,
  McpService,
  McpServiceUserMappedCredential,
  ModelProviderService,
  ModelService,
  Skill,
  UpdateMcpServiceRequest,
  UpdateModelProviderServiceRequest,
  UpdateModelServiceRequest,
  UpdateSkillRequest,
} from './types.js';

/** The operations of AiGateway. */
export class AiGatewayService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/mcp-services`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/createmcpservice)
   */
  createMcpService(request: CreateMcpServiceRequest, options?: CallOptions): Promise<McpService> {
    return call(this.api, operations.createMcpService, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/{name}/user-credentials`, where `name` has the form
   * `mcp-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/createmcpserviceusermappedcredential)
   */
  createMcpServiceUserMappedCredential(
    request: CreateMcpServiceUserMappedCredentialRequest,
    options?: CallOptions,
  ): Promise<McpServiceUserMappedCredential> {
    return call(this.api, operations.createMcpServiceUserMappedCredential, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/model-provider-services`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/createmodelproviderservice)
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
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/createmodelservice)
   */
  createModelService(request: CreateModelServiceRequest, options?: CallOptions): Promise<ModelService> {
    return call(this.api, operations.createModelService, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/skills`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/createskill)
   */
  createSkill(request: CreateSkillRequest, options?: CallOptions): Promise<Skill> {
    return call(this.api, operations.createSkill, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `mcp-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/deletemcpservice)
   */
  deleteMcpService(request: DeleteMcpServiceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteMcpService, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}/user-credentials`, where `name` has the form
   * `mcp-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/deletemcpserviceusermappedcredential)
   */
  deleteMcpServiceUserMappedCredential(
    request: DeleteMcpServiceUserMappedCredentialRequest,
    options?: CallOptions,
  ): Promise<DeleteMcpServiceUserMappedCredentialResponse> {
    return call(this.api, operations.deleteMcpServiceUserMappedCredential, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-provider-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/deletemodelproviderservice)
   */
  deleteModelProviderService(request: DeleteModelProviderServiceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteModelProviderService, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/deletemodelservice)
   */
  deleteModelService(request: DeleteModelServiceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteModelService, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/{name}`, where `name` has the form `skills/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/deleteskill)
   */
  deleteSkill(request: DeleteSkillRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSkill, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/{name}/finalize`, where `name` has the form
   * `skills/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/finalizeskill)
   */
  finalizeSkill(request: FinalizeSkillRequest, options?: CallOptions): Promise<Skill> {
    return call(this.api, operations.finalizeSkill, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/{name}`, where `name` has the form `mcp-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/getmcpservice)
   */
  getMcpService(request: GetMcpServiceRequest, options?: CallOptions): Promise<McpService> {
    return call(this.api, operations.getMcpService, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/{name}/user-credentials`, where `name` has the form
   * `mcp-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/getmcpserviceusermappedcredential)
   */
  getMcpServiceUserMappedCredential(
    request: GetMcpServiceUserMappedCredentialRequest,
    options?: CallOptions,
  ): Promise<McpServiceUserMappedCredential> {
    return call(this.api, operations.getMcpServiceUserMappedCredential, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-provider-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/getmodelproviderservice)
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
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/getmodelservice)
   */
  getModelService(request: GetModelServiceRequest, options?: CallOptions): Promise<ModelService> {
    return call(this.api, operations.getModelService, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/{name}`, where `name` has the form `skills/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/getskill)
   */
  getSkill(request: GetSkillRequest, options?: CallOptions): Promise<Skill> {
    return call(this.api, operations.getSkill, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/mcp-services`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/listmcpservices)
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
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/listmodelproviderservices)
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
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/listmodelservices)
   */
  listModelServices(
    request: ListModelServicesRequest = {},
    options?: CallOptions,
  ): Paged<ModelService, ListModelServicesResponse> {
    return paginate(this.api, operations.listModelServices, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/skills`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/listskills)
   */
  listSkills(request: ListSkillsRequest, options?: CallOptions): Paged<Skill, ListSkillsResponse> {
    return paginate(this.api, operations.listSkills, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `mcp-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/updatemcpservice)
   */
  updateMcpService(request: UpdateMcpServiceRequest, options?: CallOptions): Promise<McpService> {
    return call(this.api, operations.updateMcpService, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/{name}`, where `name` has the form
   * `model-provider-services/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/updatemodelproviderservice)
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
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/updatemodelservice)
   */
  updateModelService(request: UpdateModelServiceRequest, options?: CallOptions): Promise<ModelService> {
    return call(this.api, operations.updateModelService, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/{name}`, where `name` has the form `skills/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aigateway/updateskill)
   */
  updateSkill(request: UpdateSkillRequest, options?: CallOptions): Promise<Skill> {
    return call(this.api, operations.updateSkill, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createMcpService: {
    id: 'AiGateway.createMcpService',
    route: 'POST /api/2.1/unity-catalog/mcp-services',
    query: ['mcp_service_id', 'parent'],
    body: 'mcp_service',
  } satisfies Operation<CreateMcpServiceRequest, McpService>,
  createMcpServiceUserMappedCredential: {
    id: 'AiGateway.createMcpServiceUserMappedCredential',
    route: 'POST /api/2.1/unity-catalog/{name=mcp-services/*}/user-credentials',
    body: 'login',
  } satisfies Operation<CreateMcpServiceUserMappedCredentialRequest, McpServiceUserMappedCredential>,
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
  createSkill: {
    id: 'AiGateway.createSkill',
    route: 'POST /api/2.1/unity-catalog/skills',
    query: ['parent', 'skill_id'],
    body: 'skill',
  } satisfies Operation<CreateSkillRequest, Skill>,
  deleteMcpService: {
    id: 'AiGateway.deleteMcpService',
    route: 'DELETE /api/2.1/unity-catalog/{name=mcp-services/*}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteMcpServiceRequest, void>,
  deleteMcpServiceUserMappedCredential: {
    id: 'AiGateway.deleteMcpServiceUserMappedCredential',
    route: 'DELETE /api/2.1/unity-catalog/{name=mcp-services/*}/user-credentials',
  } satisfies Operation<DeleteMcpServiceUserMappedCredentialRequest, DeleteMcpServiceUserMappedCredentialResponse>,
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
  deleteSkill: {
    id: 'AiGateway.deleteSkill',
    route: 'DELETE /api/2.1/unity-catalog/{name=skills/*}',
    query: ['etag'],
    response: 'none',
  } satisfies Operation<DeleteSkillRequest, void>,
  finalizeSkill: {
    id: 'AiGateway.finalizeSkill',
    route: 'POST /api/2.1/unity-catalog/{name=skills/*}/finalize',
  } satisfies Operation<FinalizeSkillRequest, Skill>,
  getMcpService: {
    id: 'AiGateway.getMcpService',
    route: 'GET /api/2.1/unity-catalog/{name=mcp-services/*}',
  } satisfies Operation<GetMcpServiceRequest, McpService>,
  getMcpServiceUserMappedCredential: {
    id: 'AiGateway.getMcpServiceUserMappedCredential',
    route: 'GET /api/2.1/unity-catalog/{name=mcp-services/*}/user-credentials',
  } satisfies Operation<GetMcpServiceUserMappedCredentialRequest, McpServiceUserMappedCredential>,
  getModelProviderService: {
    id: 'AiGateway.getModelProviderService',
    route: 'GET /api/2.1/unity-catalog/{name=model-provider-services/*}',
  } satisfies Operation<GetModelProviderServiceRequest, ModelProviderService>,
  getModelService: {
    id: 'AiGateway.getModelService',
    route: 'GET /api/2.1/unity-catalog/{name=model-services/*}',
  } satisfies Operation<GetModelServiceRequest, ModelService>,
  getSkill: {
    id: 'AiGateway.getSkill',
    route: 'GET /api/2.1/unity-catalog/{name=skills/*}',
  } satisfies Operation<GetSkillRequest, Skill>,
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
  listSkills: {
    id: 'AiGateway.listSkills',
    route: 'GET /api/2.1/unity-catalog/skills',
    query: ['page_size', 'page_token', 'parent'],
    paging: { items: 'skills', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSkillsRequest, ListSkillsResponse>,
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
  updateSkill: {
    id: 'AiGateway.updateSkill',
    route: 'PATCH /api/2.1/unity-catalog/{name=skills/*}',
    query: ['etag', 'update_mask'],
    body: 'skill',
  } satisfies Operation<UpdateSkillRequest, Skill>,
};
