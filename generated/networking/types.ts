// Generated from api/networking.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `EndpointState`; the server may send others. */
export const EndpointState = {
  APPROVED: 'APPROVED',
  DISCONNECTED: 'DISCONNECTED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
} as const;
export type EndpointState = (typeof EndpointState)[keyof typeof EndpointState] | (string & {});

/** Values of `EndpointUseCase`; the server may send others. */
export const EndpointUseCase = {
  SERVICE_DIRECT: 'SERVICE_DIRECT',
} as const;
export type EndpointUseCase = (typeof EndpointUseCase)[keyof typeof EndpointUseCase] | (string & {});

/** Values of `ErrorCode`; the server may send others. */
export const ErrorCode = {
  ABORTED: 'ABORTED',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  BAD_REQUEST: 'BAD_REQUEST',
  CANCELLED: 'CANCELLED',
  CATALOG_ALREADY_EXISTS: 'CATALOG_ALREADY_EXISTS',
  CATALOG_DOES_NOT_EXIST: 'CATALOG_DOES_NOT_EXIST',
  CATALOG_NOT_EMPTY: 'CATALOG_NOT_EMPTY',
  COULD_NOT_ACQUIRE_LOCK: 'COULD_NOT_ACQUIRE_LOCK',
  CUSTOMER_UNAUTHORIZED: 'CUSTOMER_UNAUTHORIZED',
  DAC_ALREADY_EXISTS: 'DAC_ALREADY_EXISTS',
  DAC_DOES_NOT_EXIST: 'DAC_DOES_NOT_EXIST',
  DATA_LOSS: 'DATA_LOSS',
  DEADLINE_EXCEEDED: 'DEADLINE_EXCEEDED',
  DEPLOYMENT_TIMEOUT: 'DEPLOYMENT_TIMEOUT',
  DIRECTORY_NOT_EMPTY: 'DIRECTORY_NOT_EMPTY',
  DIRECTORY_PROTECTED: 'DIRECTORY_PROTECTED',
  DRY_RUN_FAILED: 'DRY_RUN_FAILED',
  ENDPOINT_NOT_FOUND: 'ENDPOINT_NOT_FOUND',
  EXTERNAL_LOCATION_ALREADY_EXISTS: 'EXTERNAL_LOCATION_ALREADY_EXISTS',
  EXTERNAL_LOCATION_DOES_NOT_EXIST: 'EXTERNAL_LOCATION_DOES_NOT_EXIST',
  FEATURE_DISABLED: 'FEATURE_DISABLED',
  GIT_CONFLICT: 'GIT_CONFLICT',
  GIT_REMOTE_ERROR: 'GIT_REMOTE_ERROR',
  GIT_SENSITIVE_TOKEN_DETECTED: 'GIT_SENSITIVE_TOKEN_DETECTED',
  GIT_UNKNOWN_REF: 'GIT_UNKNOWN_REF',
  GIT_URL_NOT_ON_ALLOW_LIST: 'GIT_URL_NOT_ON_ALLOW_LIST',
  INSECURE_PARTNER_RESPONSE: 'INSECURE_PARTNER_RESPONSE',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  INVALID_PARAMETER_VALUE: 'INVALID_PARAMETER_VALUE',
  INVALID_STATE: 'INVALID_STATE',
  INVALID_STATE_TRANSITION: 'INVALID_STATE_TRANSITION',
  IO_ERROR: 'IO_ERROR',
  IPYNB_FILE_IN_REPO: 'IPYNB_FILE_IN_REPO',
  MALFORMED_PARTNER_RESPONSE: 'MALFORMED_PARTNER_RESPONSE',
  MALFORMED_REQUEST: 'MALFORMED_REQUEST',
  MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST: 'MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST',
  MAX_BLOCK_SIZE_EXCEEDED: 'MAX_BLOCK_SIZE_EXCEEDED',
  MAX_CHILD_NODE_SIZE_EXCEEDED: 'MAX_CHILD_NODE_SIZE_EXCEEDED',
  MAX_LIST_SIZE_EXCEEDED: 'MAX_LIST_SIZE_EXCEEDED',
  MAX_NOTEBOOK_SIZE_EXCEEDED: 'MAX_NOTEBOOK_SIZE_EXCEEDED',
  MAX_READ_SIZE_EXCEEDED: 'MAX_READ_SIZE_EXCEEDED',
  METASTORE_ALREADY_EXISTS: 'METASTORE_ALREADY_EXISTS',
  METASTORE_DOES_NOT_EXIST: 'METASTORE_DOES_NOT_EXIST',
  METASTORE_NOT_EMPTY: 'METASTORE_NOT_EMPTY',
  NOT_FOUND: 'NOT_FOUND',
  NOT_IMPLEMENTED: 'NOT_IMPLEMENTED',
  PARTIAL_DELETE: 'PARTIAL_DELETE',
  PERMISSION_DENIED: 'PERMISSION_DENIED',
  PERMISSION_NOT_PROPAGATED: 'PERMISSION_NOT_PROPAGATED',
  PRINCIPAL_DOES_NOT_EXIST: 'PRINCIPAL_DOES_NOT_EXIST',
  PROJECTS_OPERATION_TIMEOUT: 'PROJECTS_OPERATION_TIMEOUT',
  PROVIDER_ALREADY_EXISTS: 'PROVIDER_ALREADY_EXISTS',
  PROVIDER_DOES_NOT_EXIST: 'PROVIDER_DOES_NOT_EXIST',
  PROVIDER_SHARE_NOT_ACCESSIBLE: 'PROVIDER_SHARE_NOT_ACCESSIBLE',
  QUOTA_EXCEEDED: 'QUOTA_EXCEEDED',
  RECIPIENT_ALREADY_EXISTS: 'RECIPIENT_ALREADY_EXISTS',
  RECIPIENT_DOES_NOT_EXIST: 'RECIPIENT_DOES_NOT_EXIST',
  REQUEST_LIMIT_EXCEEDED: 'REQUEST_LIMIT_EXCEEDED',
  RESOURCE_ALREADY_EXISTS: 'RESOURCE_ALREADY_EXISTS',
  RESOURCE_CONFLICT: 'RESOURCE_CONFLICT',
  RESOURCE_DOES_NOT_EXIST: 'RESOURCE_DOES_NOT_EXIST',
  RESOURCE_EXHAUSTED: 'RESOURCE_EXHAUSTED',
  RESOURCE_LIMIT_EXCEEDED: 'RESOURCE_LIMIT_EXCEEDED',
  SCHEMA_ALREADY_EXISTS: 'SCHEMA_ALREADY_EXISTS',
  SCHEMA_DOES_NOT_EXIST: 'SCHEMA_DOES_NOT_EXIST',
  SCHEMA_NOT_EMPTY: 'SCHEMA_NOT_EMPTY',
  SEARCH_QUERY_TOO_LONG: 'SEARCH_QUERY_TOO_LONG',
  SEARCH_QUERY_TOO_SHORT: 'SEARCH_QUERY_TOO_SHORT',
  SERVICE_UNDER_MAINTENANCE: 'SERVICE_UNDER_MAINTENANCE',
  SHARE_ALREADY_EXISTS: 'SHARE_ALREADY_EXISTS',
  SHARE_DOES_NOT_EXIST: 'SHARE_DOES_NOT_EXIST',
  STORAGE_CREDENTIAL_ALREADY_EXISTS: 'STORAGE_CREDENTIAL_ALREADY_EXISTS',
  STORAGE_CREDENTIAL_DOES_NOT_EXIST: 'STORAGE_CREDENTIAL_DOES_NOT_EXIST',
  TABLE_ALREADY_EXISTS: 'TABLE_ALREADY_EXISTS',
  TABLE_DOES_NOT_EXIST: 'TABLE_DOES_NOT_EXIST',
  TEMPORARILY_UNAVAILABLE: 'TEMPORARILY_UNAVAILABLE',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  UNAVAILABLE: 'UNAVAILABLE',
  UNKNOWN: 'UNKNOWN',
  UNPARSEABLE_HTTP_ERROR: 'UNPARSEABLE_HTTP_ERROR',
  WORKSPACE_TEMPORARILY_UNAVAILABLE: 'WORKSPACE_TEMPORARILY_UNAVAILABLE',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode] | (string & {});

/** Values of `PrivateNetworkGatewayDestinationDestinationType`; the server may send others. */
export const PrivateNetworkGatewayDestinationDestinationType = {
  DNS_NAME: 'DNS_NAME',
} as const;
export type PrivateNetworkGatewayDestinationDestinationType =
  | (typeof PrivateNetworkGatewayDestinationDestinationType)[keyof typeof PrivateNetworkGatewayDestinationDestinationType]
  | (string & {});

/** Values of `PrivateNetworkGatewayGatewayState`; the server may send others. */
export const PrivateNetworkGatewayGatewayState = {
  CREATING: 'CREATING',
  DELETING: 'DELETING',
  ESTABLISHED: 'ESTABLISHED',
  FAILED: 'FAILED',
} as const;
export type PrivateNetworkGatewayGatewayState =
  (typeof PrivateNetworkGatewayGatewayState)[keyof typeof PrivateNetworkGatewayGatewayState] | (string & {});

/** Values of `PrivateNetworkGatewayOperationMetadataOperationType`; the server may send others. */
export const PrivateNetworkGatewayOperationMetadataOperationType = {
  CREATE: 'CREATE',
} as const;
export type PrivateNetworkGatewayOperationMetadataOperationType =
  | (typeof PrivateNetworkGatewayOperationMetadataOperationType)[keyof typeof PrivateNetworkGatewayOperationMetadataOperationType]
  | (string & {});

/** Values of `PrivateNetworkGatewayPrivateDnsResolverResolverType`; the server may send others. */
export const PrivateNetworkGatewayPrivateDnsResolverResolverType = {
  IP_ADDRESS: 'IP_ADDRESS',
} as const;
export type PrivateNetworkGatewayPrivateDnsResolverResolverType =
  | (typeof PrivateNetworkGatewayPrivateDnsResolverResolverType)[keyof typeof PrivateNetworkGatewayPrivateDnsResolverResolverType]
  | (string & {});

/** Values of `PrivateNetworkGatewayTrafficMode`; the server may send others. */
export const PrivateNetworkGatewayTrafficMode = {
  ALL_TRAFFIC: 'ALL_TRAFFIC',
  SPECIFIC_DESTINATIONS: 'SPECIFIC_DESTINATIONS',
} as const;
export type PrivateNetworkGatewayTrafficMode =
  (typeof PrivateNetworkGatewayTrafficMode)[keyof typeof PrivateNetworkGatewayTrafficMode] | (string & {});

export interface AwsVpcEndpointInfo {
  aws_vpc_endpoint_id: string;
  aws_account_id?: string | undefined;
  aws_endpoint_service_id?: string | undefined;
}

export interface AzurePrivateEndpointInfo {
  private_endpoint_name: string;
  private_endpoint_resource_guid: string;
  private_endpoint_resource_id?: string | undefined;
  private_link_service_id?: string | undefined;
}

/** Request of `Endpoints.createEndpoint`. */
export interface CreateEndpointRequest {
  parent: string;
  endpoint: Endpoint;
}

/** Request of `PrivateNetworkGateways.createPrivateNetworkGateway`. */
export interface CreatePrivateNetworkGatewayRequest {
  parent: string;
  request_id?: string | undefined;
  private_network_gateway: PrivateNetworkGateway;
}

export interface DatabricksServiceExceptionWithDetailsProto {
  details?: unknown[] | undefined;
  error_code?: ErrorCode | undefined;
  message?: string | undefined;
  stack_trace?: string | undefined;
}

/** Request of `Endpoints.deleteEndpoint`. */
export interface DeleteEndpointRequest {
  name: string;
}

/** Request of `PrivateNetworkGateways.deletePrivateNetworkGateway`. */
export interface DeletePrivateNetworkGatewayRequest {
  name: string;
}

export interface Endpoint {
  display_name: string;
  region: string;
  account_id?: string | undefined;
  aws_vpc_endpoint_info?: AwsVpcEndpointInfo | undefined;
  azure_private_endpoint_info?: AzurePrivateEndpointInfo | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  endpoint_id?: string | undefined;
  gcp_psc_endpoint_info?: GcpPscEndpointInfo | undefined;
  name?: string | undefined;
  state?: EndpointState | undefined;
  use_case?: EndpointUseCase | undefined;
}

export interface GcpPscEndpointInfo {
  project_id: string;
  psc_endpoint: string;
  endpoint_region: string;
  psc_connection_id?: string | undefined;
  service_attachment_id?: string | undefined;
}

/** Request of `Endpoints.getEndpoint`. */
export interface GetEndpointRequest {
  name: string;
}

/** Request of `PrivateNetworkGateways.getPrivateNetworkGatewayOperation`. */
export interface GetPrivateNetworkGatewayOperationRequest {
  name: string;
}

/** Request of `PrivateNetworkGateways.getPrivateNetworkGateway`. */
export interface GetPrivateNetworkGatewayRequest {
  name: string;
}

/** Request of `Endpoints.listEndpoints`. */
export interface ListEndpointsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListEndpointsResponse {
  items?: Endpoint[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `PrivateNetworkGateways.listPrivateNetworkGateways`. */
export interface ListPrivateNetworkGatewaysRequest {
  parent: string;
  page_token?: string | undefined;
}

export interface ListPrivateNetworkGatewaysResponse {
  next_page_token?: string | undefined;
  private_network_gateways?: PrivateNetworkGateway[] | undefined;
}

export interface Operation {
  done?: boolean | undefined;
  error?: DatabricksServiceExceptionWithDetailsProto | undefined;
  metadata?: unknown;
  name?: string | undefined;
  response?: unknown;
}

export interface PrivateNetworkGateway {
  display_name: string;
  traffic_mode: PrivateNetworkGatewayTrafficMode;
  aws_cloud_connection?: PrivateNetworkGatewayAwsCloudConnection | undefined;
  azure_cloud_connection?: PrivateNetworkGatewayAzureCloudConnection | undefined;
  bandwidth_tier_gigabits_per_second?: number | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  destinations?: PrivateNetworkGatewayDestination[] | undefined;
  error_message?: string | undefined;
  name?: string | undefined;
  private_dns_resolvers?: PrivateNetworkGatewayPrivateDnsResolver[] | undefined;
  state?: PrivateNetworkGatewayGatewayState | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface PrivateNetworkGatewayAwsCloudConnection {
  gateway_subnets: PrivateNetworkGatewayAwsCloudConnectionAwsGatewaySubnet[];
  cross_account_role: PrivateNetworkGatewayAwsCloudConnectionCrossAccountRole;
  security_group_ids: string[];
}

export interface PrivateNetworkGatewayAwsCloudConnectionAwsGatewaySubnet {
  subnet_id: string;
}

export interface PrivateNetworkGatewayAwsCloudConnectionCrossAccountRole {
  role_arn: string;
}

export interface PrivateNetworkGatewayAzureCloudConnection {
  gateway_subnet: PrivateNetworkGatewayAzureCloudConnectionAzureGatewaySubnet;
}

export interface PrivateNetworkGatewayAzureCloudConnectionAzureGatewaySubnet {
  resource_id: string;
}

export interface PrivateNetworkGatewayDestination {
  destination_type: PrivateNetworkGatewayDestinationDestinationType;
  value: string;
}

export interface PrivateNetworkGatewayOperationMetadata {
  operation_type?: PrivateNetworkGatewayOperationMetadataOperationType | undefined;
}

export interface PrivateNetworkGatewayPrivateDnsResolver {
  resolver_type: PrivateNetworkGatewayPrivateDnsResolverResolverType;
  value: string;
}

/** Request of `PrivateNetworkGateways.updatePrivateNetworkGateway`. */
export interface UpdatePrivateNetworkGatewayRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  private_network_gateway: PrivateNetworkGateway;
}
