// Generated from api/sharing.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';
import type { TagKeyValue } from '../catalog/types.js';

/** Values of `AuthenticationType`; the server may send others. */
export const AuthenticationType = {
  DATABRICKS: 'DATABRICKS',
  OAUTH_CLIENT_CREDENTIALS: 'OAUTH_CLIENT_CREDENTIALS',
  OIDC_FEDERATION: 'OIDC_FEDERATION',
  TOKEN: 'TOKEN',
} as const;
export type AuthenticationType = (typeof AuthenticationType)[keyof typeof AuthenticationType] | (string & {});

/** Values of `ColumnTypeName`; the server may send others. */
export const ColumnTypeName = {
  ARRAY: 'ARRAY',
  BINARY: 'BINARY',
  BOOLEAN: 'BOOLEAN',
  BYTE: 'BYTE',
  CHAR: 'CHAR',
  DATE: 'DATE',
  DECIMAL: 'DECIMAL',
  DOUBLE: 'DOUBLE',
  FLOAT: 'FLOAT',
  INT: 'INT',
  INTERVAL: 'INTERVAL',
  LONG: 'LONG',
  MAP: 'MAP',
  NULL: 'NULL',
  SHORT: 'SHORT',
  STRING: 'STRING',
  STRUCT: 'STRUCT',
  TABLE_TYPE: 'TABLE_TYPE',
  TIMESTAMP: 'TIMESTAMP',
  TIMESTAMP_NTZ: 'TIMESTAMP_NTZ',
  USER_DEFINED_TYPE: 'USER_DEFINED_TYPE',
  VARIANT: 'VARIANT',
} as const;
export type ColumnTypeName = (typeof ColumnTypeName)[keyof typeof ColumnTypeName] | (string & {});

/** Values of `FunctionParameterMode`; the server may send others. */
export const FunctionParameterMode = {
  IN: 'IN',
  INOUT: 'INOUT',
  OUT: 'OUT',
} as const;
export type FunctionParameterMode = (typeof FunctionParameterMode)[keyof typeof FunctionParameterMode] | (string & {});

/** Values of `FunctionParameterType`; the server may send others. */
export const FunctionParameterType = {
  COLUMN: 'COLUMN',
  PARAM: 'PARAM',
} as const;
export type FunctionParameterType = (typeof FunctionParameterType)[keyof typeof FunctionParameterType] | (string & {});

/** Values of `PartitionValueOp`; the server may send others. */
export const PartitionValueOp = {
  EQUAL: 'EQUAL',
  LIKE: 'LIKE',
} as const;
export type PartitionValueOp = (typeof PartitionValueOp)[keyof typeof PartitionValueOp] | (string & {});

/** Values of `Privilege`; the server may send others. */
export const Privilege = {
  ACCESS: 'ACCESS',
  ALL_PRIVILEGES: 'ALL_PRIVILEGES',
  APPLY_TAG: 'APPLY_TAG',
  CREATE: 'CREATE',
  CREATE_CATALOG: 'CREATE_CATALOG',
  CREATE_CONNECTION: 'CREATE_CONNECTION',
  CREATE_EXTERNAL_LOCATION: 'CREATE_EXTERNAL_LOCATION',
  CREATE_EXTERNAL_TABLE: 'CREATE_EXTERNAL_TABLE',
  CREATE_EXTERNAL_VOLUME: 'CREATE_EXTERNAL_VOLUME',
  CREATE_FOREIGN_CATALOG: 'CREATE_FOREIGN_CATALOG',
  CREATE_FOREIGN_SECURABLE: 'CREATE_FOREIGN_SECURABLE',
  CREATE_FUNCTION: 'CREATE_FUNCTION',
  CREATE_MANAGED_STORAGE: 'CREATE_MANAGED_STORAGE',
  CREATE_MATERIALIZED_VIEW: 'CREATE_MATERIALIZED_VIEW',
  CREATE_MODEL: 'CREATE_MODEL',
  CREATE_PROVIDER: 'CREATE_PROVIDER',
  CREATE_RECIPIENT: 'CREATE_RECIPIENT',
  CREATE_SCHEMA: 'CREATE_SCHEMA',
  CREATE_SERVICE_CREDENTIAL: 'CREATE_SERVICE_CREDENTIAL',
  CREATE_SHARE: 'CREATE_SHARE',
  CREATE_STORAGE_CREDENTIAL: 'CREATE_STORAGE_CREDENTIAL',
  CREATE_TABLE: 'CREATE_TABLE',
  CREATE_VIEW: 'CREATE_VIEW',
  CREATE_VOLUME: 'CREATE_VOLUME',
  EXECUTE: 'EXECUTE',
  MANAGE: 'MANAGE',
  MANAGE_ALLOWLIST: 'MANAGE_ALLOWLIST',
  MODIFY: 'MODIFY',
  READ_FILES: 'READ_FILES',
  READ_PRIVATE_FILES: 'READ_PRIVATE_FILES',
  READ_VOLUME: 'READ_VOLUME',
  REFRESH: 'REFRESH',
  SELECT: 'SELECT',
  SET_SHARE_PERMISSION: 'SET_SHARE_PERMISSION',
  USAGE: 'USAGE',
  USE_CATALOG: 'USE_CATALOG',
  USE_CONNECTION: 'USE_CONNECTION',
  USE_MARKETPLACE_ASSETS: 'USE_MARKETPLACE_ASSETS',
  USE_PROVIDER: 'USE_PROVIDER',
  USE_RECIPIENT: 'USE_RECIPIENT',
  USE_SCHEMA: 'USE_SCHEMA',
  USE_SHARE: 'USE_SHARE',
  WRITE_FILES: 'WRITE_FILES',
  WRITE_PRIVATE_FILES: 'WRITE_PRIVATE_FILES',
  WRITE_VOLUME: 'WRITE_VOLUME',
} as const;
export type Privilege = (typeof Privilege)[keyof typeof Privilege] | (string & {});

/** Values of `SharedDataObjectDataObjectType`; the server may send others. */
export const SharedDataObjectDataObjectType = {
  FEATURE_SPEC: 'FEATURE_SPEC',
  FOREIGN_TABLE: 'FOREIGN_TABLE',
  FUNCTION: 'FUNCTION',
  MATERIALIZED_VIEW: 'MATERIALIZED_VIEW',
  MODEL: 'MODEL',
  NOTEBOOK_FILE: 'NOTEBOOK_FILE',
  SCHEMA: 'SCHEMA',
  STREAMING_TABLE: 'STREAMING_TABLE',
  TABLE: 'TABLE',
  VIEW: 'VIEW',
  VOLUME: 'VOLUME',
} as const;
export type SharedDataObjectDataObjectType =
  (typeof SharedDataObjectDataObjectType)[keyof typeof SharedDataObjectDataObjectType] | (string & {});

/** Values of `SharedDataObjectHistoryDataSharingStatus`; the server may send others. */
export const SharedDataObjectHistoryDataSharingStatus = {
  DISABLED: 'DISABLED',
  ENABLED: 'ENABLED',
} as const;
export type SharedDataObjectHistoryDataSharingStatus =
  | (typeof SharedDataObjectHistoryDataSharingStatus)[keyof typeof SharedDataObjectHistoryDataSharingStatus]
  | (string & {});

/** Values of `SharedDataObjectStatus`; the server may send others. */
export const SharedDataObjectStatus = {
  ACTIVE: 'ACTIVE',
  PERMISSION_DENIED: 'PERMISSION_DENIED',
} as const;
export type SharedDataObjectStatus =
  (typeof SharedDataObjectStatus)[keyof typeof SharedDataObjectStatus] | (string & {});

/** Values of `SharedDataObjectUpdateAction`; the server may send others. */
export const SharedDataObjectUpdateAction = {
  ADD: 'ADD',
  REMOVE: 'REMOVE',
  UPDATE: 'UPDATE',
} as const;
export type SharedDataObjectUpdateAction =
  (typeof SharedDataObjectUpdateAction)[keyof typeof SharedDataObjectUpdateAction] | (string & {});

/** Values of `SharedSecurableKind`; the server may send others. */
export const SharedSecurableKind = {
  FUNCTION_FEATURE_SPEC: 'FUNCTION_FEATURE_SPEC',
  FUNCTION_REGISTERED_MODEL: 'FUNCTION_REGISTERED_MODEL',
  FUNCTION_STANDARD: 'FUNCTION_STANDARD',
} as const;
export type SharedSecurableKind = (typeof SharedSecurableKind)[keyof typeof SharedSecurableKind] | (string & {});

export interface CreateProvider {
  authentication_type: AuthenticationType;
  comment?: string | undefined;
  name: string;
  recipient_profile_str?: string | undefined;
}

export interface CreateRecipient {
  authentication_type: AuthenticationType;
  comment?: string | undefined;
  data_recipient_global_metastore_id?: string | undefined;
  expiration_time?: Int64Input | undefined;
  id?: string | undefined;
  ip_access_list?: IpAccessList | undefined;
  name: string;
  owner?: string | undefined;
  properties_kvpairs?: SecurablePropertiesKvPairs | undefined;
  sharing_code?: string | undefined;
}

/** Request of `RecipientFederationPolicies.create`. */
export interface CreateRequest {
  recipient_name: string;
  policy: FederationPolicy;
}

export interface CreateShare {
  comment?: string | undefined;
  name: string;
  storage_root?: string | undefined;
}

/** Request of `RecipientFederationPolicies.delete`. */
export interface DeleteFederationPolicyRequest {
  recipient_name: string;
  name: string;
}

/** Request of `Providers.delete`. */
export interface DeleteProviderRequest {
  name: string;
}

/** Request of `Recipients.delete`. */
export interface DeleteRecipientRequest {
  name: string;
}

/** Request of `Shares.delete`. */
export interface DeleteShareRequest {
  name: string;
}

export interface DeltaSharingDependency {
  function?: DeltaSharingFunctionDependency | undefined;
  table?: DeltaSharingTableDependency | undefined;
}

export interface DeltaSharingDependencyList {
  dependencies?: DeltaSharingDependency[] | undefined;
}

export interface DeltaSharingFunction {
  aliases?: RegisteredModelAlias[] | undefined;
  comment?: string | undefined;
  data_type?: ColumnTypeName | undefined;
  dependency_list?: DeltaSharingDependencyList | undefined;
  full_data_type?: string | undefined;
  id?: string | undefined;
  input_params?: FunctionParameterInfos | undefined;
  name?: string | undefined;
  properties?: string | undefined;
  routine_definition?: string | undefined;
  schema?: string | undefined;
  securable_kind?: SharedSecurableKind | undefined;
  share?: string | undefined;
  share_id?: string | undefined;
  storage_location?: string | undefined;
  tags?: TagKeyValue[] | undefined;
}

export interface DeltaSharingFunctionDependency {
  function_name?: string | undefined;
  schema_name?: string | undefined;
}

export interface DeltaSharingTableDependency {
  schema_name?: string | undefined;
  table_name?: string | undefined;
}

export interface FederationPolicy {
  comment?: string | undefined;
  create_time?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  oidc_policy?: OidcFederationPolicy | undefined;
  update_time?: string | undefined;
}

export interface FunctionParameterInfo {
  comment?: string | undefined;
  name?: string | undefined;
  parameter_default?: string | undefined;
  parameter_mode?: FunctionParameterMode | undefined;
  parameter_type?: FunctionParameterType | undefined;
  position?: number | undefined;
  type_interval_type?: string | undefined;
  type_json?: string | undefined;
  type_name?: ColumnTypeName | undefined;
  type_precision?: number | undefined;
  type_scale?: number | undefined;
  type_text?: string | undefined;
}

export interface FunctionParameterInfos {
  parameters?: FunctionParameterInfo[] | undefined;
}

/** Request of `RecipientActivation.getActivationUrlInfo`. */
export interface GetActivationUrlInfoRequest {
  activation_url: string;
}

/** Request of `RecipientFederationPolicies.getFederationPolicy`. */
export interface GetFederationPolicyRequest {
  recipient_name: string;
  name: string;
}

/** Request of `Providers.get`. */
export interface GetProviderRequest {
  name: string;
}

/** Request of `Recipients.get`. */
export interface GetRecipientRequest {
  name: string;
}

export interface GetRecipientSharePermissionsResponse {
  next_page_token?: string | undefined;
  permissions_out?: ShareToPrivilegeAssignment[] | undefined;
}

export interface GetSharePermissionsResponse {
  next_page_token?: string | undefined;
  privilege_assignments?: PrivilegeAssignment[] | undefined;
}

/** Request of `Shares.get`. */
export interface GetShareRequest {
  name: string;
  include_shared_data?: boolean | undefined;
}

export interface IpAccessList {
  allowed_ip_addresses?: string[] | undefined;
}

/** Request of `RecipientFederationPolicies.list`. */
export interface ListFederationPoliciesRequest {
  recipient_name: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListFederationPoliciesResponse {
  next_page_token?: string | undefined;
  policies?: FederationPolicy[] | undefined;
}

/** Request of `Providers.listProviderShareAssets`. */
export interface ListProviderShareAssetsRequest {
  provider_name: string;
  share_name: string;
  function_max_results?: number | undefined;
  notebook_max_results?: number | undefined;
  table_max_results?: number | undefined;
  volume_max_results?: number | undefined;
}

export interface ListProviderShareAssetsResponse {
  functions?: DeltaSharingFunction[] | undefined;
  notebooks?: NotebookFile[] | undefined;
  share?: Share | undefined;
  tables?: Table[] | undefined;
  volumes?: Volume[] | undefined;
}

export interface ListProviderSharesResponse {
  next_page_token?: string | undefined;
  shares?: ProviderShare[] | undefined;
}

/** Request of `Providers.list`. */
export interface ListProvidersRequest {
  data_provider_global_metastore_id?: string | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListProvidersResponse {
  next_page_token?: string | undefined;
  providers?: ProviderInfo[] | undefined;
}

/** Request of `Recipients.list`. */
export interface ListRecipientsRequest {
  data_recipient_global_metastore_id?: string | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListRecipientsResponse {
  next_page_token?: string | undefined;
  recipients?: RecipientInfo[] | undefined;
}

/** Request of `Providers.listShares`. */
export interface ListSharesRequest {
  name: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSharesResponse {
  next_page_token?: string | undefined;
  shares?: ShareInfo[] | undefined;
}

export interface NotebookFile {
  comment?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  share?: string | undefined;
  share_id?: string | undefined;
  tags?: TagKeyValue[] | undefined;
}

export interface OidcFederationPolicy {
  issuer: string;
  subject_claim: string;
  subject: string;
  audiences?: string[] | undefined;
}

export interface Partition {
  values?: PartitionValue[] | undefined;
}

export interface PartitionValue {
  name?: string | undefined;
  op?: PartitionValueOp | undefined;
  recipient_property_key?: string | undefined;
  value?: string | undefined;
}

export interface PermissionsChange {
  add?: string[] | undefined;
  principal?: string | undefined;
  remove?: string[] | undefined;
}

export interface PrivilegeAssignment {
  principal?: string | undefined;
  privileges?: Privilege[] | undefined;
}

export interface ProviderInfo {
  authentication_type?: AuthenticationType | undefined;
  cloud?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  data_provider_global_metastore_id?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  recipient_profile?: RecipientProfile | undefined;
  recipient_profile_str?: string | undefined;
  region?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

export interface ProviderShare {
  name?: string | undefined;
}

export interface RecipientInfo {
  activated?: boolean | undefined;
  activation_url?: string | undefined;
  authentication_type?: AuthenticationType | undefined;
  cloud?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  data_recipient_global_metastore_id?: string | undefined;
  expiration_time?: Int64 | undefined;
  id?: string | undefined;
  ip_access_list?: IpAccessList | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  properties_kvpairs?: SecurablePropertiesKvPairs | undefined;
  region?: string | undefined;
  sharing_code?: string | undefined;
  tokens?: RecipientTokenInfo[] | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

export interface RecipientProfile {
  bearer_token?: string | undefined;
  endpoint?: string | undefined;
  share_credentials_version?: number | undefined;
}

export interface RecipientTokenInfo {
  activation_url?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  expiration_time?: Int64 | undefined;
  id?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

export interface RegisteredModelAlias {
  alias_name?: string | undefined;
  version_num?: Int64 | undefined;
}

/** Request of `RecipientActivation.retrieveToken`. */
export interface RetrieveTokenRequest {
  activation_url: string;
}

export interface RetrieveTokenResponse {
  bearerToken?: string | undefined;
  endpoint?: string | undefined;
  expirationTime?: string | undefined;
  shareCredentialsVersion?: number | undefined;
}

/** Request of `Recipients.rotateToken`. */
export interface RotateRecipientToken {
  name: string;
  existing_token_expire_in_seconds: Int64Input;
}

export interface SecurablePropertiesKvPairs {
  properties: Record<string, string>;
}

export interface Share {
  id?: string | undefined;
  name?: string | undefined;
}

export interface ShareInfo {
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  name?: string | undefined;
  objects?: SharedDataObject[] | undefined;
  owner?: string | undefined;
  storage_location?: string | undefined;
  storage_root?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/** Request of `Recipients.sharePermissions`. */
export interface SharePermissionsRequest {
  name: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ShareToPrivilegeAssignment {
  privilege_assignments?: PrivilegeAssignment[] | undefined;
  share_name?: string | undefined;
}

export interface SharedDataObject {
  name: string;
  added_at?: Int64 | undefined;
  added_by?: string | undefined;
  cdf_enabled?: boolean | undefined;
  comment?: string | undefined;
  content?: string | undefined;
  data_object_type?: SharedDataObjectDataObjectType | undefined;
  history_data_sharing_status?: SharedDataObjectHistoryDataSharingStatus | undefined;
  partitions?: Partition[] | undefined;
  shared_as?: string | undefined;
  start_version?: Int64 | undefined;
  status?: SharedDataObjectStatus | undefined;
  string_shared_as?: string | undefined;
}

export interface SharedDataObjectUpdate {
  action?: SharedDataObjectUpdateAction | undefined;
  data_object?: SharedDataObject | undefined;
}

/** Request of `Shares.listShares`. */
export interface SharesListRequest {
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface Table {
  comment?: string | undefined;
  id?: string | undefined;
  materialization_namespace?: string | undefined;
  materialized_table_name?: string | undefined;
  name?: string | undefined;
  schema?: string | undefined;
  share?: string | undefined;
  share_id?: string | undefined;
  tags?: TagKeyValue[] | undefined;
}

/** Request of `Providers.update`. */
export interface UpdateProvider {
  name: string;
  comment?: string | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  recipient_profile_str?: string | undefined;
}

/** Request of `Recipients.update`. */
export interface UpdateRecipient {
  name: string;
  comment?: string | undefined;
  expiration_time?: Int64Input | undefined;
  id?: string | undefined;
  ip_access_list?: IpAccessList | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  properties_kvpairs?: SecurablePropertiesKvPairs | undefined;
}

/** Request of `Shares.update`. */
export interface UpdateShare {
  name: string;
  comment?: string | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  storage_root?: string | undefined;
  updates?: SharedDataObjectUpdate[] | undefined;
}

/** Request of `Shares.updatePermissions`. */
export interface UpdateSharePermissions {
  name: string;
  changes?: PermissionsChange[] | undefined;
  omit_permissions_list?: boolean | undefined;
}

export interface UpdateSharePermissionsResponse {
  privilege_assignments?: PrivilegeAssignment[] | undefined;
}

export interface Volume {
  comment?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  schema?: string | undefined;
  share?: string | undefined;
  share_id?: string | undefined;
  tags?: TagKeyValue[] | undefined;
}
