// Generated from api/catalog.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `ArtifactType`; the server may send others. */
export const ArtifactType = {
  INIT_SCRIPT: 'INIT_SCRIPT',
  LIBRARY_JAR: 'LIBRARY_JAR',
  LIBRARY_MAVEN: 'LIBRARY_MAVEN',
} as const;
export type ArtifactType = (typeof ArtifactType)[keyof typeof ArtifactType] | (string & {});

/** Values of `CatalogIsolationMode`; the server may send others. */
export const CatalogIsolationMode = {
  ISOLATED: 'ISOLATED',
  OPEN: 'OPEN',
} as const;
export type CatalogIsolationMode = (typeof CatalogIsolationMode)[keyof typeof CatalogIsolationMode] | (string & {});

/** Values of `CatalogType`; the server may send others. */
export const CatalogType = {
  DELTASHARING_CATALOG: 'DELTASHARING_CATALOG',
  FOREIGN_CATALOG: 'FOREIGN_CATALOG',
  INTERNAL_CATALOG: 'INTERNAL_CATALOG',
  MANAGED_CATALOG: 'MANAGED_CATALOG',
  MANAGED_ONLINE_CATALOG: 'MANAGED_ONLINE_CATALOG',
  SYSTEM_CATALOG: 'SYSTEM_CATALOG',
} as const;
export type CatalogType = (typeof CatalogType)[keyof typeof CatalogType] | (string & {});

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
  GEOGRAPHY: 'GEOGRAPHY',
  GEOMETRY: 'GEOMETRY',
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

/** Values of `ConnectionType`; the server may send others. */
export const ConnectionType = {
  AWS_SECRETS_MANAGER: 'AWS_SECRETS_MANAGER',
  AZURE_KEY_VAULT: 'AZURE_KEY_VAULT',
  BIGQUERY: 'BIGQUERY',
  CONFLUENCE: 'CONFLUENCE',
  DATABRICKS: 'DATABRICKS',
  DYNAMICS365: 'DYNAMICS365',
  GA4_RAW_DATA: 'GA4_RAW_DATA',
  GITHUB: 'GITHUB',
  GLUE: 'GLUE',
  HIVE_METASTORE: 'HIVE_METASTORE',
  HTTP: 'HTTP',
  HUBSPOT: 'HUBSPOT',
  JDBC: 'JDBC',
  META_MARKETING: 'META_MARKETING',
  MYSQL: 'MYSQL',
  NETSUITE: 'NETSUITE',
  ORACLE: 'ORACLE',
  OUTLOOK: 'OUTLOOK',
  POSTGRESQL: 'POSTGRESQL',
  POWER_BI: 'POWER_BI',
  REDSHIFT: 'REDSHIFT',
  SALESFORCE: 'SALESFORCE',
  SALESFORCE_DATA_CLOUD: 'SALESFORCE_DATA_CLOUD',
  SERVICENOW: 'SERVICENOW',
  SMARTSHEET: 'SMARTSHEET',
  SNOWFLAKE: 'SNOWFLAKE',
  SQLDW: 'SQLDW',
  SQLSERVER: 'SQLSERVER',
  TERADATA: 'TERADATA',
  TIKTOK_ADS: 'TIKTOK_ADS',
  UNKNOWN_CONNECTION_TYPE: 'UNKNOWN_CONNECTION_TYPE',
  WORKDAY_RAAS: 'WORKDAY_RAAS',
  ZENDESK: 'ZENDESK',
} as const;
export type ConnectionType = (typeof ConnectionType)[keyof typeof ConnectionType] | (string & {});

/** Values of `CreateFunctionParameterStyle`; the server may send others. */
export const CreateFunctionParameterStyle = {
  S: 'S',
} as const;
export type CreateFunctionParameterStyle =
  (typeof CreateFunctionParameterStyle)[keyof typeof CreateFunctionParameterStyle] | (string & {});

/** Values of `CreateFunctionRoutineBody`; the server may send others. */
export const CreateFunctionRoutineBody = {
  EXTERNAL: 'EXTERNAL',
  SQL: 'SQL',
} as const;
export type CreateFunctionRoutineBody =
  (typeof CreateFunctionRoutineBody)[keyof typeof CreateFunctionRoutineBody] | (string & {});

/** Values of `CreateFunctionSecurityType`; the server may send others. */
export const CreateFunctionSecurityType = {
  DEFINER: 'DEFINER',
} as const;
export type CreateFunctionSecurityType =
  (typeof CreateFunctionSecurityType)[keyof typeof CreateFunctionSecurityType] | (string & {});

/** Values of `CreateFunctionSqlDataAccess`; the server may send others. */
export const CreateFunctionSqlDataAccess = {
  CONTAINS_SQL: 'CONTAINS_SQL',
  NO_SQL: 'NO_SQL',
  READS_SQL_DATA: 'READS_SQL_DATA',
} as const;
export type CreateFunctionSqlDataAccess =
  (typeof CreateFunctionSqlDataAccess)[keyof typeof CreateFunctionSqlDataAccess] | (string & {});

/** Values of `CredentialPurpose`; the server may send others. */
export const CredentialPurpose = {
  SERVICE: 'SERVICE',
  STORAGE: 'STORAGE',
} as const;
export type CredentialPurpose = (typeof CredentialPurpose)[keyof typeof CredentialPurpose] | (string & {});

/** Values of `CredentialType`; the server may send others. */
export const CredentialType = {
  ANY_STATIC_CREDENTIAL: 'ANY_STATIC_CREDENTIAL',
  BEARER_TOKEN: 'BEARER_TOKEN',
  EDGEGRID_AKAMAI: 'EDGEGRID_AKAMAI',
  OAUTH_ACCESS_TOKEN: 'OAUTH_ACCESS_TOKEN',
  OAUTH_M2M: 'OAUTH_M2M',
  OAUTH_MTLS: 'OAUTH_MTLS',
  OAUTH_REFRESH_TOKEN: 'OAUTH_REFRESH_TOKEN',
  OAUTH_RESOURCE_OWNER_PASSWORD: 'OAUTH_RESOURCE_OWNER_PASSWORD',
  OAUTH_U2M: 'OAUTH_U2M',
  OAUTH_U2M_MAPPING: 'OAUTH_U2M_MAPPING',
  OIDC_TOKEN: 'OIDC_TOKEN',
  PEM_PRIVATE_KEY: 'PEM_PRIVATE_KEY',
  SERVICE_CREDENTIAL: 'SERVICE_CREDENTIAL',
  SSWS_TOKEN: 'SSWS_TOKEN',
  UNKNOWN_CREDENTIAL_TYPE: 'UNKNOWN_CREDENTIAL_TYPE',
  USERNAME_PASSWORD: 'USERNAME_PASSWORD',
} as const;
export type CredentialType = (typeof CredentialType)[keyof typeof CredentialType] | (string & {});

/** Values of `DataSourceFormat`; the server may send others. */
export const DataSourceFormat = {
  AVRO: 'AVRO',
  BIGQUERY_FORMAT: 'BIGQUERY_FORMAT',
  CSV: 'CSV',
  DATABRICKS_FORMAT: 'DATABRICKS_FORMAT',
  DATABRICKS_ROW_STORE_FORMAT: 'DATABRICKS_ROW_STORE_FORMAT',
  DELTA: 'DELTA',
  DELTASHARING: 'DELTASHARING',
  DELTA_UNIFORM_HUDI: 'DELTA_UNIFORM_HUDI',
  DELTA_UNIFORM_ICEBERG: 'DELTA_UNIFORM_ICEBERG',
  HIVE: 'HIVE',
  ICEBERG: 'ICEBERG',
  JSON: 'JSON',
  MONGODB_FORMAT: 'MONGODB_FORMAT',
  MYSQL_FORMAT: 'MYSQL_FORMAT',
  NETSUITE_FORMAT: 'NETSUITE_FORMAT',
  ORACLE_FORMAT: 'ORACLE_FORMAT',
  ORC: 'ORC',
  PARQUET: 'PARQUET',
  POSTGRESQL_FORMAT: 'POSTGRESQL_FORMAT',
  REDSHIFT_FORMAT: 'REDSHIFT_FORMAT',
  SALESFORCE_DATA_CLOUD_FORMAT: 'SALESFORCE_DATA_CLOUD_FORMAT',
  SALESFORCE_FORMAT: 'SALESFORCE_FORMAT',
  SNOWFLAKE_FORMAT: 'SNOWFLAKE_FORMAT',
  SQLDW_FORMAT: 'SQLDW_FORMAT',
  SQLSERVER_FORMAT: 'SQLSERVER_FORMAT',
  TERADATA_FORMAT: 'TERADATA_FORMAT',
  TEXT: 'TEXT',
  UNITY_CATALOG: 'UNITY_CATALOG',
  VECTOR_INDEX_FORMAT: 'VECTOR_INDEX_FORMAT',
  WORKDAY_RAAS_FORMAT: 'WORKDAY_RAAS_FORMAT',
} as const;
export type DataSourceFormat = (typeof DataSourceFormat)[keyof typeof DataSourceFormat] | (string & {});

/** Values of `DeltaSharingScopeEnum`; the server may send others. */
export const DeltaSharingScopeEnum = {
  INTERNAL: 'INTERNAL',
  INTERNAL_AND_EXTERNAL: 'INTERNAL_AND_EXTERNAL',
} as const;
export type DeltaSharingScopeEnum = (typeof DeltaSharingScopeEnum)[keyof typeof DeltaSharingScopeEnum] | (string & {});

/** Values of `DestinationType`; the server may send others. */
export const DestinationType = {
  EMAIL: 'EMAIL',
  GENERIC_WEBHOOK: 'GENERIC_WEBHOOK',
  MICROSOFT_TEAMS: 'MICROSOFT_TEAMS',
  SLACK: 'SLACK',
  URL: 'URL',
} as const;
export type DestinationType = (typeof DestinationType)[keyof typeof DestinationType] | (string & {});

/** Values of `EffectivePredictiveOptimizationFlagInheritedFromType`; the server may send others. */
export const EffectivePredictiveOptimizationFlagInheritedFromType = {
  CATALOG: 'CATALOG',
  SCHEMA: 'SCHEMA',
} as const;
export type EffectivePredictiveOptimizationFlagInheritedFromType =
  | (typeof EffectivePredictiveOptimizationFlagInheritedFromType)[keyof typeof EffectivePredictiveOptimizationFlagInheritedFromType]
  | (string & {});

/** Values of `EnablePredictiveOptimization`; the server may send others. */
export const EnablePredictiveOptimization = {
  DISABLE: 'DISABLE',
  ENABLE: 'ENABLE',
  INHERIT: 'INHERIT',
} as const;
export type EnablePredictiveOptimization =
  (typeof EnablePredictiveOptimization)[keyof typeof EnablePredictiveOptimization] | (string & {});

/** Values of `FunctionInfoParameterStyle`; the server may send others. */
export const FunctionInfoParameterStyle = {
  S: 'S',
} as const;
export type FunctionInfoParameterStyle =
  (typeof FunctionInfoParameterStyle)[keyof typeof FunctionInfoParameterStyle] | (string & {});

/** Values of `FunctionInfoRoutineBody`; the server may send others. */
export const FunctionInfoRoutineBody = {
  EXTERNAL: 'EXTERNAL',
  SQL: 'SQL',
} as const;
export type FunctionInfoRoutineBody =
  (typeof FunctionInfoRoutineBody)[keyof typeof FunctionInfoRoutineBody] | (string & {});

/** Values of `FunctionInfoSecurityType`; the server may send others. */
export const FunctionInfoSecurityType = {
  DEFINER: 'DEFINER',
} as const;
export type FunctionInfoSecurityType =
  (typeof FunctionInfoSecurityType)[keyof typeof FunctionInfoSecurityType] | (string & {});

/** Values of `FunctionInfoSqlDataAccess`; the server may send others. */
export const FunctionInfoSqlDataAccess = {
  CONTAINS_SQL: 'CONTAINS_SQL',
  NO_SQL: 'NO_SQL',
  READS_SQL_DATA: 'READS_SQL_DATA',
} as const;
export type FunctionInfoSqlDataAccess =
  (typeof FunctionInfoSqlDataAccess)[keyof typeof FunctionInfoSqlDataAccess] | (string & {});

/** Values of `FunctionParameterMode`; the server may send others. */
export const FunctionParameterMode = {
  IN: 'IN',
} as const;
export type FunctionParameterMode = (typeof FunctionParameterMode)[keyof typeof FunctionParameterMode] | (string & {});

/** Values of `FunctionParameterType`; the server may send others. */
export const FunctionParameterType = {
  COLUMN: 'COLUMN',
  PARAM: 'PARAM',
} as const;
export type FunctionParameterType = (typeof FunctionParameterType)[keyof typeof FunctionParameterType] | (string & {});

/** Values of `IsolationMode`; the server may send others. */
export const IsolationMode = {
  ISOLATION_MODE_ISOLATED: 'ISOLATION_MODE_ISOLATED',
  ISOLATION_MODE_OPEN: 'ISOLATION_MODE_OPEN',
} as const;
export type IsolationMode = (typeof IsolationMode)[keyof typeof IsolationMode] | (string & {});

/** Values of `LineageDirection`; the server may send others. */
export const LineageDirection = {
  DOWNSTREAM: 'DOWNSTREAM',
  UPSTREAM: 'UPSTREAM',
} as const;
export type LineageDirection = (typeof LineageDirection)[keyof typeof LineageDirection] | (string & {});

/** Values of `ListMcpServicesRequestView`; the server may send others. */
export const ListMcpServicesRequestView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
export type ListMcpServicesRequestView =
  (typeof ListMcpServicesRequestView)[keyof typeof ListMcpServicesRequestView] | (string & {});

/** Values of `ListModelProviderServicesRequestView`; the server may send others. */
export const ListModelProviderServicesRequestView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
export type ListModelProviderServicesRequestView =
  (typeof ListModelProviderServicesRequestView)[keyof typeof ListModelProviderServicesRequestView] | (string & {});

/** Values of `ListModelServicesRequestView`; the server may send others. */
export const ListModelServicesRequestView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
export type ListModelServicesRequestView =
  (typeof ListModelServicesRequestView)[keyof typeof ListModelServicesRequestView] | (string & {});

/** Values of `MatchType`; the server may send others. */
export const MatchType = {
  PREFIX_MATCH: 'PREFIX_MATCH',
} as const;
export type MatchType = (typeof MatchType)[keyof typeof MatchType] | (string & {});

/** Values of `ModelProviderServiceConfigExternalModelProviderType`; the server may send others. */
export const ModelProviderServiceConfigExternalModelProviderType = {
  EXTERNAL_MODEL_PROVIDER_TYPE_AMAZON_BEDROCK: 'EXTERNAL_MODEL_PROVIDER_TYPE_AMAZON_BEDROCK',
  EXTERNAL_MODEL_PROVIDER_TYPE_ANTHROPIC: 'EXTERNAL_MODEL_PROVIDER_TYPE_ANTHROPIC',
  EXTERNAL_MODEL_PROVIDER_TYPE_AZURE_OPENAI: 'EXTERNAL_MODEL_PROVIDER_TYPE_AZURE_OPENAI',
  EXTERNAL_MODEL_PROVIDER_TYPE_BEDROCK_MANTLE: 'EXTERNAL_MODEL_PROVIDER_TYPE_BEDROCK_MANTLE',
  EXTERNAL_MODEL_PROVIDER_TYPE_CUSTOM: 'EXTERNAL_MODEL_PROVIDER_TYPE_CUSTOM',
  EXTERNAL_MODEL_PROVIDER_TYPE_GEMINI_ENTERPRISE: 'EXTERNAL_MODEL_PROVIDER_TYPE_GEMINI_ENTERPRISE',
  EXTERNAL_MODEL_PROVIDER_TYPE_MICROSOFT_FOUNDRY: 'EXTERNAL_MODEL_PROVIDER_TYPE_MICROSOFT_FOUNDRY',
  EXTERNAL_MODEL_PROVIDER_TYPE_OPENAI: 'EXTERNAL_MODEL_PROVIDER_TYPE_OPENAI',
} as const;
export type ModelProviderServiceConfigExternalModelProviderType =
  | (typeof ModelProviderServiceConfigExternalModelProviderType)[keyof typeof ModelProviderServiceConfigExternalModelProviderType]
  | (string & {});

/** Values of `ModelServiceConfigDestinationConfigDestinationType`; the server may send others. */
export const ModelServiceConfigDestinationConfigDestinationType = {
  DESTINATION_TYPE_EXTERNAL_FOUNDATION_MODEL: 'DESTINATION_TYPE_EXTERNAL_FOUNDATION_MODEL',
  DESTINATION_TYPE_PAY_PER_TOKEN_FOUNDATION_MODEL: 'DESTINATION_TYPE_PAY_PER_TOKEN_FOUNDATION_MODEL',
  DESTINATION_TYPE_PROVISIONED_THROUGHPUT_FOUNDATION_MODEL: 'DESTINATION_TYPE_PROVISIONED_THROUGHPUT_FOUNDATION_MODEL',
} as const;
export type ModelServiceConfigDestinationConfigDestinationType =
  | (typeof ModelServiceConfigDestinationConfigDestinationType)[keyof typeof ModelServiceConfigDestinationConfigDestinationType]
  | (string & {});

/** Values of `ModelVersionInfoStatus`; the server may send others. */
export const ModelVersionInfoStatus = {
  FAILED_REGISTRATION: 'FAILED_REGISTRATION',
  MODEL_VERSION_STATUS_UNKNOWN: 'MODEL_VERSION_STATUS_UNKNOWN',
  PENDING_REGISTRATION: 'PENDING_REGISTRATION',
  READY: 'READY',
} as const;
export type ModelVersionInfoStatus =
  (typeof ModelVersionInfoStatus)[keyof typeof ModelVersionInfoStatus] | (string & {});

/** Values of `MonitorCronSchedulePauseStatus`; the server may send others. */
export const MonitorCronSchedulePauseStatus = {
  PAUSED: 'PAUSED',
  UNPAUSED: 'UNPAUSED',
  UNSPECIFIED: 'UNSPECIFIED',
} as const;
export type MonitorCronSchedulePauseStatus =
  (typeof MonitorCronSchedulePauseStatus)[keyof typeof MonitorCronSchedulePauseStatus] | (string & {});

/** Values of `MonitorInferenceLogProblemType`; the server may send others. */
export const MonitorInferenceLogProblemType = {
  PROBLEM_TYPE_CLASSIFICATION: 'PROBLEM_TYPE_CLASSIFICATION',
  PROBLEM_TYPE_REGRESSION: 'PROBLEM_TYPE_REGRESSION',
} as const;
export type MonitorInferenceLogProblemType =
  (typeof MonitorInferenceLogProblemType)[keyof typeof MonitorInferenceLogProblemType] | (string & {});

/** Values of `MonitorInfoStatus`; the server may send others. */
export const MonitorInfoStatus = {
  MONITOR_STATUS_ACTIVE: 'MONITOR_STATUS_ACTIVE',
  MONITOR_STATUS_DELETE_PENDING: 'MONITOR_STATUS_DELETE_PENDING',
  MONITOR_STATUS_ERROR: 'MONITOR_STATUS_ERROR',
  MONITOR_STATUS_FAILED: 'MONITOR_STATUS_FAILED',
  MONITOR_STATUS_PENDING: 'MONITOR_STATUS_PENDING',
} as const;
export type MonitorInfoStatus = (typeof MonitorInfoStatus)[keyof typeof MonitorInfoStatus] | (string & {});

/** Values of `MonitorMetricType`; the server may send others. */
export const MonitorMetricType = {
  CUSTOM_METRIC_TYPE_AGGREGATE: 'CUSTOM_METRIC_TYPE_AGGREGATE',
  CUSTOM_METRIC_TYPE_DERIVED: 'CUSTOM_METRIC_TYPE_DERIVED',
  CUSTOM_METRIC_TYPE_DRIFT: 'CUSTOM_METRIC_TYPE_DRIFT',
} as const;
export type MonitorMetricType = (typeof MonitorMetricType)[keyof typeof MonitorMetricType] | (string & {});

/** Values of `MonitorRefreshInfoState`; the server may send others. */
export const MonitorRefreshInfoState = {
  CANCELED: 'CANCELED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  SUCCESS: 'SUCCESS',
  UNKNOWN: 'UNKNOWN',
} as const;
export type MonitorRefreshInfoState =
  (typeof MonitorRefreshInfoState)[keyof typeof MonitorRefreshInfoState] | (string & {});

/** Values of `MonitorRefreshInfoTrigger`; the server may send others. */
export const MonitorRefreshInfoTrigger = {
  MANUAL: 'MANUAL',
  SCHEDULE: 'SCHEDULE',
  UNKNOWN_TRIGGER: 'UNKNOWN_TRIGGER',
} as const;
export type MonitorRefreshInfoTrigger =
  (typeof MonitorRefreshInfoTrigger)[keyof typeof MonitorRefreshInfoTrigger] | (string & {});

/** Values of `OnlineTableState`; the server may send others. */
export const OnlineTableState = {
  OFFLINE: 'OFFLINE',
  OFFLINE_FAILED: 'OFFLINE_FAILED',
  ONLINE: 'ONLINE',
  ONLINE_CONTINUOUS_UPDATE: 'ONLINE_CONTINUOUS_UPDATE',
  ONLINE_NO_PENDING_UPDATE: 'ONLINE_NO_PENDING_UPDATE',
  ONLINE_PIPELINE_FAILED: 'ONLINE_PIPELINE_FAILED',
  ONLINE_TRIGGERED_UPDATE: 'ONLINE_TRIGGERED_UPDATE',
  ONLINE_UPDATING_PIPELINE_RESOURCES: 'ONLINE_UPDATING_PIPELINE_RESOURCES',
  PROVISIONING: 'PROVISIONING',
  PROVISIONING_INITIAL_SNAPSHOT: 'PROVISIONING_INITIAL_SNAPSHOT',
  PROVISIONING_PIPELINE_RESOURCES: 'PROVISIONING_PIPELINE_RESOURCES',
} as const;
export type OnlineTableState = (typeof OnlineTableState)[keyof typeof OnlineTableState] | (string & {});

/** Values of `OptionSpecOauthStage`; the server may send others. */
export const OptionSpecOauthStage = {
  BEFORE_ACCESS_TOKEN: 'BEFORE_ACCESS_TOKEN',
  BEFORE_AUTHORIZATION_CODE: 'BEFORE_AUTHORIZATION_CODE',
} as const;
export type OptionSpecOauthStage = (typeof OptionSpecOauthStage)[keyof typeof OptionSpecOauthStage] | (string & {});

/** Values of `OptionSpecOptionType`; the server may send others. */
export const OptionSpecOptionType = {
  OPTION_BIGINT: 'OPTION_BIGINT',
  OPTION_BOOLEAN: 'OPTION_BOOLEAN',
  OPTION_ENUM: 'OPTION_ENUM',
  OPTION_MULTILINE_STRING: 'OPTION_MULTILINE_STRING',
  OPTION_NUMBER: 'OPTION_NUMBER',
  OPTION_SERVICE_CREDENTIAL: 'OPTION_SERVICE_CREDENTIAL',
  OPTION_STRING: 'OPTION_STRING',
} as const;
export type OptionSpecOptionType = (typeof OptionSpecOptionType)[keyof typeof OptionSpecOptionType] | (string & {});

/** Values of `PathOperation`; the server may send others. */
export const PathOperation = {
  PATH_CREATE_TABLE: 'PATH_CREATE_TABLE',
  PATH_READ: 'PATH_READ',
  PATH_READ_WRITE: 'PATH_READ_WRITE',
} as const;
export type PathOperation = (typeof PathOperation)[keyof typeof PathOperation] | (string & {});

/** Values of `PolicyType`; the server may send others. */
export const PolicyType = {
  POLICY_TYPE_COLUMN_MASK: 'POLICY_TYPE_COLUMN_MASK',
  POLICY_TYPE_DENY: 'POLICY_TYPE_DENY',
  POLICY_TYPE_GRANT: 'POLICY_TYPE_GRANT',
  POLICY_TYPE_ROW_FILTER: 'POLICY_TYPE_ROW_FILTER',
} as const;
export type PolicyType = (typeof PolicyType)[keyof typeof PolicyType] | (string & {});

/** Values of `PrincipalType`; the server may send others. */
export const PrincipalType = {
  GROUP_PRINCIPAL: 'GROUP_PRINCIPAL',
  SERVICE_PRINCIPAL: 'SERVICE_PRINCIPAL',
  USER_PRINCIPAL: 'USER_PRINCIPAL',
} as const;
export type PrincipalType = (typeof PrincipalType)[keyof typeof PrincipalType] | (string & {});

/** Values of `Privilege`; the server may send others. */
export const Privilege = {
  ACCESS: 'ACCESS',
  ALL_PRIVILEGES: 'ALL_PRIVILEGES',
  APPLY_TAG: 'APPLY_TAG',
  BROWSE: 'BROWSE',
  CREATE: 'CREATE',
  CREATE_CATALOG: 'CREATE_CATALOG',
  CREATE_CLEAN_ROOM: 'CREATE_CLEAN_ROOM',
  CREATE_CONNECTION: 'CREATE_CONNECTION',
  CREATE_EXTERNAL_LOCATION: 'CREATE_EXTERNAL_LOCATION',
  CREATE_EXTERNAL_TABLE: 'CREATE_EXTERNAL_TABLE',
  CREATE_EXTERNAL_VOLUME: 'CREATE_EXTERNAL_VOLUME',
  CREATE_FEATURE: 'CREATE_FEATURE',
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
  EXECUTE_CLEAN_ROOM_TASK: 'EXECUTE_CLEAN_ROOM_TASK',
  EXTERNAL_USE_LOCATION: 'EXTERNAL_USE_LOCATION',
  EXTERNAL_USE_SCHEMA: 'EXTERNAL_USE_SCHEMA',
  MANAGE: 'MANAGE',
  MANAGE_ALLOWLIST: 'MANAGE_ALLOWLIST',
  MODIFY: 'MODIFY',
  MODIFY_CLEAN_ROOM: 'MODIFY_CLEAN_ROOM',
  READ_FEATURE: 'READ_FEATURE',
  READ_FILES: 'READ_FILES',
  READ_METADATA: 'READ_METADATA',
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

/** Values of `ProvisioningInfoState`; the server may send others. */
export const ProvisioningInfoState = {
  ACTIVE: 'ACTIVE',
  DEGRADED: 'DEGRADED',
  DELETING: 'DELETING',
  FAILED: 'FAILED',
  PROVISIONING: 'PROVISIONING',
  UPDATING: 'UPDATING',
} as const;
export type ProvisioningInfoState = (typeof ProvisioningInfoState)[keyof typeof ProvisioningInfoState] | (string & {});

/** Values of `RateLimitRateLimitKey`; the server may send others. */
export const RateLimitRateLimitKey = {
  RATE_LIMIT_KEY_SERVICE: 'RATE_LIMIT_KEY_SERVICE',
  RATE_LIMIT_KEY_SERVICE_PRINCIPAL: 'RATE_LIMIT_KEY_SERVICE_PRINCIPAL',
  RATE_LIMIT_KEY_USER: 'RATE_LIMIT_KEY_USER',
  RATE_LIMIT_KEY_USER_DEFAULT: 'RATE_LIMIT_KEY_USER_DEFAULT',
  RATE_LIMIT_KEY_USER_GROUP: 'RATE_LIMIT_KEY_USER_GROUP',
} as const;
export type RateLimitRateLimitKey = (typeof RateLimitRateLimitKey)[keyof typeof RateLimitRateLimitKey] | (string & {});

/** Values of `RateLimitRateLimitRenewalPeriod`; the server may send others. */
export const RateLimitRateLimitRenewalPeriod = {
  RATE_LIMIT_RENEWAL_PERIOD_HOUR: 'RATE_LIMIT_RENEWAL_PERIOD_HOUR',
  RATE_LIMIT_RENEWAL_PERIOD_MINUTE: 'RATE_LIMIT_RENEWAL_PERIOD_MINUTE',
} as const;
export type RateLimitRateLimitRenewalPeriod =
  (typeof RateLimitRateLimitRenewalPeriod)[keyof typeof RateLimitRateLimitRenewalPeriod] | (string & {});

/** Values of `SecurableKind`; the server may send others. */
export const SecurableKind = {
  TABLE_DB_STORAGE: 'TABLE_DB_STORAGE',
  TABLE_DELTA: 'TABLE_DELTA',
  TABLE_DELTASHARING: 'TABLE_DELTASHARING',
  TABLE_DELTASHARING_MUTABLE: 'TABLE_DELTASHARING_MUTABLE',
  TABLE_DELTASHARING_OPEN_DIR_BASED: 'TABLE_DELTASHARING_OPEN_DIR_BASED',
  TABLE_DELTA_EXTERNAL: 'TABLE_DELTA_EXTERNAL',
  TABLE_DELTA_ICEBERG_DELTASHARING: 'TABLE_DELTA_ICEBERG_DELTASHARING',
  TABLE_DELTA_ICEBERG_MANAGED: 'TABLE_DELTA_ICEBERG_MANAGED',
  TABLE_DELTA_UNIFORM_HUDI_EXTERNAL: 'TABLE_DELTA_UNIFORM_HUDI_EXTERNAL',
  TABLE_DELTA_UNIFORM_ICEBERG_EXTERNAL: 'TABLE_DELTA_UNIFORM_ICEBERG_EXTERNAL',
  TABLE_DELTA_UNIFORM_ICEBERG_EXTERNAL_DELTASHARING: 'TABLE_DELTA_UNIFORM_ICEBERG_EXTERNAL_DELTASHARING',
  TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_DELTASHARING: 'TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_DELTASHARING',
  TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_HIVE_METASTORE_EXTERNAL:
    'TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_HIVE_METASTORE_EXTERNAL',
  TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_HIVE_METASTORE_MANAGED:
    'TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_HIVE_METASTORE_MANAGED',
  TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_SNOWFLAKE: 'TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_SNOWFLAKE',
  TABLE_EXTERNAL: 'TABLE_EXTERNAL',
  TABLE_FEATURE_STORE: 'TABLE_FEATURE_STORE',
  TABLE_FEATURE_STORE_EXTERNAL: 'TABLE_FEATURE_STORE_EXTERNAL',
  TABLE_FOREIGN_BIGQUERY: 'TABLE_FOREIGN_BIGQUERY',
  TABLE_FOREIGN_DATABRICKS: 'TABLE_FOREIGN_DATABRICKS',
  TABLE_FOREIGN_DELTASHARING: 'TABLE_FOREIGN_DELTASHARING',
  TABLE_FOREIGN_DELTA_DELTASHARING: 'TABLE_FOREIGN_DELTA_DELTASHARING',
  TABLE_FOREIGN_HIVE_METASTORE: 'TABLE_FOREIGN_HIVE_METASTORE',
  TABLE_FOREIGN_HIVE_METASTORE_DBFS_EXTERNAL: 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_EXTERNAL',
  TABLE_FOREIGN_HIVE_METASTORE_DBFS_MANAGED: 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_MANAGED',
  TABLE_FOREIGN_HIVE_METASTORE_DBFS_SHALLOW_CLONE_EXTERNAL: 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_SHALLOW_CLONE_EXTERNAL',
  TABLE_FOREIGN_HIVE_METASTORE_DBFS_SHALLOW_CLONE_MANAGED: 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_SHALLOW_CLONE_MANAGED',
  TABLE_FOREIGN_HIVE_METASTORE_DBFS_VIEW: 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_VIEW',
  TABLE_FOREIGN_HIVE_METASTORE_EXTERNAL: 'TABLE_FOREIGN_HIVE_METASTORE_EXTERNAL',
  TABLE_FOREIGN_HIVE_METASTORE_MANAGED: 'TABLE_FOREIGN_HIVE_METASTORE_MANAGED',
  TABLE_FOREIGN_HIVE_METASTORE_SHALLOW_CLONE_EXTERNAL: 'TABLE_FOREIGN_HIVE_METASTORE_SHALLOW_CLONE_EXTERNAL',
  TABLE_FOREIGN_HIVE_METASTORE_SHALLOW_CLONE_MANAGED: 'TABLE_FOREIGN_HIVE_METASTORE_SHALLOW_CLONE_MANAGED',
  TABLE_FOREIGN_HIVE_METASTORE_VIEW: 'TABLE_FOREIGN_HIVE_METASTORE_VIEW',
  TABLE_FOREIGN_MONGODB: 'TABLE_FOREIGN_MONGODB',
  TABLE_FOREIGN_MYSQL: 'TABLE_FOREIGN_MYSQL',
  TABLE_FOREIGN_NETSUITE: 'TABLE_FOREIGN_NETSUITE',
  TABLE_FOREIGN_ORACLE: 'TABLE_FOREIGN_ORACLE',
  TABLE_FOREIGN_POSTGRESQL: 'TABLE_FOREIGN_POSTGRESQL',
  TABLE_FOREIGN_REDSHIFT: 'TABLE_FOREIGN_REDSHIFT',
  TABLE_FOREIGN_SALESFORCE: 'TABLE_FOREIGN_SALESFORCE',
  TABLE_FOREIGN_SALESFORCE_DATA_CLOUD: 'TABLE_FOREIGN_SALESFORCE_DATA_CLOUD',
  TABLE_FOREIGN_SALESFORCE_DATA_CLOUD_FILE_SHARING: 'TABLE_FOREIGN_SALESFORCE_DATA_CLOUD_FILE_SHARING',
  TABLE_FOREIGN_SALESFORCE_DATA_CLOUD_FILE_SHARING_VIEW: 'TABLE_FOREIGN_SALESFORCE_DATA_CLOUD_FILE_SHARING_VIEW',
  TABLE_FOREIGN_SNOWFLAKE: 'TABLE_FOREIGN_SNOWFLAKE',
  TABLE_FOREIGN_SQLDW: 'TABLE_FOREIGN_SQLDW',
  TABLE_FOREIGN_SQLSERVER: 'TABLE_FOREIGN_SQLSERVER',
  TABLE_FOREIGN_TERADATA: 'TABLE_FOREIGN_TERADATA',
  TABLE_FOREIGN_WORKDAY_RAAS: 'TABLE_FOREIGN_WORKDAY_RAAS',
  TABLE_ICEBERG_UNIFORM_MANAGED: 'TABLE_ICEBERG_UNIFORM_MANAGED',
  TABLE_INTERNAL: 'TABLE_INTERNAL',
  TABLE_MANAGED_POSTGRESQL: 'TABLE_MANAGED_POSTGRESQL',
  TABLE_MATERIALIZED_VIEW: 'TABLE_MATERIALIZED_VIEW',
  TABLE_MATERIALIZED_VIEW_DELTASHARING: 'TABLE_MATERIALIZED_VIEW_DELTASHARING',
  TABLE_METRIC_VIEW: 'TABLE_METRIC_VIEW',
  TABLE_METRIC_VIEW_DELTASHARING: 'TABLE_METRIC_VIEW_DELTASHARING',
  TABLE_ONLINE_VECTOR_INDEX_DIRECT: 'TABLE_ONLINE_VECTOR_INDEX_DIRECT',
  TABLE_ONLINE_VECTOR_INDEX_REPLICA: 'TABLE_ONLINE_VECTOR_INDEX_REPLICA',
  TABLE_ONLINE_VIEW: 'TABLE_ONLINE_VIEW',
  TABLE_STANDARD: 'TABLE_STANDARD',
  TABLE_STREAMING_LIVE_TABLE: 'TABLE_STREAMING_LIVE_TABLE',
  TABLE_STREAMING_LIVE_TABLE_DELTASHARING: 'TABLE_STREAMING_LIVE_TABLE_DELTASHARING',
  TABLE_SYSTEM: 'TABLE_SYSTEM',
  TABLE_SYSTEM_DELTASHARING: 'TABLE_SYSTEM_DELTASHARING',
  TABLE_VIEW: 'TABLE_VIEW',
  TABLE_VIEW_DELTASHARING: 'TABLE_VIEW_DELTASHARING',
} as const;
export type SecurableKind = (typeof SecurableKind)[keyof typeof SecurableKind] | (string & {});

/** Values of `SecurableType`; the server may send others. */
export const SecurableType = {
  AGENT_SERVICE: 'AGENT_SERVICE',
  CATALOG: 'CATALOG',
  CLEAN_ROOM: 'CLEAN_ROOM',
  CONNECTION: 'CONNECTION',
  CREDENTIAL: 'CREDENTIAL',
  EXTERNAL_LOCATION: 'EXTERNAL_LOCATION',
  EXTERNAL_METADATA: 'EXTERNAL_METADATA',
  FEATURE: 'FEATURE',
  FUNCTION: 'FUNCTION',
  MCP_SERVICE: 'MCP_SERVICE',
  METASTORE: 'METASTORE',
  MODEL: 'MODEL',
  MODEL_PROVIDER_SERVICE: 'MODEL_PROVIDER_SERVICE',
  MODEL_SERVICE: 'MODEL_SERVICE',
  PIPELINE: 'PIPELINE',
  PROVIDER: 'PROVIDER',
  RECIPIENT: 'RECIPIENT',
  SCHEMA: 'SCHEMA',
  SHARE: 'SHARE',
  SKILL: 'SKILL',
  STAGING_TABLE: 'STAGING_TABLE',
  STORAGE_CREDENTIAL: 'STORAGE_CREDENTIAL',
  TABLE: 'TABLE',
  VOLUME: 'VOLUME',
} as const;
export type SecurableType = (typeof SecurableType)[keyof typeof SecurableType] | (string & {});

/** Values of `SpecialDestination`; the server may send others. */
export const SpecialDestination = {
  SPECIAL_DESTINATION_CATALOG_OWNER: 'SPECIAL_DESTINATION_CATALOG_OWNER',
  SPECIAL_DESTINATION_CONNECTION_OWNER: 'SPECIAL_DESTINATION_CONNECTION_OWNER',
  SPECIAL_DESTINATION_CREDENTIAL_OWNER: 'SPECIAL_DESTINATION_CREDENTIAL_OWNER',
  SPECIAL_DESTINATION_EXTERNAL_LOCATION_OWNER: 'SPECIAL_DESTINATION_EXTERNAL_LOCATION_OWNER',
  SPECIAL_DESTINATION_FUNCTION_OWNER: 'SPECIAL_DESTINATION_FUNCTION_OWNER',
  SPECIAL_DESTINATION_METASTORE_OWNER: 'SPECIAL_DESTINATION_METASTORE_OWNER',
  SPECIAL_DESTINATION_REGISTERED_MODEL_OWNER: 'SPECIAL_DESTINATION_REGISTERED_MODEL_OWNER',
  SPECIAL_DESTINATION_SCHEMA_OWNER: 'SPECIAL_DESTINATION_SCHEMA_OWNER',
  SPECIAL_DESTINATION_TABLE_OWNER: 'SPECIAL_DESTINATION_TABLE_OWNER',
  SPECIAL_DESTINATION_VOLUME_OWNER: 'SPECIAL_DESTINATION_VOLUME_OWNER',
} as const;
export type SpecialDestination = (typeof SpecialDestination)[keyof typeof SpecialDestination] | (string & {});

/** Values of `SseEncryptionDetailsAlgorithm`; the server may send others. */
export const SseEncryptionDetailsAlgorithm = {
  AWS_SSE_KMS: 'AWS_SSE_KMS',
  AWS_SSE_S3: 'AWS_SSE_S3',
} as const;
export type SseEncryptionDetailsAlgorithm =
  (typeof SseEncryptionDetailsAlgorithm)[keyof typeof SseEncryptionDetailsAlgorithm] | (string & {});

/** Values of `SystemType`; the server may send others. */
export const SystemType = {
  AMAZON_REDSHIFT: 'AMAZON_REDSHIFT',
  AZURE_SYNAPSE: 'AZURE_SYNAPSE',
  CONFLUENT: 'CONFLUENT',
  DATABRICKS: 'DATABRICKS',
  GOOGLE_BIGQUERY: 'GOOGLE_BIGQUERY',
  KAFKA: 'KAFKA',
  LOOKER: 'LOOKER',
  MICROSOFT_FABRIC: 'MICROSOFT_FABRIC',
  MICROSOFT_SQL_SERVER: 'MICROSOFT_SQL_SERVER',
  MONGODB: 'MONGODB',
  MYSQL: 'MYSQL',
  ORACLE: 'ORACLE',
  OTHER: 'OTHER',
  POSTGRESQL: 'POSTGRESQL',
  POWER_BI: 'POWER_BI',
  SALESFORCE: 'SALESFORCE',
  SAP: 'SAP',
  SERVICENOW: 'SERVICENOW',
  SNOWFLAKE: 'SNOWFLAKE',
  STREAM_NATIVE: 'STREAM_NATIVE',
  TABLEAU: 'TABLEAU',
  TERADATA: 'TERADATA',
  WORKDAY: 'WORKDAY',
} as const;
export type SystemType = (typeof SystemType)[keyof typeof SystemType] | (string & {});

/** Values of `TableOperation`; the server may send others. */
export const TableOperation = {
  READ: 'READ',
  READ_WRITE: 'READ_WRITE',
} as const;
export type TableOperation = (typeof TableOperation)[keyof typeof TableOperation] | (string & {});

/** Values of `TableType`; the server may send others. */
export const TableType = {
  EXTERNAL: 'EXTERNAL',
  EXTERNAL_SHALLOW_CLONE: 'EXTERNAL_SHALLOW_CLONE',
  FOREIGN: 'FOREIGN',
  MANAGED: 'MANAGED',
  MANAGED_SHALLOW_CLONE: 'MANAGED_SHALLOW_CLONE',
  MATERIALIZED_VIEW: 'MATERIALIZED_VIEW',
  METRIC_VIEW: 'METRIC_VIEW',
  STREAMING_TABLE: 'STREAMING_TABLE',
  VIEW: 'VIEW',
} as const;
export type TableType = (typeof TableType)[keyof typeof TableType] | (string & {});

/** Values of `TagAssignmentSourceType`; the server may send others. */
export const TagAssignmentSourceType = {
  TAG_ASSIGNMENT_SOURCE_TYPE_SYSTEM_DATA_CLASSIFICATION: 'TAG_ASSIGNMENT_SOURCE_TYPE_SYSTEM_DATA_CLASSIFICATION',
} as const;
export type TagAssignmentSourceType =
  (typeof TagAssignmentSourceType)[keyof typeof TagAssignmentSourceType] | (string & {});

/** Values of `ValidateCredentialResult`; the server may send others. */
export const ValidateCredentialResult = {
  FAIL: 'FAIL',
  PASS: 'PASS',
  SKIP: 'SKIP',
} as const;
export type ValidateCredentialResult =
  (typeof ValidateCredentialResult)[keyof typeof ValidateCredentialResult] | (string & {});

/** Values of `ValidationResultOperation`; the server may send others. */
export const ValidationResultOperation = {
  DELETE: 'DELETE',
  LIST: 'LIST',
  PATH_EXISTS: 'PATH_EXISTS',
  READ: 'READ',
  WRITE: 'WRITE',
} as const;
export type ValidationResultOperation =
  (typeof ValidationResultOperation)[keyof typeof ValidationResultOperation] | (string & {});

/** Values of `ValidationResultResult`; the server may send others. */
export const ValidationResultResult = {
  FAIL: 'FAIL',
  PASS: 'PASS',
  SKIP: 'SKIP',
} as const;
export type ValidationResultResult =
  (typeof ValidationResultResult)[keyof typeof ValidationResultResult] | (string & {});

/** Values of `VolumeOperation`; the server may send others. */
export const VolumeOperation = {
  READ_VOLUME: 'READ_VOLUME',
  WRITE_VOLUME: 'WRITE_VOLUME',
} as const;
export type VolumeOperation = (typeof VolumeOperation)[keyof typeof VolumeOperation] | (string & {});

/** Values of `VolumeType`; the server may send others. */
export const VolumeType = {
  EXTERNAL: 'EXTERNAL',
  MANAGED: 'MANAGED',
} as const;
export type VolumeType = (typeof VolumeType)[keyof typeof VolumeType] | (string & {});

/** Values of `WorkspaceBindingBindingType`; the server may send others. */
export const WorkspaceBindingBindingType = {
  BINDING_TYPE_READ_ONLY: 'BINDING_TYPE_READ_ONLY',
  BINDING_TYPE_READ_WRITE: 'BINDING_TYPE_READ_WRITE',
} as const;
export type WorkspaceBindingBindingType =
  (typeof WorkspaceBindingBindingType)[keyof typeof WorkspaceBindingBindingType] | (string & {});

export interface AccessRequestDestinations {
  securable: Securable;
  are_any_destinations_hidden?: boolean | undefined;
  destination_source_securable?: Securable | undefined;
  destinations?: NotificationDestination[] | undefined;
  full_name?: string | undefined;
  securable_type?: string | undefined;
}

export interface AccountsCreateMetastore {
  metastore_info?: CreateAccountsMetastore | undefined;
}

/** Request of `AccountMetastoreAssignments.create`. */
export interface AccountsCreateMetastoreAssignment {
  workspace_id: Int64Input;
  metastore_id: string;
  metastore_assignment?: CreateMetastoreAssignment | undefined;
}

export interface AccountsCreateMetastoreAssignmentResponse {
  [key: string]: unknown;
}

export interface AccountsCreateMetastoreResponse {
  metastore_info?: MetastoreInfo | undefined;
}

/** Request of `AccountStorageCredentials.create`. */
export interface AccountsCreateStorageCredential {
  metastore_id: string;
  credential_info?: CreateAccountsStorageCredential | undefined;
  skip_validation?: boolean | undefined;
}

export interface AccountsCreateStorageCredentialInfo {
  credential_info?: StorageCredentialInfo | undefined;
}

export interface AccountsDeleteMetastoreAssignmentResponse {
  [key: string]: unknown;
}

export interface AccountsDeleteMetastoreResponse {
  [key: string]: unknown;
}

export interface AccountsDeleteStorageCredentialResponse {
  [key: string]: unknown;
}

export interface AccountsGetMetastoreResponse {
  metastore_info?: MetastoreInfo | undefined;
}

export interface AccountsListMetastoresResponse {
  metastores?: MetastoreInfo[] | undefined;
}

export interface AccountsMetastoreAssignment {
  metastore_assignment?: MetastoreAssignment | undefined;
}

export interface AccountsStorageCredentialInfo {
  credential_info?: StorageCredentialInfo | undefined;
}

/** Request of `AccountMetastores.update`. */
export interface AccountsUpdateMetastore {
  metastore_id: string;
  metastore_info?: UpdateAccountsMetastore | undefined;
}

/** Request of `AccountMetastoreAssignments.update`. */
export interface AccountsUpdateMetastoreAssignment {
  workspace_id: Int64Input;
  metastore_id: string;
  metastore_assignment?: UpdateMetastoreAssignment | undefined;
}

export interface AccountsUpdateMetastoreAssignmentResponse {
  [key: string]: unknown;
}

export interface AccountsUpdateMetastoreResponse {
  metastore_info?: MetastoreInfo | undefined;
}

/** Request of `AccountStorageCredentials.update`. */
export interface AccountsUpdateStorageCredential {
  metastore_id: string;
  storage_credential_name: string;
  credential_info?: UpdateAccountsStorageCredential | undefined;
  skip_validation?: boolean | undefined;
}

export interface AccountsUpdateStorageCredentialResponse {
  credential_info?: StorageCredentialInfo | undefined;
}

export interface ArtifactAllowlistInfo {
  artifact_matchers?: ArtifactMatcher[] | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  metastore_id?: string | undefined;
}

export interface ArtifactMatcher {
  artifact: string;
  match_type: MatchType;
}

export interface AwsCredentials {
  access_key_id?: string | undefined;
  access_point?: string | undefined;
  secret_access_key?: string | undefined;
  session_token?: string | undefined;
}

export interface AwsIamRole {
  external_id?: string | undefined;
  role_arn?: string | undefined;
  unity_catalog_iam_arn?: string | undefined;
}

export interface AwsIamRoleRequest {
  role_arn: string;
}

export interface AwsIamRoleResponse {
  role_arn: string;
  external_id?: string | undefined;
  unity_catalog_iam_arn?: string | undefined;
}

export interface AwsSqsQueue {
  managed_resource_id?: string | undefined;
  queue_url?: string | undefined;
}

export interface AzureActiveDirectoryToken {
  aad_token?: string | undefined;
}

export interface AzureEncryptionSettings {
  azure_tenant_id: string;
  azure_cmk_access_connector_id?: string | undefined;
  azure_cmk_managed_identity_id?: string | undefined;
}

export interface AzureManagedIdentity {
  access_connector_id: string;
  credential_id?: string | undefined;
  managed_identity_id?: string | undefined;
}

export interface AzureManagedIdentityRequest {
  access_connector_id: string;
  managed_identity_id?: string | undefined;
}

export interface AzureManagedIdentityResponse {
  access_connector_id: string;
  credential_id?: string | undefined;
  managed_identity_id?: string | undefined;
}

export interface AzureQueueStorage {
  managed_resource_id?: string | undefined;
  queue_url?: string | undefined;
  resource_group?: string | undefined;
  subscription_id?: string | undefined;
}

export interface AzureServicePrincipal {
  directory_id: string;
  application_id: string;
  client_secret: string;
}

export interface AzureUserDelegationSas {
  sas_token?: string | undefined;
}

export interface BatchCreateAccessRequestsRequest {
  requests?: CreateAccessRequest[] | undefined;
}

export interface BatchCreateAccessRequestsResponse {
  responses?: CreateAccessRequestResponse[] | undefined;
}

/** Request of `QualityMonitors.cancelRefresh`. */
export interface CancelRefreshRequest {
  table_name: string;
  refresh_id: Int64Input;
}

export interface CatalogInfo {
  browse_only?: boolean | undefined;
  catalog_type?: CatalogType | undefined;
  comment?: string | undefined;
  connection_name?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  custom_max_retention_hours?: Int64 | undefined;
  effective_predictive_optimization_flag?: EffectivePredictiveOptimizationFlag | undefined;
  enable_predictive_optimization?: EnablePredictiveOptimization | undefined;
  full_name?: string | undefined;
  isolation_mode?: CatalogIsolationMode | undefined;
  managed_encryption_settings?: EncryptionSettings | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  options?: Record<string, string> | undefined;
  owner?: string | undefined;
  properties?: Record<string, string> | undefined;
  provider_name?: string | undefined;
  provisioning_info?: ProvisioningInfo | undefined;
  securable_type?: SecurableType | undefined;
  share_name?: string | undefined;
  storage_location?: string | undefined;
  storage_root?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

export interface CloudflareApiToken {
  access_key_id: string;
  secret_access_key: string;
  account_id?: string | undefined;
}

export interface ColumnInfo {
  comment?: string | undefined;
  mask?: ColumnMask | undefined;
  name?: string | undefined;
  nullable?: boolean | undefined;
  partition_index?: number | undefined;
  position?: number | undefined;
  type_interval_type?: string | undefined;
  type_json?: string | undefined;
  type_name?: ColumnTypeName | undefined;
  type_precision?: number | undefined;
  type_scale?: number | undefined;
  type_text?: string | undefined;
}

export interface ColumnMask {
  function_name?: string | undefined;
  /** @deprecated */
  using_arguments?: PolicyFunctionArgument[] | undefined;
  using_column_names?: string[] | undefined;
}

export interface ColumnMaskOptions {
  function_name: string;
  on_column: string;
  using?: FunctionArgument[] | undefined;
}

export interface ColumnRelationship {
  source?: string | undefined;
  target?: string | undefined;
}

export interface ColumnTagValueExtraction {
  column_alias: string;
  tag_key: string;
}

export interface ConnectionDependency {
  connection_name?: string | undefined;
}

export interface ConnectionInfo {
  comment?: string | undefined;
  connection_id?: string | undefined;
  connection_type?: ConnectionType | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  credential_type?: CredentialType | undefined;
  environment_settings?: EnvironmentSettings | undefined;
  full_name?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  options?: Record<string, string> | undefined;
  owner?: string | undefined;
  properties?: Record<string, string> | undefined;
  provisioning_info?: ProvisioningInfo | undefined;
  read_only?: boolean | undefined;
  secrets?: Record<string, string> | undefined;
  securable_type?: SecurableType | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  url?: string | undefined;
}

export interface ContinuousUpdateStatus {
  initial_pipeline_sync_progress?: PipelineProgress | undefined;
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
}

export interface CreateAccessRequest {
  behalf_of?: Principal | undefined;
  comment?: string | undefined;
  securable_permissions?: SecurablePermissions[] | undefined;
}

export interface CreateAccessRequestResponse {
  behalf_of?: Principal | undefined;
  request_destinations?: AccessRequestDestinations[] | undefined;
}

export interface CreateAccountsMetastore {
  name: string;
  external_access_enabled?: boolean | undefined;
  region?: string | undefined;
  storage_root?: string | undefined;
}

export interface CreateAccountsStorageCredential {
  name: string;
  aws_iam_role?: AwsIamRoleRequest | undefined;
  azure_managed_identity?: AzureManagedIdentityRequest | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  cloudflare_api_token?: CloudflareApiToken | undefined;
  comment?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccountRequest | undefined;
  read_only?: boolean | undefined;
}

export interface CreateCatalog {
  comment?: string | undefined;
  connection_name?: string | undefined;
  custom_max_retention_hours?: Int64Input | undefined;
  managed_encryption_settings?: EncryptionSettings | undefined;
  name: string;
  options?: Record<string, string> | undefined;
  properties?: Record<string, string> | undefined;
  provider_name?: string | undefined;
  share_name?: string | undefined;
  storage_root?: string | undefined;
}

export interface CreateConnection {
  comment?: string | undefined;
  connection_type: ConnectionType;
  environment_settings?: EnvironmentSettings | undefined;
  name: string;
  options: Record<string, string>;
  parent?: string | undefined;
  properties?: Record<string, string> | undefined;
  read_only?: boolean | undefined;
  secrets?: Record<string, string> | undefined;
}

export interface CreateCredentialRequest {
  aws_iam_role?: AwsIamRole | undefined;
  azure_managed_identity?: AzureManagedIdentity | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  comment?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccount | undefined;
  name: string;
  purpose?: CredentialPurpose | undefined;
  read_only?: boolean | undefined;
  skip_validation?: boolean | undefined;
}

/** Request of `ExternalLineage.createExternalLineageRelationship`. */
export interface CreateExternalLineageRelationshipRequest {
  external_lineage_relationship: CreateRequestExternalLineage;
}

export interface CreateExternalLocation {
  comment?: string | undefined;
  credential_name: string;
  effective_enable_file_events?: boolean | undefined;
  effective_file_event_queue?: FileEventQueue | undefined;
  enable_file_events?: boolean | undefined;
  encryption_details?: EncryptionDetails | undefined;
  fallback?: boolean | undefined;
  file_event_queue?: FileEventQueue | undefined;
  name: string;
  read_only?: boolean | undefined;
  skip_validation?: boolean | undefined;
  url: string;
}

/** Request of `ExternalMetadata.createExternalMetadata`. */
export interface CreateExternalMetadataRequest {
  external_metadata: ExternalMetadata;
}

export interface CreateFunction {
  name: string;
  catalog_name: string;
  schema_name: string;
  input_params: FunctionParameterInfos;
  data_type: ColumnTypeName;
  full_data_type: string;
  routine_body: CreateFunctionRoutineBody;
  routine_definition: string;
  parameter_style: CreateFunctionParameterStyle;
  is_deterministic: boolean;
  sql_data_access: CreateFunctionSqlDataAccess;
  is_null_call: boolean;
  security_type: CreateFunctionSecurityType;
  specific_name: string;
  comment?: string | undefined;
  external_language?: string | undefined;
  external_name?: string | undefined;
  properties?: string | undefined;
  return_params?: FunctionParameterInfos | undefined;
  routine_dependencies?: DependencyList | undefined;
  sql_path?: string | undefined;
}

export interface CreateFunctionRequest {
  function_info: CreateFunction;
}

/** Request of `AiGateway.createMcpService`. */
export interface CreateMcpServiceRequest {
  mcp_service_id: string;
  parent: string;
  mcp_service: McpService;
}

/** Request of `AiGateway.createMcpServiceUserMappedCredential`. */
export interface CreateMcpServiceUserMappedCredentialRequest {
  name: string;
  login: McpServiceUserMappedCredentialLogin;
}

export interface CreateMetastore {
  external_access_enabled?: boolean | undefined;
  name: string;
  region?: string | undefined;
  storage_root?: string | undefined;
}

export interface CreateMetastoreAssignment {
  workspace_id: Int64Input;
  metastore_id: string;
  /** @deprecated */
  default_catalog_name: string;
}

/** Request of `AiGateway.createModelProviderService`. */
export interface CreateModelProviderServiceRequest {
  model_provider_service_id: string;
  parent: string;
  model_provider_service: ModelProviderService;
}

/** Request of `AiGateway.createModelService`. */
export interface CreateModelServiceRequest {
  model_service_id: string;
  parent: string;
  model_service: ModelService;
}

/** Request of `QualityMonitors.create`. */
export interface CreateMonitor {
  table_name: string;
  assets_dir: string;
  baseline_table_name?: string | undefined;
  custom_metrics?: MonitorMetric[] | undefined;
  data_classification_config?: MonitorDataClassificationConfig | undefined;
  inference_log?: MonitorInferenceLog | undefined;
  latest_monitor_failure_msg?: string | undefined;
  notifications?: MonitorNotifications | undefined;
  output_schema_name: string;
  schedule?: MonitorCronSchedule | undefined;
  skip_builtin_dashboard?: boolean | undefined;
  slicing_exprs?: string[] | undefined;
  snapshot?: MonitorSnapshot | undefined;
  time_series?: MonitorTimeSeries | undefined;
  warehouse_id?: string | undefined;
}

/** Request of `Policies.createPolicy`. */
export interface CreatePolicyRequest {
  policy_info: PolicyInfo;
}

export interface CreateRegisteredModelRequest {
  aliases?: RegisteredModelAlias[] | undefined;
  browse_only?: boolean | undefined;
  catalog_name?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64Input | undefined;
  created_by?: string | undefined;
  full_name?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  schema_name?: string | undefined;
  storage_location?: string | undefined;
  updated_at?: Int64Input | undefined;
  updated_by?: string | undefined;
}

/** Request of `EntityTagAssignments.create`. */
export interface CreateRequest {
  tag_assignment: EntityTagAssignment;
}

export interface CreateRequestExternalLineage {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  columns?: ColumnRelationship[] | undefined;
  id?: string | undefined;
  properties?: Record<string, string> | undefined;
}

export interface CreateSchema {
  catalog_name: string;
  comment?: string | undefined;
  custom_max_retention_hours?: Int64Input | undefined;
  name: string;
  properties?: Record<string, string> | undefined;
  storage_root?: string | undefined;
}

/** Request of `SecretsUc.createSecret`. */
export interface CreateSecretRequest {
  secret: Secret;
}

/** Request of `AiGateway.createSkill`. */
export interface CreateSkillRequest {
  parent: string;
  skill_id: string;
  skill: Skill;
}

export interface CreateStorageCredential {
  aws_iam_role?: AwsIamRoleRequest | undefined;
  azure_managed_identity?: AzureManagedIdentityRequest | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  cloudflare_api_token?: CloudflareApiToken | undefined;
  comment?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccountRequest | undefined;
  name: string;
  read_only?: boolean | undefined;
  skip_validation?: boolean | undefined;
}

export interface CreateTableConstraint {
  constraint: TableConstraint;
  full_name_arg: string;
}

export interface CreateTableRequest {
  catalog_name: string;
  columns?: ColumnInfo[] | undefined;
  data_source_format: DataSourceFormat;
  name: string;
  properties?: Record<string, string> | undefined;
  schema_name: string;
  storage_location: string;
  table_type: TableType;
}

export interface CreateVolumeRequestContent {
  catalog_name: string;
  comment?: string | undefined;
  name: string;
  schema_name: string;
  storage_location?: string | undefined;
  volume_type: VolumeType;
}

export interface CredentialDependency {
  credential_name?: string | undefined;
}

export interface CredentialInfo {
  aws_iam_role?: AwsIamRole | undefined;
  azure_managed_identity?: AzureManagedIdentity | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccount | undefined;
  full_name?: string | undefined;
  id?: string | undefined;
  isolation_mode?: IsolationMode | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  purpose?: CredentialPurpose | undefined;
  read_only?: boolean | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  used_for_managed_storage?: boolean | undefined;
}

export interface CredentialValidationResult {
  message?: string | undefined;
  result?: ValidateCredentialResult | undefined;
}

export interface DatabricksGcpServiceAccount {
  credential_id?: string | undefined;
  email?: string | undefined;
  private_key_id?: string | undefined;
}

export interface DatabricksGcpServiceAccountRequest {
  [key: string]: unknown;
}

export interface DatabricksGcpServiceAccountResponse {
  credential_id?: string | undefined;
  email?: string | undefined;
}

/** Request of `AccountMetastoreAssignments.delete`. */
export interface DeleteAccountMetastoreAssignmentRequest {
  workspace_id: Int64Input;
  metastore_id: string;
}

/** Request of `AccountMetastores.delete`. */
export interface DeleteAccountMetastoreRequest {
  metastore_id: string;
  force?: boolean | undefined;
}

/** Request of `AccountStorageCredentials.delete`. */
export interface DeleteAccountStorageCredentialRequest {
  metastore_id: string;
  storage_credential_name: string;
  force?: boolean | undefined;
}

/** Request of `RegisteredModels.deleteAlias`. */
export interface DeleteAliasRequest {
  full_name: string;
  alias: string;
}

/** Request of `Catalogs.delete`. */
export interface DeleteCatalogRequest {
  name: string;
  force?: boolean | undefined;
}

/** Request of `Connections.delete`. */
export interface DeleteConnectionRequest {
  name: string;
}

/** Request of `Credentials.deleteCredential`. */
export interface DeleteCredentialRequest {
  name_arg: string;
  force?: boolean | undefined;
}

/** Request of `EntityTagAssignments.delete`. */
export interface DeleteEntityTagAssignmentRequest {
  entity_type: string;
  entity_name: string;
  tag_key: string;
}

/** Request of `ExternalLineage.deleteExternalLineageRelationship`. */
export interface DeleteExternalLineageRelationshipRequest {
  external_lineage_relationship: DeleteRequestExternalLineage;
}

/** Request of `ExternalLocations.delete`. */
export interface DeleteExternalLocationRequest {
  name: string;
  force?: boolean | undefined;
}

/** Request of `ExternalMetadata.deleteExternalMetadata`. */
export interface DeleteExternalMetadataRequest {
  name: string;
}

/** Request of `Functions.delete`. */
export interface DeleteFunctionRequest {
  name: string;
  force?: boolean | undefined;
}

/** Request of `AiGateway.deleteMcpService`. */
export interface DeleteMcpServiceRequest {
  name: string;
  etag?: string | undefined;
}

/** Request of `AiGateway.deleteMcpServiceUserMappedCredential`. */
export interface DeleteMcpServiceUserMappedCredentialRequest {
  name: string;
}

export interface DeleteMcpServiceUserMappedCredentialResponse {
  [key: string]: unknown;
}

/** Request of `Metastores.delete`. */
export interface DeleteMetastoreRequest {
  id: string;
  force?: boolean | undefined;
}

/** Request of `AiGateway.deleteModelProviderService`. */
export interface DeleteModelProviderServiceRequest {
  name: string;
  etag?: string | undefined;
}

/** Request of `AiGateway.deleteModelService`. */
export interface DeleteModelServiceRequest {
  name: string;
  etag?: string | undefined;
}

/** Request of `ModelVersions.delete`. */
export interface DeleteModelVersionRequest {
  full_name: string;
  version: Int64Input;
}

export interface DeleteMonitorResponse {
  [key: string]: unknown;
}

/** Request of `OnlineTables.delete`. */
export interface DeleteOnlineTableRequest {
  name: string;
}

/** Request of `Policies.deletePolicy`. */
export interface DeletePolicyRequest {
  on_securable_type: string;
  on_securable_fullname: string;
  name: string;
}

export interface DeletePolicyResponse {
  [key: string]: unknown;
}

/** Request of `QualityMonitors.delete`. */
export interface DeleteQualityMonitorRequest {
  table_name: string;
}

/** Request of `RegisteredModels.delete`. */
export interface DeleteRegisteredModelRequest {
  full_name: string;
}

export interface DeleteRequestExternalLineage {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  id?: string | undefined;
}

/** Request of `Schemas.delete`. */
export interface DeleteSchemaRequest {
  full_name: string;
  force?: boolean | undefined;
}

/** Request of `SecretsUc.deleteSecret`. */
export interface DeleteSecretRequest {
  full_name: string;
}

/** Request of `AiGateway.deleteSkill`. */
export interface DeleteSkillRequest {
  name: string;
  etag?: string | undefined;
}

/** Request of `StorageCredentials.delete`. */
export interface DeleteStorageCredentialRequest {
  name: string;
  force?: boolean | undefined;
}

/** Request of `TableConstraints.delete`. */
export interface DeleteTableConstraintRequest {
  full_name: string;
  cascade: boolean;
  constraint_name: string;
}

/** Request of `Tables.delete`. */
export interface DeleteTableRequest {
  full_name: string;
}

/** Request of `Volumes.delete`. */
export interface DeleteVolumeRequest {
  name: string;
}

export interface DeltaRuntimePropertiesKvPairs {
  delta_runtime_properties: Record<string, string>;
}

export interface DenyOptions {
  privileges: string[];
}

export interface Dependency {
  connection?: ConnectionDependency | undefined;
  credential?: CredentialDependency | undefined;
  function?: FunctionDependency | undefined;
  table?: TableDependency | undefined;
}

export interface DependencyList {
  dependencies?: Dependency[] | undefined;
}

/** Request of `SystemSchemas.disable`. */
export interface DisableRequest {
  metastore_id: string;
  schema_name: string;
}

export interface EffectivePermissionsList {
  next_page_token?: string | undefined;
  privilege_assignments?: EffectivePrivilegeAssignment[] | undefined;
}

export interface EffectivePredictiveOptimizationFlag {
  value: EnablePredictiveOptimization;
  inherited_from_name?: string | undefined;
  inherited_from_type?: EffectivePredictiveOptimizationFlagInheritedFromType | undefined;
}

export interface EffectivePrivilege {
  inherited_from_name?: string | undefined;
  inherited_from_type?: SecurableType | undefined;
  privilege?: Privilege | undefined;
}

export interface EffectivePrivilegeAssignment {
  principal?: string | undefined;
  privileges?: EffectivePrivilege[] | undefined;
}

/** Request of `SystemSchemas.enable`. */
export interface EnableRequest {
  metastore_id: string;
  schema_name: string;
  catalog_name?: string | undefined;
}

export interface EncryptionDetails {
  sse_encryption_details?: SseEncryptionDetails | undefined;
}

export interface EncryptionSettings {
  azure_encryption_settings?: AzureEncryptionSettings | undefined;
  azure_key_vault_key_id?: string | undefined;
  customer_managed_key_id?: string | undefined;
}

export interface EntityTagAssignment {
  entity_name: string;
  tag_key: string;
  entity_type: string;
  source_type?: TagAssignmentSourceType | undefined;
  tag_value?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

export interface EnvironmentSettings {
  environment_version?: string | undefined;
  java_dependencies?: string[] | undefined;
}

/** Request of `Tables.exists`. */
export interface ExistsRequest {
  full_name: string;
}

export interface ExternalLineageExternalMetadata {
  name?: string | undefined;
}

export interface ExternalLineageExternalMetadataInfo {
  entity_type?: string | undefined;
  event_time?: string | undefined;
  name?: string | undefined;
  system_type?: SystemType | undefined;
}

export interface ExternalLineageFileInfo {
  event_time?: string | undefined;
  path?: string | undefined;
  securable_name?: string | undefined;
  securable_type?: string | undefined;
  storage_location?: string | undefined;
}

export interface ExternalLineageInfo {
  external_lineage_info?: ExternalLineageRelationshipInfo | undefined;
  external_metadata_info?: ExternalLineageExternalMetadataInfo | undefined;
  file_info?: ExternalLineageFileInfo | undefined;
  model_info?: ExternalLineageModelVersionInfo | undefined;
  table_info?: ExternalLineageTableInfo | undefined;
}

export interface ExternalLineageModelVersion {
  name?: string | undefined;
  version?: string | undefined;
}

export interface ExternalLineageModelVersionInfo {
  event_time?: string | undefined;
  model_name?: string | undefined;
  version?: Int64 | undefined;
}

export interface ExternalLineageObject {
  external_metadata?: ExternalLineageExternalMetadata | undefined;
  model_version?: ExternalLineageModelVersion | undefined;
  path?: ExternalLineagePath | undefined;
  table?: ExternalLineageTable | undefined;
}

export interface ExternalLineagePath {
  url?: string | undefined;
}

export interface ExternalLineageRelationship {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  columns?: ColumnRelationship[] | undefined;
  id?: string | undefined;
  properties?: Record<string, string> | undefined;
}

export interface ExternalLineageRelationshipInfo {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  columns?: ColumnRelationship[] | undefined;
  id?: string | undefined;
  properties?: Record<string, string> | undefined;
}

export interface ExternalLineageTable {
  name?: string | undefined;
}

export interface ExternalLineageTableInfo {
  catalog_name?: string | undefined;
  event_time?: string | undefined;
  name?: string | undefined;
  schema_name?: string | undefined;
}

export interface ExternalLocationInfo {
  browse_only?: boolean | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  credential_id?: string | undefined;
  credential_name?: string | undefined;
  effective_enable_file_events?: boolean | undefined;
  effective_file_event_queue?: FileEventQueue | undefined;
  enable_file_events?: boolean | undefined;
  encryption_details?: EncryptionDetails | undefined;
  fallback?: boolean | undefined;
  file_event_queue?: FileEventQueue | undefined;
  isolation_mode?: IsolationMode | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  read_only?: boolean | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  url?: string | undefined;
}

export interface ExternalMetadata {
  name: string;
  system_type: SystemType;
  entity_type: string;
  columns?: string[] | undefined;
  create_time?: string | undefined;
  created_by?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  metastore_id?: string | undefined;
  owner?: string | undefined;
  properties?: Record<string, string> | undefined;
  update_time?: string | undefined;
  updated_by?: string | undefined;
  url?: string | undefined;
}

export interface FailedStatus {
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
}

export interface FileEventQueue {
  managed_aqs?: AzureQueueStorage | undefined;
  managed_pubsub?: GcpPubsub | undefined;
  managed_sqs?: AwsSqsQueue | undefined;
  provided_aqs?: AzureQueueStorage | undefined;
  provided_pubsub?: GcpPubsub | undefined;
  provided_sqs?: AwsSqsQueue | undefined;
}

/** Request of `AiGateway.finalizeSkill`. */
export interface FinalizeSkillRequest {
  name: string;
}

export interface ForeignKeyConstraint {
  name: string;
  child_columns: string[];
  parent_table: string;
  parent_columns: string[];
  rely?: boolean | undefined;
}

export interface FunctionArgExpression {
  tag_introspection?: TagIntrospectionExpression | undefined;
}

export interface FunctionArgument {
  alias?: string | undefined;
  constant?: string | undefined;
  function_arg_expression?: FunctionArgExpression | undefined;
}

export interface FunctionDependency {
  function_full_name: string;
}

export interface FunctionInfo {
  browse_only?: boolean | undefined;
  catalog_name?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  data_type?: ColumnTypeName | undefined;
  external_language?: string | undefined;
  external_name?: string | undefined;
  full_data_type?: string | undefined;
  full_name?: string | undefined;
  function_id?: string | undefined;
  input_params?: FunctionParameterInfos | undefined;
  is_deterministic?: boolean | undefined;
  is_null_call?: boolean | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  parameter_style?: FunctionInfoParameterStyle | undefined;
  properties?: string | undefined;
  return_params?: FunctionParameterInfos | undefined;
  routine_body?: FunctionInfoRoutineBody | undefined;
  routine_definition?: string | undefined;
  routine_dependencies?: DependencyList | undefined;
  schema_name?: string | undefined;
  security_type?: FunctionInfoSecurityType | undefined;
  specific_name?: string | undefined;
  sql_data_access?: FunctionInfoSqlDataAccess | undefined;
  sql_path?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

export interface FunctionParameterInfo {
  name: string;
  type_text: string;
  type_name: ColumnTypeName;
  position: number;
  comment?: string | undefined;
  parameter_default?: string | undefined;
  parameter_mode?: FunctionParameterMode | undefined;
  parameter_type?: FunctionParameterType | undefined;
  type_interval_type?: string | undefined;
  type_json?: string | undefined;
  type_precision?: number | undefined;
  type_scale?: number | undefined;
}

export interface FunctionParameterInfos {
  parameters?: FunctionParameterInfo[] | undefined;
}

export interface GcpOauthToken {
  oauth_token?: string | undefined;
}

export interface GcpPubsub {
  managed_resource_id?: string | undefined;
  subscription_name?: string | undefined;
}

export interface GenerateTemporaryPathCredentialRequest {
  dry_run?: boolean | undefined;
  operation: PathOperation;
  url: string;
}

export interface GenerateTemporaryPathCredentialResponse {
  aws_temp_credentials?: AwsCredentials | undefined;
  azure_aad?: AzureActiveDirectoryToken | undefined;
  azure_user_delegation_sas?: AzureUserDelegationSas | undefined;
  expiration_time?: Int64 | undefined;
  gcp_oauth_token?: GcpOauthToken | undefined;
  r2_temp_credentials?: R2Credentials | undefined;
  url?: string | undefined;
}

export interface GenerateTemporaryServiceCredentialAzureOptions {
  resources?: string[] | undefined;
}

export interface GenerateTemporaryServiceCredentialGcpOptions {
  scopes?: string[] | undefined;
}

export interface GenerateTemporaryServiceCredentialRequest {
  azure_options?: GenerateTemporaryServiceCredentialAzureOptions | undefined;
  credential_name: string;
  gcp_options?: GenerateTemporaryServiceCredentialGcpOptions | undefined;
}

export interface GenerateTemporaryTableCredentialRequest {
  operation?: TableOperation | undefined;
  table_id?: string | undefined;
}

export interface GenerateTemporaryTableCredentialResponse {
  aws_temp_credentials?: AwsCredentials | undefined;
  azure_aad?: AzureActiveDirectoryToken | undefined;
  azure_user_delegation_sas?: AzureUserDelegationSas | undefined;
  expiration_time?: Int64 | undefined;
  gcp_oauth_token?: GcpOauthToken | undefined;
  r2_temp_credentials?: R2Credentials | undefined;
  url?: string | undefined;
}

export interface GenerateTemporaryVolumeCredentialRequest {
  operation?: VolumeOperation | undefined;
  volume_id?: string | undefined;
}

export interface GenerateTemporaryVolumeCredentialResponse {
  aws_temp_credentials?: AwsCredentials | undefined;
  azure_aad?: AzureActiveDirectoryToken | undefined;
  azure_user_delegation_sas?: AzureUserDelegationSas | undefined;
  expiration_time?: Int64 | undefined;
  gcp_oauth_token?: GcpOauthToken | undefined;
  r2_temp_credentials?: R2Credentials | undefined;
  url?: string | undefined;
}

/** Request of `Rfa.getAccessRequestDestinations`. */
export interface GetAccessRequestDestinationsRequest {
  securable_type: string;
  full_name: string;
}

/** Request of `AccountMetastoreAssignments.get`. */
export interface GetAccountMetastoreAssignmentRequest {
  workspace_id: Int64Input;
}

/** Request of `AccountMetastores.get`. */
export interface GetAccountMetastoreRequest {
  metastore_id: string;
}

/** Request of `AccountStorageCredentials.get`. */
export interface GetAccountStorageCredentialRequest {
  metastore_id: string;
  storage_credential_name: string;
}

/** Request of `ArtifactAllowlists.get`. */
export interface GetArtifactAllowlistRequest {
  artifact_type: ArtifactType;
}

/** Request of `WorkspaceBindings.getBindings`. */
export interface GetBindingsRequest {
  securable_type: string;
  securable_name: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `ModelVersions.getByAlias`. */
export interface GetByAliasRequest {
  full_name: string;
  alias: string;
  include_aliases?: boolean | undefined;
}

/** Request of `Catalogs.get`. */
export interface GetCatalogRequest {
  name: string;
  include_browse?: boolean | undefined;
}

export interface GetCatalogWorkspaceBindingsResponse {
  workspaces?: unknown[] | undefined;
}

/** Request of `Connections.get`. */
export interface GetConnectionRequest {
  name: string;
}

/** Request of `Credentials.getCredential`. */
export interface GetCredentialRequest {
  name_arg: string;
}

/** Request of `Grants.getEffective`. */
export interface GetEffectiveRequest {
  securable_type: string;
  full_name: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
  principal?: string | undefined;
}

/** Request of `EntityTagAssignments.get`. */
export interface GetEntityTagAssignmentRequest {
  entity_type: string;
  entity_name: string;
  tag_key: string;
}

/** Request of `ExternalLocations.get`. */
export interface GetExternalLocationRequest {
  name: string;
  include_browse?: boolean | undefined;
}

/** Request of `ExternalMetadata.getExternalMetadata`. */
export interface GetExternalMetadataRequest {
  name: string;
}

/** Request of `Functions.get`. */
export interface GetFunctionRequest {
  name: string;
  include_browse?: boolean | undefined;
}

/** Request of `Grants.get`. */
export interface GetGrantRequest {
  securable_type: string;
  full_name: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
  principal?: string | undefined;
}

/** Request of `AiGateway.getMcpService`. */
export interface GetMcpServiceRequest {
  name: string;
}

/** Request of `AiGateway.getMcpServiceUserMappedCredential`. */
export interface GetMcpServiceUserMappedCredentialRequest {
  name: string;
}

/** Request of `Metastores.get`. */
export interface GetMetastoreRequest {
  id: string;
}

export interface GetMetastoreSummaryResponse {
  cloud?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  default_data_access_config_id?: string | undefined;
  delta_sharing_organization_name?: string | undefined;
  delta_sharing_recipient_token_lifetime_in_seconds?: Int64 | undefined;
  delta_sharing_scope?: DeltaSharingScopeEnum | undefined;
  external_access_enabled?: boolean | undefined;
  global_metastore_id?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  privilege_model_version?: string | undefined;
  region?: string | undefined;
  storage_root?: string | undefined;
  storage_root_credential_id?: string | undefined;
  storage_root_credential_name?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/** Request of `AiGateway.getModelProviderService`. */
export interface GetModelProviderServiceRequest {
  name: string;
}

/** Request of `AiGateway.getModelService`. */
export interface GetModelServiceRequest {
  name: string;
}

/** Request of `ModelVersions.get`. */
export interface GetModelVersionRequest {
  full_name: string;
  version: Int64Input;
  include_aliases?: boolean | undefined;
  include_browse?: boolean | undefined;
}

/** Request of `OnlineTables.get`. */
export interface GetOnlineTableRequest {
  name: string;
}

export interface GetPermissionsResponse {
  next_page_token?: string | undefined;
  privilege_assignments?: PrivilegeAssignment[] | undefined;
}

/** Request of `Policies.getPolicy`. */
export interface GetPolicyRequest {
  on_securable_type: string;
  on_securable_fullname: string;
  name: string;
}

/** Request of `QualityMonitors.get`. */
export interface GetQualityMonitorRequest {
  table_name: string;
}

/** Request of `ResourceQuotas.getQuota`. */
export interface GetQuotaRequest {
  parent_securable_type: string;
  parent_full_name: string;
  quota_name: string;
}

export interface GetQuotaResponse {
  quota_info?: QuotaInfo | undefined;
}

/** Request of `QualityMonitors.getRefresh`. */
export interface GetRefreshRequest {
  table_name: string;
  refresh_id: Int64Input;
}

/** Request of `RegisteredModels.get`. */
export interface GetRegisteredModelRequest {
  full_name: string;
  include_aliases?: boolean | undefined;
  include_browse?: boolean | undefined;
}

/** Request of `Schemas.get`. */
export interface GetSchemaRequest {
  full_name: string;
  include_browse?: boolean | undefined;
}

/** Request of `SecretsUc.getSecret`. */
export interface GetSecretRequest {
  full_name: string;
  include_value?: boolean | undefined;
}

/** Request of `AiGateway.getSkill`. */
export interface GetSkillRequest {
  name: string;
}

/** Request of `StorageCredentials.get`. */
export interface GetStorageCredentialRequest {
  name: string;
}

/** Request of `Tables.get`. */
export interface GetTableRequest {
  full_name: string;
  include_browse?: boolean | undefined;
  include_delta_metadata?: boolean | undefined;
  include_manifest_capabilities?: boolean | undefined;
}

/** Request of `WorkspaceBindings.get`. */
export interface GetWorkspaceBindingRequest {
  name: string;
}

export interface GetWorkspaceBindingsResponse {
  bindings?: WorkspaceBinding[] | undefined;
  next_page_token?: string | undefined;
}

export interface GovernedTagReference {
  tag_key: string;
  tag_value?: string | undefined;
}

export interface GrantOptions {
  privileges: string[];
}

export interface InferenceTableConfig {
  parent: string;
  is_deleted?: boolean | undefined;
  table?: string | undefined;
  table_name_prefix?: string | undefined;
}

/** Request of `AccountMetastoreAssignments.list`. */
export interface ListAccountMetastoreAssignmentsRequest {
  metastore_id: string;
}

export interface ListAccountMetastoreAssignmentsResponse {
  workspace_ids?: unknown[] | undefined;
}

/** Request of `AccountStorageCredentials.list`. */
export interface ListAccountStorageCredentialsRequest {
  metastore_id: string;
}

export interface ListAccountStorageCredentialsResponse {
  storage_credentials?: StorageCredentialInfo[] | undefined;
}

/** Request of `Catalogs.list`. */
export interface ListCatalogsRequest {
  include_browse?: boolean | undefined;
  include_unbound?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCatalogsResponse {
  catalogs?: CatalogInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Connections.list`. */
export interface ListConnectionsRequest {
  max_results?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
}

export interface ListConnectionsResponse {
  connections?: ConnectionInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Credentials.listCredentials`. */
export interface ListCredentialsRequest {
  include_unbound?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
  purpose?: CredentialPurpose | undefined;
}

export interface ListCredentialsResponse {
  credentials?: CredentialInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Grants.listEffective`. */
export interface ListEffectivePrivilegeAssignmentsRequest {
  securable_type: string;
  full_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
  principal?: string | undefined;
}

export interface ListEffectivePrivilegeAssignmentsResponse {
  effective_privilege_assignments?: EffectivePrivilegeAssignment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `EntityTagAssignments.list`. */
export interface ListEntityTagAssignmentsRequest {
  entity_type: string;
  entity_name: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListEntityTagAssignmentsResponse {
  next_page_token?: string | undefined;
  tag_assignments?: EntityTagAssignment[] | undefined;
}

/** Request of `ExternalLineage.listExternalLineageRelationships`. */
export interface ListExternalLineageRelationshipsRequest {
  lineage_direction: LineageDirection;
  object_info: ExternalLineageObject;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListExternalLineageRelationshipsResponse {
  external_lineage_relationships?: ExternalLineageInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ExternalLocations.list`. */
export interface ListExternalLocationsRequest {
  include_browse?: boolean | undefined;
  include_unbound?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListExternalLocationsResponse {
  external_locations?: ExternalLocationInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ExternalMetadata.listExternalMetadata`. */
export interface ListExternalMetadataRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListExternalMetadataResponse {
  external_metadata?: ExternalMetadata[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Functions.list`. */
export interface ListFunctionsRequest {
  catalog_name: string;
  include_browse?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
  schema_name: string;
}

export interface ListFunctionsResponse {
  functions?: FunctionInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AiGateway.listMcpServices`. */
export interface ListMcpServicesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
  view?: ListMcpServicesRequestView | undefined;
}

export interface ListMcpServicesResponse {
  mcp_services?: McpService[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Metastores.list`. */
export interface ListMetastoresRequest {
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListMetastoresResponse {
  metastores?: MetastoreInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AiGateway.listModelProviderServices`. */
export interface ListModelProviderServicesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
  view?: ListModelProviderServicesRequestView | undefined;
}

export interface ListModelProviderServicesResponse {
  model_provider_services?: ModelProviderService[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AiGateway.listModelServices`. */
export interface ListModelServicesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
  view?: ListModelServicesRequestView | undefined;
}

export interface ListModelServicesResponse {
  model_services?: ModelService[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ModelVersions.list`. */
export interface ListModelVersionsRequest {
  full_name: string;
  include_browse?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListModelVersionsResponse {
  model_versions?: ModelVersionInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Policies.listPolicies`. */
export interface ListPoliciesRequest {
  on_securable_type: string;
  on_securable_fullname: string;
  include_inherited?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListPoliciesResponse {
  next_page_token?: string | undefined;
  policies?: PolicyInfo[] | undefined;
}

/** Request of `Grants.list`. */
export interface ListPrivilegeAssignmentsRequest {
  securable_type: string;
  full_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
  principal?: string | undefined;
}

export interface ListPrivilegeAssignmentsResponse {
  next_page_token?: string | undefined;
  privilege_assignments?: PrivilegeAssignment[] | undefined;
}

/** Request of `ResourceQuotas.listQuotas`. */
export interface ListQuotasRequest {
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListQuotasResponse {
  next_page_token?: string | undefined;
  quotas?: QuotaInfo[] | undefined;
}

/** Request of `QualityMonitors.listRefreshes`. */
export interface ListRefreshesRequest {
  table_name: string;
}

/** Request of `RegisteredModels.list`. */
export interface ListRegisteredModelsRequest {
  catalog_name?: string | undefined;
  include_browse?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
  schema_name?: string | undefined;
}

export interface ListRegisteredModelsResponse {
  next_page_token?: string | undefined;
  registered_models?: RegisteredModelInfo[] | undefined;
}

/** Request of `Schemas.list`. */
export interface ListSchemasRequest {
  catalog_name: string;
  include_browse?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSchemasResponse {
  next_page_token?: string | undefined;
  schemas?: SchemaInfo[] | undefined;
}

/** Request of `SecretsUc.listSecrets`. */
export interface ListSecretsRequest {
  catalog_name?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  schema_name?: string | undefined;
}

export interface ListSecretsResponse {
  next_page_token?: string | undefined;
  secrets?: Secret[] | undefined;
}

/** Request of `AiGateway.listSkills`. */
export interface ListSkillsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent: string;
}

export interface ListSkillsResponse {
  next_page_token?: string | undefined;
  skills?: Skill[] | undefined;
}

/** Request of `StorageCredentials.list`. */
export interface ListStorageCredentialsRequest {
  include_unbound?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListStorageCredentialsResponse {
  next_page_token?: string | undefined;
  storage_credentials?: StorageCredentialInfo[] | undefined;
}

/** Request of `Tables.listSummaries`. */
export interface ListSummariesRequest {
  catalog_name: string;
  include_manifest_capabilities?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
  schema_name_pattern?: string | undefined;
  table_name_pattern?: string | undefined;
}

/** Request of `SystemSchemas.list`. */
export interface ListSystemSchemasRequest {
  metastore_id: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSystemSchemasResponse {
  next_page_token?: string | undefined;
  schemas?: SystemSchemaInfo[] | undefined;
}

export interface ListTableSummariesResponse {
  next_page_token?: string | undefined;
  tables?: TableSummary[] | undefined;
}

/** Request of `Tables.list`. */
export interface ListTablesRequest {
  catalog_name: string;
  include_browse?: boolean | undefined;
  include_manifest_capabilities?: boolean | undefined;
  max_results?: number | undefined;
  omit_columns?: boolean | undefined;
  omit_properties?: boolean | undefined;
  omit_username?: boolean | undefined;
  page_token?: string | undefined;
  schema_name: string;
}

export interface ListTablesResponse {
  next_page_token?: string | undefined;
  tables?: TableInfo[] | undefined;
}

/** Request of `Volumes.list`. */
export interface ListVolumesRequest {
  catalog_name: string;
  include_browse?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
  schema_name: string;
}

export interface ListVolumesResponseContent {
  next_page_token?: string | undefined;
  volumes?: VolumeInfo[] | undefined;
}

export interface MatchColumn {
  alias?: string | undefined;
  condition?: string | undefined;
}

export interface McpService {
  comment?: string | undefined;
  config?: McpServiceConfig | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  effective_owner?: string | undefined;
  etag?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

export interface McpServiceConfig {
  include_tool_selectors?: string[] | undefined;
  rate_limits?: RateLimit[] | undefined;
  source_connection?: McpServiceConfigSourceConnection | undefined;
}

export interface McpServiceConfigSourceConnection {
  name: string;
  is_deleted?: boolean | undefined;
  options?: Record<string, string> | undefined;
}

export interface McpServiceUserMappedCredential {
  options?: Record<string, string> | undefined;
  provisioning_info?: ProvisioningInfo | undefined;
}

export interface McpServiceUserMappedCredentialLogin {
  options?: Record<string, string> | undefined;
}

export interface MetastoreAssignment {
  workspace_id: Int64;
  metastore_id: string;
  /** @deprecated */
  default_catalog_name?: string | undefined;
}

export interface MetastoreInfo {
  cloud?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  default_data_access_config_id?: string | undefined;
  delta_sharing_organization_name?: string | undefined;
  delta_sharing_recipient_token_lifetime_in_seconds?: Int64 | undefined;
  delta_sharing_scope?: DeltaSharingScopeEnum | undefined;
  external_access_enabled?: boolean | undefined;
  global_metastore_id?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  privilege_model_version?: string | undefined;
  region?: string | undefined;
  storage_root?: string | undefined;
  storage_root_credential_id?: string | undefined;
  storage_root_credential_name?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/** Request of `Metastores.assign`. */
export interface MetastoresAssignBody {
  workspace_id: Int64Input;
  /** @deprecated */
  default_catalog_name: string;
  metastore_id: string;
}

/** Request of `Metastores.updateAssignment`. */
export interface MetastoresUpdateAssignmentBody {
  workspace_id: Int64Input;
  /** @deprecated */
  default_catalog_name?: string | undefined;
  metastore_id?: string | undefined;
}

export interface ModelProviderService {
  comment?: string | undefined;
  config?: ModelProviderServiceConfig | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  effective_owner?: string | undefined;
  etag?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

export interface ModelProviderServiceConfig {
  allow_all_targets?: boolean | undefined;
  amazon_bedrock?: ModelProviderServiceConfigAmazonBedrockProviderConfig | undefined;
  anthropic?: ModelProviderServiceConfigAnthropicProviderConfig | undefined;
  azure_openai?: ModelProviderServiceConfigAzureOpenAiProviderConfig | undefined;
  bedrock_mantle?: ModelProviderServiceConfigAmazonBedrockProviderConfig | undefined;
  custom?: ModelProviderServiceConfigCustomProviderConfig | undefined;
  forward_headers?: boolean | undefined;
  forward_query_parameters?: boolean | undefined;
  forward_unmanaged_paths?: boolean | undefined;
  gemini_enterprise?: ModelProviderServiceConfigGeminiEnterpriseProviderConfig | undefined;
  inference_table?: InferenceTableConfig | undefined;
  microsoft_foundry?: ModelProviderServiceConfigMicrosoftFoundryProviderConfig | undefined;
  openai?: ModelProviderServiceConfigOpenAiProviderConfig | undefined;
  pricing?: ModelProviderServiceConfigProviderPricingConfig | undefined;
  provider_type?: ModelProviderServiceConfigExternalModelProviderType | undefined;
  rate_limits?: RateLimit[] | undefined;
  targets?: ModelProviderServiceConfigModelTargetConfig[] | undefined;
}

export interface ModelProviderServiceConfigAmazonBedrockProviderConfig {
  direct?: ModelProviderServiceConfigAmazonBedrockProviderDirectConfig | undefined;
}

export interface ModelProviderServiceConfigAmazonBedrockProviderDirectConfig {
  aws_access_key?: ModelProviderServiceConfigAwsAccessKey | undefined;
  region?: string | undefined;
  service_credential?: ModelProviderServiceConfigServiceCredential | undefined;
}

export interface ModelProviderServiceConfigAnthropicProviderConfig {
  direct?: ModelProviderServiceConfigAnthropicProviderDirectConfig | undefined;
  relayed?: ModelProviderServiceConfigAnthropicProviderRelayedConfig | undefined;
}

export interface ModelProviderServiceConfigAnthropicProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
}

export interface ModelProviderServiceConfigAnthropicProviderRelayedConfig {
  [key: string]: unknown;
}

export interface ModelProviderServiceConfigAwsAccessKey {
  access_key_id?: string | undefined;
  secret_access_key?: ModelProviderServiceConfigProviderSecret | undefined;
}

export interface ModelProviderServiceConfigAzureOpenAiProviderConfig {
  direct?: ModelProviderServiceConfigAzureOpenAiProviderDirectConfig | undefined;
}

export interface ModelProviderServiceConfigAzureOpenAiProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  base_url?: string | undefined;
  entra_service_principal?: ModelProviderServiceConfigEntraServicePrincipal | undefined;
  service_credential?: ModelProviderServiceConfigServiceCredential | undefined;
}

export interface ModelProviderServiceConfigCustomProviderApiKeyHeaderAuth {
  api_key_name?: string | undefined;
  api_key_value?: ModelProviderServiceConfigProviderSecret | undefined;
}

export interface ModelProviderServiceConfigCustomProviderConfig {
  direct?: ModelProviderServiceConfigCustomProviderDirectConfig | undefined;
}

export interface ModelProviderServiceConfigCustomProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  base_url?: string | undefined;
  header_auth?: ModelProviderServiceConfigCustomProviderApiKeyHeaderAuth | undefined;
}

export interface ModelProviderServiceConfigEntraServicePrincipal {
  client_id?: string | undefined;
  client_secret?: ModelProviderServiceConfigProviderSecret | undefined;
  tenant_id?: string | undefined;
}

export interface ModelProviderServiceConfigGeminiEnterpriseProviderConfig {
  direct?: ModelProviderServiceConfigGeminiEnterpriseProviderDirectConfig | undefined;
}

export interface ModelProviderServiceConfigGeminiEnterpriseProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  project_id?: string | undefined;
  region?: string | undefined;
  service_credential?: ModelProviderServiceConfigServiceCredential | undefined;
}

export interface ModelProviderServiceConfigMicrosoftFoundryProviderConfig {
  direct?: ModelProviderServiceConfigMicrosoftFoundryProviderDirectConfig | undefined;
}

export interface ModelProviderServiceConfigMicrosoftFoundryProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  base_url?: string | undefined;
  entra_service_principal?: ModelProviderServiceConfigEntraServicePrincipal | undefined;
  service_credential?: ModelProviderServiceConfigServiceCredential | undefined;
}

export interface ModelProviderServiceConfigModelTargetConfig {
  model: string;
  endpoint_route?: string | undefined;
  native_api_types?: string[] | undefined;
}

export interface ModelProviderServiceConfigOpenAiProviderConfig {
  direct?: ModelProviderServiceConfigOpenAiProviderDirectConfig | undefined;
}

export interface ModelProviderServiceConfigOpenAiProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  base_url?: string | undefined;
  organization?: string | undefined;
}

export interface ModelProviderServiceConfigProviderPricingConfig {
  default_discount_basis_points?: number | undefined;
}

export interface ModelProviderServiceConfigProviderSecret {
  plaintext?: string | undefined;
  secret_reference?: ModelProviderServiceConfigSecretReference | undefined;
}

export interface ModelProviderServiceConfigSecretReference {
  name: string;
}

export interface ModelProviderServiceConfigServiceCredential {
  name: string;
}

export interface ModelService {
  comment?: string | undefined;
  config?: ModelServiceConfig | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  effective_owner?: string | undefined;
  etag?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  supported_api_types?: string[] | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

export interface ModelServiceConfig {
  inference_table?: InferenceTableConfig | undefined;
  rate_limits?: RateLimit[] | undefined;
  routing?: ModelServiceConfigRoutingConfig | undefined;
}

export interface ModelServiceConfigDestinationConfig {
  name: string;
  destination_type: ModelServiceConfigDestinationConfigDestinationType;
  external_model_config?: ModelServiceConfigExternalModelConfig | undefined;
  is_deleted?: boolean | undefined;
  pay_per_token_config?: ModelServiceConfigPayPerTokenConfig | undefined;
  provisioned_throughput_config?: ModelServiceConfigProvisionedThroughputConfig | undefined;
  traffic_percentage?: number | undefined;
}

export interface ModelServiceConfigExternalModelConfig {
  model_provider_service: string;
  target: ModelProviderServiceConfigModelTargetConfig;
}

export interface ModelServiceConfigFallbackConfig {
  destinations?: ModelServiceConfigDestinationConfig[] | undefined;
}

export interface ModelServiceConfigPayPerTokenConfig {
  model: string;
}

export interface ModelServiceConfigProvisionedThroughputConfig {
  model_serving_endpoint: string;
  model?: string | undefined;
}

export interface ModelServiceConfigRoutingConfig {
  destinations?: ModelServiceConfigDestinationConfig[] | undefined;
  fallback?: ModelServiceConfigFallbackConfig | undefined;
}

export interface ModelVersionInfo {
  aliases?: RegisteredModelAlias[] | undefined;
  catalog_name?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  id?: string | undefined;
  metastore_id?: string | undefined;
  model_name?: string | undefined;
  model_version_dependencies?: DependencyList | undefined;
  run_id?: string | undefined;
  run_workspace_id?: number | undefined;
  schema_name?: string | undefined;
  source?: string | undefined;
  status?: ModelVersionInfoStatus | undefined;
  storage_location?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  version?: number | undefined;
}

export interface MonitorCronSchedule {
  quartz_cron_expression: string;
  timezone_id: string;
  pause_status?: MonitorCronSchedulePauseStatus | undefined;
}

export interface MonitorDataClassificationConfig {
  enabled?: boolean | undefined;
}

export interface MonitorDestination {
  email_addresses?: string[] | undefined;
}

export interface MonitorInferenceLog {
  problem_type: MonitorInferenceLogProblemType;
  timestamp_col: string;
  granularities: string[];
  prediction_col: string;
  model_id_col: string;
  label_col?: string | undefined;
  prediction_proba_col?: string | undefined;
}

export interface MonitorInfo {
  output_schema_name: string;
  table_name: string;
  status: MonitorInfoStatus;
  profile_metrics_table_name: string;
  drift_metrics_table_name: string;
  monitor_version: Int64;
  assets_dir?: string | undefined;
  baseline_table_name?: string | undefined;
  custom_metrics?: MonitorMetric[] | undefined;
  dashboard_id?: string | undefined;
  data_classification_config?: MonitorDataClassificationConfig | undefined;
  inference_log?: MonitorInferenceLog | undefined;
  latest_monitor_failure_msg?: string | undefined;
  notifications?: MonitorNotifications | undefined;
  schedule?: MonitorCronSchedule | undefined;
  slicing_exprs?: string[] | undefined;
  snapshot?: MonitorSnapshot | undefined;
  time_series?: MonitorTimeSeries | undefined;
}

export interface MonitorMetric {
  name: string;
  definition: string;
  input_columns: string[];
  output_data_type: string;
  type: MonitorMetricType;
}

export interface MonitorNotifications {
  on_failure?: MonitorDestination | undefined;
  on_new_classification_tag_detected?: MonitorDestination | undefined;
}

export interface MonitorRefreshInfo {
  refresh_id: Int64;
  state: MonitorRefreshInfoState;
  start_time_ms: Int64;
  end_time_ms?: Int64 | undefined;
  message?: string | undefined;
  trigger?: MonitorRefreshInfoTrigger | undefined;
}

export interface MonitorRefreshListResponse {
  refreshes?: MonitorRefreshInfo[] | undefined;
}

export interface MonitorSnapshot {
  [key: string]: unknown;
}

export interface MonitorTimeSeries {
  timestamp_col: string;
  granularities: string[];
}

export interface NamedTableConstraint {
  name: string;
}

export interface NotificationDestination {
  destination_id?: string | undefined;
  destination_type?: DestinationType | undefined;
  special_destination?: SpecialDestination | undefined;
}

export interface OnlineTable {
  name?: string | undefined;
  spec?: OnlineTableSpec | undefined;
  status?: OnlineTableStatus | undefined;
  table_serving_url?: string | undefined;
  unity_catalog_provisioning_state?: ProvisioningInfoState | undefined;
}

export interface OnlineTableSpec {
  perform_full_copy?: boolean | undefined;
  pipeline_id?: string | undefined;
  primary_key_columns?: string[] | undefined;
  run_continuously?: OnlineTableSpecContinuousSchedulingPolicy | undefined;
  run_triggered?: OnlineTableSpecTriggeredSchedulingPolicy | undefined;
  source_table_full_name?: string | undefined;
  timeseries_key?: string | undefined;
}

export interface OnlineTableSpecContinuousSchedulingPolicy {
  [key: string]: unknown;
}

export interface OnlineTableSpecTriggeredSchedulingPolicy {
  [key: string]: unknown;
}

export interface OnlineTableStatus {
  continuous_update_status?: ContinuousUpdateStatus | undefined;
  detailed_state?: OnlineTableState | undefined;
  failed_status?: FailedStatus | undefined;
  message?: string | undefined;
  provisioning_status?: ProvisioningStatus | undefined;
  triggered_update_status?: TriggeredUpdateStatus | undefined;
}

/** Request of `OnlineTables.create`. */
export interface OnlineTablesCreateRequest {
  table: OnlineTable;
}

export interface OptionSpec {
  allowed_values?: string[] | undefined;
  default_value?: string | undefined;
  description?: string | undefined;
  hint?: string | undefined;
  is_copiable?: boolean | undefined;
  is_creatable?: boolean | undefined;
  is_hidden?: boolean | undefined;
  is_loggable?: boolean | undefined;
  is_required?: boolean | undefined;
  is_secret?: boolean | undefined;
  is_updatable?: boolean | undefined;
  name?: string | undefined;
  oauth_stage?: OptionSpecOauthStage | undefined;
  type?: OptionSpecOptionType | undefined;
}

export interface PermissionsChange {
  add?: Privilege[] | undefined;
  principal?: string | undefined;
  remove?: Privilege[] | undefined;
}

export interface PipelineProgress {
  estimated_completion_time_seconds?: number | undefined;
  latest_version_currently_processing?: Int64 | undefined;
  sync_progress_completion?: number | undefined;
  synced_row_count?: Int64 | undefined;
  total_row_count?: Int64 | undefined;
}

export interface PolicyFunctionArgument {
  column?: string | undefined;
  constant?: string | undefined;
}

export interface PolicyInfo {
  to_principals: string[];
  for_securable_type: SecurableType;
  policy_type: PolicyType;
  column_mask?: ColumnMaskOptions | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  deny?: DenyOptions | undefined;
  except_principals?: string[] | undefined;
  governed_tags?: GovernedTagReference[] | undefined;
  grant?: GrantOptions | undefined;
  id?: string | undefined;
  match_columns?: MatchColumn[] | undefined;
  name?: string | undefined;
  on_securable_fullname?: string | undefined;
  on_securable_type?: SecurableType | undefined;
  row_filter?: RowFilterOptions | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  when_condition?: string | undefined;
}

export interface PrimaryKeyConstraint {
  name: string;
  child_columns: string[];
  rely?: boolean | undefined;
  timeseries_columns?: string[] | undefined;
}

export interface Principal {
  id?: string | undefined;
  principal_type?: PrincipalType | undefined;
}

export interface PrivilegeAssignment {
  principal?: string | undefined;
  privileges?: Privilege[] | undefined;
}

export interface ProvisioningInfo {
  state?: ProvisioningInfoState | undefined;
}

export interface ProvisioningStatus {
  initial_pipeline_sync_progress?: PipelineProgress | undefined;
}

export interface QuotaInfo {
  last_refreshed_at?: Int64 | undefined;
  parent_full_name?: string | undefined;
  parent_securable_type?: SecurableType | undefined;
  quota_count?: number | undefined;
  quota_limit?: number | undefined;
  quota_name?: string | undefined;
}

export interface R2Credentials {
  access_key_id?: string | undefined;
  secret_access_key?: string | undefined;
  session_token?: string | undefined;
}

export interface RateLimit {
  key: RateLimitRateLimitKey;
  renewal_period: RateLimitRateLimitRenewalPeriod;
  principal?: string | undefined;
  requests?: Int64 | undefined;
  tokens?: Int64 | undefined;
}

/** Request of `Volumes.read`. */
export interface ReadVolumeRequest {
  name: string;
  include_browse?: boolean | undefined;
}

/** Request of `QualityMonitors.regenerateDashboard`. */
export interface RegenerateDashboardRequest {
  table_name: string;
  warehouse_id?: string | undefined;
}

export interface RegenerateDashboardResponse {
  dashboard_id?: string | undefined;
  parent_folder?: string | undefined;
}

export interface RegisteredModelAlias {
  alias_name?: string | undefined;
  catalog_name?: string | undefined;
  id?: string | undefined;
  model_name?: string | undefined;
  schema_name?: string | undefined;
  version_num?: number | undefined;
}

export interface RegisteredModelInfo {
  aliases?: RegisteredModelAlias[] | undefined;
  browse_only?: boolean | undefined;
  catalog_name?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  full_name?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  schema_name?: string | undefined;
  storage_location?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

export interface RowFilterOptions {
  function_name: string;
  using?: FunctionArgument[] | undefined;
}

/** Request of `QualityMonitors.runRefresh`. */
export interface RunRefreshRequest {
  table_name: string;
}

export interface SchemaInfo {
  browse_only?: boolean | undefined;
  catalog_name?: string | undefined;
  catalog_type?: CatalogType | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  custom_max_retention_hours?: Int64 | undefined;
  effective_predictive_optimization_flag?: EffectivePredictiveOptimizationFlag | undefined;
  enable_predictive_optimization?: EnablePredictiveOptimization | undefined;
  full_name?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  properties?: Record<string, string> | undefined;
  schema_id?: string | undefined;
  storage_location?: string | undefined;
  storage_root?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

export interface Secret {
  name: string;
  catalog_name: string;
  schema_name: string;
  value: string;
  comment?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  effective_owner?: string | undefined;
  effective_value?: string | undefined;
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
  full_name?: string | undefined;
  metastore_id?: string | undefined;
  owner?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

export interface Securable {
  full_name?: string | undefined;
  provider_share?: string | undefined;
  type?: SecurableType | undefined;
}

export interface SecurableKindManifest {
  assignable_privileges?: string[] | undefined;
  capabilities?: string[] | undefined;
  options?: OptionSpec[] | undefined;
  securable_kind?: SecurableKind | undefined;
  securable_type?: SecurableType | undefined;
}

export interface SecurablePermissions {
  permissions?: string[] | undefined;
  securable?: Securable | undefined;
}

/** Request of `ArtifactAllowlists.update`. */
export interface SetArtifactAllowlist {
  artifact_type: ArtifactType;
  artifact_matchers: ArtifactMatcher[];
  created_at?: Int64Input | undefined;
  created_by?: string | undefined;
  metastore_id?: string | undefined;
}

/** Request of `RegisteredModels.setAlias`. */
export interface SetRegisteredModelAliasRequest {
  full_name: string;
  alias: string;
  version_num: number;
}

export interface Skill {
  bundle_name?: string | undefined;
  comment?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  description?: string | undefined;
  effective_owner?: string | undefined;
  etag?: string | undefined;
  /** RFC 3339 timestamp. */
  finalize_time?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

export interface SseEncryptionDetails {
  algorithm?: SseEncryptionDetailsAlgorithm | undefined;
  aws_kms_key_arn?: string | undefined;
}

export interface StorageCredentialInfo {
  aws_iam_role?: AwsIamRoleResponse | undefined;
  azure_managed_identity?: AzureManagedIdentityResponse | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  cloudflare_api_token?: CloudflareApiToken | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccountResponse | undefined;
  full_name?: string | undefined;
  id?: string | undefined;
  isolation_mode?: IsolationMode | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  read_only?: boolean | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  used_for_managed_storage?: boolean | undefined;
}

export interface SystemSchemaInfo {
  schema: string;
  state: string;
}

export interface TableConstraint {
  foreign_key_constraint?: ForeignKeyConstraint | undefined;
  named_table_constraint?: NamedTableConstraint | undefined;
  primary_key_constraint?: PrimaryKeyConstraint | undefined;
}

export interface TableDependency {
  table_full_name: string;
}

export interface TableExistsResponse {
  table_exists?: boolean | undefined;
}

export interface TableInfo {
  access_point?: string | undefined;
  browse_only?: boolean | undefined;
  catalog_name?: string | undefined;
  columns?: ColumnInfo[] | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  data_access_configuration_id?: string | undefined;
  data_source_format?: DataSourceFormat | undefined;
  deleted_at?: Int64 | undefined;
  delta_runtime_properties_kvpairs?: DeltaRuntimePropertiesKvPairs | undefined;
  effective_predictive_optimization_flag?: EffectivePredictiveOptimizationFlag | undefined;
  enable_predictive_optimization?: EnablePredictiveOptimization | undefined;
  encryption_details?: EncryptionDetails | undefined;
  full_name?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  pipeline_id?: string | undefined;
  properties?: Record<string, string> | undefined;
  row_filter?: TableRowFilter | undefined;
  schema_name?: string | undefined;
  securable_kind_manifest?: SecurableKindManifest | undefined;
  sql_path?: string | undefined;
  storage_credential_name?: string | undefined;
  storage_location?: string | undefined;
  table_constraints?: TableConstraint[] | undefined;
  table_id?: string | undefined;
  table_type?: TableType | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  view_definition?: string | undefined;
  view_dependencies?: DependencyList | undefined;
}

export interface TableRowFilter {
  function_name: string;
  input_column_names: string[];
  /** @deprecated */
  input_arguments?: PolicyFunctionArgument[] | undefined;
}

export interface TableSummary {
  full_name?: string | undefined;
  securable_kind_manifest?: SecurableKindManifest | undefined;
  table_type?: TableType | undefined;
}

export interface TagIntrospectionExpression {
  column_tag_value?: ColumnTagValueExtraction | undefined;
  tag_value?: TagValueExtraction | undefined;
}

export interface TagKeyValue {
  key?: string | undefined;
  value?: string | undefined;
}

export interface TagValueExtraction {
  tag_key: string;
}

export interface TemporaryCredentials {
  aws_temp_credentials?: AwsCredentials | undefined;
  azure_aad?: AzureActiveDirectoryToken | undefined;
  expiration_time?: Int64 | undefined;
  gcp_oauth_token?: GcpOauthToken | undefined;
  r2_temp_credentials?: R2Credentials | undefined;
}

export interface TriggeredUpdateStatus {
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
  triggered_update_progress?: PipelineProgress | undefined;
}

/** Request of `Metastores.unassign`. */
export interface UnassignRequest {
  workspace_id: Int64Input;
  metastore_id: string;
}

export interface UndropMetastoreByIdRequest {
  id: string;
}

/** Request of `Rfa.updateAccessRequestDestinations`. */
export interface UpdateAccessRequestDestinationsRequest {
  update_mask: string;
  access_request_destinations: AccessRequestDestinations;
}

export interface UpdateAccountsMetastore {
  delta_sharing_organization_name?: string | undefined;
  delta_sharing_recipient_token_lifetime_in_seconds?: Int64Input | undefined;
  delta_sharing_scope?: DeltaSharingScopeEnum | undefined;
  external_access_enabled?: boolean | undefined;
  owner?: string | undefined;
  privilege_model_version?: string | undefined;
  storage_root_credential_id?: string | undefined;
}

export interface UpdateAccountsStorageCredential {
  aws_iam_role?: AwsIamRoleRequest | undefined;
  azure_managed_identity?: AzureManagedIdentityResponse | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  cloudflare_api_token?: CloudflareApiToken | undefined;
  comment?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccountRequest | undefined;
  isolation_mode?: IsolationMode | undefined;
  owner?: string | undefined;
  read_only?: boolean | undefined;
}

/** Request of `Catalogs.update`. */
export interface UpdateCatalog {
  name: string;
  comment?: string | undefined;
  custom_max_retention_hours?: Int64Input | undefined;
  enable_predictive_optimization?: EnablePredictiveOptimization | undefined;
  isolation_mode?: CatalogIsolationMode | undefined;
  managed_encryption_settings?: EncryptionSettings | undefined;
  new_name?: string | undefined;
  options?: Record<string, string> | undefined;
  owner?: string | undefined;
  properties?: Record<string, string> | undefined;
}

export interface UpdateCatalogWorkspaceBindingsResponse {
  workspaces?: unknown[] | undefined;
}

/** Request of `Connections.update`. */
export interface UpdateConnection {
  name: string;
  environment_settings?: EnvironmentSettings | undefined;
  new_name?: string | undefined;
  options: Record<string, string>;
  owner?: string | undefined;
  secrets?: Record<string, string> | undefined;
}

/** Request of `Credentials.updateCredential`. */
export interface UpdateCredentialRequest {
  name_arg: string;
  aws_iam_role?: AwsIamRole | undefined;
  azure_managed_identity?: AzureManagedIdentity | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  comment?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccount | undefined;
  force?: boolean | undefined;
  isolation_mode?: IsolationMode | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  read_only?: boolean | undefined;
  skip_validation?: boolean | undefined;
}

/** Request of `ExternalLineage.updateExternalLineageRelationship`. */
export interface UpdateExternalLineageRelationshipRequest {
  update_mask: string;
  external_lineage_relationship: UpdateRequestExternalLineage;
}

/** Request of `ExternalLocations.update`. */
export interface UpdateExternalLocation {
  name: string;
  comment?: string | undefined;
  credential_name?: string | undefined;
  effective_enable_file_events?: boolean | undefined;
  effective_file_event_queue?: FileEventQueue | undefined;
  enable_file_events?: boolean | undefined;
  encryption_details?: EncryptionDetails | undefined;
  fallback?: boolean | undefined;
  file_event_queue?: FileEventQueue | undefined;
  force?: boolean | undefined;
  isolation_mode?: IsolationMode | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  read_only?: boolean | undefined;
  skip_validation?: boolean | undefined;
  url?: string | undefined;
}

/** Request of `ExternalMetadata.updateExternalMetadata`. */
export interface UpdateExternalMetadataRequest {
  name: string;
  update_mask: string;
  external_metadata: ExternalMetadata;
}

/** Request of `Functions.update`. */
export interface UpdateFunction {
  name: string;
  owner?: string | undefined;
}

/** Request of `AiGateway.updateMcpService`. */
export interface UpdateMcpServiceRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  mcp_service: McpService;
}

/** Request of `Metastores.update`. */
export interface UpdateMetastore {
  id: string;
  delta_sharing_organization_name?: string | undefined;
  delta_sharing_recipient_token_lifetime_in_seconds?: Int64Input | undefined;
  delta_sharing_scope?: DeltaSharingScopeEnum | undefined;
  external_access_enabled?: boolean | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  privilege_model_version?: string | undefined;
  storage_root_credential_id?: string | undefined;
}

export interface UpdateMetastoreAssignment {
  workspace_id: Int64Input;
  /** @deprecated */
  default_catalog_name?: string | undefined;
  metastore_id?: string | undefined;
}

/** Request of `AiGateway.updateModelProviderService`. */
export interface UpdateModelProviderServiceRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  model_provider_service: ModelProviderService;
}

/** Request of `AiGateway.updateModelService`. */
export interface UpdateModelServiceRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  model_service: ModelService;
}

/** Request of `ModelVersions.update`. */
export interface UpdateModelVersionRequest {
  full_name: string;
  version: Int64Input;
  aliases?: RegisteredModelAlias[] | undefined;
  catalog_name?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64Input | undefined;
  created_by?: string | undefined;
  id?: string | undefined;
  metastore_id?: string | undefined;
  model_name?: string | undefined;
  model_version_dependencies?: DependencyList | undefined;
  run_id?: string | undefined;
  run_workspace_id?: number | undefined;
  schema_name?: string | undefined;
  source?: string | undefined;
  status?: ModelVersionInfoStatus | undefined;
  storage_location?: string | undefined;
  updated_at?: Int64Input | undefined;
  updated_by?: string | undefined;
}

/** Request of `QualityMonitors.update`. */
export interface UpdateMonitor {
  table_name: string;
  baseline_table_name?: string | undefined;
  custom_metrics?: MonitorMetric[] | undefined;
  dashboard_id?: string | undefined;
  data_classification_config?: MonitorDataClassificationConfig | undefined;
  inference_log?: MonitorInferenceLog | undefined;
  latest_monitor_failure_msg?: string | undefined;
  notifications?: MonitorNotifications | undefined;
  output_schema_name: string;
  schedule?: MonitorCronSchedule | undefined;
  slicing_exprs?: string[] | undefined;
  snapshot?: MonitorSnapshot | undefined;
  time_series?: MonitorTimeSeries | undefined;
}

/** Request of `Grants.update`. */
export interface UpdatePermissions {
  securable_type: string;
  full_name: string;
  changes?: PermissionsChange[] | undefined;
  omit_permissions_in_response?: boolean | undefined;
}

export interface UpdatePermissionsResponse {
  privilege_assignments?: PrivilegeAssignment[] | undefined;
}

/** Request of `Policies.updatePolicy`. */
export interface UpdatePolicyRequest {
  on_securable_type: string;
  on_securable_fullname: string;
  name: string;
  update_mask?: string | undefined;
  policy_info: PolicyInfo;
}

/** Request of `RegisteredModels.update`. */
export interface UpdateRegisteredModelRequest {
  full_name: string;
  aliases?: RegisteredModelAlias[] | undefined;
  browse_only?: boolean | undefined;
  catalog_name?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64Input | undefined;
  created_by?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  schema_name?: string | undefined;
  storage_location?: string | undefined;
  updated_at?: Int64Input | undefined;
  updated_by?: string | undefined;
}

/** Request of `EntityTagAssignments.update`. */
export interface UpdateRequest {
  entity_type: string;
  entity_name: string;
  tag_key: string;
  update_mask: string;
  tag_assignment: EntityTagAssignment;
}

export interface UpdateRequestExternalLineage {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  columns?: ColumnRelationship[] | undefined;
  id?: string | undefined;
  properties?: Record<string, string> | undefined;
}

/** Request of `Schemas.update`. */
export interface UpdateSchema {
  full_name: string;
  comment?: string | undefined;
  custom_max_retention_hours?: Int64Input | undefined;
  enable_predictive_optimization?: EnablePredictiveOptimization | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  properties?: Record<string, string> | undefined;
}

/** Request of `SecretsUc.updateSecret`. */
export interface UpdateSecretRequest {
  full_name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  secret: Secret;
}

/** Request of `AiGateway.updateSkill`. */
export interface UpdateSkillRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  skill: Skill;
}

/** Request of `StorageCredentials.update`. */
export interface UpdateStorageCredential {
  name: string;
  aws_iam_role?: AwsIamRoleRequest | undefined;
  azure_managed_identity?: AzureManagedIdentityResponse | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  cloudflare_api_token?: CloudflareApiToken | undefined;
  comment?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccountRequest | undefined;
  force?: boolean | undefined;
  isolation_mode?: IsolationMode | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  read_only?: boolean | undefined;
  skip_validation?: boolean | undefined;
}

/** Request of `Tables.update`. */
export interface UpdateTableRequest {
  full_name: string;
  owner?: string | undefined;
}

/** Request of `Volumes.update`. */
export interface UpdateVolumeRequestContent {
  name: string;
  comment?: string | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
}

/** Request of `WorkspaceBindings.update`. */
export interface UpdateWorkspaceBindings {
  name: string;
  assign_workspaces?: number[] | undefined;
  unassign_workspaces?: number[] | undefined;
}

/** Request of `WorkspaceBindings.updateBindings`. */
export interface UpdateWorkspaceBindingsParameters {
  securable_type: string;
  securable_name: string;
  add?: WorkspaceBinding[] | undefined;
  remove?: WorkspaceBinding[] | undefined;
}

export interface UpdateWorkspaceBindingsResponse {
  bindings?: WorkspaceBinding[] | undefined;
}

export interface ValidateCredentialRequest {
  /** @deprecated */
  aws_iam_role?: AwsIamRole | undefined;
  /** @deprecated */
  azure_managed_identity?: AzureManagedIdentity | undefined;
  credential_name?: string | undefined;
  /** @deprecated */
  databricks_gcp_service_account?: DatabricksGcpServiceAccount | undefined;
  external_location_name?: string | undefined;
  purpose?: CredentialPurpose | undefined;
  read_only?: boolean | undefined;
  url?: string | undefined;
}

export interface ValidateCredentialResponse {
  isDir?: boolean | undefined;
  results?: CredentialValidationResult[] | undefined;
}

export interface ValidateStorageCredential {
  /** @deprecated */
  aws_iam_role?: AwsIamRoleRequest | undefined;
  /** @deprecated */
  azure_managed_identity?: AzureManagedIdentityRequest | undefined;
  /** @deprecated */
  azure_service_principal?: AzureServicePrincipal | undefined;
  /** @deprecated */
  cloudflare_api_token?: CloudflareApiToken | undefined;
  /** @deprecated */
  databricks_gcp_service_account?: DatabricksGcpServiceAccountRequest | undefined;
  external_location_name?: string | undefined;
  read_only?: boolean | undefined;
  storage_credential_name?: string | undefined;
  url?: string | undefined;
}

export interface ValidateStorageCredentialResponse {
  isDir?: boolean | undefined;
  results?: ValidationResult[] | undefined;
}

export interface ValidationResult {
  message?: string | undefined;
  operation?: ValidationResultOperation | undefined;
  result?: ValidationResultResult | undefined;
}

export interface VolumeInfo {
  access_point?: string | undefined;
  browse_only?: boolean | undefined;
  catalog_name?: string | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  encryption_details?: EncryptionDetails | undefined;
  full_name?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  schema_name?: string | undefined;
  storage_location?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  volume_id?: string | undefined;
  volume_type?: VolumeType | undefined;
}

export interface WorkspaceBinding {
  workspace_id: Int64;
  binding_type?: WorkspaceBindingBindingType | undefined;
}
