// Generated from api/knowledgeassistants.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateExampleRequest,
  CreateKnowledgeAssistantRequest,
  CreateKnowledgeSourceRequest,
  DeleteExampleRequest,
  DeleteKnowledgeAssistantRequest,
  DeleteKnowledgeSourceRequest,
  Example,
  GetExampleRequest,
  GetKnowledgeAssistantPermissionLevelsRequest,
  GetKnowledgeAssistantPermissionLevelsResponse,
  GetKnowledgeAssistantPermissionsRequest,
  GetKnowledgeAssistantRequest,
  GetKnowledgeSourceRequest,
  KnowledgeAssistant,
  KnowledgeAssistantPermissions,
  KnowledgeSource,
  ListExamplesRequest,
  ListExamplesResponse,
  ListKnowledgeAssistantsRequest,
  ListKnowledgeAssistantsResponse,
  ListKnowledgeSourcesRequest,
  ListKnowledgeSourcesResponse,
  SetKnowledgeAssistantPermissionsRequest,
  SyncKnowledgeSourcesRequest,
  UpdateExampleRequest,
  UpdateKnowledgeAssistantPermissionsRequest,
  UpdateKnowledgeAssistantRequest,
  UpdateKnowledgeSourceRequest,
} from './types.js';

/** The operations of KnowledgeAssistants. */
export class KnowledgeAssistantsService extends Service {
  /**
   * Calls `POST /api/2.1/{parent}/examples`, where `parent` has the form
   * `knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/createexample)
   */
  createExample(request: CreateExampleRequest, options?: CallOptions): Promise<Example> {
    return call(this.api, operations.createExample, request, options);
  }

  /**
   * Calls `POST /api/2.1/knowledge-assistants`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/createknowledgeassistant)
   */
  createKnowledgeAssistant(
    request: CreateKnowledgeAssistantRequest,
    options?: CallOptions,
  ): Promise<KnowledgeAssistant> {
    return call(this.api, operations.createKnowledgeAssistant, request, options);
  }

  /**
   * Calls `POST /api/2.1/{parent}/knowledge-sources`, where `parent` has the form
   * `knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/createknowledgesource)
   */
  createKnowledgeSource(request: CreateKnowledgeSourceRequest, options?: CallOptions): Promise<KnowledgeSource> {
    return call(this.api, operations.createKnowledgeSource, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}/examples/{example_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/deleteexample)
   */
  deleteExample(request: DeleteExampleRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteExample, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/deleteknowledgeassistant)
   */
  deleteKnowledgeAssistant(request: DeleteKnowledgeAssistantRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteKnowledgeAssistant, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}/knowledge-sources/{knowledge_source_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/deleteknowledgesource)
   */
  deleteKnowledgeSource(request: DeleteKnowledgeSourceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteKnowledgeSource, request, options);
  }

  /**
   * Calls `GET /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}/examples/{example_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/getexample)
   */
  getExample(request: GetExampleRequest, options?: CallOptions): Promise<Example> {
    return call(this.api, operations.getExample, request, options);
  }

  /**
   * Calls `GET /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/getknowledgeassistant)
   */
  getKnowledgeAssistant(request: GetKnowledgeAssistantRequest, options?: CallOptions): Promise<KnowledgeAssistant> {
    return call(this.api, operations.getKnowledgeAssistant, request, options);
  }

  /**
   * Calls `GET /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}/knowledge-sources/{knowledge_source_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/getknowledgesource)
   */
  getKnowledgeSource(request: GetKnowledgeSourceRequest, options?: CallOptions): Promise<KnowledgeSource> {
    return call(this.api, operations.getKnowledgeSource, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetKnowledgeAssistantPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetKnowledgeAssistantPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/getpermissions)
   */
  getPermissions(
    request: GetKnowledgeAssistantPermissionsRequest,
    options?: CallOptions,
  ): Promise<KnowledgeAssistantPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.1/{parent}/examples`, where `parent` has the form
   * `knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/listexamples)
   */
  listExamples(request: ListExamplesRequest, options?: CallOptions): Paged<Example, ListExamplesResponse> {
    return paginate(this.api, operations.listExamples, request, options);
  }

  /**
   * Calls `GET /api/2.1/knowledge-assistants`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/listknowledgeassistants)
   */
  listKnowledgeAssistants(
    request: ListKnowledgeAssistantsRequest = {},
    options?: CallOptions,
  ): Paged<KnowledgeAssistant, ListKnowledgeAssistantsResponse> {
    return paginate(this.api, operations.listKnowledgeAssistants, request, options);
  }

  /**
   * Calls `GET /api/2.1/{parent}/knowledge-sources`, where `parent` has the form
   * `knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/listknowledgesources)
   */
  listKnowledgeSources(
    request: ListKnowledgeSourcesRequest,
    options?: CallOptions,
  ): Paged<KnowledgeSource, ListKnowledgeSourcesResponse> {
    return paginate(this.api, operations.listKnowledgeSources, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/setpermissions)
   */
  setPermissions(
    request: SetKnowledgeAssistantPermissionsRequest,
    options?: CallOptions,
  ): Promise<KnowledgeAssistantPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `POST /api/2.1/{name}/knowledge-sources:sync`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/syncknowledgesources)
   */
  syncKnowledgeSources(request: SyncKnowledgeSourcesRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.syncKnowledgeSources, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}/examples/{example_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/updateexample)
   */
  updateExample(request: UpdateExampleRequest, options?: CallOptions): Promise<Example> {
    return call(this.api, operations.updateExample, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/updateknowledgeassistant)
   */
  updateKnowledgeAssistant(
    request: UpdateKnowledgeAssistantRequest,
    options?: CallOptions,
  ): Promise<KnowledgeAssistant> {
    return call(this.api, operations.updateKnowledgeAssistant, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/{name}`, where `name` has the form
   * `knowledge-assistants/{knowledge_assistant_id}/knowledge-sources/{knowledge_source_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/updateknowledgesource)
   */
  updateKnowledgeSource(request: UpdateKnowledgeSourceRequest, options?: CallOptions): Promise<KnowledgeSource> {
    return call(this.api, operations.updateKnowledgeSource, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/knowledgeassistants/updatepermissions)
   */
  updatePermissions(
    request: UpdateKnowledgeAssistantPermissionsRequest,
    options?: CallOptions,
  ): Promise<KnowledgeAssistantPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createExample: {
    id: 'KnowledgeAssistants.createExample',
    route: 'POST /api/2.1/{parent=knowledge-assistants/*}/examples',
    body: 'example',
  } satisfies Operation<CreateExampleRequest, Example>,
  createKnowledgeAssistant: {
    id: 'KnowledgeAssistants.createKnowledgeAssistant',
    route: 'POST /api/2.1/knowledge-assistants',
    body: 'knowledge_assistant',
  } satisfies Operation<CreateKnowledgeAssistantRequest, KnowledgeAssistant>,
  createKnowledgeSource: {
    id: 'KnowledgeAssistants.createKnowledgeSource',
    route: 'POST /api/2.1/{parent=knowledge-assistants/*}/knowledge-sources',
    body: 'knowledge_source',
  } satisfies Operation<CreateKnowledgeSourceRequest, KnowledgeSource>,
  deleteExample: {
    id: 'KnowledgeAssistants.deleteExample',
    route: 'DELETE /api/2.1/{name=knowledge-assistants/*/examples/*}',
    response: 'none',
  } satisfies Operation<DeleteExampleRequest, void>,
  deleteKnowledgeAssistant: {
    id: 'KnowledgeAssistants.deleteKnowledgeAssistant',
    route: 'DELETE /api/2.1/{name=knowledge-assistants/*}',
    response: 'none',
  } satisfies Operation<DeleteKnowledgeAssistantRequest, void>,
  deleteKnowledgeSource: {
    id: 'KnowledgeAssistants.deleteKnowledgeSource',
    route: 'DELETE /api/2.1/{name=knowledge-assistants/*/knowledge-sources/*}',
    response: 'none',
  } satisfies Operation<DeleteKnowledgeSourceRequest, void>,
  getExample: {
    id: 'KnowledgeAssistants.getExample',
    route: 'GET /api/2.1/{name=knowledge-assistants/*/examples/*}',
  } satisfies Operation<GetExampleRequest, Example>,
  getKnowledgeAssistant: {
    id: 'KnowledgeAssistants.getKnowledgeAssistant',
    route: 'GET /api/2.1/{name=knowledge-assistants/*}',
  } satisfies Operation<GetKnowledgeAssistantRequest, KnowledgeAssistant>,
  getKnowledgeSource: {
    id: 'KnowledgeAssistants.getKnowledgeSource',
    route: 'GET /api/2.1/{name=knowledge-assistants/*/knowledge-sources/*}',
  } satisfies Operation<GetKnowledgeSourceRequest, KnowledgeSource>,
  getPermissionLevels: {
    id: 'KnowledgeAssistants.getPermissionLevels',
    route: 'GET /api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}/permissionLevels',
  } satisfies Operation<GetKnowledgeAssistantPermissionLevelsRequest, GetKnowledgeAssistantPermissionLevelsResponse>,
  getPermissions: {
    id: 'KnowledgeAssistants.getPermissions',
    route: 'GET /api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}',
  } satisfies Operation<GetKnowledgeAssistantPermissionsRequest, KnowledgeAssistantPermissions>,
  listExamples: {
    id: 'KnowledgeAssistants.listExamples',
    route: 'GET /api/2.1/{parent=knowledge-assistants/*}/examples',
    query: ['page_size', 'page_token'],
    paging: { items: 'examples', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListExamplesRequest, ListExamplesResponse>,
  listKnowledgeAssistants: {
    id: 'KnowledgeAssistants.listKnowledgeAssistants',
    route: 'GET /api/2.1/knowledge-assistants',
    query: ['page_size', 'page_token'],
    paging: { items: 'knowledge_assistants', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListKnowledgeAssistantsRequest, ListKnowledgeAssistantsResponse>,
  listKnowledgeSources: {
    id: 'KnowledgeAssistants.listKnowledgeSources',
    route: 'GET /api/2.1/{parent=knowledge-assistants/*}/knowledge-sources',
    query: ['page_size', 'page_token'],
    paging: { items: 'knowledge_sources', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListKnowledgeSourcesRequest, ListKnowledgeSourcesResponse>,
  setPermissions: {
    id: 'KnowledgeAssistants.setPermissions',
    route: 'PUT /api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}',
    body: true,
  } satisfies Operation<SetKnowledgeAssistantPermissionsRequest, KnowledgeAssistantPermissions>,
  syncKnowledgeSources: {
    id: 'KnowledgeAssistants.syncKnowledgeSources',
    route: 'POST /api/2.1/{name=knowledge-assistants/*}/knowledge-sources:sync',
    body: true,
    response: 'none',
  } satisfies Operation<SyncKnowledgeSourcesRequest, void>,
  updateExample: {
    id: 'KnowledgeAssistants.updateExample',
    route: 'PATCH /api/2.1/{name=knowledge-assistants/*/examples/*}',
    query: ['update_mask'],
    body: 'example',
  } satisfies Operation<UpdateExampleRequest, Example>,
  updateKnowledgeAssistant: {
    id: 'KnowledgeAssistants.updateKnowledgeAssistant',
    route: 'PATCH /api/2.1/{name=knowledge-assistants/*}',
    query: ['update_mask'],
    body: 'knowledge_assistant',
  } satisfies Operation<UpdateKnowledgeAssistantRequest, KnowledgeAssistant>,
  updateKnowledgeSource: {
    id: 'KnowledgeAssistants.updateKnowledgeSource',
    route: 'PATCH /api/2.1/{name=knowledge-assistants/*/knowledge-sources/*}',
    query: ['update_mask'],
    body: 'knowledge_source',
  } satisfies Operation<UpdateKnowledgeSourceRequest, KnowledgeSource>,
  updatePermissions: {
    id: 'KnowledgeAssistants.updatePermissions',
    route: 'PATCH /api/2.0/permissions/knowledge-assistants/{knowledge_assistant_id}',
    body: true,
  } satisfies Operation<UpdateKnowledgeAssistantPermissionsRequest, KnowledgeAssistantPermissions>,
};
