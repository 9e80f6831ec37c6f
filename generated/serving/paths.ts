// Generated from api/serving.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  BuildLogsRequest,
  BuildLogsResponse,
  CreatePtEndpointRequest,
  CreateServingEndpoint,
  DeleteServingEndpointRequest,
  EndpointTags,
  ExportMetricsRequest,
  ExternalFunctionRequest,
  GetOpenApiRequest,
  GetServingEndpointPermissionLevelsRequest,
  GetServingEndpointPermissionLevelsResponse,
  GetServingEndpointPermissionsRequest,
  GetServingEndpointRequest,
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
  ServingEndpointDetailed,
  ServingEndpointPermissions,
  ServingEndpointsUpdateConfigBody,
  SetServingEndpointPermissionsRequest,
  UpdateInferenceEndpointNotifications,
  UpdateInferenceEndpointNotificationsResponse,
  UpdateProvisionedThroughputEndpointConfigRequest,
  UpdateServingEndpointPermissionsRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface ServingPaths {
  '/api/2.0/external-function': {
    /** `ServingEndpoints.httpRequest` */
    post: RestOperation<{}, ExternalFunctionRequest, Blob>;
  };
  '/api/2.0/permissions/serving-endpoints/{serving_endpoint_id}': {
    /** `ServingEndpoints.getPermissions` */
    get: RestOperation<
      { path: { serving_endpoint_id: GetServingEndpointPermissionsRequest['serving_endpoint_id'] } },
      never,
      ServingEndpointPermissions
    >;
    /** `ServingEndpoints.setPermissions` */
    put: RestOperation<
      { path: { serving_endpoint_id: SetServingEndpointPermissionsRequest['serving_endpoint_id'] } },
      Omit<SetServingEndpointPermissionsRequest, 'serving_endpoint_id'>,
      ServingEndpointPermissions
    >;
    /** `ServingEndpoints.updatePermissions` */
    patch: RestOperation<
      { path: { serving_endpoint_id: UpdateServingEndpointPermissionsRequest['serving_endpoint_id'] } },
      Omit<UpdateServingEndpointPermissionsRequest, 'serving_endpoint_id'>,
      ServingEndpointPermissions
    >;
  };
  '/api/2.0/permissions/serving-endpoints/{serving_endpoint_id}/permissionLevels': {
    /** `ServingEndpoints.getPermissionLevels` */
    get: RestOperation<
      { path: { serving_endpoint_id: GetServingEndpointPermissionLevelsRequest['serving_endpoint_id'] } },
      never,
      GetServingEndpointPermissionLevelsResponse
    >;
  };
  '/api/2.0/serving-endpoints': {
    /** `ServingEndpoints.create` */
    post: RestOperation<{}, CreateServingEndpoint, ServingEndpointDetailed>;
    /** `ServingEndpoints.list` */
    get: RestOperation<{}, never, ListEndpointsResponse>;
  };
  '/api/2.0/serving-endpoints/pt': {
    /** `ServingEndpoints.createProvisionedThroughputEndpoint` */
    post: RestOperation<{}, CreatePtEndpointRequest, ServingEndpointDetailed>;
  };
  '/api/2.0/serving-endpoints/pt/{name}/config': {
    /** `ServingEndpoints.updateProvisionedThroughputEndpointConfig` */
    put: RestOperation<
      { path: { name: UpdateProvisionedThroughputEndpointConfigRequest['name'] } },
      Omit<UpdateProvisionedThroughputEndpointConfigRequest, 'name'>,
      ServingEndpointDetailed
    >;
  };
  '/api/2.0/serving-endpoints/{name}': {
    /** `ServingEndpoints.get` */
    get: RestOperation<{ path: { name: GetServingEndpointRequest['name'] } }, never, ServingEndpointDetailed>;
    /** `ServingEndpoints.delete` */
    delete: RestOperation<{ path: { name: DeleteServingEndpointRequest['name'] } }, never, never>;
  };
  '/api/2.0/serving-endpoints/{name}/ai-gateway': {
    /** `ServingEndpoints.putAiGateway` */
    put: RestOperation<
      { path: { name: PutAiGatewayRequest['name'] } },
      Omit<PutAiGatewayRequest, 'name'>,
      PutAiGatewayResponse
    >;
  };
  '/api/2.0/serving-endpoints/{name}/config': {
    /** `ServingEndpoints.updateConfig` */
    put: RestOperation<
      { path: { name: ServingEndpointsUpdateConfigBody['name'] } },
      Omit<ServingEndpointsUpdateConfigBody, 'name'>,
      ServingEndpointDetailed
    >;
  };
  '/api/2.0/serving-endpoints/{name}/metrics': {
    /** `ServingEndpoints.exportMetrics` */
    get: RestOperation<{ path: { name: ExportMetricsRequest['name'] } }, never, Blob>;
  };
  '/api/2.0/serving-endpoints/{name}/notifications': {
    /** `ServingEndpoints.updateNotifications` */
    patch: RestOperation<
      { path: { name: UpdateInferenceEndpointNotifications['name'] } },
      Omit<UpdateInferenceEndpointNotifications, 'name'>,
      UpdateInferenceEndpointNotificationsResponse
    >;
  };
  '/api/2.0/serving-endpoints/{name}/openapi': {
    /** `ServingEndpoints.getOpenApi` */
    get: RestOperation<{ path: { name: GetOpenApiRequest['name'] } }, never, Blob>;
  };
  '/api/2.0/serving-endpoints/{name}/rate-limits': {
    /**
     * `ServingEndpoints.put`
     *
     * @deprecated Use `putAiGateway`, which sets rate limits too.
     */
    put: RestOperation<{ path: { name: PutRequest['name'] } }, Omit<PutRequest, 'name'>, PutResponse>;
  };
  '/api/2.0/serving-endpoints/{name}/served-models/{served_model_name}/build-logs': {
    /** `ServingEndpoints.buildLogs` */
    get: RestOperation<
      { path: { name: BuildLogsRequest['name']; served_model_name: BuildLogsRequest['served_model_name'] } },
      never,
      BuildLogsResponse
    >;
  };
  '/api/2.0/serving-endpoints/{name}/served-models/{served_model_name}/logs': {
    /** `ServingEndpoints.logs` */
    get: RestOperation<
      { path: { name: LogsRequest['name']; served_model_name: LogsRequest['served_model_name'] } },
      never,
      ServerLogsResponse
    >;
  };
  '/api/2.0/serving-endpoints/{name}/tags': {
    /** `ServingEndpoints.patch` */
    patch: RestOperation<
      { path: { name: PatchServingEndpointTags['name'] } },
      Omit<PatchServingEndpointTags, 'name'>,
      EndpointTags
    >;
  };
  '/api/2.0/serving-endpoints/{name}/telemetry-config': {
    /** `ServingEndpoints.patchTelemetryConfig` */
    patch: RestOperation<
      { path: { name: PatchTelemetryConfigRequest['name'] } },
      Omit<PatchTelemetryConfigRequest, 'name'>,
      ServingEndpointDetailed
    >;
  };
  '/serving-endpoints/{name}/invocations': {
    /** `ServingEndpoints.query` */
    post: RestOperation<
      { path: { name: QueryEndpointInput['name'] } },
      Omit<QueryEndpointInput, 'name'>,
      QueryEndpointResponse
    >;
  };
}
