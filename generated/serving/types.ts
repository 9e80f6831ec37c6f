// Generated from api/serving.json by codegen/. Do not edit.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AiGatewayGuardrailPiiBehaviorBehavior`; the server may send others. */
export const AiGatewayGuardrailPiiBehaviorBehavior = {
  BLOCK: 'BLOCK',
  MASK: 'MASK',
  NONE: 'NONE',
} as const;
/** Values of `AiGatewayGuardrailPiiBehaviorBehavior`; the server may send others. */
export type AiGatewayGuardrailPiiBehaviorBehavior = 'BLOCK' | 'MASK' | 'NONE' | (string & {});

/** Values of `AiGatewayRateLimitKey`; the server may send others. */
export const AiGatewayRateLimitKey = {
  endpoint: 'endpoint',
  service_principal: 'service_principal',
  user: 'user',
  user_group: 'user_group',
} as const;
/** Values of `AiGatewayRateLimitKey`; the server may send others. */
export type AiGatewayRateLimitKey = 'endpoint' | 'service_principal' | 'user' | 'user_group' | (string & {});

/** Values of `AiGatewayRateLimitRenewalPeriod`; the server may send others. */
export const AiGatewayRateLimitRenewalPeriod = {
  minute: 'minute',
} as const;
/** Values of `AiGatewayRateLimitRenewalPeriod`; the server may send others. */
export type AiGatewayRateLimitRenewalPeriod = 'minute' | (string & {});

/** Values of `AmazonBedrockConfigBedrockProvider`; the server may send others. */
export const AmazonBedrockConfigBedrockProvider = {
  ai21labs: 'ai21labs',
  amazon: 'amazon',
  anthropic: 'anthropic',
  cohere: 'cohere',
  grok: 'grok',
} as const;
/** Values of `AmazonBedrockConfigBedrockProvider`; the server may send others. */
export type AmazonBedrockConfigBedrockProvider =
  'ai21labs' | 'amazon' | 'anthropic' | 'cohere' | 'grok' | (string & {});

/** Values of `ChatMessageRole`; the server may send others. */
export const ChatMessageRole = {
  assistant: 'assistant',
  system: 'system',
  user: 'user',
} as const;
/** Values of `ChatMessageRole`; the server may send others. */
export type ChatMessageRole = 'assistant' | 'system' | 'user' | (string & {});

/** Values of `CommitmentStatus`; the server may send others. */
export const CommitmentStatus = {
  ACTIVE: 'ACTIVE',
  EXPIRED: 'EXPIRED',
} as const;
/** Values of `CommitmentStatus`; the server may send others. */
export type CommitmentStatus = 'ACTIVE' | 'EXPIRED' | (string & {});

/** Values of `CommitmentTerm`; the server may send others. */
export const CommitmentTerm = {
  COMMITMENT_TERM_1_MONTH: 'COMMITMENT_TERM_1_MONTH',
  COMMITMENT_TERM_3_MONTHS: 'COMMITMENT_TERM_3_MONTHS',
} as const;
/** Values of `CommitmentTerm`; the server may send others. */
export type CommitmentTerm = 'COMMITMENT_TERM_1_MONTH' | 'COMMITMENT_TERM_3_MONTHS' | (string & {});

/** Values of `EndpointStateConfigUpdate`; the server may send others. */
export const EndpointStateConfigUpdate = {
  IN_PROGRESS: 'IN_PROGRESS',
  NOT_UPDATING: 'NOT_UPDATING',
  UPDATE_CANCELED: 'UPDATE_CANCELED',
  UPDATE_FAILED: 'UPDATE_FAILED',
} as const;
/** Values of `EndpointStateConfigUpdate`; the server may send others. */
export type EndpointStateConfigUpdate =
  'IN_PROGRESS' | 'NOT_UPDATING' | 'UPDATE_CANCELED' | 'UPDATE_FAILED' | (string & {});

/** Values of `EndpointStateReady`; the server may send others. */
export const EndpointStateReady = {
  NOT_READY: 'NOT_READY',
  READY: 'READY',
} as const;
/** Values of `EndpointStateReady`; the server may send others. */
export type EndpointStateReady = 'NOT_READY' | 'READY' | (string & {});

/** Values of `ExternalFunctionRequestHttpMethod`; the server may send others. */
export const ExternalFunctionRequestHttpMethod = {
  DELETE: 'DELETE',
  GET: 'GET',
  PATCH: 'PATCH',
  POST: 'POST',
  PUT: 'PUT',
} as const;
/** Values of `ExternalFunctionRequestHttpMethod`; the server may send others. */
export type ExternalFunctionRequestHttpMethod = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT' | (string & {});

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
/** Values of `ExternalModelProvider`; the server may send others. */
export type ExternalModelProvider =
  | 'ai21labs'
  | 'amazon-bedrock'
  | 'anthropic'
  | 'cohere'
  | 'custom'
  | 'databricks-model-serving'
  | 'google-cloud-vertex-ai'
  | 'openai'
  | 'palm'
  | (string & {});

/** Values of `FirstPartyExportSetting`; the server may send others. */
export const FirstPartyExportSetting = {
  FIRST_PARTY_EXPORT_DISABLED: 'FIRST_PARTY_EXPORT_DISABLED',
  FIRST_PARTY_EXPORT_ENABLED: 'FIRST_PARTY_EXPORT_ENABLED',
} as const;
/** Values of `FirstPartyExportSetting`; the server may send others. */
export type FirstPartyExportSetting = 'FIRST_PARTY_EXPORT_DISABLED' | 'FIRST_PARTY_EXPORT_ENABLED' | (string & {});

/** Values of `RateLimitKey`; the server may send others. */
export const RateLimitKey = {
  endpoint: 'endpoint',
  user: 'user',
} as const;
/** Values of `RateLimitKey`; the server may send others. */
export type RateLimitKey = 'endpoint' | 'user' | (string & {});

/** Values of `RateLimitRenewalPeriod`; the server may send others. */
export const RateLimitRenewalPeriod = {
  minute: 'minute',
} as const;
/** Values of `RateLimitRenewalPeriod`; the server may send others. */
export type RateLimitRenewalPeriod = 'minute' | (string & {});

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
/** Values of `ServedModelInputWorkloadType`; the server may send others. */
export type ServedModelInputWorkloadType =
  | 'CPU'
  | 'CPU_LARGE'
  | 'CPU_MEDIUM'
  | 'GPU_LARGE'
  | 'GPU_MEDIUM'
  | 'GPU_SMALL'
  | 'GPU_XLARGE'
  | 'GPU_XLARGE_8'
  | 'MULTIGPU_MEDIUM'
  | (string & {});

/** Values of `ServedModelStateDeployment`; the server may send others. */
export const ServedModelStateDeployment = {
  DEPLOYMENT_ABORTED: 'DEPLOYMENT_ABORTED',
  DEPLOYMENT_CREATING: 'DEPLOYMENT_CREATING',
  DEPLOYMENT_FAILED: 'DEPLOYMENT_FAILED',
  DEPLOYMENT_READY: 'DEPLOYMENT_READY',
  DEPLOYMENT_RECOVERING: 'DEPLOYMENT_RECOVERING',
} as const;
/** Values of `ServedModelStateDeployment`; the server may send others. */
export type ServedModelStateDeployment =
  | 'DEPLOYMENT_ABORTED'
  | 'DEPLOYMENT_CREATING'
  | 'DEPLOYMENT_FAILED'
  | 'DEPLOYMENT_READY'
  | 'DEPLOYMENT_RECOVERING'
  | (string & {});

/** Values of `ServingEndpointDetailedPermissionLevel`; the server may send others. */
export const ServingEndpointDetailedPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_QUERY: 'CAN_QUERY',
  CAN_VIEW: 'CAN_VIEW',
} as const;
/** Values of `ServingEndpointDetailedPermissionLevel`; the server may send others. */
export type ServingEndpointDetailedPermissionLevel = 'CAN_MANAGE' | 'CAN_QUERY' | 'CAN_VIEW' | (string & {});

/** Values of `ServingEndpointPermissionLevel`; the server may send others. */
export const ServingEndpointPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_QUERY: 'CAN_QUERY',
  CAN_VIEW: 'CAN_VIEW',
} as const;
/** Values of `ServingEndpointPermissionLevel`; the server may send others. */
export type ServingEndpointPermissionLevel = 'CAN_MANAGE' | 'CAN_QUERY' | 'CAN_VIEW' | (string & {});

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
/** Values of `ServingModelWorkloadType`; the server may send others. */
export type ServingModelWorkloadType =
  | 'CPU'
  | 'CPU_LARGE'
  | 'CPU_MEDIUM'
  | 'GPU_LARGE'
  | 'GPU_MEDIUM'
  | 'GPU_SMALL'
  | 'GPU_XLARGE'
  | 'GPU_XLARGE_8'
  | 'MULTIGPU_MEDIUM'
  | (string & {});

/** Values of `TelemetryFeature`; the server may send others. */
export const TelemetryFeature = {
  TELEMETRY_FEATURE_INFERENCE_TABLE: 'TELEMETRY_FEATURE_INFERENCE_TABLE',
  TELEMETRY_FEATURE_LOGS: 'TELEMETRY_FEATURE_LOGS',
  TELEMETRY_FEATURE_METRICS: 'TELEMETRY_FEATURE_METRICS',
  TELEMETRY_FEATURE_TRACES: 'TELEMETRY_FEATURE_TRACES',
} as const;
/** Values of `TelemetryFeature`; the server may send others. */
export type TelemetryFeature =
  | 'TELEMETRY_FEATURE_INFERENCE_TABLE'
  | 'TELEMETRY_FEATURE_LOGS'
  | 'TELEMETRY_FEATURE_METRICS'
  | 'TELEMETRY_FEATURE_TRACES'
  | (string & {});

/** Part of `AiGatewayConfig`, `PutAiGatewayRequest`, `PutAiGatewayResponse`. */
export interface FallbackConfig {
  enabled: boolean;
}

/** Part of `AiGatewayConfig`, `PutAiGatewayRequest`, `PutAiGatewayResponse`. */
export interface AiGatewayGuardrails {
  input?: AiGatewayGuardrailParameters | undefined;
  output?: AiGatewayGuardrailParameters | undefined;
}

/** Part of `AiGatewayConfig`, `PutAiGatewayRequest`, `PutAiGatewayResponse`. */
export interface AiGatewayInferenceTableConfig {
  catalog_name?: string | undefined;
  enabled?: boolean | undefined;
  schema_name?: string | undefined;
  table_name_prefix?: string | undefined;
}

/** Part of `AiGatewayConfig`, `PutAiGatewayRequest`, `PutAiGatewayResponse`. */
export interface AiGatewayRateLimit {
  renewal_period: AiGatewayRateLimitRenewalPeriod;
  calls?: Int64 | undefined;
  key?: AiGatewayRateLimitKey | undefined;
  principal?: string | undefined;
  tokens?: Int64 | undefined;
}

/** Part of `AiGatewayConfig`, `PutAiGatewayRequest`, `PutAiGatewayResponse`. */
export interface AiGatewayUsageTrackingConfig {
  enabled?: boolean | undefined;
}

/** Part of `AiGatewayGuardrailParameters`. */
export interface AiGatewayGuardrailPiiBehavior {
  behavior?: AiGatewayGuardrailPiiBehaviorBehavior | undefined;
}

/** Part of `AiGatewayGuardrails`. */
export interface AiGatewayGuardrailParameters {
  invalid_keywords?: string[] | undefined;
  pii?: AiGatewayGuardrailPiiBehavior | undefined;
  safety?: boolean | undefined;
  valid_topics?: string[] | undefined;
}

/** Part of `AutoCaptureConfigOutput`. */
export interface AutoCaptureState {
  payload_table?: PayloadTable | undefined;
}

/** Part of `AutoCaptureState`. */
export interface PayloadTable {
  name?: string | undefined;
  status?: string | undefined;
  status_message?: string | undefined;
}

/** Part of `CreatePtEndpointRequest`, `CreateServingEndpoint`, `ServingEndpoint` and 1 more. */
export interface AiGatewayConfig {
  fallback_config?: FallbackConfig | undefined;
  guardrails?: AiGatewayGuardrails | undefined;
  inference_table_config?: AiGatewayInferenceTableConfig | undefined;
  rate_limits?: AiGatewayRateLimit[] | undefined;
  usage_tracking_config?: AiGatewayUsageTrackingConfig | undefined;
}

/** Part of `CreatePtEndpointRequest`, `UpdateProvisionedThroughputEndpointConfigRequest`. */
export interface PtEndpointCoreConfig {
  served_entities?: PtServedModel[] | undefined;
  traffic_config?: TrafficConfig | undefined;
}

/**
 * Part of `CreatePtEndpointRequest`, `CreateServingEndpoint`, `ServingEndpointDetailed` and 2
 * more.
 */
export interface EmailNotifications {
  on_update_failure?: string[] | undefined;
  on_update_success?: string[] | undefined;
}

/** Part of `CreatePtEndpointRequest`, `UpdateProvisionedThroughputEndpointConfigRequest`. */
export interface PtCommitmentRelocation {
  source_endpoint: string;
  commitment_ids?: string[] | undefined;
}

/** Part of `CreatePtEndpointRequest`, `CreateServingEndpoint`, `EndpointTags` and 3 more. */
export interface EndpointTag {
  key: string;
  value?: string | undefined;
}

/** Part of `CreateServingEndpoint`. */
export interface EndpointCoreConfigInput {
  name: string;
  auto_capture_config?: AutoCaptureConfigInput | undefined;
  served_entities?: ServedEntityInput[] | undefined;
  served_models?: ServedModelInput[] | undefined;
  traffic_config?: TrafficConfig | undefined;
}

/** Part of `CreateServingEndpoint`, `PutRequest`, `PutResponse`. */
export interface RateLimit {
  calls: Int64;
  renewal_period: RateLimitRenewalPeriod;
  key?: RateLimitKey | undefined;
}

/** Part of `CreateServingEndpoint`, `PatchTelemetryConfigRequest`, `ServingEndpoint` and 1 more. */
export interface TelemetryConfig {
  enabled_telemetry_features?: TelemetryFeature[] | undefined;
  inference_table_config?: TelemetryInferenceTableConfig | undefined;
  table_names?: UnityCatalogTableNames | undefined;
  telemetry_profile_id?: string | undefined;
}

/** Part of `CustomProviderConfig`. */
export interface ApiKeyAuth {
  key: string;
  value?: string | undefined;
  value_plaintext?: string | undefined;
}

/** Part of `CustomProviderConfig`. */
export interface BearerTokenAuth {
  token?: string | undefined;
  token_plaintext?: string | undefined;
}

/** Part of `EndpointCoreConfigInput`, `ServingEndpointsUpdateConfigBody`. */
export interface AutoCaptureConfigInput {
  catalog_name?: string | undefined;
  enabled?: boolean | undefined;
  schema_name?: string | undefined;
  table_name_prefix?: string | undefined;
}

/** Part of `EndpointCoreConfigInput`, `ServingEndpointsUpdateConfigBody`. */
export interface ServedEntityInput {
  burst_scaling_enabled?: boolean | undefined;
  entity_name?: string | undefined;
  entity_version?: string | undefined;
  environment_vars?:
    | {
        [key: string]: string;
      }
    | undefined;
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

/** Part of `EndpointCoreConfigInput`, `ServingEndpointsUpdateConfigBody`. */
export interface ServedModelInput {
  scale_to_zero_enabled: boolean;
  model_name: string;
  model_version: string;
  burst_scaling_enabled?: boolean | undefined;
  environment_vars?:
    | {
        [key: string]: string;
      }
    | undefined;
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

/**
 * Part of `EndpointCoreConfigInput`, `EndpointCoreConfigOutput`, `EndpointPendingConfig` and 2
 * more.
 */
export interface TrafficConfig {
  routes?: Route[] | undefined;
}

/** Part of `EndpointCoreConfigOutput`, `EndpointPendingConfig`. */
export interface AutoCaptureConfigOutput {
  catalog_name?: string | undefined;
  enabled?: boolean | undefined;
  schema_name?: string | undefined;
  state?: AutoCaptureState | undefined;
  table_name_prefix?: string | undefined;
}

/** Part of `EndpointCoreConfigOutput`, `EndpointPendingConfig`. */
export interface ServedEntityOutput {
  burst_scaling_enabled?: boolean | undefined;
  creation_timestamp?: Int64 | undefined;
  creator?: string | undefined;
  entity_name?: string | undefined;
  entity_version?: string | undefined;
  environment_vars?:
    | {
        [key: string]: string;
      }
    | undefined;
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

/** Part of `EndpointCoreConfigOutput`, `EndpointPendingConfig`. */
export interface ServedModelOutput {
  burst_scaling_enabled?: boolean | undefined;
  creation_timestamp?: Int64 | undefined;
  creator?: string | undefined;
  environment_vars?:
    | {
        [key: string]: string;
      }
    | undefined;
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

/** Part of `EndpointCoreConfigSummary`. */
export interface ServedEntitySpec {
  entity_name?: string | undefined;
  entity_version?: string | undefined;
  external_model?: ExternalModel | undefined;
  foundation_model?: FoundationModel | undefined;
  name?: string | undefined;
}

/** Part of `EndpointCoreConfigSummary`. */
export interface ServedModelSpec {
  model_name?: string | undefined;
  model_version?: string | undefined;
  name?: string | undefined;
}

/** Part of `EndpointState`. */
export interface PtState {
  commitments?: PtCommitment[] | undefined;
}

/** Part of `ExternalModel`. */
export interface Ai21LabsConfig {
  ai21labs_api_key?: string | undefined;
  ai21labs_api_key_plaintext?: string | undefined;
}

/** Part of `ExternalModel`. */
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

/** Part of `ExternalModel`. */
export interface AnthropicConfig {
  anthropic_api_key?: string | undefined;
  anthropic_api_key_plaintext?: string | undefined;
}

/** Part of `ExternalModel`. */
export interface CohereConfig {
  cohere_api_base?: string | undefined;
  cohere_api_key?: string | undefined;
  cohere_api_key_plaintext?: string | undefined;
}

/** Part of `ExternalModel`. */
export interface CustomProviderConfig {
  custom_provider_url: string;
  api_key_auth?: ApiKeyAuth | undefined;
  bearer_token_auth?: BearerTokenAuth | undefined;
}

/** Part of `ExternalModel`. */
export interface DatabricksModelServingConfig {
  databricks_workspace_url: string;
  databricks_api_token?: string | undefined;
  databricks_api_token_plaintext?: string | undefined;
}

/** Part of `ExternalModel`. */
export interface GoogleCloudVertexAiConfig {
  project_id: string;
  region: string;
  private_key?: string | undefined;
  private_key_plaintext?: string | undefined;
}

/** Part of `ExternalModel`. */
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

/** Part of `ExternalModel`. */
export interface PaLmConfig {
  palm_api_key?: string | undefined;
  palm_api_key_plaintext?: string | undefined;
}

/** Part of `GetServingEndpointPermissionLevelsResponse`. */
export interface ServingEndpointPermissionsDescription {
  description?: string | undefined;
  permission_level?: ServingEndpointPermissionLevel | undefined;
}

/** Part of `ListEndpointsResponse`. */
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
  uc_system_metrics_export_state?: FirstPartyExportSetting | undefined;
  usage_policy_id?: string | undefined;
}

/** Part of `ModelDataPlaneInfo`. */
export interface DataPlaneInfo {
  authorization_details?: string | undefined;
  endpoint_url?: string | undefined;
}

/** Part of `PtEndpointCoreConfig`. */
export interface PtServedModel {
  entity_name: string;
  provisioned_model_units: Int64Input;
  burst_scaling_enabled?: boolean | undefined;
  entity_version?: string | undefined;
  name?: string | undefined;
  pt_auto_renew?: boolean | undefined;
  pt_term?: CommitmentTerm | undefined;
}

/** Part of `PtState`. */
export interface PtCommitment {
  auto_renew?: boolean | undefined;
  auto_renew_editable?: boolean | undefined;
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
  id?: string | undefined;
  provisioned_model_units?: Int64 | undefined;
  /** RFC 3339 timestamp. */
  start_time?: string | undefined;
  status?: CommitmentStatus | undefined;
  term?: CommitmentTerm | undefined;
}

/** Part of `QueryEndpointInput`. */
export interface DataframeSplitInput {
  columns?: unknown[] | undefined;
  data?: unknown[] | undefined;
  index?: number[] | undefined;
}

/** Part of `QueryEndpointInput`, `V1ResponseChoiceElement`. */
export interface ChatMessage {
  content?: string | undefined;
  role?: ChatMessageRole | undefined;
}

/** Part of `QueryEndpointResponse`. */
export interface V1ResponseChoiceElement {
  finish_reason?: string | undefined;
  index?: Int64 | undefined;
  logprobs?: unknown;
  message?: ChatMessage | undefined;
  text?: string | undefined;
}

/** Part of `QueryEndpointResponse`. */
export interface EmbeddingsV1ResponseEmbeddingElement {
  embedding?: number[] | undefined;
  index?: Int64 | undefined;
  object?: string | undefined;
}

/** Part of `QueryEndpointResponse`. */
export interface ExternalModelUsageElement {
  completion_tokens?: Int64 | undefined;
  prompt_tokens?: Int64 | undefined;
  total_tokens?: Int64 | undefined;
}

/** Part of `ServedEntityInput`, `ServedEntityOutput`, `ServedEntitySpec`. */
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

/** Part of `ServedEntityOutput`, `ServedEntitySpec`. */
export interface FoundationModel {
  description?: string | undefined;
  display_name?: string | undefined;
  docs?: string | undefined;
  name?: string | undefined;
}

/** Part of `ServedEntityOutput`, `ServedModelOutput`. */
export interface ServedModelState {
  deployment?: ServedModelStateDeployment | undefined;
  deployment_state_message?: string | undefined;
}

/** Part of `ServingEndpoint`. */
export interface EndpointCoreConfigSummary {
  served_entities?: ServedEntitySpec[] | undefined;
  served_models?: ServedModelSpec[] | undefined;
}

/** Part of `ServingEndpoint`, `ServingEndpointDetailed`. */
export interface EndpointState {
  config_update?: EndpointStateConfigUpdate | undefined;
  pt_state?: PtState | undefined;
  ready?: EndpointStateReady | undefined;
}

/** Part of `ServingEndpointAccessControlResponse`. */
export interface ServingEndpointPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: ServingEndpointPermissionLevel | undefined;
}

/** Part of `ServingEndpointDetailed`. */
export interface EndpointCoreConfigOutput {
  auto_capture_config?: AutoCaptureConfigOutput | undefined;
  config_version?: Int64 | undefined;
  served_entities?: ServedEntityOutput[] | undefined;
  served_models?: ServedModelOutput[] | undefined;
  traffic_config?: TrafficConfig | undefined;
}

/** Part of `ServingEndpointDetailed`. */
export interface ModelDataPlaneInfo {
  query_info?: DataPlaneInfo | undefined;
}

/** Part of `ServingEndpointDetailed`. */
export interface EndpointPendingConfig {
  auto_capture_config?: AutoCaptureConfigOutput | undefined;
  config_version?: number | undefined;
  served_entities?: ServedEntityOutput[] | undefined;
  served_models?: ServedModelOutput[] | undefined;
  start_time?: Int64 | undefined;
  traffic_config?: TrafficConfig | undefined;
}

/** Part of `ServingEndpointPermissions`. */
export interface ServingEndpointAccessControlResponse {
  all_permissions?: ServingEndpointPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/**
 * Part of `ServingEndpointPermissionsRequest`, `ServingEndpointPermissionsRequestRequest`,
 * `UpdatePermissionsRequest`.
 */
export interface ServingEndpointAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: ServingEndpointPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `TelemetryConfig`. */
export interface TelemetryInferenceTableConfig {
  name?: string | undefined;
  sampling_fraction?: number | undefined;
}

/** Part of `TelemetryConfig`. */
export interface UnityCatalogTableNames {
  annotations_table?: string | undefined;
  logs_table?: string | undefined;
  metrics_table?: string | undefined;
  traces_table?: string | undefined;
}

/** Part of `TrafficConfig`. */
export interface Route {
  traffic_percentage: number;
  served_entity_name?: string | undefined;
  served_model_name?: string | undefined;
}

/** Part of `UpdateProvisionedThroughputEndpointConfigRequest`. */
export interface PtCommitmentAutoRenew {
  commitment_id: string;
  auto_renew: boolean;
}

/** Request of `ServingEndpoints.buildLogs`. */
export interface BuildLogsRequest {
  name: string;
  served_model_name: string;
}

/** Answer of `ServingEndpoints.buildLogs`. */
export interface BuildLogsResponse {
  logs: string;
}

/** Request of `ServingEndpoints.createProvisionedThroughputEndpoint`. */
export interface CreatePtEndpointRequest {
  ai_gateway?: AiGatewayConfig | undefined;
  budget_policy_id?: string | undefined;
  config: PtEndpointCoreConfig;
  email_notifications?: EmailNotifications | undefined;
  name: string;
  relocate_pt_commitment?: PtCommitmentRelocation | undefined;
  tags?: EndpointTag[] | undefined;
}

/** Request of `ServingEndpoints.create`. */
export interface CreateServingEndpoint {
  ai_gateway?: AiGatewayConfig | undefined;
  budget_policy_id?: string | undefined;
  config?: EndpointCoreConfigInput | undefined;
  description?: string | undefined;
  email_notifications?: EmailNotifications | undefined;
  name: string;
  rate_limits?: RateLimit[] | undefined;
  route_optimized?: boolean | undefined;
  tags?: EndpointTag[] | undefined;
  telemetry_config?: TelemetryConfig | undefined;
  uc_system_metrics_export_state?: FirstPartyExportSetting | undefined;
}

/** Request of `ServingEndpoints.delete`. */
export interface DeleteServingEndpointRequest {
  name: string;
}

/** Answer of `ServingEndpoints.patch`. */
export interface EndpointTags {
  tags?: EndpointTag[] | undefined;
}

/** Request of `ServingEndpoints.exportMetrics`. */
export interface ExportMetricsRequest {
  name: string;
}

/** Answer of `ServingEndpoints.exportMetrics`. */
export interface ExportMetricsResponse {
  contents: ReadableStream<Uint8Array>;
}

/** Request of `ServingEndpoints.httpRequest`. */
export interface ExternalFunctionRequest {
  body?: string | undefined;
  connection_name: string;
  headers?: string | undefined;
  json?: string | undefined;
  method: ExternalFunctionRequestHttpMethod;
  params?: string | undefined;
  path: string;
  sub_domain?: string | undefined;
}

/** Request of `ServingEndpoints.getOpenApi`. */
export interface GetOpenApiRequest {
  name: string;
}

/** Answer of `ServingEndpoints.getOpenApi`. */
export interface GetOpenApiResponse {
  contents: ReadableStream<Uint8Array>;
}

/** Request of `ServingEndpoints.getPermissionLevels`. */
export interface GetServingEndpointPermissionLevelsRequest {
  serving_endpoint_id: string;
}

/** Answer of `ServingEndpoints.getPermissionLevels`. */
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

/** Answer of `ServingEndpoints.httpRequest`. */
export interface HttpRequestResponse {
  contents: ReadableStream<Uint8Array>;
}

/** Answer of `ServingEndpoints.list`. */
export interface ListEndpointsResponse {
  endpoints?: ServingEndpoint[] | undefined;
}

/** Request of `ServingEndpoints.logs`. */
export interface LogsRequest {
  name: string;
  served_model_name: string;
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

/** Request of `ServingEndpoints.putAiGateway`. */
export interface PutAiGatewayRequest {
  name: string;
  fallback_config?: FallbackConfig | undefined;
  guardrails?: AiGatewayGuardrails | undefined;
  inference_table_config?: AiGatewayInferenceTableConfig | undefined;
  rate_limits?: AiGatewayRateLimit[] | undefined;
  usage_tracking_config?: AiGatewayUsageTrackingConfig | undefined;
}

/** Answer of `ServingEndpoints.putAiGateway`. */
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

/** Answer of `ServingEndpoints.put`. */
export interface PutResponse {
  rate_limits?: RateLimit[] | undefined;
}

/** Request of `ServingEndpoints.query`. */
export interface QueryEndpointInput {
  name: string;
  client_request_id?: string | undefined;
  dataframe_records?: unknown[] | undefined;
  dataframe_split?: DataframeSplitInput | undefined;
  extra_params?:
    | {
        [key: string]: string;
      }
    | undefined;
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
  usage_context?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Answer of `ServingEndpoints.query`. */
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

/** Answer of `ServingEndpoints.logs`. */
export interface ServerLogsResponse {
  logs: string;
}

/**
 * Answer of `ServingEndpoints.create`, `ServingEndpoints.get`,
 * `ServingEndpoints.createProvisionedThroughputEndpoint` and 4 more.
 */
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
  uc_system_metrics_export_state?: FirstPartyExportSetting | undefined;
}

/**
 * Answer of `ServingEndpoints.getPermissions`, `ServingEndpoints.setPermissions`,
 * `ServingEndpoints.updatePermissions`.
 */
export interface ServingEndpointPermissions {
  access_control_list?: ServingEndpointAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface ServingEndpointPermissionsRequest {
  access_control_list?: ServingEndpointAccessControlRequest[] | undefined;
}

/** Request of `ServingEndpoints.setPermissions`. */
export interface ServingEndpointPermissionsRequestRequest {
  serving_endpoint_id: string;
  access_control_list?: ServingEndpointAccessControlRequest[] | undefined;
}

/** Request of `ServingEndpoints.patchSystemMetricsExportState`. */
export interface ServingEndpointsPatchSystemMetricsExportStateRequest {
  name: string;
  uc_system_metrics_export_state?: FirstPartyExportSetting | undefined;
}

/** Request of `ServingEndpoints.updateConfig`. */
export interface ServingEndpointsUpdateConfigBody {
  name: string;
  auto_capture_config?: AutoCaptureConfigInput | undefined;
  served_entities?: ServedEntityInput[] | undefined;
  served_models?: ServedModelInput[] | undefined;
  traffic_config?: TrafficConfig | undefined;
}

/** Request of `ServingEndpoints.updateNotifications`. */
export interface UpdateInferenceEndpointNotifications {
  name: string;
  email_notifications?: EmailNotifications | undefined;
}

/** Answer of `ServingEndpoints.updateNotifications`. */
export interface UpdateInferenceEndpointNotificationsResponse {
  email_notifications?: EmailNotifications | undefined;
  name?: string | undefined;
}

/** Request of `ServingEndpoints.updatePermissions`. */
export interface UpdatePermissionsRequest {
  serving_endpoint_id: string;
  access_control_list?: ServingEndpointAccessControlRequest[] | undefined;
}

/** Request of `ServingEndpoints.updateProvisionedThroughputEndpointConfig`. */
export interface UpdateProvisionedThroughputEndpointConfigRequest {
  name: string;
  config: PtEndpointCoreConfig;
  pt_commitment_auto_renew?: PtCommitmentAutoRenew | undefined;
  relocate_pt_commitment?: PtCommitmentRelocation | undefined;
}
