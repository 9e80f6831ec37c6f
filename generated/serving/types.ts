// Generated from api/serving.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AiGatewayGuardrailPiiBehaviorBehavior`; the server may send others. */
export const AiGatewayGuardrailPiiBehaviorBehavior = {
  BLOCK: 'BLOCK',
  MASK: 'MASK',
  NONE: 'NONE',
} as const;
export type AiGatewayGuardrailPiiBehaviorBehavior =
  (typeof AiGatewayGuardrailPiiBehaviorBehavior)[keyof typeof AiGatewayGuardrailPiiBehaviorBehavior] | (string & {});

/** Values of `AiGatewayRateLimitKey`; the server may send others. */
export const AiGatewayRateLimitKey = {
  endpoint: 'endpoint',
  service_principal: 'service_principal',
  user: 'user',
  user_group: 'user_group',
} as const;
export type AiGatewayRateLimitKey = (typeof AiGatewayRateLimitKey)[keyof typeof AiGatewayRateLimitKey] | (string & {});

/** Values of `AiGatewayRateLimitRenewalPeriod`; the server may send others. */
export const AiGatewayRateLimitRenewalPeriod = {
  minute: 'minute',
} as const;
export type AiGatewayRateLimitRenewalPeriod =
  (typeof AiGatewayRateLimitRenewalPeriod)[keyof typeof AiGatewayRateLimitRenewalPeriod] | (string & {});

/** Values of `AmazonBedrockConfigBedrockProvider`; the server may send others. */
export const AmazonBedrockConfigBedrockProvider = {
  ai21labs: 'ai21labs',
  amazon: 'amazon',
  anthropic: 'anthropic',
  cohere: 'cohere',
} as const;
export type AmazonBedrockConfigBedrockProvider =
  (typeof AmazonBedrockConfigBedrockProvider)[keyof typeof AmazonBedrockConfigBedrockProvider] | (string & {});

/** Values of `ChatMessageRole`; the server may send others. */
export const ChatMessageRole = {
  assistant: 'assistant',
  system: 'system',
  user: 'user',
} as const;
export type ChatMessageRole = (typeof ChatMessageRole)[keyof typeof ChatMessageRole] | (string & {});

/** Values of `EndpointStateConfigUpdate`; the server may send others. */
export const EndpointStateConfigUpdate = {
  IN_PROGRESS: 'IN_PROGRESS',
  NOT_UPDATING: 'NOT_UPDATING',
  UPDATE_CANCELED: 'UPDATE_CANCELED',
  UPDATE_FAILED: 'UPDATE_FAILED',
} as const;
export type EndpointStateConfigUpdate =
  (typeof EndpointStateConfigUpdate)[keyof typeof EndpointStateConfigUpdate] | (string & {});

/** Values of `EndpointStateReady`; the server may send others. */
export const EndpointStateReady = {
  NOT_READY: 'NOT_READY',
  READY: 'READY',
} as const;
export type EndpointStateReady = (typeof EndpointStateReady)[keyof typeof EndpointStateReady] | (string & {});

/** Values of `ExternalFunctionRequestHttpMethod`; the server may send others. */
export const ExternalFunctionRequestHttpMethod = {
  DELETE: 'DELETE',
  GET: 'GET',
  PATCH: 'PATCH',
  POST: 'POST',
  PUT: 'PUT',
} as const;
export type ExternalFunctionRequestHttpMethod =
  (typeof ExternalFunctionRequestHttpMethod)[keyof typeof ExternalFunctionRequestHttpMethod] | (string & {});

/** Values of `ExternalModelProvider`; the server may send others. */
export const ExternalModelProvider = {
  ai21labs: 'ai21labs',
  'amazon-bedrock': 'amazon-bedrock',
  anthropic: 'anthropic',
  cohere: 'cohere',
  custom: 'custom',
  'databricks-model-serving': 'databricks-model-serving',
  'google-cloud-vertex-ai': 'google-cloud-vertex-ai',
  openai: 'openai',
  palm: 'palm',
} as const;
export type ExternalModelProvider = (typeof ExternalModelProvider)[keyof typeof ExternalModelProvider] | (string & {});

/** Values of `RateLimitKey`; the server may send others. */
export const RateLimitKey = {
  endpoint: 'endpoint',
  user: 'user',
} as const;
export type RateLimitKey = (typeof RateLimitKey)[keyof typeof RateLimitKey] | (string & {});

/** Values of `RateLimitRenewalPeriod`; the server may send others. */
export const RateLimitRenewalPeriod = {
  minute: 'minute',
} as const;
export type RateLimitRenewalPeriod =
  (typeof RateLimitRenewalPeriod)[keyof typeof RateLimitRenewalPeriod] | (string & {});

/** Values of `ServedModelInputWorkloadType`; the server may send others. */
export const ServedModelInputWorkloadType = {
  CPU: 'CPU',
  CPU_LARGE: 'CPU_LARGE',
  CPU_MEDIUM: 'CPU_MEDIUM',
  GPU_LARGE: 'GPU_LARGE',
  GPU_MEDIUM: 'GPU_MEDIUM',
  GPU_SMALL: 'GPU_SMALL',
  GPU_XLARGE: 'GPU_XLARGE',
  GPU_XLARGE_8: 'GPU_XLARGE_8',
  MULTIGPU_MEDIUM: 'MULTIGPU_MEDIUM',
} as const;
export type ServedModelInputWorkloadType =
  (typeof ServedModelInputWorkloadType)[keyof typeof ServedModelInputWorkloadType] | (string & {});

/** Values of `ServedModelStateDeployment`; the server may send others. */
export const ServedModelStateDeployment = {
  DEPLOYMENT_ABORTED: 'DEPLOYMENT_ABORTED',
  DEPLOYMENT_CREATING: 'DEPLOYMENT_CREATING',
  DEPLOYMENT_FAILED: 'DEPLOYMENT_FAILED',
  DEPLOYMENT_READY: 'DEPLOYMENT_READY',
  DEPLOYMENT_RECOVERING: 'DEPLOYMENT_RECOVERING',
} as const;
export type ServedModelStateDeployment =
  (typeof ServedModelStateDeployment)[keyof typeof ServedModelStateDeployment] | (string & {});

/** Values of `ServingEndpointDetailedPermissionLevel`; the server may send others. */
export const ServingEndpointDetailedPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_QUERY: 'CAN_QUERY',
  CAN_VIEW: 'CAN_VIEW',
} as const;
export type ServingEndpointDetailedPermissionLevel =
  (typeof ServingEndpointDetailedPermissionLevel)[keyof typeof ServingEndpointDetailedPermissionLevel] | (string & {});

/** Values of `ServingEndpointPermissionLevel`; the server may send others. */
export const ServingEndpointPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_QUERY: 'CAN_QUERY',
  CAN_VIEW: 'CAN_VIEW',
} as const;
export type ServingEndpointPermissionLevel =
  (typeof ServingEndpointPermissionLevel)[keyof typeof ServingEndpointPermissionLevel] | (string & {});

/** Values of `ServingModelWorkloadType`; the server may send others. */
export const ServingModelWorkloadType = {
  CPU: 'CPU',
  CPU_LARGE: 'CPU_LARGE',
  CPU_MEDIUM: 'CPU_MEDIUM',
  GPU_LARGE: 'GPU_LARGE',
  GPU_MEDIUM: 'GPU_MEDIUM',
  GPU_SMALL: 'GPU_SMALL',
  GPU_XLARGE: 'GPU_XLARGE',
  GPU_XLARGE_8: 'GPU_XLARGE_8',
  MULTIGPU_MEDIUM: 'MULTIGPU_MEDIUM',
} as const;
export type ServingModelWorkloadType =
  (typeof ServingModelWorkloadType)[keyof typeof ServingModelWorkloadType] | (string & {});

/** Values of `TelemetryFeature`; the server may send others. */
export const TelemetryFeature = {
  TELEMETRY_FEATURE_INFERENCE_TABLE: 'TELEMETRY_FEATURE_INFERENCE_TABLE',
  TELEMETRY_FEATURE_LOGS: 'TELEMETRY_FEATURE_LOGS',
  TELEMETRY_FEATURE_METRICS: 'TELEMETRY_FEATURE_METRICS',
  TELEMETRY_FEATURE_TRACES: 'TELEMETRY_FEATURE_TRACES',
} as const;
export type TelemetryFeature = (typeof TelemetryFeature)[keyof typeof TelemetryFeature] | (string & {});

export interface Ai21LabsConfig {
  ai21labs_api_key?: string | undefined;
  ai21labs_api_key_plaintext?: string | undefined;
}

export interface AiGatewayConfig {
  fallback_config?: FallbackConfig | undefined;
  guardrails?: AiGatewayGuardrails | undefined;
  inference_table_config?: AiGatewayInferenceTableConfig | undefined;
  rate_limits?: AiGatewayRateLimit[] | undefined;
  usage_tracking_config?: AiGatewayUsageTrackingConfig | undefined;
}

export interface AiGatewayGuardrailParameters {
  invalid_keywords?: string[] | undefined;
  pii?: AiGatewayGuardrailPiiBehavior | undefined;
  safety?: boolean | undefined;
  valid_topics?: string[] | undefined;
}

export interface AiGatewayGuardrailPiiBehavior {
  behavior?: AiGatewayGuardrailPiiBehaviorBehavior | undefined;
}

export interface AiGatewayGuardrails {
  input?: AiGatewayGuardrailParameters | undefined;
  output?: AiGatewayGuardrailParameters | undefined;
}

export interface AiGatewayInferenceTableConfig {
  catalog_name?: string | undefined;
  enabled?: boolean | undefined;
  schema_name?: string | undefined;
  table_name_prefix?: string | undefined;
}

export interface AiGatewayRateLimit {
  renewal_period: AiGatewayRateLimitRenewalPeriod;
  calls?: Int64 | undefined;
  key?: AiGatewayRateLimitKey | undefined;
  principal?: string | undefined;
  tokens?: Int64 | undefined;
}

export interface AiGatewayUsageTrackingConfig {
  enabled?: boolean | undefined;
}

export interface AmazonBedrockConfig {
  aws_region: string;
  bedrock_provider: AmazonBedrockConfigBedrockProvider;
  aws_access_key_id?: string | undefined;
  aws_access_key_id_plaintext?: string | undefined;
  aws_secret_access_key?: string | undefined;
  aws_secret_access_key_plaintext?: string | undefined;
  instance_profile_arn?: string | undefined;
  uc_service_credential_name?: string | undefined;
}

export interface AnthropicConfig {
  anthropic_api_key?: string | undefined;
  anthropic_api_key_plaintext?: string | undefined;
}

export interface ApiKeyAuth {
  key: string;
  value?: string | undefined;
  value_plaintext?: string | undefined;
}

/** @deprecated */
export interface AutoCaptureConfigInput {
  catalog_name?: string | undefined;
  enabled?: boolean | undefined;
  schema_name?: string | undefined;
  table_name_prefix?: string | undefined;
}

/** @deprecated */
export interface AutoCaptureConfigOutput {
  catalog_name?: string | undefined;
  enabled?: boolean | undefined;
  schema_name?: string | undefined;
  state?: AutoCaptureState | undefined;
  table_name_prefix?: string | undefined;
}

export interface AutoCaptureState {
  payload_table?: PayloadTable | undefined;
}

export interface BearerTokenAuth {
  token?: string | undefined;
  token_plaintext?: string | undefined;
}

/** Request of `ServingEndpoints.buildLogs`. */
export interface BuildLogsRequest {
  name: string;
  served_model_name: string;
}

export interface BuildLogsResponse {
  logs: string;
}

export interface ChatMessage {
  content?: string | undefined;
  role?: ChatMessageRole | undefined;
}

export interface CohereConfig {
  cohere_api_base?: string | undefined;
  cohere_api_key?: string | undefined;
  cohere_api_key_plaintext?: string | undefined;
}

export interface CreatePtEndpointRequest {
  ai_gateway?: AiGatewayConfig | undefined;
  budget_policy_id?: string | undefined;
  config: PtEndpointCoreConfig;
  email_notifications?: EmailNotifications | undefined;
  name: string;
  tags?: EndpointTag[] | undefined;
}

export interface CreateServingEndpoint {
  ai_gateway?: AiGatewayConfig | undefined;
  budget_policy_id?: string | undefined;
  config?: EndpointCoreConfigInput | undefined;
  description?: string | undefined;
  email_notifications?: EmailNotifications | undefined;
  name: string;
  /** @deprecated */
  rate_limits?: RateLimit[] | undefined;
  route_optimized?: boolean | undefined;
  tags?: EndpointTag[] | undefined;
  telemetry_config?: TelemetryConfig | undefined;
}

export interface CustomProviderConfig {
  custom_provider_url: string;
  api_key_auth?: ApiKeyAuth | undefined;
  bearer_token_auth?: BearerTokenAuth | undefined;
}

export interface DataPlaneInfo {
  authorization_details?: string | undefined;
  endpoint_url?: string | undefined;
}

export interface DatabricksModelServingConfig {
  databricks_workspace_url: string;
  databricks_api_token?: string | undefined;
  databricks_api_token_plaintext?: string | undefined;
}

export interface DataframeSplitInput {
  columns?: unknown[] | undefined;
  data?: unknown[] | undefined;
  index?: number[] | undefined;
}

/** Request of `ServingEndpoints.delete`. */
export interface DeleteServingEndpointRequest {
  name: string;
}

export interface EmailNotifications {
  on_update_failure?: string[] | undefined;
  on_update_success?: string[] | undefined;
}

export interface EmbeddingsV1ResponseEmbeddingElement {
  embedding?: number[] | undefined;
  index?: Int64 | undefined;
  object?: string | undefined;
}

export interface EndpointCoreConfigInput {
  name: string;
  /** @deprecated */
  auto_capture_config?: AutoCaptureConfigInput | undefined;
  served_entities?: ServedEntityInput[] | undefined;
  /** @deprecated */
  served_models?: ServedModelInput[] | undefined;
  traffic_config?: TrafficConfig | undefined;
}

export interface EndpointCoreConfigOutput {
  /** @deprecated */
  auto_capture_config?: AutoCaptureConfigOutput | undefined;
  config_version?: Int64 | undefined;
  served_entities?: ServedEntityOutput[] | undefined;
  /** @deprecated */
  served_models?: ServedModelOutput[] | undefined;
  traffic_config?: TrafficConfig | undefined;
}

export interface EndpointCoreConfigSummary {
  served_entities?: ServedEntitySpec[] | undefined;
  /** @deprecated */
  served_models?: ServedModelSpec[] | undefined;
}

export interface EndpointPendingConfig {
  /** @deprecated */
  auto_capture_config?: AutoCaptureConfigOutput | undefined;
  config_version?: number | undefined;
  served_entities?: ServedEntityOutput[] | undefined;
  /** @deprecated */
  served_models?: ServedModelOutput[] | undefined;
  start_time?: Int64 | undefined;
  traffic_config?: TrafficConfig | undefined;
}

export interface EndpointState {
  config_update?: EndpointStateConfigUpdate | undefined;
  ready?: EndpointStateReady | undefined;
}

export interface EndpointTag {
  key: string;
  value?: string | undefined;
}

export interface EndpointTags {
  tags?: EndpointTag[] | undefined;
}

/** Request of `ServingEndpoints.exportMetrics`. */
export interface ExportMetricsRequest {
  name: string;
}

/** Response of `ServingEndpoints.exportMetrics`. */
export interface ExportMetricsResponse {
  contents: ReadableStream<Uint8Array>;
}

export interface ExternalFunctionRequest {
  connection_name: string;
  headers?: string | undefined;
  json?: string | undefined;
  method: ExternalFunctionRequestHttpMethod;
  params?: string | undefined;
  path: string;
  sub_domain?: string | undefined;
}

export interface ExternalModel {
  provider: ExternalModelProvider;
  name: string;
  task: string;
  ai21labs_config?: Ai21LabsConfig | undefined;
  amazon_bedrock_config?: AmazonBedrockConfig | undefined;
  anthropic_config?: AnthropicConfig | undefined;
  cohere_config?: CohereConfig | undefined;
  custom_provider_config?: CustomProviderConfig | undefined;
  databricks_model_serving_config?: DatabricksModelServingConfig | undefined;
  google_cloud_vertex_ai_config?: GoogleCloudVertexAiConfig | undefined;
  openai_config?: OpenAiConfig | undefined;
  palm_config?: PaLmConfig | undefined;
}

export interface ExternalModelUsageElement {
  completion_tokens?: Int64 | undefined;
  prompt_tokens?: Int64 | undefined;
  total_tokens?: Int64 | undefined;
}

export interface FallbackConfig {
  enabled: boolean;
}

export interface FoundationModel {
  description?: string | undefined;
  display_name?: string | undefined;
  docs?: string | undefined;
  name?: string | undefined;
}

/** Request of `ServingEndpoints.getOpenApi`. */
export interface GetOpenApiRequest {
  name: string;
}

/** Response of `ServingEndpoints.getOpenApi`. */
export interface GetOpenApiResponse {
  contents: ReadableStream<Uint8Array>;
}

/** Request of `ServingEndpoints.getPermissionLevels`. */
export interface GetServingEndpointPermissionLevelsRequest {
  serving_endpoint_id: string;
}

export interface GetServingEndpointPermissionLevelsResponse {
  permission_levels?: ServingEndpointPermissionsDescription[] | undefined;
}

/** Request of `ServingEndpoints.getPermissions`. */
export interface GetServingEndpointPermissionsRequest {
  serving_endpoint_id: string;
}

/** Request of `ServingEndpoints.get`. */
export interface GetServingEndpointRequest {
  name: string;
}

export interface GoogleCloudVertexAiConfig {
  project_id: string;
  region: string;
  private_key?: string | undefined;
  private_key_plaintext?: string | undefined;
}

/** Response of `ServingEndpoints.httpRequest`. */
export interface HttpRequestResponse {
  contents: ReadableStream<Uint8Array>;
}

export interface ListEndpointsResponse {
  endpoints?: ServingEndpoint[] | undefined;
}

/** Request of `ServingEndpoints.logs`. */
export interface LogsRequest {
  name: string;
  served_model_name: string;
}

export interface ModelDataPlaneInfo {
  query_info?: DataPlaneInfo | undefined;
}

export interface OpenAiConfig {
  microsoft_entra_client_id?: string | undefined;
  microsoft_entra_client_secret?: string | undefined;
  microsoft_entra_client_secret_plaintext?: string | undefined;
  microsoft_entra_tenant_id?: string | undefined;
  openai_api_base?: string | undefined;
  openai_api_key?: string | undefined;
  openai_api_key_plaintext?: string | undefined;
  openai_api_type?: string | undefined;
  openai_api_version?: string | undefined;
  openai_deployment_name?: string | undefined;
  openai_organization?: string | undefined;
}

export interface PaLmConfig {
  palm_api_key?: string | undefined;
  palm_api_key_plaintext?: string | undefined;
}

/** Request of `ServingEndpoints.patch`. */
export interface PatchServingEndpointTags {
  name: string;
  add_tags?: EndpointTag[] | undefined;
  delete_tags?: string[] | undefined;
}

/** Request of `ServingEndpoints.patchTelemetryConfig`. */
export interface PatchTelemetryConfigRequest {
  name: string;
  telemetry_config?: TelemetryConfig | undefined;
}

export interface PayloadTable {
  name?: string | undefined;
  status?: string | undefined;
  status_message?: string | undefined;
}

export interface PtEndpointCoreConfig {
  served_entities?: PtServedModel[] | undefined;
  traffic_config?: TrafficConfig | undefined;
}

export interface PtServedModel {
  entity_name: string;
  provisioned_model_units: Int64Input;
  burst_scaling_enabled?: boolean | undefined;
  entity_version?: string | undefined;
  name?: string | undefined;
}

/** Request of `ServingEndpoints.putAiGateway`. */
export interface PutAiGatewayRequest {
  name: string;
  fallback_config?: FallbackConfig | undefined;
  guardrails?: AiGatewayGuardrails | undefined;
  inference_table_config?: AiGatewayInferenceTableConfig | undefined;
  rate_limits?: AiGatewayRateLimit[] | undefined;
  usage_tracking_config?: AiGatewayUsageTrackingConfig | undefined;
}

export interface PutAiGatewayResponse {
  fallback_config?: FallbackConfig | undefined;
  guardrails?: AiGatewayGuardrails | undefined;
  inference_table_config?: AiGatewayInferenceTableConfig | undefined;
  rate_limits?: AiGatewayRateLimit[] | undefined;
  usage_tracking_config?: AiGatewayUsageTrackingConfig | undefined;
}

/** Request of `ServingEndpoints.put`. */
export interface PutRequest {
  name: string;
  rate_limits?: RateLimit[] | undefined;
}

export interface PutResponse {
  rate_limits?: RateLimit[] | undefined;
}

/** Request of `ServingEndpoints.query`. */
export interface QueryEndpointInput {
  name: string;
  client_request_id?: string | undefined;
  dataframe_records?: unknown[] | undefined;
  dataframe_split?: DataframeSplitInput | undefined;
  extra_params?: Record<string, string> | undefined;
  input?: unknown;
  inputs?: unknown;
  instances?: unknown[] | undefined;
  max_tokens?: number | undefined;
  messages?: ChatMessage[] | undefined;
  n?: number | undefined;
  prompt?: unknown;
  stop?: string[] | undefined;
  stream?: boolean | undefined;
  temperature?: number | undefined;
  usage_context?: Record<string, string> | undefined;
}

export interface QueryEndpointResponse {
  choices?: V1ResponseChoiceElement[] | undefined;
  created?: Int64 | undefined;
  data?: EmbeddingsV1ResponseEmbeddingElement[] | undefined;
  id?: string | undefined;
  model?: string | undefined;
  object?: string | undefined;
  outputs?: unknown[] | undefined;
  predictions?: unknown[] | undefined;
  'served-model-name'?: string | undefined;
  usage?: ExternalModelUsageElement | undefined;
}

export interface RateLimit {
  calls: Int64;
  renewal_period: RateLimitRenewalPeriod;
  key?: RateLimitKey | undefined;
}

export interface Route {
  traffic_percentage: number;
  served_entity_name?: string | undefined;
  served_model_name?: string | undefined;
}

export interface ServedEntityInput {
  burst_scaling_enabled?: boolean | undefined;
  entity_name?: string | undefined;
  entity_version?: string | undefined;
  environment_vars?: Record<string, string> | undefined;
  external_model?: ExternalModel | undefined;
  instance_profile_arn?: string | undefined;
  max_provisioned_concurrency?: number | undefined;
  max_provisioned_throughput?: number | undefined;
  min_provisioned_concurrency?: number | undefined;
  min_provisioned_throughput?: number | undefined;
  name?: string | undefined;
  provisioned_model_units?: Int64Input | undefined;
  scale_to_zero_enabled?: boolean | undefined;
  workload_size?: string | undefined;
  workload_type?: ServingModelWorkloadType | undefined;
}

export interface ServedEntityOutput {
  burst_scaling_enabled?: boolean | undefined;
  creation_timestamp?: Int64 | undefined;
  creator?: string | undefined;
  entity_name?: string | undefined;
  entity_version?: string | undefined;
  environment_vars?: Record<string, string> | undefined;
  external_model?: ExternalModel | undefined;
  foundation_model?: FoundationModel | undefined;
  instance_profile_arn?: string | undefined;
  max_provisioned_concurrency?: number | undefined;
  max_provisioned_throughput?: number | undefined;
  min_provisioned_concurrency?: number | undefined;
  min_provisioned_throughput?: number | undefined;
  name?: string | undefined;
  provisioned_model_units?: Int64 | undefined;
  scale_to_zero_enabled?: boolean | undefined;
  state?: ServedModelState | undefined;
  workload_size?: string | undefined;
  workload_type?: ServingModelWorkloadType | undefined;
}

export interface ServedEntitySpec {
  entity_name?: string | undefined;
  entity_version?: string | undefined;
  external_model?: ExternalModel | undefined;
  foundation_model?: FoundationModel | undefined;
  name?: string | undefined;
}

export interface ServedModelInput {
  scale_to_zero_enabled: boolean;
  model_name: string;
  model_version: string;
  burst_scaling_enabled?: boolean | undefined;
  environment_vars?: Record<string, string> | undefined;
  instance_profile_arn?: string | undefined;
  max_provisioned_concurrency?: number | undefined;
  max_provisioned_throughput?: number | undefined;
  min_provisioned_concurrency?: number | undefined;
  min_provisioned_throughput?: number | undefined;
  name?: string | undefined;
  provisioned_model_units?: Int64Input | undefined;
  workload_size?: string | undefined;
  workload_type?: ServedModelInputWorkloadType | undefined;
}

export interface ServedModelOutput {
  burst_scaling_enabled?: boolean | undefined;
  creation_timestamp?: Int64 | undefined;
  creator?: string | undefined;
  environment_vars?: Record<string, string> | undefined;
  instance_profile_arn?: string | undefined;
  max_provisioned_concurrency?: number | undefined;
  min_provisioned_concurrency?: number | undefined;
  model_name?: string | undefined;
  model_version?: string | undefined;
  name?: string | undefined;
  provisioned_model_units?: Int64 | undefined;
  scale_to_zero_enabled?: boolean | undefined;
  state?: ServedModelState | undefined;
  workload_size?: string | undefined;
  workload_type?: ServingModelWorkloadType | undefined;
}

export interface ServedModelSpec {
  model_name?: string | undefined;
  model_version?: string | undefined;
  name?: string | undefined;
}

export interface ServedModelState {
  deployment?: ServedModelStateDeployment | undefined;
  deployment_state_message?: string | undefined;
}

export interface ServerLogsResponse {
  logs: string;
}

export interface ServingEndpoint {
  ai_gateway?: AiGatewayConfig | undefined;
  budget_policy_id?: string | undefined;
  config?: EndpointCoreConfigSummary | undefined;
  creation_timestamp?: Int64 | undefined;
  creator?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  name?: string | undefined;
  state?: EndpointState | undefined;
  tags?: EndpointTag[] | undefined;
  task?: string | undefined;
  telemetry_config?: TelemetryConfig | undefined;
  usage_policy_id?: string | undefined;
}

export interface ServingEndpointAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: ServingEndpointPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ServingEndpointAccessControlResponse {
  all_permissions?: ServingEndpointPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ServingEndpointDetailed {
  ai_gateway?: AiGatewayConfig | undefined;
  budget_policy_id?: string | undefined;
  config?: EndpointCoreConfigOutput | undefined;
  creation_timestamp?: Int64 | undefined;
  creator?: string | undefined;
  data_plane_info?: ModelDataPlaneInfo | undefined;
  description?: string | undefined;
  email_notifications?: EmailNotifications | undefined;
  endpoint_url?: string | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  name?: string | undefined;
  pending_config?: EndpointPendingConfig | undefined;
  permission_level?: ServingEndpointDetailedPermissionLevel | undefined;
  route_optimized?: boolean | undefined;
  state?: EndpointState | undefined;
  tags?: EndpointTag[] | undefined;
  task?: string | undefined;
  telemetry_config?: TelemetryConfig | undefined;
}

export interface ServingEndpointPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: ServingEndpointPermissionLevel | undefined;
}

export interface ServingEndpointPermissions {
  access_control_list?: ServingEndpointAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface ServingEndpointPermissionsDescription {
  description?: string | undefined;
  permission_level?: ServingEndpointPermissionLevel | undefined;
}

export interface ServingEndpointPermissionsRequest {
  access_control_list?: ServingEndpointAccessControlRequest[] | undefined;
}

/** Request of `ServingEndpoints.updateConfig`. */
export interface ServingEndpointsUpdateConfigBody {
  name: string;
  /** @deprecated */
  auto_capture_config?: AutoCaptureConfigInput | undefined;
  served_entities?: ServedEntityInput[] | undefined;
  /** @deprecated */
  served_models?: ServedModelInput[] | undefined;
  traffic_config?: TrafficConfig | undefined;
}

/** Request of `ServingEndpoints.setPermissions`. */
export interface SetServingEndpointPermissionsRequest {
  serving_endpoint_id: string;
  access_control_list?: ServingEndpointAccessControlRequest[] | undefined;
}

export interface TelemetryConfig {
  enabled_telemetry_features?: TelemetryFeature[] | undefined;
  inference_table_config?: TelemetryInferenceTableConfig | undefined;
  table_names?: UnityCatalogTableNames | undefined;
  telemetry_profile_id?: string | undefined;
}

export interface TelemetryInferenceTableConfig {
  name?: string | undefined;
  sampling_fraction?: number | undefined;
}

export interface TrafficConfig {
  routes?: Route[] | undefined;
}

export interface UnityCatalogTableNames {
  annotations_table?: string | undefined;
  logs_table?: string | undefined;
  metrics_table?: string | undefined;
  traces_table?: string | undefined;
}

/** Request of `ServingEndpoints.updateNotifications`. */
export interface UpdateInferenceEndpointNotifications {
  name: string;
  email_notifications?: EmailNotifications | undefined;
}

export interface UpdateInferenceEndpointNotificationsResponse {
  email_notifications?: EmailNotifications | undefined;
  name?: string | undefined;
}

/** Request of `ServingEndpoints.updateProvisionedThroughputEndpointConfig`. */
export interface UpdateProvisionedThroughputEndpointConfigRequest {
  name: string;
  config: PtEndpointCoreConfig;
}

/** Request of `ServingEndpoints.updatePermissions`. */
export interface UpdateServingEndpointPermissionsRequest {
  serving_endpoint_id: string;
  access_control_list?: ServingEndpointAccessControlRequest[] | undefined;
}

export interface V1ResponseChoiceElement {
  finish_reason?: string | undefined;
  index?: Int64 | undefined;
  logprobs?: unknown;
  message?: ChatMessage | undefined;
  text?: string | undefined;
}
