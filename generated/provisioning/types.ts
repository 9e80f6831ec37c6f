// Generated from api/provisioning.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `CustomerFacingComputeMode`; the server may send others. */
export const CustomerFacingComputeMode = {
  HYBRID: 'HYBRID',
  SERVERLESS: 'SERVERLESS',
} as const;
export type CustomerFacingComputeMode =
  (typeof CustomerFacingComputeMode)[keyof typeof CustomerFacingComputeMode] | (string & {});

/** Values of `CustomerFacingStorageMode`; the server may send others. */
export const CustomerFacingStorageMode = {
  CUSTOMER_HOSTED: 'CUSTOMER_HOSTED',
  DEFAULT_STORAGE: 'DEFAULT_STORAGE',
} as const;
export type CustomerFacingStorageMode =
  (typeof CustomerFacingStorageMode)[keyof typeof CustomerFacingStorageMode] | (string & {});

/** Values of `EndpointUseCase`; the server may send others. */
export const EndpointUseCase = {
  DATAPLANE_RELAY_ACCESS: 'DATAPLANE_RELAY_ACCESS',
  GENERAL_ACCESS: 'GENERAL_ACCESS',
  WORKSPACE_ACCESS: 'WORKSPACE_ACCESS',
} as const;
export type EndpointUseCase = (typeof EndpointUseCase)[keyof typeof EndpointUseCase] | (string & {});

/** Values of `ErrorType`; the server may send others. */
export const ErrorType = {
  credentials: 'credentials',
  networkAcl: 'networkAcl',
  securityGroup: 'securityGroup',
  subnet: 'subnet',
  vpc: 'vpc',
} as const;
export type ErrorType = (typeof ErrorType)[keyof typeof ErrorType] | (string & {});

/** Values of `GkeConfigConnectivityType`; the server may send others. */
export const GkeConfigConnectivityType = {
  PRIVATE_NODE_PUBLIC_MASTER: 'PRIVATE_NODE_PUBLIC_MASTER',
  PUBLIC_NODE_PUBLIC_MASTER: 'PUBLIC_NODE_PUBLIC_MASTER',
} as const;
export type GkeConfigConnectivityType =
  (typeof GkeConfigConnectivityType)[keyof typeof GkeConfigConnectivityType] | (string & {});

/** Values of `KeyUseCase`; the server may send others. */
export const KeyUseCase = {
  MANAGED_SERVICES: 'MANAGED_SERVICES',
  STORAGE: 'STORAGE',
} as const;
export type KeyUseCase = (typeof KeyUseCase)[keyof typeof KeyUseCase] | (string & {});

/** Values of `PricingTier`; the server may send others. */
export const PricingTier = {
  COMMUNITY_EDITION: 'COMMUNITY_EDITION',
  DEDICATED: 'DEDICATED',
  ENTERPRISE: 'ENTERPRISE',
  PREMIUM: 'PREMIUM',
  STANDARD: 'STANDARD',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PricingTier = (typeof PricingTier)[keyof typeof PricingTier] | (string & {});

/** Values of `PrivateAccessLevel`; the server may send others. */
export const PrivateAccessLevel = {
  ACCOUNT: 'ACCOUNT',
  ENDPOINT: 'ENDPOINT',
} as const;
export type PrivateAccessLevel = (typeof PrivateAccessLevel)[keyof typeof PrivateAccessLevel] | (string & {});

/** Values of `VpcStatus`; the server may send others. */
export const VpcStatus = {
  BROKEN: 'BROKEN',
  UNATTACHED: 'UNATTACHED',
  VALID: 'VALID',
  WARNED: 'WARNED',
} as const;
export type VpcStatus = (typeof VpcStatus)[keyof typeof VpcStatus] | (string & {});

/** Values of `WarningType`; the server may send others. */
export const WarningType = {
  securityGroup: 'securityGroup',
  subnet: 'subnet',
} as const;
export type WarningType = (typeof WarningType)[keyof typeof WarningType] | (string & {});

/** Values of `WorkspaceStatus`; the server may send others. */
export const WorkspaceStatus = {
  BANNED: 'BANNED',
  CANCELLING: 'CANCELLING',
  FAILED: 'FAILED',
  NOT_PROVISIONED: 'NOT_PROVISIONED',
  PROVISIONING: 'PROVISIONING',
  RUNNING: 'RUNNING',
} as const;
export type WorkspaceStatus = (typeof WorkspaceStatus)[keyof typeof WorkspaceStatus] | (string & {});

export interface AwsCredentials {
  sts_role?: StsRole | undefined;
}

export interface AwsKeyInfo {
  key_arn: string;
  key_region: string;
  key_alias?: string | undefined;
  reuse_key_for_cluster_volumes?: boolean | undefined;
}

export interface AzureKeyInfo {
  disk_encryption_set_id?: string | undefined;
  key_access_configuration?: KeyAccessConfiguration | undefined;
  key_name?: string | undefined;
  key_vault_uri?: string | undefined;
  tenant_id?: string | undefined;
  version?: string | undefined;
}

export interface AzureWorkspaceInfo {
  resource_group?: string | undefined;
  subscription_id?: string | undefined;
}

export interface CloudResourceContainer {
  gcp?: CustomerFacingGcpCloudResourceContainer | undefined;
}

export interface CreateAwsKeyInfo {
  key_arn: string;
  key_alias?: string | undefined;
  key_region?: string | undefined;
  reuse_key_for_cluster_volumes?: boolean | undefined;
}

export interface CreateAzureKeyInfo {
  disk_encryption_set_id?: string | undefined;
  key_access_configuration?: KeyAccessConfiguration | undefined;
  key_name?: string | undefined;
  key_vault_uri?: string | undefined;
  tenant_id?: string | undefined;
  version?: string | undefined;
}

export interface CreateCredentialAwsCredentials {
  sts_role?: CreateCredentialStsRole | undefined;
}

export interface CreateCredentialRequest {
  aws_credentials: CreateCredentialAwsCredentials;
  credentials_name: string;
}

export interface CreateCredentialStsRole {
  role_arn?: string | undefined;
}

export interface CreateCustomerManagedKeyRequest {
  aws_key_info?: CreateAwsKeyInfo | undefined;
  azure_key_info?: CreateAzureKeyInfo | undefined;
  gcp_key_info?: CreateGcpKeyInfo | undefined;
  use_cases: KeyUseCase[];
}

export interface CreateGcpKeyInfo {
  kms_key_id: string;
  gcp_service_account?: GcpServiceAccount | undefined;
  manual?: boolean | undefined;
}

export interface CreateNetworkRequest {
  gcp_network_info?: GcpNetworkInfo | undefined;
  network_name?: string | undefined;
  security_group_ids?: string[] | undefined;
  subnet_ids?: string[] | undefined;
  vpc_endpoints?: NetworkVpcEndpoints | undefined;
  vpc_id?: string | undefined;
}

export interface CreatePrivateAccessSettingsRequest {
  allowed_vpc_endpoint_ids?: string[] | undefined;
  private_access_level?: PrivateAccessLevel | undefined;
  private_access_settings_name?: string | undefined;
  public_access_enabled?: boolean | undefined;
  region?: string | undefined;
}

export interface CreateStorageConfigurationRequest {
  role_arn?: string | undefined;
  root_bucket_info: RootBucketInfo;
  storage_configuration_name: string;
}

export interface CreateVpcEndpointRequest {
  aws_vpc_endpoint_id?: string | undefined;
  gcp_vpc_endpoint_info?: GcpVpcEndpointInfo | undefined;
  region?: string | undefined;
  vpc_endpoint_name?: string | undefined;
}

export interface CreateWorkspaceRequest {
  aws_region?: string | undefined;
  /** @deprecated */
  cloud?: string | undefined;
  cloud_resource_container?: CloudResourceContainer | undefined;
  compute_mode?: CustomerFacingComputeMode | undefined;
  credentials_id?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  deployment_name?: string | undefined;
  gcp_managed_network_config?: GcpManagedNetworkConfig | undefined;
  gke_config?: GkeConfig | undefined;
  location?: string | undefined;
  managed_services_customer_managed_key_id?: string | undefined;
  network_connectivity_config_id?: string | undefined;
  network_id?: string | undefined;
  pricing_tier?: PricingTier | undefined;
  private_access_settings_id?: string | undefined;
  storage_configuration_id?: string | undefined;
  storage_customer_managed_key_id?: string | undefined;
  workspace_name?: string | undefined;
}

export interface Credential {
  account_id?: string | undefined;
  aws_credentials?: AwsCredentials | undefined;
  creation_time?: Int64 | undefined;
  credentials_id?: string | undefined;
  credentials_name?: string | undefined;
}

export interface CustomerFacingGcpCloudResourceContainer {
  project_id?: string | undefined;
}

export interface CustomerManagedKey {
  account_id?: string | undefined;
  aws_key_info?: AwsKeyInfo | undefined;
  azure_key_info?: AzureKeyInfo | undefined;
  creation_time?: Int64 | undefined;
  customer_managed_key_id?: string | undefined;
  gcp_key_info?: GcpKeyInfo | undefined;
  use_cases?: KeyUseCase[] | undefined;
}

/** Request of `Credentials.delete`. */
export interface DeleteCredentialRequest {
  credentials_id: string;
}

/** Request of `EncryptionKeys.delete`. */
export interface DeleteEncryptionKeyRequest {
  customer_managed_key_id: string;
}

/** Request of `Networks.delete`. */
export interface DeleteNetworkRequest {
  network_id: string;
}

/** Request of `PrivateAccess.delete`. */
export interface DeletePrivateAccesRequest {
  private_access_settings_id: string;
}

/** Request of `Storage.delete`. */
export interface DeleteStorageRequest {
  storage_configuration_id: string;
}

/** Request of `VpcEndpoints.delete`. */
export interface DeleteVpcEndpointRequest {
  vpc_endpoint_id: string;
}

/** Request of `Workspaces.delete`. */
export interface DeleteWorkspaceRequest {
  workspace_id: Int64Input;
}

export interface GcpCommonNetworkConfig {
  gke_cluster_master_ip_range?: string | undefined;
  gke_connectivity_type?: GkeConfigConnectivityType | undefined;
}

export interface GcpKeyInfo {
  kms_key_id: string;
  gcp_service_account?: GcpServiceAccount | undefined;
  manual?: boolean | undefined;
}

export interface GcpManagedNetworkConfig {
  gke_cluster_pod_ip_range?: string | undefined;
  gke_cluster_service_ip_range?: string | undefined;
  subnet_cidr?: string | undefined;
}

export interface GcpNetworkInfo {
  network_project_id: string;
  vpc_id: string;
  subnet_id: string;
  subnet_region: string;
  pod_ip_range_name: string;
  service_ip_range_name: string;
}

export interface GcpServiceAccount {
  service_account_email?: string | undefined;
}

export interface GcpVpcEndpointInfo {
  project_id: string;
  psc_endpoint_name: string;
  endpoint_region: string;
  psc_connection_id?: string | undefined;
  service_attachment_id?: string | undefined;
}

/** Request of `Credentials.get`. */
export interface GetCredentialRequest {
  credentials_id: string;
}

/** Request of `EncryptionKeys.get`. */
export interface GetEncryptionKeyRequest {
  customer_managed_key_id: string;
}

/** Request of `Networks.get`. */
export interface GetNetworkRequest {
  network_id: string;
}

/** Request of `PrivateAccess.get`. */
export interface GetPrivateAccesRequest {
  private_access_settings_id: string;
}

/** Request of `Storage.get`. */
export interface GetStorageRequest {
  storage_configuration_id: string;
}

/** Request of `VpcEndpoints.get`. */
export interface GetVpcEndpointRequest {
  vpc_endpoint_id: string;
}

/** Request of `Workspaces.get`. */
export interface GetWorkspaceRequest {
  workspace_id: Int64Input;
}

export interface GkeConfig {
  connectivity_type?: GkeConfigConnectivityType | undefined;
  master_ip_range?: string | undefined;
}

export interface KeyAccessConfiguration {
  credential_id?: string | undefined;
}

export interface Network {
  account_id?: string | undefined;
  creation_time?: Int64 | undefined;
  error_messages?: NetworkHealth[] | undefined;
  gcp_network_info?: GcpNetworkInfo | undefined;
  network_id?: string | undefined;
  network_name?: string | undefined;
  security_group_ids?: string[] | undefined;
  subnet_ids?: string[] | undefined;
  vpc_endpoints?: NetworkVpcEndpoints | undefined;
  vpc_id?: string | undefined;
  vpc_status?: VpcStatus | undefined;
  warning_messages?: NetworkWarning[] | undefined;
  workspace_id?: Int64 | undefined;
}

export interface NetworkHealth {
  error_message?: string | undefined;
  error_type?: ErrorType | undefined;
}

export interface NetworkVpcEndpoints {
  dataplane_relay?: string[] | undefined;
  rest_api?: string[] | undefined;
}

export interface NetworkWarning {
  warning_message?: string | undefined;
  warning_type?: WarningType | undefined;
}

export interface PrivateAccessSettings {
  account_id?: string | undefined;
  allowed_vpc_endpoint_ids?: string[] | undefined;
  private_access_level?: PrivateAccessLevel | undefined;
  private_access_settings_id?: string | undefined;
  private_access_settings_name?: string | undefined;
  public_access_enabled?: boolean | undefined;
  region?: string | undefined;
}

/** Request of `PrivateAccess.replace`. */
export interface ReplaceRequest {
  private_access_settings_id: string;
  customer_facing_private_access_settings: PrivateAccessSettings;
}

export interface RootBucketInfo {
  bucket_name?: string | undefined;
}

export interface StorageConfiguration {
  account_id?: string | undefined;
  creation_time?: Int64 | undefined;
  role_arn?: string | undefined;
  root_bucket_info?: RootBucketInfo | undefined;
  storage_configuration_id?: string | undefined;
  storage_configuration_name?: string | undefined;
}

export interface StsRole {
  role_arn?: string | undefined;
}

/** Request of `Workspaces.update`. */
export interface UpdateRequest {
  workspace_id: Int64Input;
  update_mask?: string | undefined;
  customer_facing_workspace: Workspace;
}

export interface VpcEndpoint {
  account_id?: string | undefined;
  aws_account_id?: string | undefined;
  aws_endpoint_service_id?: string | undefined;
  aws_vpc_endpoint_id?: string | undefined;
  gcp_vpc_endpoint_info?: GcpVpcEndpointInfo | undefined;
  region?: string | undefined;
  state?: string | undefined;
  use_case?: EndpointUseCase | undefined;
  vpc_endpoint_id?: string | undefined;
  vpc_endpoint_name?: string | undefined;
}

export interface Workspace {
  account_id?: string | undefined;
  aws_region?: string | undefined;
  azure_workspace_info?: AzureWorkspaceInfo | undefined;
  cloud?: string | undefined;
  cloud_resource_container?: CloudResourceContainer | undefined;
  compute_mode?: CustomerFacingComputeMode | undefined;
  creation_time?: Int64 | undefined;
  credentials_id?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  deployment_name?: string | undefined;
  expected_workspace_status?: WorkspaceStatus | undefined;
  gcp_managed_network_config?: GcpManagedNetworkConfig | undefined;
  gke_config?: GkeConfig | undefined;
  location?: string | undefined;
  managed_services_customer_managed_key_id?: string | undefined;
  /** @deprecated */
  network?: WorkspaceNetwork | undefined;
  network_connectivity_config_id?: string | undefined;
  network_id?: string | undefined;
  pricing_tier?: PricingTier | undefined;
  private_access_settings_id?: string | undefined;
  storage_configuration_id?: string | undefined;
  storage_customer_managed_key_id?: string | undefined;
  storage_mode?: CustomerFacingStorageMode | undefined;
  workspace_id?: Int64 | undefined;
  workspace_name?: string | undefined;
  workspace_status?: WorkspaceStatus | undefined;
  workspace_status_message?: string | undefined;
}

export interface WorkspaceNetwork {
  gcp_common_network_config?: GcpCommonNetworkConfig | undefined;
  gcp_managed_network_config?: GcpManagedNetworkConfig | undefined;
  network_id?: string | undefined;
}
