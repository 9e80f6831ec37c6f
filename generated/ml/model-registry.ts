// Generated from api/ml.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  Activity,
  ApproveTransitionRequest,
  ApproveTransitionRequestResponse,
  CreateComment,
  CreateCommentResponse,
  CreateModelRequest,
  CreateModelResponse,
  CreateModelVersionRequest,
  CreateModelVersionResponse,
  CreateRegistryWebhook,
  CreateTransitionRequest,
  CreateTransitionRequestResponse,
  CreateWebhookResponse,
  DeleteCommentRequest,
  DeleteModelRequest,
  DeleteModelTagRequest,
  DeleteModelVersionRequest,
  DeleteModelVersionTagRequest,
  DeleteTransitionRequest,
  DeleteTransitionRequestResponse,
  DeleteWebhookRequest,
  GetLatestVersionsRequest,
  GetLatestVersionsResponse,
  GetModelRequest,
  GetModelResponse,
  GetModelVersionDownloadUriRequest,
  GetModelVersionDownloadUriResponse,
  GetModelVersionRequest,
  GetModelVersionResponse,
  GetRegisteredModelPermissionLevelsRequest,
  GetRegisteredModelPermissionLevelsResponse,
  GetRegisteredModelPermissionsRequest,
  ListModelsRequest,
  ListModelsResponse,
  ListRegistryWebhooks,
  ListTransitionRequestsRequest,
  ListTransitionRequestsResponse,
  ListWebhooksRequest,
  Model,
  ModelVersion,
  RegisteredModelPermissions,
  RegistryWebhook,
  RejectTransitionRequest,
  RejectTransitionRequestResponse,
  RenameModelRequest,
  RenameModelResponse,
  SearchModelVersionsRequest,
  SearchModelVersionsResponse,
  SearchModelsRequest,
  SearchModelsResponse,
  SetModelTagRequest,
  SetModelVersionTagRequest,
  SetRegisteredModelPermissionsRequest,
  TestRegistryWebhookRequest,
  TestRegistryWebhookResponse,
  TransitionModelVersionStageDatabricks,
  TransitionStageResponse,
  UpdateComment,
  UpdateCommentResponse,
  UpdateModelRequest,
  UpdateModelResponse,
  UpdateModelVersionRequest,
  UpdateModelVersionResponse,
  UpdateRegisteredModelPermissionsRequest,
  UpdateRegistryWebhook,
  UpdateWebhookResponse,
} from './types.js';

/** The operations of ModelRegistry. */
export class ModelRegistryService extends Service {
  /**
   * Calls `POST /api/2.0/mlflow/transition-requests/approve`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/approvetransitionrequest)
   */
  approveTransitionRequest(
    request: ApproveTransitionRequest,
    options?: CallOptions,
  ): Promise<ApproveTransitionRequestResponse> {
    return call(this.api, operations.approveTransitionRequest, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/comments/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/createcomment)
   */
  createComment(request: CreateComment, options?: CallOptions): Promise<CreateCommentResponse> {
    return call(this.api, operations.createComment, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/registered-models/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/createmodel)
   */
  createModel(request: CreateModelRequest, options?: CallOptions): Promise<CreateModelResponse> {
    return call(this.api, operations.createModel, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/model-versions/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/createmodelversion)
   */
  createModelVersion(request: CreateModelVersionRequest, options?: CallOptions): Promise<CreateModelVersionResponse> {
    return call(this.api, operations.createModelVersion, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/transition-requests/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/createtransitionrequest)
   */
  createTransitionRequest(
    request: CreateTransitionRequest,
    options?: CallOptions,
  ): Promise<CreateTransitionRequestResponse> {
    return call(this.api, operations.createTransitionRequest, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/registry-webhooks/create`.
   *
   * In public preview: it may still change.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/createwebhook)
   *
   * @beta
   */
  createWebhook(request: CreateRegistryWebhook, options?: CallOptions): Promise<CreateWebhookResponse> {
    return call(this.api, operations.createWebhook, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/comments/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/deletecomment)
   */
  deleteComment(request: DeleteCommentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteComment, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/registered-models/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/deletemodel)
   */
  deleteModel(request: DeleteModelRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteModel, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/registered-models/delete-tag`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/deletemodeltag)
   */
  deleteModelTag(request: DeleteModelTagRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteModelTag, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/model-versions/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/deletemodelversion)
   */
  deleteModelVersion(request: DeleteModelVersionRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteModelVersion, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/model-versions/delete-tag`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/deletemodelversiontag)
   */
  deleteModelVersionTag(request: DeleteModelVersionTagRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteModelVersionTag, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/transition-requests/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/deletetransitionrequest)
   */
  deleteTransitionRequest(
    request: DeleteTransitionRequest,
    options?: CallOptions,
  ): Promise<DeleteTransitionRequestResponse> {
    return call(this.api, operations.deleteTransitionRequest, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/mlflow/registry-webhooks/delete`.
   *
   * In public preview: it may still change.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/deletewebhook)
   *
   * @beta
   */
  deleteWebhook(request: DeleteWebhookRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteWebhook, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/registered-models/get-latest-versions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/getlatestversions)
   */
  getLatestVersions(
    request: GetLatestVersionsRequest,
    options?: CallOptions,
  ): Paged<ModelVersion, GetLatestVersionsResponse> {
    return paginate(this.api, operations.getLatestVersions, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/databricks/registered-models/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/getmodel)
   */
  getModel(request: GetModelRequest, options?: CallOptions): Promise<GetModelResponse> {
    return call(this.api, operations.getModel, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/model-versions/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/getmodelversion)
   */
  getModelVersion(request: GetModelVersionRequest, options?: CallOptions): Promise<GetModelVersionResponse> {
    return call(this.api, operations.getModelVersion, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/model-versions/get-download-uri`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/getmodelversiondownloaduri)
   */
  getModelVersionDownloadUri(
    request: GetModelVersionDownloadUriRequest,
    options?: CallOptions,
  ): Promise<GetModelVersionDownloadUriResponse> {
    return call(this.api, operations.getModelVersionDownloadUri, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/registered-models/{registered_model_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetRegisteredModelPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetRegisteredModelPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/registered-models/{registered_model_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/getpermissions)
   */
  getPermissions(
    request: GetRegisteredModelPermissionsRequest,
    options?: CallOptions,
  ): Promise<RegisteredModelPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/registered-models/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/listmodels)
   */
  listModels(request: ListModelsRequest = {}, options?: CallOptions): Paged<Model, ListModelsResponse> {
    return paginate(this.api, operations.listModels, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/transition-requests/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/listtransitionrequests)
   */
  listTransitionRequests(
    request: ListTransitionRequestsRequest,
    options?: CallOptions,
  ): Paged<Activity, ListTransitionRequestsResponse> {
    return paginate(this.api, operations.listTransitionRequests, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/registry-webhooks/list`.
   *
   * In public preview: it may still change.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/listwebhooks)
   *
   * @beta
   */
  listWebhooks(request: ListWebhooksRequest = {}, options?: CallOptions): Paged<RegistryWebhook, ListRegistryWebhooks> {
    return paginate(this.api, operations.listWebhooks, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/transition-requests/reject`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/rejecttransitionrequest)
   */
  rejectTransitionRequest(
    request: RejectTransitionRequest,
    options?: CallOptions,
  ): Promise<RejectTransitionRequestResponse> {
    return call(this.api, operations.rejectTransitionRequest, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/registered-models/rename`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/renamemodel)
   */
  renameModel(request: RenameModelRequest, options?: CallOptions): Promise<RenameModelResponse> {
    return call(this.api, operations.renameModel, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/model-versions/search`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/searchmodelversions)
   */
  searchModelVersions(
    request: SearchModelVersionsRequest = {},
    options?: CallOptions,
  ): Paged<ModelVersion, SearchModelVersionsResponse> {
    return paginate(this.api, operations.searchModelVersions, request, options);
  }

  /**
   * Calls `GET /api/2.0/mlflow/registered-models/search`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/searchmodels)
   */
  searchModels(request: SearchModelsRequest = {}, options?: CallOptions): Paged<Model, SearchModelsResponse> {
    return paginate(this.api, operations.searchModels, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/registered-models/set-tag`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/setmodeltag)
   */
  setModelTag(request: SetModelTagRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.setModelTag, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/model-versions/set-tag`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/setmodelversiontag)
   */
  setModelVersionTag(request: SetModelVersionTagRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.setModelVersionTag, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/registered-models/{registered_model_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/setpermissions)
   */
  setPermissions(
    request: SetRegisteredModelPermissionsRequest,
    options?: CallOptions,
  ): Promise<RegisteredModelPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/registry-webhooks/test`.
   *
   * In public preview: it may still change.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/testregistrywebhook)
   *
   * @beta
   */
  testRegistryWebhook(
    request: TestRegistryWebhookRequest,
    options?: CallOptions,
  ): Promise<TestRegistryWebhookResponse> {
    return call(this.api, operations.testRegistryWebhook, request, options);
  }

  /**
   * Calls `POST /api/2.0/mlflow/databricks/model-versions/transition-stage`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/transitionstage)
   */
  transitionStage(
    request: TransitionModelVersionStageDatabricks,
    options?: CallOptions,
  ): Promise<TransitionStageResponse> {
    return call(this.api, operations.transitionStage, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/mlflow/comments/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/updatecomment)
   */
  updateComment(request: UpdateComment, options?: CallOptions): Promise<UpdateCommentResponse> {
    return call(this.api, operations.updateComment, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/mlflow/registered-models/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/updatemodel)
   */
  updateModel(request: UpdateModelRequest, options?: CallOptions): Promise<UpdateModelResponse> {
    return call(this.api, operations.updateModel, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/mlflow/model-versions/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/updatemodelversion)
   */
  updateModelVersion(request: UpdateModelVersionRequest, options?: CallOptions): Promise<UpdateModelVersionResponse> {
    return call(this.api, operations.updateModelVersion, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/registered-models/{registered_model_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/updatepermissions)
   */
  updatePermissions(
    request: UpdateRegisteredModelPermissionsRequest,
    options?: CallOptions,
  ): Promise<RegisteredModelPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/mlflow/registry-webhooks/update`.
   *
   * In public preview: it may still change.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelregistry/updatewebhook)
   *
   * @beta
   */
  updateWebhook(request: UpdateRegistryWebhook, options?: CallOptions): Promise<UpdateWebhookResponse> {
    return call(this.api, operations.updateWebhook, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  approveTransitionRequest: {
    id: 'ModelRegistry.approveTransitionRequest',
    route: 'POST /api/2.0/mlflow/transition-requests/approve',
    body: true,
  } satisfies Operation<ApproveTransitionRequest, ApproveTransitionRequestResponse>,
  createComment: {
    id: 'ModelRegistry.createComment',
    route: 'POST /api/2.0/mlflow/comments/create',
    body: true,
  } satisfies Operation<CreateComment, CreateCommentResponse>,
  createModel: {
    id: 'ModelRegistry.createModel',
    route: 'POST /api/2.0/mlflow/registered-models/create',
    body: true,
  } satisfies Operation<CreateModelRequest, CreateModelResponse>,
  createModelVersion: {
    id: 'ModelRegistry.createModelVersion',
    route: 'POST /api/2.0/mlflow/model-versions/create',
    body: true,
  } satisfies Operation<CreateModelVersionRequest, CreateModelVersionResponse>,
  createTransitionRequest: {
    id: 'ModelRegistry.createTransitionRequest',
    route: 'POST /api/2.0/mlflow/transition-requests/create',
    body: true,
  } satisfies Operation<CreateTransitionRequest, CreateTransitionRequestResponse>,
  createWebhook: {
    id: 'ModelRegistry.createWebhook',
    route: 'POST /api/2.0/mlflow/registry-webhooks/create',
    body: true,
  } satisfies Operation<CreateRegistryWebhook, CreateWebhookResponse>,
  deleteComment: {
    id: 'ModelRegistry.deleteComment',
    route: 'DELETE /api/2.0/mlflow/comments/delete',
    query: ['id'],
    response: 'none',
  } satisfies Operation<DeleteCommentRequest, void>,
  deleteModel: {
    id: 'ModelRegistry.deleteModel',
    route: 'DELETE /api/2.0/mlflow/registered-models/delete',
    query: ['name'],
    response: 'none',
  } satisfies Operation<DeleteModelRequest, void>,
  deleteModelTag: {
    id: 'ModelRegistry.deleteModelTag',
    route: 'DELETE /api/2.0/mlflow/registered-models/delete-tag',
    query: ['key', 'name'],
    response: 'none',
  } satisfies Operation<DeleteModelTagRequest, void>,
  deleteModelVersion: {
    id: 'ModelRegistry.deleteModelVersion',
    route: 'DELETE /api/2.0/mlflow/model-versions/delete',
    query: ['name', 'version'],
    response: 'none',
  } satisfies Operation<DeleteModelVersionRequest, void>,
  deleteModelVersionTag: {
    id: 'ModelRegistry.deleteModelVersionTag',
    route: 'DELETE /api/2.0/mlflow/model-versions/delete-tag',
    query: ['key', 'name', 'version'],
    response: 'none',
  } satisfies Operation<DeleteModelVersionTagRequest, void>,
  deleteTransitionRequest: {
    id: 'ModelRegistry.deleteTransitionRequest',
    route: 'DELETE /api/2.0/mlflow/transition-requests/delete',
    query: ['comment', 'creator', 'name', 'stage', 'version'],
  } satisfies Operation<DeleteTransitionRequest, DeleteTransitionRequestResponse>,
  deleteWebhook: {
    id: 'ModelRegistry.deleteWebhook',
    route: 'DELETE /api/2.0/mlflow/registry-webhooks/delete',
    query: ['id'],
    response: 'none',
  } satisfies Operation<DeleteWebhookRequest, void>,
  getLatestVersions: {
    id: 'ModelRegistry.getLatestVersions',
    route: 'POST /api/2.0/mlflow/registered-models/get-latest-versions',
    body: true,
    paging: { items: 'model_versions' },
  } satisfies Operation<GetLatestVersionsRequest, GetLatestVersionsResponse>,
  getModel: {
    id: 'ModelRegistry.getModel',
    route: 'GET /api/2.0/mlflow/databricks/registered-models/get',
    query: ['name'],
  } satisfies Operation<GetModelRequest, GetModelResponse>,
  getModelVersion: {
    id: 'ModelRegistry.getModelVersion',
    route: 'GET /api/2.0/mlflow/model-versions/get',
    query: ['name', 'version'],
  } satisfies Operation<GetModelVersionRequest, GetModelVersionResponse>,
  getModelVersionDownloadUri: {
    id: 'ModelRegistry.getModelVersionDownloadUri',
    route: 'GET /api/2.0/mlflow/model-versions/get-download-uri',
    query: ['name', 'version'],
  } satisfies Operation<GetModelVersionDownloadUriRequest, GetModelVersionDownloadUriResponse>,
  getPermissionLevels: {
    id: 'ModelRegistry.getPermissionLevels',
    route: 'GET /api/2.0/permissions/registered-models/{registered_model_id}/permissionLevels',
  } satisfies Operation<GetRegisteredModelPermissionLevelsRequest, GetRegisteredModelPermissionLevelsResponse>,
  getPermissions: {
    id: 'ModelRegistry.getPermissions',
    route: 'GET /api/2.0/permissions/registered-models/{registered_model_id}',
  } satisfies Operation<GetRegisteredModelPermissionsRequest, RegisteredModelPermissions>,
  listModels: {
    id: 'ModelRegistry.listModels',
    route: 'GET /api/2.0/mlflow/registered-models/list',
    query: ['max_results', 'page_token'],
    paging: { items: 'registered_models', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListModelsRequest, ListModelsResponse>,
  listTransitionRequests: {
    id: 'ModelRegistry.listTransitionRequests',
    route: 'GET /api/2.0/mlflow/transition-requests/list',
    query: ['name', 'version'],
    paging: { items: 'requests' },
  } satisfies Operation<ListTransitionRequestsRequest, ListTransitionRequestsResponse>,
  listWebhooks: {
    id: 'ModelRegistry.listWebhooks',
    route: 'GET /api/2.0/mlflow/registry-webhooks/list',
    query: ['events', 'max_results', 'model_name', 'page_token'],
    paging: { items: 'webhooks', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListWebhooksRequest, ListRegistryWebhooks>,
  rejectTransitionRequest: {
    id: 'ModelRegistry.rejectTransitionRequest',
    route: 'POST /api/2.0/mlflow/transition-requests/reject',
    body: true,
  } satisfies Operation<RejectTransitionRequest, RejectTransitionRequestResponse>,
  renameModel: {
    id: 'ModelRegistry.renameModel',
    route: 'POST /api/2.0/mlflow/registered-models/rename',
    body: true,
  } satisfies Operation<RenameModelRequest, RenameModelResponse>,
  searchModelVersions: {
    id: 'ModelRegistry.searchModelVersions',
    route: 'GET /api/2.0/mlflow/model-versions/search',
    query: ['filter', 'max_results', 'order_by', 'page_token'],
    paging: { items: 'model_versions', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<SearchModelVersionsRequest, SearchModelVersionsResponse>,
  searchModels: {
    id: 'ModelRegistry.searchModels',
    route: 'GET /api/2.0/mlflow/registered-models/search',
    query: ['filter', 'max_results', 'order_by', 'page_token'],
    paging: { items: 'registered_models', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<SearchModelsRequest, SearchModelsResponse>,
  setModelTag: {
    id: 'ModelRegistry.setModelTag',
    route: 'POST /api/2.0/mlflow/registered-models/set-tag',
    body: true,
    response: 'none',
  } satisfies Operation<SetModelTagRequest, void>,
  setModelVersionTag: {
    id: 'ModelRegistry.setModelVersionTag',
    route: 'POST /api/2.0/mlflow/model-versions/set-tag',
    body: true,
    response: 'none',
  } satisfies Operation<SetModelVersionTagRequest, void>,
  setPermissions: {
    id: 'ModelRegistry.setPermissions',
    route: 'PUT /api/2.0/permissions/registered-models/{registered_model_id}',
    body: true,
  } satisfies Operation<SetRegisteredModelPermissionsRequest, RegisteredModelPermissions>,
  testRegistryWebhook: {
    id: 'ModelRegistry.testRegistryWebhook',
    route: 'POST /api/2.0/mlflow/registry-webhooks/test',
    body: true,
  } satisfies Operation<TestRegistryWebhookRequest, TestRegistryWebhookResponse>,
  transitionStage: {
    id: 'ModelRegistry.transitionStage',
    route: 'POST /api/2.0/mlflow/databricks/model-versions/transition-stage',
    body: true,
  } satisfies Operation<TransitionModelVersionStageDatabricks, TransitionStageResponse>,
  updateComment: {
    id: 'ModelRegistry.updateComment',
    route: 'PATCH /api/2.0/mlflow/comments/update',
    body: true,
  } satisfies Operation<UpdateComment, UpdateCommentResponse>,
  updateModel: {
    id: 'ModelRegistry.updateModel',
    route: 'PATCH /api/2.0/mlflow/registered-models/update',
    body: true,
  } satisfies Operation<UpdateModelRequest, UpdateModelResponse>,
  updateModelVersion: {
    id: 'ModelRegistry.updateModelVersion',
    route: 'PATCH /api/2.0/mlflow/model-versions/update',
    body: true,
  } satisfies Operation<UpdateModelVersionRequest, UpdateModelVersionResponse>,
  updatePermissions: {
    id: 'ModelRegistry.updatePermissions',
    route: 'PATCH /api/2.0/permissions/registered-models/{registered_model_id}',
    body: true,
  } satisfies Operation<UpdateRegisteredModelPermissionsRequest, RegisteredModelPermissions>,
  updateWebhook: {
    id: 'ModelRegistry.updateWebhook',
    route: 'PATCH /api/2.0/mlflow/registry-webhooks/update',
    body: true,
  } satisfies Operation<UpdateRegistryWebhook, UpdateWebhookResponse>,
};
