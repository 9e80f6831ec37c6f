// Generated from api/serving.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  BuildLogsRequest,
  BuildLogsResponse,
  CreatePtEndpointRequest,
  CreateServingEndpoint,
  DeleteServingEndpointRequest,
  EndpointTags,
  ExportMetricsRequest,
  ExportMetricsResponse,
  ExternalFunctionRequest,
  GetOpenApiRequest,
  GetOpenApiResponse,
  GetServingEndpointPermissionLevelsRequest,
  GetServingEndpointPermissionLevelsResponse,
  GetServingEndpointPermissionsRequest,
  GetServingEndpointRequest,
  HttpRequestResponse,
  ListEndpointsResponse,
  LogsRequest,
  PatchServingEndpointTags,
  PatchTelemetryConfigRequest,
  PutAiGatewayRequest,
  PutAiGatewayResponse,
  PutRequest,
  PutResponse,
  QueryEndpointInput,
  QueryEndpointResponse,
  ServerLogsResponse,
  ServingEndpoint,
  ServingEndpointDetailed,
  ServingEndpointPermissions,
  ServingEndpointsUpdateConfigBody,
  SetServingEndpointPermissionsRequest,
  UpdateInferenceEndpointNotifications,
  UpdateInferenceEndpointNotificationsResponse,
  UpdateProvisionedThroughputEndpointConfigRequest,
  UpdateServingEndpointPermissionsRequest,
} from './types.js';

/** The operations of ServingEndpoints. */
export class ServingEndpointsService extends Service {
  /**
   * Calls `POST /api/2.0/serving-endpoints`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/create)
   */
  create(
    request: CreateServingEndpoint,
    options?: CallOptions,
  ): Promise<Wait<ServingEndpointDetailed, ServingEndpointDetailed>> {
    return start(this.api, operations.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `NOT_UPDATING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(
    request: CreateServingEndpoint,
    options?: WaitOptions<ServingEndpointDetailed>,
  ): Promise<ServingEndpointDetailed> {
    return startAndWait(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/serving-endpoints/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/get)
   */
  get(request: GetServingEndpointRequest, options?: CallOptions): Promise<ServingEndpointDetailed> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/serving-endpoints`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/list)
   */
  list(options?: CallOptions): Paged<ServingEndpoint, ListEndpointsResponse> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Calls `DELETE /api/2.0/serving-endpoints/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/delete)
   */
  delete(request: DeleteServingEndpointRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.0/serving-endpoints/{name}/served-models/{served_model_name}/build-logs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/buildlogs)
   */
  buildLogs(request: BuildLogsRequest, options?: CallOptions): Promise<BuildLogsResponse> {
    return call(this.api, operations.buildLogs, request, options);
  }

  /**
   * Calls `POST /api/2.0/serving-endpoints/pt`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/createprovisionedthroughputendpoint)
   */
  createProvisionedThroughputEndpoint(
    request: CreatePtEndpointRequest,
    options?: CallOptions,
  ): Promise<Wait<ServingEndpointDetailed, ServingEndpointDetailed>> {
    return start(this.api, operations.createProvisionedThroughputEndpoint, request, options);
  }

  /**
   * Does what `createProvisionedThroughputEndpoint` does and waits until the state is
   * `NOT_UPDATING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createProvisionedThroughputEndpointAndWait(
    request: CreatePtEndpointRequest,
    options?: WaitOptions<ServingEndpointDetailed>,
  ): Promise<ServingEndpointDetailed> {
    return startAndWait(this.api, operations.createProvisionedThroughputEndpoint, request, options);
  }

  /**
   * Calls `GET /api/2.0/serving-endpoints/{name}/metrics`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/exportmetrics)
   */
  exportMetrics(request: ExportMetricsRequest, options?: CallOptions): Promise<ExportMetricsResponse> {
    return call(this.api, operations.exportMetrics, request, options);
  }

  /**
   * Calls `GET /api/2.0/serving-endpoints/{name}/openapi`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/getopenapi)
   */
  getOpenApi(request: GetOpenApiRequest, options?: CallOptions): Promise<GetOpenApiResponse> {
    return call(this.api, operations.getOpenApi, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/serving-endpoints/{serving_endpoint_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetServingEndpointPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetServingEndpointPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/serving-endpoints/{serving_endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/getpermissions)
   */
  getPermissions(
    request: GetServingEndpointPermissionsRequest,
    options?: CallOptions,
  ): Promise<ServingEndpointPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `POST /api/2.0/external-function`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/httprequest)
   */
  httpRequest(request: ExternalFunctionRequest, options?: CallOptions): Promise<HttpRequestResponse> {
    return call(this.api, operations.httpRequest, request, options);
  }

  /**
   * Calls `GET /api/2.0/serving-endpoints/{name}/served-models/{served_model_name}/logs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/logs)
   */
  logs(request: LogsRequest, options?: CallOptions): Promise<ServerLogsResponse> {
    return call(this.api, operations.logs, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/serving-endpoints/{name}/tags`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/patch)
   */
  patch(request: PatchServingEndpointTags, options?: CallOptions): Promise<EndpointTags> {
    return call(this.api, operations.patch, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/serving-endpoints/{name}/telemetry-config`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/patchtelemetryconfig)
   */
  patchTelemetryConfig(request: PatchTelemetryConfigRequest, options?: CallOptions): Promise<ServingEndpointDetailed> {
    return call(this.api, operations.patchTelemetryConfig, request, options);
  }

  /**
   * Calls `PUT /api/2.0/serving-endpoints/{name}/rate-limits`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/put)
   *
   * @deprecated Use `putAiGateway`, which sets rate limits too.
   */
  put(request: PutRequest, options?: CallOptions): Promise<PutResponse> {
    return call(this.api, operations.put, request, options);
  }

  /**
   * Calls `PUT /api/2.0/serving-endpoints/{name}/ai-gateway`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/putaigateway)
   */
  putAiGateway(request: PutAiGatewayRequest, options?: CallOptions): Promise<PutAiGatewayResponse> {
    return call(this.api, operations.putAiGateway, request, options);
  }

  /**
   * Calls `POST /serving-endpoints/{name}/invocations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/query)
   */
  query(request: QueryEndpointInput, options?: CallOptions): Promise<QueryEndpointResponse> {
    return call(this.api, operations.query, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/serving-endpoints/{serving_endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/setpermissions)
   */
  setPermissions(
    request: SetServingEndpointPermissionsRequest,
    options?: CallOptions,
  ): Promise<ServingEndpointPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PUT /api/2.0/serving-endpoints/{name}/config`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/updateconfig)
   */
  updateConfig(
    request: ServingEndpointsUpdateConfigBody,
    options?: CallOptions,
  ): Promise<Wait<ServingEndpointDetailed, ServingEndpointDetailed>> {
    return start(this.api, operations.updateConfig, request, options);
  }

  /**
   * Does what `updateConfig` does and waits until the state is `NOT_UPDATING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  updateConfigAndWait(
    request: ServingEndpointsUpdateConfigBody,
    options?: WaitOptions<ServingEndpointDetailed>,
  ): Promise<ServingEndpointDetailed> {
    return startAndWait(this.api, operations.updateConfig, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/serving-endpoints/{name}/notifications`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/updatenotifications)
   */
  updateNotifications(
    request: UpdateInferenceEndpointNotifications,
    options?: CallOptions,
  ): Promise<UpdateInferenceEndpointNotificationsResponse> {
    return call(this.api, operations.updateNotifications, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/serving-endpoints/{serving_endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/updatepermissions)
   */
  updatePermissions(
    request: UpdateServingEndpointPermissionsRequest,
    options?: CallOptions,
  ): Promise<ServingEndpointPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Calls `PUT /api/2.0/serving-endpoints/pt/{name}/config`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/servingendpoints/updateprovisionedthroughputendpointconfig)
   */
  updateProvisionedThroughputEndpointConfig(
    request: UpdateProvisionedThroughputEndpointConfigRequest,
    options?: CallOptions,
  ): Promise<Wait<ServingEndpointDetailed, ServingEndpointDetailed>> {
    return start(this.api, operations.updateProvisionedThroughputEndpointConfig, request, options);
  }

  /**
   * Does what `updateProvisionedThroughputEndpointConfig` does and waits until the state is
   * `NOT_UPDATING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  updateProvisionedThroughputEndpointConfigAndWait(
    request: UpdateProvisionedThroughputEndpointConfigRequest,
    options?: WaitOptions<ServingEndpointDetailed>,
  ): Promise<ServingEndpointDetailed> {
    return startAndWait(this.api, operations.updateProvisionedThroughputEndpointConfig, request, options);
  }

  /**
   * Polls `get` until the state is `NOT_UPDATING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetServingEndpointNotUpdating(
    request: GetServingEndpointRequest,
    options?: WaitOptions<ServingEndpointDetailed>,
  ): Promise<ServingEndpointDetailed> {
    return rejoin(this.api, operations.create, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'ServingEndpoints.create',
    route: 'POST /api/2.0/serving-endpoints',
    body: true,
    wait: {
      id: 'ServingEndpoints.waitGetServingEndpointNotUpdating',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['state', 'config_update'],
      success: ['NOT_UPDATING'],
      failure: ['UPDATE_FAILED', 'UPDATE_CANCELED'],
    },
  } satisfies Operation<CreateServingEndpoint, ServingEndpointDetailed>,
  get: {
    id: 'ServingEndpoints.get',
    route: 'GET /api/2.0/serving-endpoints/{name}',
  } satisfies Operation<GetServingEndpointRequest, ServingEndpointDetailed>,
  list: {
    id: 'ServingEndpoints.list',
    route: 'GET /api/2.0/serving-endpoints',
    paging: { items: 'endpoints', named: { name: 'name', id: 'id' } },
  } satisfies Operation<object, ListEndpointsResponse>,
  delete: {
    id: 'ServingEndpoints.delete',
    route: 'DELETE /api/2.0/serving-endpoints/{name}',
    response: 'none',
  } satisfies Operation<DeleteServingEndpointRequest, void>,
  buildLogs: {
    id: 'ServingEndpoints.buildLogs',
    route: 'GET /api/2.0/serving-endpoints/{name}/served-models/{served_model_name}/build-logs',
  } satisfies Operation<BuildLogsRequest, BuildLogsResponse>,
  createProvisionedThroughputEndpoint: {
    id: 'ServingEndpoints.createProvisionedThroughputEndpoint',
    route: 'POST /api/2.0/serving-endpoints/pt',
    body: true,
    wait: {
      id: 'ServingEndpoints.waitGetServingEndpointNotUpdating',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['state', 'config_update'],
      success: ['NOT_UPDATING'],
      failure: ['UPDATE_FAILED', 'UPDATE_CANCELED'],
    },
  } satisfies Operation<CreatePtEndpointRequest, ServingEndpointDetailed>,
  exportMetrics: {
    id: 'ServingEndpoints.exportMetrics',
    route: 'GET /api/2.0/serving-endpoints/{name}/metrics',
    response: 'stream',
    accept: 'text/plain',
  } satisfies Operation<ExportMetricsRequest, ExportMetricsResponse>,
  getOpenApi: {
    id: 'ServingEndpoints.getOpenApi',
    route: 'GET /api/2.0/serving-endpoints/{name}/openapi',
    response: 'stream',
    accept: 'text/plain',
  } satisfies Operation<GetOpenApiRequest, GetOpenApiResponse>,
  getPermissionLevels: {
    id: 'ServingEndpoints.getPermissionLevels',
    route: 'GET /api/2.0/permissions/serving-endpoints/{serving_endpoint_id}/permissionLevels',
  } satisfies Operation<GetServingEndpointPermissionLevelsRequest, GetServingEndpointPermissionLevelsResponse>,
  getPermissions: {
    id: 'ServingEndpoints.getPermissions',
    route: 'GET /api/2.0/permissions/serving-endpoints/{serving_endpoint_id}',
  } satisfies Operation<GetServingEndpointPermissionsRequest, ServingEndpointPermissions>,
  httpRequest: {
    id: 'ServingEndpoints.httpRequest',
    route: 'POST /api/2.0/external-function',
    body: true,
    response: 'stream',
    accept: 'text/plain',
  } satisfies Operation<ExternalFunctionRequest, HttpRequestResponse>,
  logs: {
    id: 'ServingEndpoints.logs',
    route: 'GET /api/2.0/serving-endpoints/{name}/served-models/{served_model_name}/logs',
  } satisfies Operation<LogsRequest, ServerLogsResponse>,
  patch: {
    id: 'ServingEndpoints.patch',
    route: 'PATCH /api/2.0/serving-endpoints/{name}/tags',
    body: true,
  } satisfies Operation<PatchServingEndpointTags, EndpointTags>,
  patchTelemetryConfig: {
    id: 'ServingEndpoints.patchTelemetryConfig',
    route: 'PATCH /api/2.0/serving-endpoints/{name}/telemetry-config',
    body: true,
  } satisfies Operation<PatchTelemetryConfigRequest, ServingEndpointDetailed>,
  put: {
    id: 'ServingEndpoints.put',
    route: 'PUT /api/2.0/serving-endpoints/{name}/rate-limits',
    body: true,
  } satisfies Operation<PutRequest, PutResponse>,
  putAiGateway: {
    id: 'ServingEndpoints.putAiGateway',
    route: 'PUT /api/2.0/serving-endpoints/{name}/ai-gateway',
    body: true,
  } satisfies Operation<PutAiGatewayRequest, PutAiGatewayResponse>,
  query: {
    id: 'ServingEndpoints.query',
    route: 'POST /serving-endpoints/{name}/invocations',
    body: true,
    headers: { 'served-model-name': 'string' },
  } satisfies Operation<QueryEndpointInput, QueryEndpointResponse>,
  setPermissions: {
    id: 'ServingEndpoints.setPermissions',
    route: 'PUT /api/2.0/permissions/serving-endpoints/{serving_endpoint_id}',
    body: true,
  } satisfies Operation<SetServingEndpointPermissionsRequest, ServingEndpointPermissions>,
  updateConfig: {
    id: 'ServingEndpoints.updateConfig',
    route: 'PUT /api/2.0/serving-endpoints/{name}/config',
    body: true,
    wait: {
      id: 'ServingEndpoints.waitGetServingEndpointNotUpdating',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['state', 'config_update'],
      success: ['NOT_UPDATING'],
      failure: ['UPDATE_FAILED', 'UPDATE_CANCELED'],
    },
  } satisfies Operation<ServingEndpointsUpdateConfigBody, ServingEndpointDetailed>,
  updateNotifications: {
    id: 'ServingEndpoints.updateNotifications',
    route: 'PATCH /api/2.0/serving-endpoints/{name}/notifications',
    body: true,
  } satisfies Operation<UpdateInferenceEndpointNotifications, UpdateInferenceEndpointNotificationsResponse>,
  updatePermissions: {
    id: 'ServingEndpoints.updatePermissions',
    route: 'PATCH /api/2.0/permissions/serving-endpoints/{serving_endpoint_id}',
    body: true,
  } satisfies Operation<UpdateServingEndpointPermissionsRequest, ServingEndpointPermissions>,
  updateProvisionedThroughputEndpointConfig: {
    id: 'ServingEndpoints.updateProvisionedThroughputEndpointConfig',
    route: 'PUT /api/2.0/serving-endpoints/pt/{name}/config',
    body: true,
    wait: {
      id: 'ServingEndpoints.waitGetServingEndpointNotUpdating',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['state', 'config_update'],
      success: ['NOT_UPDATING'],
      failure: ['UPDATE_FAILED', 'UPDATE_CANCELED'],
    },
  } satisfies Operation<UpdateProvisionedThroughputEndpointConfigRequest, ServingEndpointDetailed>,
};
