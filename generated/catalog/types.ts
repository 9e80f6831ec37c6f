// Generated from api/catalog.json by codegen/. Do not edit.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AgentServiceAgentServiceType`; the server may send others. */
export const AgentServiceAgentServiceType = {
  AGENT_SERVICE_TYPE_EXTERNAL: 'AGENT_SERVICE_TYPE_EXTERNAL',
} as const;
/** Values of `AgentServiceAgentServiceType`; the server may send others. */
export type AgentServiceAgentServiceType = 'AGENT_SERVICE_TYPE_EXTERNAL' | (string & {});

/** Values of `ArtifactType`; the server may send others. */
export const ArtifactType = {
  INIT_SCRIPT: 'INIT_SCRIPT',
  LIBRARY_JAR: 'LIBRARY_JAR',
  LIBRARY_MAVEN: 'LIBRARY_MAVEN',
} as const;
/** Values of `ArtifactType`; the server may send others. */
export type ArtifactType = 'INIT_SCRIPT' | 'LIBRARY_JAR' | 'LIBRARY_MAVEN' | (string & {});

/** Values of `CatalogIsolationMode`; the server may send others. */
export const CatalogIsolationMode = {
  ISOLATED: 'ISOLATED',
  OPEN: 'OPEN',
  OPEN_IN_ACCOUNT: 'OPEN_IN_ACCOUNT',
} as const;
/** Values of `CatalogIsolationMode`; the server may send others. */
export type CatalogIsolationMode = 'ISOLATED' | 'OPEN' | 'OPEN_IN_ACCOUNT' | (string & {});

/** Values of `CatalogType`; the server may send others. */
export const CatalogType = {
  DELTASHARING_CATALOG: 'DELTASHARING_CATALOG',
  FOREIGN_CATALOG: 'FOREIGN_CATALOG',
  INTERNAL_CATALOG: 'INTERNAL_CATALOG',
  MANAGED_CATALOG: 'MANAGED_CATALOG',
  MANAGED_ONLINE_CATALOG: 'MANAGED_ONLINE_CATALOG',
  SYSTEM_CATALOG: 'SYSTEM_CATALOG',
} as const;
/** Values of `CatalogType`; the server may send others. */
export type CatalogType =
  | 'DELTASHARING_CATALOG'
  | 'FOREIGN_CATALOG'
  | 'INTERNAL_CATALOG'
  | 'MANAGED_CATALOG'
  | 'MANAGED_ONLINE_CATALOG'
  | 'SYSTEM_CATALOG'
  | (string & {});

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
  FILE: 'FILE',
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
  TABLEREF_TYPE: 'TABLEREF_TYPE',
  TABLE_TYPE: 'TABLE_TYPE',
  TIME: 'TIME',
  TIMESTAMP: 'TIMESTAMP',
  TIMESTAMP_NTZ: 'TIMESTAMP_NTZ',
  USER_DEFINED_TYPE: 'USER_DEFINED_TYPE',
  VARIANT: 'VARIANT',
} as const;
/** Values of `ColumnTypeName`; the server may send others. */
export type ColumnTypeName =
  | 'ARRAY'
  | 'BINARY'
  | 'BOOLEAN'
  | 'BYTE'
  | 'CHAR'
  | 'DATE'
  | 'DECIMAL'
  | 'DOUBLE'
  | 'FILE'
  | 'FLOAT'
  | 'GEOGRAPHY'
  | 'GEOMETRY'
  | 'INT'
  | 'INTERVAL'
  | 'LONG'
  | 'MAP'
  | 'NULL'
  | 'SHORT'
  | 'STRING'
  | 'STRUCT'
  | 'TABLEREF_TYPE'
  | 'TABLE_TYPE'
  | 'TIME'
  | 'TIMESTAMP'
  | 'TIMESTAMP_NTZ'
  | 'USER_DEFINED_TYPE'
  | 'VARIANT'
  | (string & {});

/** Values of `ConnectionType`; the server may send others. */
export const ConnectionType = {
  ADOBE_COMMERCE: 'ADOBE_COMMERCE',
  ADP_WORKFORCE_NOW: 'ADP_WORKFORCE_NOW',
  AHA: 'AHA',
  AIRTABLE: 'AIRTABLE',
  AMPLITUDE: 'AMPLITUDE',
  APPFIGURES: 'APPFIGURES',
  APPLE_APP_STORE: 'APPLE_APP_STORE',
  APPLE_SEARCH_ADS: 'APPLE_SEARCH_ADS',
  ATLASSIAN_ORGANIZATION: 'ATLASSIAN_ORGANIZATION',
  AWIN: 'AWIN',
  AZURE_MONITOR_LOGS: 'AZURE_MONITOR_LOGS',
  BIGLAKE: 'BIGLAKE',
  BIGQUERY: 'BIGQUERY',
  CERIDIAN_DAYFORCE: 'CERIDIAN_DAYFORCE',
  CONFLUENCE: 'CONFLUENCE',
  DATABRICKS: 'DATABRICKS',
  DELIGHTED: 'DELIGHTED',
  DYNAMICS365: 'DYNAMICS365',
  EPIC_CLARITY: 'EPIC_CLARITY',
  FRESHSERVICE: 'FRESHSERVICE',
  FRONT: 'FRONT',
  GA4_RAW_DATA: 'GA4_RAW_DATA',
  GENESYS: 'GENESYS',
  GITHUB: 'GITHUB',
  GITLAB: 'GITLAB',
  GLUE: 'GLUE',
  GMAIL: 'GMAIL',
  GONG: 'GONG',
  GOOGLE_ANALYTICS: 'GOOGLE_ANALYTICS',
  GOOGLE_CALENDAR: 'GOOGLE_CALENDAR',
  GOOGLE_CLOUD_LAKEHOUSE: 'GOOGLE_CLOUD_LAKEHOUSE',
  GOOGLE_WORKSPACE: 'GOOGLE_WORKSPACE',
  GURU: 'GURU',
  HIBOB: 'HIBOB',
  HIVE_METASTORE: 'HIVE_METASTORE',
  HTTP: 'HTTP',
  HUBSPOT: 'HUBSPOT',
  ICEBERG_REST: 'ICEBERG_REST',
  IRONCLAD: 'IRONCLAD',
  JDBC: 'JDBC',
  KINESIS: 'KINESIS',
  LINEAR: 'LINEAR',
  MARKETO: 'MARKETO',
  META_MARKETING: 'META_MARKETING',
  MICROSOFT_ENTRA_ID: 'MICROSOFT_ENTRA_ID',
  MONDAY_COM: 'MONDAY_COM',
  MYSQL: 'MYSQL',
  NETSKOPE_LOGS: 'NETSKOPE_LOGS',
  NETSUITE: 'NETSUITE',
  NOTION: 'NOTION',
  ORACLE: 'ORACLE',
  ORACLE_ELOQUA: 'ORACLE_ELOQUA',
  ORACLE_FUSION_CLOUD: 'ORACLE_FUSION_CLOUD',
  OUTLOOK: 'OUTLOOK',
  PAGERDUTY: 'PAGERDUTY',
  PALANTIR: 'PALANTIR',
  PARTNERSTACK: 'PARTNERSTACK',
  PENDO: 'PENDO',
  POSTGRESQL: 'POSTGRESQL',
  POWER_BI: 'POWER_BI',
  PUBSUB: 'PUBSUB',
  QUICKBOOKS: 'QUICKBOOKS',
  REDSHIFT: 'REDSHIFT',
  SALESFORCE: 'SALESFORCE',
  SALESFORCE_DATA_CLOUD: 'SALESFORCE_DATA_CLOUD',
  SALESLOFT: 'SALESLOFT',
  SAP_SUCCESSFACTORS: 'SAP_SUCCESSFACTORS',
  SAS: 'SAS',
  SENDGRID: 'SENDGRID',
  SERVICENOW: 'SERVICENOW',
  SHOPIFY: 'SHOPIFY',
  SLACK_ACCESS_AND_INTEGRATION_LOGS: 'SLACK_ACCESS_AND_INTEGRATION_LOGS',
  SMARTSHEET: 'SMARTSHEET',
  SNAPCHAT_ADS: 'SNAPCHAT_ADS',
  SNOWFLAKE: 'SNOWFLAKE',
  SPLUNK: 'SPLUNK',
  SQLDW: 'SQLDW',
  SQLSERVER: 'SQLSERVER',
  SQUARE: 'SQUARE',
  TERADATA: 'TERADATA',
  UNKNOWN_CONNECTION_TYPE: 'UNKNOWN_CONNECTION_TYPE',
  VERKADA: 'VERKADA',
  WORKDAY_RAAS: 'WORKDAY_RAAS',
  YOUTUBE_ANALYTICS: 'YOUTUBE_ANALYTICS',
  ZENDESK: 'ZENDESK',
  ZIP: 'ZIP',
  ZOHO_BOOKS: 'ZOHO_BOOKS',
  ZOOM: 'ZOOM',
  ZOOM_LOGS: 'ZOOM_LOGS',
} as const;
/** Values of `ConnectionType`; the server may send others. */
export type ConnectionType =
  | 'ADOBE_COMMERCE'
  | 'ADP_WORKFORCE_NOW'
  | 'AHA'
  | 'AIRTABLE'
  | 'AMPLITUDE'
  | 'APPFIGURES'
  | 'APPLE_APP_STORE'
  | 'APPLE_SEARCH_ADS'
  | 'ATLASSIAN_ORGANIZATION'
  | 'AWIN'
  | 'AZURE_MONITOR_LOGS'
  | 'BIGLAKE'
  | 'BIGQUERY'
  | 'CERIDIAN_DAYFORCE'
  | 'CONFLUENCE'
  | 'DATABRICKS'
  | 'DELIGHTED'
  | 'DYNAMICS365'
  | 'EPIC_CLARITY'
  | 'FRESHSERVICE'
  | 'FRONT'
  | 'GA4_RAW_DATA'
  | 'GENESYS'
  | 'GITHUB'
  | 'GITLAB'
  | 'GLUE'
  | 'GMAIL'
  | 'GONG'
  | 'GOOGLE_ANALYTICS'
  | 'GOOGLE_CALENDAR'
  | 'GOOGLE_CLOUD_LAKEHOUSE'
  | 'GOOGLE_WORKSPACE'
  | 'GURU'
  | 'HIBOB'
  | 'HIVE_METASTORE'
  | 'HTTP'
  | 'HUBSPOT'
  | 'ICEBERG_REST'
  | 'IRONCLAD'
  | 'JDBC'
  | 'KINESIS'
  | 'LINEAR'
  | 'MARKETO'
  | 'META_MARKETING'
  | 'MICROSOFT_ENTRA_ID'
  | 'MONDAY_COM'
  | 'MYSQL'
  | 'NETSKOPE_LOGS'
  | 'NETSUITE'
  | 'NOTION'
  | 'ORACLE'
  | 'ORACLE_ELOQUA'
  | 'ORACLE_FUSION_CLOUD'
  | 'OUTLOOK'
  | 'PAGERDUTY'
  | 'PALANTIR'
  | 'PARTNERSTACK'
  | 'PENDO'
  | 'POSTGRESQL'
  | 'POWER_BI'
  | 'PUBSUB'
  | 'QUICKBOOKS'
  | 'REDSHIFT'
  | 'SALESFORCE'
  | 'SALESFORCE_DATA_CLOUD'
  | 'SALESLOFT'
  | 'SAP_SUCCESSFACTORS'
  | 'SAS'
  | 'SENDGRID'
  | 'SERVICENOW'
  | 'SHOPIFY'
  | 'SLACK_ACCESS_AND_INTEGRATION_LOGS'
  | 'SMARTSHEET'
  | 'SNAPCHAT_ADS'
  | 'SNOWFLAKE'
  | 'SPLUNK'
  | 'SQLDW'
  | 'SQLSERVER'
  | 'SQUARE'
  | 'TERADATA'
  | 'UNKNOWN_CONNECTION_TYPE'
  | 'VERKADA'
  | 'WORKDAY_RAAS'
  | 'YOUTUBE_ANALYTICS'
  | 'ZENDESK'
  | 'ZIP'
  | 'ZOHO_BOOKS'
  | 'ZOOM'
  | 'ZOOM_LOGS'
  | (string & {});

/** Values of `ConversionInfoState`; the server may send others. */
export const ConversionInfoState = {
  COMPLETED: 'COMPLETED',
  IN_PROGRESS: 'IN_PROGRESS',
} as const;
/** Values of `ConversionInfoState`; the server may send others. */
export type ConversionInfoState = 'COMPLETED' | 'IN_PROGRESS' | (string & {});

/** Values of `CreateFunctionParameterStyle`; the server may send others. */
export const CreateFunctionParameterStyle = {
  S: 'S',
} as const;
/** Values of `CreateFunctionParameterStyle`; the server may send others. */
export type CreateFunctionParameterStyle = 'S' | (string & {});

/** Values of `CreateFunctionRoutineBody`; the server may send others. */
export const CreateFunctionRoutineBody = {
  EXTERNAL: 'EXTERNAL',
  SQL: 'SQL',
} as const;
/** Values of `CreateFunctionRoutineBody`; the server may send others. */
export type CreateFunctionRoutineBody = 'EXTERNAL' | 'SQL' | (string & {});

/** Values of `CreateFunctionSecurityType`; the server may send others. */
export const CreateFunctionSecurityType = {
  DEFINER: 'DEFINER',
} as const;
/** Values of `CreateFunctionSecurityType`; the server may send others. */
export type CreateFunctionSecurityType = 'DEFINER' | (string & {});

/** Values of `CreateFunctionSqlDataAccess`; the server may send others. */
export const CreateFunctionSqlDataAccess = {
  CONTAINS_SQL: 'CONTAINS_SQL',
  NO_SQL: 'NO_SQL',
  READS_SQL_DATA: 'READS_SQL_DATA',
} as const;
/** Values of `CreateFunctionSqlDataAccess`; the server may send others. */
export type CreateFunctionSqlDataAccess = 'CONTAINS_SQL' | 'NO_SQL' | 'READS_SQL_DATA' | (string & {});

/** Values of `CredentialPurpose`; the server may send others. */
export const CredentialPurpose = {
  SERVICE: 'SERVICE',
  STORAGE: 'STORAGE',
} as const;
/** Values of `CredentialPurpose`; the server may send others. */
export type CredentialPurpose = 'SERVICE' | 'STORAGE' | (string & {});

/** Values of `CredentialType`; the server may send others. */
export const CredentialType = {
  ANY_STATIC_CREDENTIAL: 'ANY_STATIC_CREDENTIAL',
  BEARER_TOKEN: 'BEARER_TOKEN',
  EDGEGRID_AKAMAI: 'EDGEGRID_AKAMAI',
  GENERIC_TOKEN_EXCHANGE: 'GENERIC_TOKEN_EXCHANGE',
  INLINE_YAML: 'INLINE_YAML',
  MUTUAL_TLS: 'MUTUAL_TLS',
  OAUTH_ACCESS_TOKEN: 'OAUTH_ACCESS_TOKEN',
  OAUTH_DCR: 'OAUTH_DCR',
  OAUTH_GOOGLE_SERVICE_ACCOUNT: 'OAUTH_GOOGLE_SERVICE_ACCOUNT',
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
/** Values of `CredentialType`; the server may send others. */
export type CredentialType =
  | 'ANY_STATIC_CREDENTIAL'
  | 'BEARER_TOKEN'
  | 'EDGEGRID_AKAMAI'
  | 'GENERIC_TOKEN_EXCHANGE'
  | 'INLINE_YAML'
  | 'MUTUAL_TLS'
  | 'OAUTH_ACCESS_TOKEN'
  | 'OAUTH_DCR'
  | 'OAUTH_GOOGLE_SERVICE_ACCOUNT'
  | 'OAUTH_M2M'
  | 'OAUTH_MTLS'
  | 'OAUTH_REFRESH_TOKEN'
  | 'OAUTH_RESOURCE_OWNER_PASSWORD'
  | 'OAUTH_U2M'
  | 'OAUTH_U2M_MAPPING'
  | 'OIDC_TOKEN'
  | 'PEM_PRIVATE_KEY'
  | 'SERVICE_CREDENTIAL'
  | 'SSWS_TOKEN'
  | 'UNKNOWN_CREDENTIAL_TYPE'
  | 'USERNAME_PASSWORD'
  | (string & {});

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
/** Values of `DataSourceFormat`; the server may send others. */
export type DataSourceFormat =
  | 'AVRO'
  | 'BIGQUERY_FORMAT'
  | 'CSV'
  | 'DATABRICKS_FORMAT'
  | 'DATABRICKS_ROW_STORE_FORMAT'
  | 'DELTA'
  | 'DELTASHARING'
  | 'DELTA_UNIFORM_HUDI'
  | 'DELTA_UNIFORM_ICEBERG'
  | 'HIVE'
  | 'ICEBERG'
  | 'JSON'
  | 'MONGODB_FORMAT'
  | 'MYSQL_FORMAT'
  | 'NETSUITE_FORMAT'
  | 'ORACLE_FORMAT'
  | 'ORC'
  | 'PARQUET'
  | 'POSTGRESQL_FORMAT'
  | 'REDSHIFT_FORMAT'
  | 'SALESFORCE_DATA_CLOUD_FORMAT'
  | 'SALESFORCE_FORMAT'
  | 'SNOWFLAKE_FORMAT'
  | 'SQLDW_FORMAT'
  | 'SQLSERVER_FORMAT'
  | 'TERADATA_FORMAT'
  | 'TEXT'
  | 'UNITY_CATALOG'
  | 'VECTOR_INDEX_FORMAT'
  | 'WORKDAY_RAAS_FORMAT'
  | (string & {});

/** Values of `DeltaSharingScopeEnum`; the server may send others. */
export const DeltaSharingScopeEnum = {
  INTERNAL: 'INTERNAL',
  INTERNAL_AND_EXTERNAL: 'INTERNAL_AND_EXTERNAL',
} as const;
/** Values of `DeltaSharingScopeEnum`; the server may send others. */
export type DeltaSharingScopeEnum = 'INTERNAL' | 'INTERNAL_AND_EXTERNAL' | (string & {});

/** Values of `DestinationType`; the server may send others. */
export const DestinationType = {
  EMAIL: 'EMAIL',
  GENERIC_WEBHOOK: 'GENERIC_WEBHOOK',
  MICROSOFT_TEAMS: 'MICROSOFT_TEAMS',
  SLACK: 'SLACK',
  URL: 'URL',
} as const;
/** Values of `DestinationType`; the server may send others. */
export type DestinationType = 'EMAIL' | 'GENERIC_WEBHOOK' | 'MICROSOFT_TEAMS' | 'SLACK' | 'URL' | (string & {});

/** Values of `DrReplicationStatus`; the server may send others. */
export const DrReplicationStatus = {
  DR_REPLICATION_STATUS_PRIMARY: 'DR_REPLICATION_STATUS_PRIMARY',
  DR_REPLICATION_STATUS_SECONDARY: 'DR_REPLICATION_STATUS_SECONDARY',
} as const;
/** Values of `DrReplicationStatus`; the server may send others. */
export type DrReplicationStatus = 'DR_REPLICATION_STATUS_PRIMARY' | 'DR_REPLICATION_STATUS_SECONDARY' | (string & {});

/** Values of `EffectivePredictiveOptimizationFlagInheritedFromType`; the server may send others. */
export const EffectivePredictiveOptimizationFlagInheritedFromType = {
  CATALOG: 'CATALOG',
  SCHEMA: 'SCHEMA',
} as const;
/** Values of `EffectivePredictiveOptimizationFlagInheritedFromType`; the server may send others. */
export type EffectivePredictiveOptimizationFlagInheritedFromType = 'CATALOG' | 'SCHEMA' | (string & {});

/** Values of `EnablePredictiveOptimization`; the server may send others. */
export const EnablePredictiveOptimization = {
  DISABLE: 'DISABLE',
  ENABLE: 'ENABLE',
  INHERIT: 'INHERIT',
} as const;
/** Values of `EnablePredictiveOptimization`; the server may send others. */
export type EnablePredictiveOptimization = 'DISABLE' | 'ENABLE' | 'INHERIT' | (string & {});

/** Values of `FunctionInfoParameterStyle`; the server may send others. */
export const FunctionInfoParameterStyle = {
  S: 'S',
} as const;
/** Values of `FunctionInfoParameterStyle`; the server may send others. */
export type FunctionInfoParameterStyle = 'S' | (string & {});

/** Values of `FunctionInfoRoutineBody`; the server may send others. */
export const FunctionInfoRoutineBody = {
  EXTERNAL: 'EXTERNAL',
  SQL: 'SQL',
} as const;
/** Values of `FunctionInfoRoutineBody`; the server may send others. */
export type FunctionInfoRoutineBody = 'EXTERNAL' | 'SQL' | (string & {});

/** Values of `FunctionInfoSecurityType`; the server may send others. */
export const FunctionInfoSecurityType = {
  DEFINER: 'DEFINER',
} as const;
/** Values of `FunctionInfoSecurityType`; the server may send others. */
export type FunctionInfoSecurityType = 'DEFINER' | (string & {});

/** Values of `FunctionInfoSqlDataAccess`; the server may send others. */
export const FunctionInfoSqlDataAccess = {
  CONTAINS_SQL: 'CONTAINS_SQL',
  NO_SQL: 'NO_SQL',
  READS_SQL_DATA: 'READS_SQL_DATA',
} as const;
/** Values of `FunctionInfoSqlDataAccess`; the server may send others. */
export type FunctionInfoSqlDataAccess = 'CONTAINS_SQL' | 'NO_SQL' | 'READS_SQL_DATA' | (string & {});

/** Values of `FunctionParameterMode`; the server may send others. */
export const FunctionParameterMode = {
  IN: 'IN',
} as const;
/** Values of `FunctionParameterMode`; the server may send others. */
export type FunctionParameterMode = 'IN' | (string & {});

/** Values of `FunctionParameterType`; the server may send others. */
export const FunctionParameterType = {
  COLUMN: 'COLUMN',
  PARAM: 'PARAM',
} as const;
/** Values of `FunctionParameterType`; the server may send others. */
export type FunctionParameterType = 'COLUMN' | 'PARAM' | (string & {});

/** Values of `IsolationMode`; the server may send others. */
export const IsolationMode = {
  ISOLATION_MODE_ISOLATED: 'ISOLATION_MODE_ISOLATED',
  ISOLATION_MODE_OPEN: 'ISOLATION_MODE_OPEN',
  ISOLATION_MODE_OPEN_IN_ACCOUNT: 'ISOLATION_MODE_OPEN_IN_ACCOUNT',
} as const;
/** Values of `IsolationMode`; the server may send others. */
export type IsolationMode =
  'ISOLATION_MODE_ISOLATED' | 'ISOLATION_MODE_OPEN' | 'ISOLATION_MODE_OPEN_IN_ACCOUNT' | (string & {});

/** Values of `LineageDirection`; the server may send others. */
export const LineageDirection = {
  DOWNSTREAM: 'DOWNSTREAM',
  UPSTREAM: 'UPSTREAM',
} as const;
/** Values of `LineageDirection`; the server may send others. */
export type LineageDirection = 'DOWNSTREAM' | 'UPSTREAM' | (string & {});

/** Values of `ListMcpServicesRequestView`; the server may send others. */
export const ListMcpServicesRequestView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
/** Values of `ListMcpServicesRequestView`; the server may send others. */
export type ListMcpServicesRequestView = 'BASIC' | 'FULL' | (string & {});

/** Values of `ListModelProviderServicesRequestView`; the server may send others. */
export const ListModelProviderServicesRequestView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
/** Values of `ListModelProviderServicesRequestView`; the server may send others. */
export type ListModelProviderServicesRequestView = 'BASIC' | 'FULL' | (string & {});

/** Values of `ListModelServicesRequestView`; the server may send others. */
export const ListModelServicesRequestView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
/** Values of `ListModelServicesRequestView`; the server may send others. */
export type ListModelServicesRequestView = 'BASIC' | 'FULL' | (string & {});

/** Values of `MatchType`; the server may send others. */
export const MatchType = {
  PREFIX_MATCH: 'PREFIX_MATCH',
} as const;
/** Values of `MatchType`; the server may send others. */
export type MatchType = 'PREFIX_MATCH' | (string & {});

/**
 * Values of `ModelProviderServiceConfigAnthropicProviderRelayedConfigAnthropicRelayedPlanType`;
 * the server may send others.
 */
export const ModelProviderServiceConfigAnthropicProviderRelayedConfigAnthropicRelayedPlanType = {
  ANTHROPIC_RELAYED_PLAN_TYPE_MAX: 'ANTHROPIC_RELAYED_PLAN_TYPE_MAX',
  ANTHROPIC_RELAYED_PLAN_TYPE_TEAM_ENTERPRISE: 'ANTHROPIC_RELAYED_PLAN_TYPE_TEAM_ENTERPRISE',
} as const;
/**
 * Values of `ModelProviderServiceConfigAnthropicProviderRelayedConfigAnthropicRelayedPlanType`;
 * the server may send others.
 */
export type ModelProviderServiceConfigAnthropicProviderRelayedConfigAnthropicRelayedPlanType =
  'ANTHROPIC_RELAYED_PLAN_TYPE_MAX' | 'ANTHROPIC_RELAYED_PLAN_TYPE_TEAM_ENTERPRISE' | (string & {});

/** Values of `ModelProviderServiceConfigExternalModelProviderType`; the server may send others. */
export const ModelProviderServiceConfigExternalModelProviderType = {
  EXTERNAL_MODEL_PROVIDER_TYPE_AMAZON_BEDROCK: 'EXTERNAL_MODEL_PROVIDER_TYPE_AMAZON_BEDROCK',
  EXTERNAL_MODEL_PROVIDER_TYPE_ANTHROPIC: 'EXTERNAL_MODEL_PROVIDER_TYPE_ANTHROPIC',
  EXTERNAL_MODEL_PROVIDER_TYPE_AZURE_OPENAI: 'EXTERNAL_MODEL_PROVIDER_TYPE_AZURE_OPENAI',
  EXTERNAL_MODEL_PROVIDER_TYPE_CUSTOM: 'EXTERNAL_MODEL_PROVIDER_TYPE_CUSTOM',
  EXTERNAL_MODEL_PROVIDER_TYPE_GEMINI_ENTERPRISE: 'EXTERNAL_MODEL_PROVIDER_TYPE_GEMINI_ENTERPRISE',
  EXTERNAL_MODEL_PROVIDER_TYPE_MICROSOFT_FOUNDRY: 'EXTERNAL_MODEL_PROVIDER_TYPE_MICROSOFT_FOUNDRY',
  EXTERNAL_MODEL_PROVIDER_TYPE_OPENAI: 'EXTERNAL_MODEL_PROVIDER_TYPE_OPENAI',
} as const;
/** Values of `ModelProviderServiceConfigExternalModelProviderType`; the server may send others. */
export type ModelProviderServiceConfigExternalModelProviderType =
  | 'EXTERNAL_MODEL_PROVIDER_TYPE_AMAZON_BEDROCK'
  | 'EXTERNAL_MODEL_PROVIDER_TYPE_ANTHROPIC'
  | 'EXTERNAL_MODEL_PROVIDER_TYPE_AZURE_OPENAI'
  | 'EXTERNAL_MODEL_PROVIDER_TYPE_CUSTOM'
  | 'EXTERNAL_MODEL_PROVIDER_TYPE_GEMINI_ENTERPRISE'
  | 'EXTERNAL_MODEL_PROVIDER_TYPE_MICROSOFT_FOUNDRY'
  | 'EXTERNAL_MODEL_PROVIDER_TYPE_OPENAI'
  | (string & {});

/** Values of `ModelServiceConfigDestinationConfigDestinationType`; the server may send others. */
export const ModelServiceConfigDestinationConfigDestinationType = {
  DESTINATION_TYPE_EXTERNAL_FOUNDATION_MODEL: 'DESTINATION_TYPE_EXTERNAL_FOUNDATION_MODEL',
  DESTINATION_TYPE_PAY_PER_TOKEN_FOUNDATION_MODEL: 'DESTINATION_TYPE_PAY_PER_TOKEN_FOUNDATION_MODEL',
  DESTINATION_TYPE_PROVISIONED_THROUGHPUT_FOUNDATION_MODEL: 'DESTINATION_TYPE_PROVISIONED_THROUGHPUT_FOUNDATION_MODEL',
} as const;
/** Values of `ModelServiceConfigDestinationConfigDestinationType`; the server may send others. */
export type ModelServiceConfigDestinationConfigDestinationType =
  | 'DESTINATION_TYPE_EXTERNAL_FOUNDATION_MODEL'
  | 'DESTINATION_TYPE_PAY_PER_TOKEN_FOUNDATION_MODEL'
  | 'DESTINATION_TYPE_PROVISIONED_THROUGHPUT_FOUNDATION_MODEL'
  | (string & {});

/** Values of `ModelVersionInfoStatus`; the server may send others. */
export const ModelVersionInfoStatus = {
  FAILED_REGISTRATION: 'FAILED_REGISTRATION',
  MODEL_VERSION_STATUS_UNKNOWN: 'MODEL_VERSION_STATUS_UNKNOWN',
  PENDING_REGISTRATION: 'PENDING_REGISTRATION',
  READY: 'READY',
} as const;
/** Values of `ModelVersionInfoStatus`; the server may send others. */
export type ModelVersionInfoStatus =
  'FAILED_REGISTRATION' | 'MODEL_VERSION_STATUS_UNKNOWN' | 'PENDING_REGISTRATION' | 'READY' | (string & {});

/** Values of `MonitorCronSchedulePauseStatus`; the server may send others. */
export const MonitorCronSchedulePauseStatus = {
  PAUSED: 'PAUSED',
  UNPAUSED: 'UNPAUSED',
  UNSPECIFIED: 'UNSPECIFIED',
} as const;
/** Values of `MonitorCronSchedulePauseStatus`; the server may send others. */
export type MonitorCronSchedulePauseStatus = 'PAUSED' | 'UNPAUSED' | 'UNSPECIFIED' | (string & {});

/** Values of `MonitorInferenceLogProblemType`; the server may send others. */
export const MonitorInferenceLogProblemType = {
  PROBLEM_TYPE_CLASSIFICATION: 'PROBLEM_TYPE_CLASSIFICATION',
  PROBLEM_TYPE_REGRESSION: 'PROBLEM_TYPE_REGRESSION',
} as const;
/** Values of `MonitorInferenceLogProblemType`; the server may send others. */
export type MonitorInferenceLogProblemType = 'PROBLEM_TYPE_CLASSIFICATION' | 'PROBLEM_TYPE_REGRESSION' | (string & {});

/** Values of `MonitorInfoStatus`; the server may send others. */
export const MonitorInfoStatus = {
  MONITOR_STATUS_ACTIVE: 'MONITOR_STATUS_ACTIVE',
  MONITOR_STATUS_DELETE_PENDING: 'MONITOR_STATUS_DELETE_PENDING',
  MONITOR_STATUS_ERROR: 'MONITOR_STATUS_ERROR',
  MONITOR_STATUS_FAILED: 'MONITOR_STATUS_FAILED',
  MONITOR_STATUS_PENDING: 'MONITOR_STATUS_PENDING',
} as const;
/** Values of `MonitorInfoStatus`; the server may send others. */
export type MonitorInfoStatus =
  | 'MONITOR_STATUS_ACTIVE'
  | 'MONITOR_STATUS_DELETE_PENDING'
  | 'MONITOR_STATUS_ERROR'
  | 'MONITOR_STATUS_FAILED'
  | 'MONITOR_STATUS_PENDING'
  | (string & {});

/** Values of `MonitorMetricType`; the server may send others. */
export const MonitorMetricType = {
  CUSTOM_METRIC_TYPE_AGGREGATE: 'CUSTOM_METRIC_TYPE_AGGREGATE',
  CUSTOM_METRIC_TYPE_DERIVED: 'CUSTOM_METRIC_TYPE_DERIVED',
  CUSTOM_METRIC_TYPE_DRIFT: 'CUSTOM_METRIC_TYPE_DRIFT',
} as const;
/** Values of `MonitorMetricType`; the server may send others. */
export type MonitorMetricType =
  'CUSTOM_METRIC_TYPE_AGGREGATE' | 'CUSTOM_METRIC_TYPE_DERIVED' | 'CUSTOM_METRIC_TYPE_DRIFT' | (string & {});

/** Values of `MonitorRefreshInfoState`; the server may send others. */
export const MonitorRefreshInfoState = {
  CANCELED: 'CANCELED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  SUCCESS: 'SUCCESS',
  UNKNOWN: 'UNKNOWN',
} as const;
/** Values of `MonitorRefreshInfoState`; the server may send others. */
export type MonitorRefreshInfoState =
  'CANCELED' | 'FAILED' | 'PENDING' | 'RUNNING' | 'SUCCESS' | 'UNKNOWN' | (string & {});

/** Values of `MonitorRefreshInfoTrigger`; the server may send others. */
export const MonitorRefreshInfoTrigger = {
  MANUAL: 'MANUAL',
  SCHEDULE: 'SCHEDULE',
  UNKNOWN_TRIGGER: 'UNKNOWN_TRIGGER',
} as const;
/** Values of `MonitorRefreshInfoTrigger`; the server may send others. */
export type MonitorRefreshInfoTrigger = 'MANUAL' | 'SCHEDULE' | 'UNKNOWN_TRIGGER' | (string & {});

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
/** Values of `OnlineTableState`; the server may send others. */
export type OnlineTableState =
  | 'OFFLINE'
  | 'OFFLINE_FAILED'
  | 'ONLINE'
  | 'ONLINE_CONTINUOUS_UPDATE'
  | 'ONLINE_NO_PENDING_UPDATE'
  | 'ONLINE_PIPELINE_FAILED'
  | 'ONLINE_TRIGGERED_UPDATE'
  | 'ONLINE_UPDATING_PIPELINE_RESOURCES'
  | 'PROVISIONING'
  | 'PROVISIONING_INITIAL_SNAPSHOT'
  | 'PROVISIONING_PIPELINE_RESOURCES'
  | (string & {});

/** Values of `OptionSpecOauthStage`; the server may send others. */
export const OptionSpecOauthStage = {
  BEFORE_ACCESS_TOKEN: 'BEFORE_ACCESS_TOKEN',
  BEFORE_AUTHORIZATION_CODE: 'BEFORE_AUTHORIZATION_CODE',
} as const;
/** Values of `OptionSpecOauthStage`; the server may send others. */
export type OptionSpecOauthStage = 'BEFORE_ACCESS_TOKEN' | 'BEFORE_AUTHORIZATION_CODE' | (string & {});

/** Values of `OptionSpecOptionType`; the server may send others. */
export const OptionSpecOptionType = {
  OPTION_BIGINT: 'OPTION_BIGINT',
  OPTION_BOOLEAN: 'OPTION_BOOLEAN',
  OPTION_ENUM: 'OPTION_ENUM',
  OPTION_MULTILINE_STRING: 'OPTION_MULTILINE_STRING',
  OPTION_NUMBER: 'OPTION_NUMBER',
  OPTION_SERVICE_CREDENTIAL: 'OPTION_SERVICE_CREDENTIAL',
  OPTION_STORAGE_CREDENTIAL: 'OPTION_STORAGE_CREDENTIAL',
  OPTION_STRING: 'OPTION_STRING',
} as const;
/** Values of `OptionSpecOptionType`; the server may send others. */
export type OptionSpecOptionType =
  | 'OPTION_BIGINT'
  | 'OPTION_BOOLEAN'
  | 'OPTION_ENUM'
  | 'OPTION_MULTILINE_STRING'
  | 'OPTION_NUMBER'
  | 'OPTION_SERVICE_CREDENTIAL'
  | 'OPTION_STORAGE_CREDENTIAL'
  | 'OPTION_STRING'
  | (string & {});

/** Values of `PathOperation`; the server may send others. */
export const PathOperation = {
  PATH_CREATE_TABLE: 'PATH_CREATE_TABLE',
  PATH_READ: 'PATH_READ',
  PATH_READ_WRITE: 'PATH_READ_WRITE',
} as const;
/** Values of `PathOperation`; the server may send others. */
export type PathOperation = 'PATH_CREATE_TABLE' | 'PATH_READ' | 'PATH_READ_WRITE' | (string & {});

/** Values of `PolicyType`; the server may send others. */
export const PolicyType = {
  POLICY_TYPE_COLUMN_MASK: 'POLICY_TYPE_COLUMN_MASK',
  POLICY_TYPE_DENY: 'POLICY_TYPE_DENY',
  POLICY_TYPE_GRANT: 'POLICY_TYPE_GRANT',
  POLICY_TYPE_ROW_FILTER: 'POLICY_TYPE_ROW_FILTER',
} as const;
/** Values of `PolicyType`; the server may send others. */
export type PolicyType =
  'POLICY_TYPE_COLUMN_MASK' | 'POLICY_TYPE_DENY' | 'POLICY_TYPE_GRANT' | 'POLICY_TYPE_ROW_FILTER' | (string & {});

/** Values of `PrincipalType`; the server may send others. */
export const PrincipalType = {
  GROUP_PRINCIPAL: 'GROUP_PRINCIPAL',
  SERVICE_PRINCIPAL: 'SERVICE_PRINCIPAL',
  USER_PRINCIPAL: 'USER_PRINCIPAL',
} as const;
/** Values of `PrincipalType`; the server may send others. */
export type PrincipalType = 'GROUP_PRINCIPAL' | 'SERVICE_PRINCIPAL' | 'USER_PRINCIPAL' | (string & {});

/** Values of `Privilege`; the server may send others. */
export const Privilege = {
  ACCESS: 'ACCESS',
  ALL_PRIVILEGES: 'ALL_PRIVILEGES',
  APPLY_TAG: 'APPLY_TAG',
  BROWSE: 'BROWSE',
  CREATE: 'CREATE',
  CREATE_CASE_COLLECTION: 'CREATE_CASE_COLLECTION',
  CREATE_CATALOG: 'CREATE_CATALOG',
  CREATE_CLEAN_ROOM: 'CREATE_CLEAN_ROOM',
  CREATE_CONNECTION: 'CREATE_CONNECTION',
  CREATE_DATASOURCE: 'CREATE_DATASOURCE',
  CREATE_EXTERNAL_LOCATION: 'CREATE_EXTERNAL_LOCATION',
  CREATE_EXTERNAL_TABLE: 'CREATE_EXTERNAL_TABLE',
  CREATE_EXTERNAL_VOLUME: 'CREATE_EXTERNAL_VOLUME',
  CREATE_FEATURE: 'CREATE_FEATURE',
  CREATE_FLOW: 'CREATE_FLOW',
  CREATE_FOREIGN_CATALOG: 'CREATE_FOREIGN_CATALOG',
  CREATE_FOREIGN_SECURABLE: 'CREATE_FOREIGN_SECURABLE',
  CREATE_FUNCTION: 'CREATE_FUNCTION',
  CREATE_MANAGED_STORAGE: 'CREATE_MANAGED_STORAGE',
  CREATE_MATERIALIZED_VIEW: 'CREATE_MATERIALIZED_VIEW',
  CREATE_MEMORY_STORE: 'CREATE_MEMORY_STORE',
  CREATE_MODEL: 'CREATE_MODEL',
  CREATE_PROVIDER: 'CREATE_PROVIDER',
  CREATE_RECIPIENT: 'CREATE_RECIPIENT',
  CREATE_RULE: 'CREATE_RULE',
  CREATE_SCHEMA: 'CREATE_SCHEMA',
  CREATE_SEMANTIC_GRAPH: 'CREATE_SEMANTIC_GRAPH',
  CREATE_SERVICE: 'CREATE_SERVICE',
  CREATE_SERVICE_CREDENTIAL: 'CREATE_SERVICE_CREDENTIAL',
  CREATE_SHARE: 'CREATE_SHARE',
  CREATE_SKILL: 'CREATE_SKILL',
  CREATE_STORAGE_CREDENTIAL: 'CREATE_STORAGE_CREDENTIAL',
  CREATE_STREAM: 'CREATE_STREAM',
  CREATE_TABLE: 'CREATE_TABLE',
  CREATE_VIEW: 'CREATE_VIEW',
  CREATE_VOLUME: 'CREATE_VOLUME',
  DELETE: 'DELETE',
  DELETE_EVENTS: 'DELETE_EVENTS',
  DELETE_SECURITY_DATA: 'DELETE_SECURITY_DATA',
  EXECUTE: 'EXECUTE',
  EXECUTE_CLEAN_ROOM_TASK: 'EXECUTE_CLEAN_ROOM_TASK',
  EXTERNAL_USE_SCHEMA: 'EXTERNAL_USE_SCHEMA',
  INSERT: 'INSERT',
  INSERT_SECURITY_DATA: 'INSERT_SECURITY_DATA',
  MANAGE: 'MANAGE',
  MANAGE_ACCESS: 'MANAGE_ACCESS',
  MANAGE_ACCESS_CONTROL: 'MANAGE_ACCESS_CONTROL',
  MANAGE_ALLOWLIST: 'MANAGE_ALLOWLIST',
  MANAGE_GRANTS: 'MANAGE_GRANTS',
  MODIFY: 'MODIFY',
  MODIFY_CLEAN_ROOM: 'MODIFY_CLEAN_ROOM',
  READ_EVENTS: 'READ_EVENTS',
  READ_FEATURE: 'READ_FEATURE',
  READ_FILES: 'READ_FILES',
  READ_FLOW: 'READ_FLOW',
  READ_MEMORY_STORE: 'READ_MEMORY_STORE',
  READ_METADATA: 'READ_METADATA',
  READ_PRIVATE_FILES: 'READ_PRIVATE_FILES',
  READ_SECURITY_DATA: 'READ_SECURITY_DATA',
  READ_SEMANTIC_GRAPH: 'READ_SEMANTIC_GRAPH',
  READ_SKILL: 'READ_SKILL',
  READ_STREAM: 'READ_STREAM',
  READ_VOLUME: 'READ_VOLUME',
  REFRESH: 'REFRESH',
  REFRESH_FLOW: 'REFRESH_FLOW',
  SELECT: 'SELECT',
  SET_SHARE_PERMISSION: 'SET_SHARE_PERMISSION',
  UPDATE: 'UPDATE',
  UPDATE_EVENTS: 'UPDATE_EVENTS',
  UPDATE_SECURITY_DATA: 'UPDATE_SECURITY_DATA',
  USAGE: 'USAGE',
  USE_CATALOG: 'USE_CATALOG',
  USE_CONNECTION: 'USE_CONNECTION',
  USE_MARKETPLACE_ASSETS: 'USE_MARKETPLACE_ASSETS',
  USE_PROVIDER: 'USE_PROVIDER',
  USE_RECIPIENT: 'USE_RECIPIENT',
  USE_SCHEMA: 'USE_SCHEMA',
  USE_SHARE: 'USE_SHARE',
  USE_VOLUME: 'USE_VOLUME',
  VIEW_ADMIN_METADATA: 'VIEW_ADMIN_METADATA',
  VIEW_METADATA: 'VIEW_METADATA',
  VIEW_OBJECT: 'VIEW_OBJECT',
  WRITE_FILES: 'WRITE_FILES',
  WRITE_FLOW: 'WRITE_FLOW',
  WRITE_MEMORY_STORE: 'WRITE_MEMORY_STORE',
  WRITE_PRIVATE_FILES: 'WRITE_PRIVATE_FILES',
  WRITE_SEMANTIC_GRAPH: 'WRITE_SEMANTIC_GRAPH',
  WRITE_SKILL: 'WRITE_SKILL',
  WRITE_VOLUME: 'WRITE_VOLUME',
} as const;
/** Values of `Privilege`; the server may send others. */
export type Privilege =
  | 'ACCESS'
  | 'ALL_PRIVILEGES'
  | 'APPLY_TAG'
  | 'BROWSE'
  | 'CREATE'
  | 'CREATE_CASE_COLLECTION'
  | 'CREATE_CATALOG'
  | 'CREATE_CLEAN_ROOM'
  | 'CREATE_CONNECTION'
  | 'CREATE_DATASOURCE'
  | 'CREATE_EXTERNAL_LOCATION'
  | 'CREATE_EXTERNAL_TABLE'
  | 'CREATE_EXTERNAL_VOLUME'
  | 'CREATE_FEATURE'
  | 'CREATE_FLOW'
  | 'CREATE_FOREIGN_CATALOG'
  | 'CREATE_FOREIGN_SECURABLE'
  | 'CREATE_FUNCTION'
  | 'CREATE_MANAGED_STORAGE'
  | 'CREATE_MATERIALIZED_VIEW'
  | 'CREATE_MEMORY_STORE'
  | 'CREATE_MODEL'
  | 'CREATE_PROVIDER'
  | 'CREATE_RECIPIENT'
  | 'CREATE_RULE'
  | 'CREATE_SCHEMA'
  | 'CREATE_SEMANTIC_GRAPH'
  | 'CREATE_SERVICE'
  | 'CREATE_SERVICE_CREDENTIAL'
  | 'CREATE_SHARE'
  | 'CREATE_SKILL'
  | 'CREATE_STORAGE_CREDENTIAL'
  | 'CREATE_STREAM'
  | 'CREATE_TABLE'
  | 'CREATE_VIEW'
  | 'CREATE_VOLUME'
  | 'DELETE'
  | 'DELETE_EVENTS'
  | 'DELETE_SECURITY_DATA'
  | 'EXECUTE'
  | 'EXECUTE_CLEAN_ROOM_TASK'
  | 'EXTERNAL_USE_SCHEMA'
  | 'INSERT'
  | 'INSERT_SECURITY_DATA'
  | 'MANAGE'
  | 'MANAGE_ACCESS'
  | 'MANAGE_ACCESS_CONTROL'
  | 'MANAGE_ALLOWLIST'
  | 'MANAGE_GRANTS'
  | 'MODIFY'
  | 'MODIFY_CLEAN_ROOM'
  | 'READ_EVENTS'
  | 'READ_FEATURE'
  | 'READ_FILES'
  | 'READ_FLOW'
  | 'READ_MEMORY_STORE'
  | 'READ_METADATA'
  | 'READ_PRIVATE_FILES'
  | 'READ_SECURITY_DATA'
  | 'READ_SEMANTIC_GRAPH'
  | 'READ_SKILL'
  | 'READ_STREAM'
  | 'READ_VOLUME'
  | 'REFRESH'
  | 'REFRESH_FLOW'
  | 'SELECT'
  | 'SET_SHARE_PERMISSION'
  | 'UPDATE'
  | 'UPDATE_EVENTS'
  | 'UPDATE_SECURITY_DATA'
  | 'USAGE'
  | 'USE_CATALOG'
  | 'USE_CONNECTION'
  | 'USE_MARKETPLACE_ASSETS'
  | 'USE_PROVIDER'
  | 'USE_RECIPIENT'
  | 'USE_SCHEMA'
  | 'USE_SHARE'
  | 'USE_VOLUME'
  | 'VIEW_ADMIN_METADATA'
  | 'VIEW_METADATA'
  | 'VIEW_OBJECT'
  | 'WRITE_FILES'
  | 'WRITE_FLOW'
  | 'WRITE_MEMORY_STORE'
  | 'WRITE_PRIVATE_FILES'
  | 'WRITE_SEMANTIC_GRAPH'
  | 'WRITE_SKILL'
  | 'WRITE_VOLUME'
  | (string & {});

/** Values of `ProvisioningInfoState`; the server may send others. */
export const ProvisioningInfoState = {
  ACTIVE: 'ACTIVE',
  DEGRADED: 'DEGRADED',
  DELETING: 'DELETING',
  FAILED: 'FAILED',
  PROVISIONING: 'PROVISIONING',
  UPDATING: 'UPDATING',
} as const;
/** Values of `ProvisioningInfoState`; the server may send others. */
export type ProvisioningInfoState =
  'ACTIVE' | 'DEGRADED' | 'DELETING' | 'FAILED' | 'PROVISIONING' | 'UPDATING' | (string & {});

/** Values of `RateLimitRateLimitKey`; the server may send others. */
export const RateLimitRateLimitKey = {
  RATE_LIMIT_KEY_REQUEST_TAG: 'RATE_LIMIT_KEY_REQUEST_TAG',
  RATE_LIMIT_KEY_SERVICE: 'RATE_LIMIT_KEY_SERVICE',
  RATE_LIMIT_KEY_SERVICE_PRINCIPAL: 'RATE_LIMIT_KEY_SERVICE_PRINCIPAL',
  RATE_LIMIT_KEY_USER: 'RATE_LIMIT_KEY_USER',
  RATE_LIMIT_KEY_USER_DEFAULT: 'RATE_LIMIT_KEY_USER_DEFAULT',
  RATE_LIMIT_KEY_USER_GROUP: 'RATE_LIMIT_KEY_USER_GROUP',
} as const;
/** Values of `RateLimitRateLimitKey`; the server may send others. */
export type RateLimitRateLimitKey =
  | 'RATE_LIMIT_KEY_REQUEST_TAG'
  | 'RATE_LIMIT_KEY_SERVICE'
  | 'RATE_LIMIT_KEY_SERVICE_PRINCIPAL'
  | 'RATE_LIMIT_KEY_USER'
  | 'RATE_LIMIT_KEY_USER_DEFAULT'
  | 'RATE_LIMIT_KEY_USER_GROUP'
  | (string & {});

/** Values of `RateLimitRateLimitRenewalPeriod`; the server may send others. */
export const RateLimitRateLimitRenewalPeriod = {
  RATE_LIMIT_RENEWAL_PERIOD_HOUR: 'RATE_LIMIT_RENEWAL_PERIOD_HOUR',
  RATE_LIMIT_RENEWAL_PERIOD_MINUTE: 'RATE_LIMIT_RENEWAL_PERIOD_MINUTE',
} as const;
/** Values of `RateLimitRateLimitRenewalPeriod`; the server may send others. */
export type RateLimitRateLimitRenewalPeriod =
  'RATE_LIMIT_RENEWAL_PERIOD_HOUR' | 'RATE_LIMIT_RENEWAL_PERIOD_MINUTE' | (string & {});

/** Values of `SchemaFilterType`; the server may send others. */
export const SchemaFilterType = {
  SCHEMA_FILTER_TYPE_EXCLUDE: 'SCHEMA_FILTER_TYPE_EXCLUDE',
  SCHEMA_FILTER_TYPE_INCLUDE: 'SCHEMA_FILTER_TYPE_INCLUDE',
  SCHEMA_FILTER_TYPE_INCLUDE_ALL: 'SCHEMA_FILTER_TYPE_INCLUDE_ALL',
} as const;
/** Values of `SchemaFilterType`; the server may send others. */
export type SchemaFilterType =
  'SCHEMA_FILTER_TYPE_EXCLUDE' | 'SCHEMA_FILTER_TYPE_INCLUDE' | 'SCHEMA_FILTER_TYPE_INCLUDE_ALL' | (string & {});

/** Values of `SecurableKind`; the server may send others. */
export const SecurableKind = {
  CATALOG_FOREIGN_BIGLAKE: 'CATALOG_FOREIGN_BIGLAKE',
  CATALOG_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE: 'CATALOG_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE',
  CATALOG_FOREIGN_ICEBERG_REST: 'CATALOG_FOREIGN_ICEBERG_REST',
  CONNECTION_BIGLAKE_SERVICE_ACCOUNT: 'CONNECTION_BIGLAKE_SERVICE_ACCOUNT',
  CONNECTION_COMMUNITY_OAUTH_M2M: 'CONNECTION_COMMUNITY_OAUTH_M2M',
  CONNECTION_COMMUNITY_OAUTH_U2M: 'CONNECTION_COMMUNITY_OAUTH_U2M',
  CONNECTION_COMMUNITY_OAUTH_U2M_MAPPING: 'CONNECTION_COMMUNITY_OAUTH_U2M_MAPPING',
  CONNECTION_GOOGLE_CLOUD_LAKEHOUSE_OAUTH_U2M: 'CONNECTION_GOOGLE_CLOUD_LAKEHOUSE_OAUTH_U2M',
  CONNECTION_GOOGLE_CLOUD_LAKEHOUSE_SERVICE_ACCOUNT: 'CONNECTION_GOOGLE_CLOUD_LAKEHOUSE_SERVICE_ACCOUNT',
  CONNECTION_ICEBERG_REST_BEARER_TOKEN: 'CONNECTION_ICEBERG_REST_BEARER_TOKEN',
  CONNECTION_ICEBERG_REST_OAUTH_M2M: 'CONNECTION_ICEBERG_REST_OAUTH_M2M',
  RECIPIENT_EMAIL: 'RECIPIENT_EMAIL',
  RECIPIENT_EMAIL_DATABRICKS: 'RECIPIENT_EMAIL_DATABRICKS',
  RECIPIENT_EMAIL_TOKEN: 'RECIPIENT_EMAIL_TOKEN',
  SCHEMA_FOREIGN_BIGLAKE: 'SCHEMA_FOREIGN_BIGLAKE',
  SCHEMA_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE: 'SCHEMA_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE',
  SCHEMA_FOREIGN_ICEBERG_REST: 'SCHEMA_FOREIGN_ICEBERG_REST',
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
  TABLE_FOREIGN_BIGLAKE: 'TABLE_FOREIGN_BIGLAKE',
  TABLE_FOREIGN_BIGQUERY: 'TABLE_FOREIGN_BIGQUERY',
  TABLE_FOREIGN_DATABRICKS: 'TABLE_FOREIGN_DATABRICKS',
  TABLE_FOREIGN_DELTASHARING: 'TABLE_FOREIGN_DELTASHARING',
  TABLE_FOREIGN_DELTA_DELTASHARING: 'TABLE_FOREIGN_DELTA_DELTASHARING',
  TABLE_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE: 'TABLE_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE',
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
  TABLE_FOREIGN_ICEBERG_REST: 'TABLE_FOREIGN_ICEBERG_REST',
  TABLE_FOREIGN_MONGODB: 'TABLE_FOREIGN_MONGODB',
  TABLE_FOREIGN_MYSQL: 'TABLE_FOREIGN_MYSQL',
  TABLE_FOREIGN_NETSUITE: 'TABLE_FOREIGN_NETSUITE',
  TABLE_FOREIGN_ORACLE: 'TABLE_FOREIGN_ORACLE',
  TABLE_FOREIGN_PALANTIR: 'TABLE_FOREIGN_PALANTIR',
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
/** Values of `SecurableKind`; the server may send others. */
export type SecurableKind =
  | 'CATALOG_FOREIGN_BIGLAKE'
  | 'CATALOG_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE'
  | 'CATALOG_FOREIGN_ICEBERG_REST'
  | 'CONNECTION_BIGLAKE_SERVICE_ACCOUNT'
  | 'CONNECTION_COMMUNITY_OAUTH_M2M'
  | 'CONNECTION_COMMUNITY_OAUTH_U2M'
  | 'CONNECTION_COMMUNITY_OAUTH_U2M_MAPPING'
  | 'CONNECTION_GOOGLE_CLOUD_LAKEHOUSE_OAUTH_U2M'
  | 'CONNECTION_GOOGLE_CLOUD_LAKEHOUSE_SERVICE_ACCOUNT'
  | 'CONNECTION_ICEBERG_REST_BEARER_TOKEN'
  | 'CONNECTION_ICEBERG_REST_OAUTH_M2M'
  | 'RECIPIENT_EMAIL'
  | 'RECIPIENT_EMAIL_DATABRICKS'
  | 'RECIPIENT_EMAIL_TOKEN'
  | 'SCHEMA_FOREIGN_BIGLAKE'
  | 'SCHEMA_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE'
  | 'SCHEMA_FOREIGN_ICEBERG_REST'
  | 'TABLE_DB_STORAGE'
  | 'TABLE_DELTA'
  | 'TABLE_DELTASHARING'
  | 'TABLE_DELTASHARING_MUTABLE'
  | 'TABLE_DELTASHARING_OPEN_DIR_BASED'
  | 'TABLE_DELTA_EXTERNAL'
  | 'TABLE_DELTA_ICEBERG_DELTASHARING'
  | 'TABLE_DELTA_ICEBERG_MANAGED'
  | 'TABLE_DELTA_UNIFORM_HUDI_EXTERNAL'
  | 'TABLE_DELTA_UNIFORM_ICEBERG_EXTERNAL'
  | 'TABLE_DELTA_UNIFORM_ICEBERG_EXTERNAL_DELTASHARING'
  | 'TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_DELTASHARING'
  | 'TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_HIVE_METASTORE_EXTERNAL'
  | 'TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_HIVE_METASTORE_MANAGED'
  | 'TABLE_DELTA_UNIFORM_ICEBERG_FOREIGN_SNOWFLAKE'
  | 'TABLE_EXTERNAL'
  | 'TABLE_FEATURE_STORE'
  | 'TABLE_FEATURE_STORE_EXTERNAL'
  | 'TABLE_FOREIGN_BIGLAKE'
  | 'TABLE_FOREIGN_BIGQUERY'
  | 'TABLE_FOREIGN_DATABRICKS'
  | 'TABLE_FOREIGN_DELTASHARING'
  | 'TABLE_FOREIGN_DELTA_DELTASHARING'
  | 'TABLE_FOREIGN_GOOGLE_CLOUD_LAKEHOUSE'
  | 'TABLE_FOREIGN_HIVE_METASTORE'
  | 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_EXTERNAL'
  | 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_MANAGED'
  | 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_SHALLOW_CLONE_EXTERNAL'
  | 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_SHALLOW_CLONE_MANAGED'
  | 'TABLE_FOREIGN_HIVE_METASTORE_DBFS_VIEW'
  | 'TABLE_FOREIGN_HIVE_METASTORE_EXTERNAL'
  | 'TABLE_FOREIGN_HIVE_METASTORE_MANAGED'
  | 'TABLE_FOREIGN_HIVE_METASTORE_SHALLOW_CLONE_EXTERNAL'
  | 'TABLE_FOREIGN_HIVE_METASTORE_SHALLOW_CLONE_MANAGED'
  | 'TABLE_FOREIGN_HIVE_METASTORE_VIEW'
  | 'TABLE_FOREIGN_ICEBERG_REST'
  | 'TABLE_FOREIGN_MONGODB'
  | 'TABLE_FOREIGN_MYSQL'
  | 'TABLE_FOREIGN_NETSUITE'
  | 'TABLE_FOREIGN_ORACLE'
  | 'TABLE_FOREIGN_PALANTIR'
  | 'TABLE_FOREIGN_POSTGRESQL'
  | 'TABLE_FOREIGN_REDSHIFT'
  | 'TABLE_FOREIGN_SALESFORCE'
  | 'TABLE_FOREIGN_SALESFORCE_DATA_CLOUD'
  | 'TABLE_FOREIGN_SALESFORCE_DATA_CLOUD_FILE_SHARING'
  | 'TABLE_FOREIGN_SALESFORCE_DATA_CLOUD_FILE_SHARING_VIEW'
  | 'TABLE_FOREIGN_SNOWFLAKE'
  | 'TABLE_FOREIGN_SQLDW'
  | 'TABLE_FOREIGN_SQLSERVER'
  | 'TABLE_FOREIGN_TERADATA'
  | 'TABLE_FOREIGN_WORKDAY_RAAS'
  | 'TABLE_ICEBERG_UNIFORM_MANAGED'
  | 'TABLE_INTERNAL'
  | 'TABLE_MANAGED_POSTGRESQL'
  | 'TABLE_MATERIALIZED_VIEW'
  | 'TABLE_MATERIALIZED_VIEW_DELTASHARING'
  | 'TABLE_METRIC_VIEW'
  | 'TABLE_METRIC_VIEW_DELTASHARING'
  | 'TABLE_ONLINE_VECTOR_INDEX_DIRECT'
  | 'TABLE_ONLINE_VECTOR_INDEX_REPLICA'
  | 'TABLE_ONLINE_VIEW'
  | 'TABLE_STANDARD'
  | 'TABLE_STREAMING_LIVE_TABLE'
  | 'TABLE_STREAMING_LIVE_TABLE_DELTASHARING'
  | 'TABLE_SYSTEM'
  | 'TABLE_SYSTEM_DELTASHARING'
  | 'TABLE_VIEW'
  | 'TABLE_VIEW_DELTASHARING'
  | (string & {});

/** Values of `SecurableType`; the server may send others. */
export const SecurableType = {
  CATALOG: 'CATALOG',
  CLEAN_ROOM: 'CLEAN_ROOM',
  CONNECTION: 'CONNECTION',
  CREDENTIAL: 'CREDENTIAL',
  EXTERNAL_LOCATION: 'EXTERNAL_LOCATION',
  EXTERNAL_METADATA: 'EXTERNAL_METADATA',
  FUNCTION: 'FUNCTION',
  METASTORE: 'METASTORE',
  PIPELINE: 'PIPELINE',
  PROVIDER: 'PROVIDER',
  RECIPIENT: 'RECIPIENT',
  SCHEMA: 'SCHEMA',
  SHARE: 'SHARE',
  STAGING_TABLE: 'STAGING_TABLE',
  STORAGE_CREDENTIAL: 'STORAGE_CREDENTIAL',
  TABLE: 'TABLE',
  VOLUME: 'VOLUME',
} as const;
/** Values of `SecurableType`; the server may send others. */
export type SecurableType =
  | 'CATALOG'
  | 'CLEAN_ROOM'
  | 'CONNECTION'
  | 'CREDENTIAL'
  | 'EXTERNAL_LOCATION'
  | 'EXTERNAL_METADATA'
  | 'FUNCTION'
  | 'METASTORE'
  | 'PIPELINE'
  | 'PROVIDER'
  | 'RECIPIENT'
  | 'SCHEMA'
  | 'SHARE'
  | 'STAGING_TABLE'
  | 'STORAGE_CREDENTIAL'
  | 'TABLE'
  | 'VOLUME'
  | (string & {});

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
/** Values of `SpecialDestination`; the server may send others. */
export type SpecialDestination =
  | 'SPECIAL_DESTINATION_CATALOG_OWNER'
  | 'SPECIAL_DESTINATION_CONNECTION_OWNER'
  | 'SPECIAL_DESTINATION_CREDENTIAL_OWNER'
  | 'SPECIAL_DESTINATION_EXTERNAL_LOCATION_OWNER'
  | 'SPECIAL_DESTINATION_FUNCTION_OWNER'
  | 'SPECIAL_DESTINATION_METASTORE_OWNER'
  | 'SPECIAL_DESTINATION_REGISTERED_MODEL_OWNER'
  | 'SPECIAL_DESTINATION_SCHEMA_OWNER'
  | 'SPECIAL_DESTINATION_TABLE_OWNER'
  | 'SPECIAL_DESTINATION_VOLUME_OWNER'
  | (string & {});

/** Values of `SseEncryptionDetailsAlgorithm`; the server may send others. */
export const SseEncryptionDetailsAlgorithm = {
  AWS_SSE_KMS: 'AWS_SSE_KMS',
  AWS_SSE_S3: 'AWS_SSE_S3',
} as const;
/** Values of `SseEncryptionDetailsAlgorithm`; the server may send others. */
export type SseEncryptionDetailsAlgorithm = 'AWS_SSE_KMS' | 'AWS_SSE_S3' | (string & {});

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
/** Values of `SystemType`; the server may send others. */
export type SystemType =
  | 'AMAZON_REDSHIFT'
  | 'AZURE_SYNAPSE'
  | 'CONFLUENT'
  | 'DATABRICKS'
  | 'GOOGLE_BIGQUERY'
  | 'KAFKA'
  | 'LOOKER'
  | 'MICROSOFT_FABRIC'
  | 'MICROSOFT_SQL_SERVER'
  | 'MONGODB'
  | 'MYSQL'
  | 'ORACLE'
  | 'OTHER'
  | 'POSTGRESQL'
  | 'POWER_BI'
  | 'SALESFORCE'
  | 'SAP'
  | 'SERVICENOW'
  | 'SNOWFLAKE'
  | 'STREAM_NATIVE'
  | 'TABLEAU'
  | 'TERADATA'
  | 'WORKDAY'
  | (string & {});

/** Values of `TableOperation`; the server may send others. */
export const TableOperation = {
  READ: 'READ',
  READ_WRITE: 'READ_WRITE',
} as const;
/** Values of `TableOperation`; the server may send others. */
export type TableOperation = 'READ' | 'READ_WRITE' | (string & {});

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
/** Values of `TableType`; the server may send others. */
export type TableType =
  | 'EXTERNAL'
  | 'EXTERNAL_SHALLOW_CLONE'
  | 'FOREIGN'
  | 'MANAGED'
  | 'MANAGED_SHALLOW_CLONE'
  | 'MATERIALIZED_VIEW'
  | 'METRIC_VIEW'
  | 'STREAMING_TABLE'
  | 'VIEW'
  | (string & {});

/** Values of `TagAssignmentSourceType`; the server may send others. */
export const TagAssignmentSourceType = {
  TAG_ASSIGNMENT_SOURCE_TYPE_SYSTEM_DATA_CLASSIFICATION: 'TAG_ASSIGNMENT_SOURCE_TYPE_SYSTEM_DATA_CLASSIFICATION',
} as const;
/** Values of `TagAssignmentSourceType`; the server may send others. */
export type TagAssignmentSourceType = 'TAG_ASSIGNMENT_SOURCE_TYPE_SYSTEM_DATA_CLASSIFICATION' | (string & {});

/** Values of `ValidateCredentialResult`; the server may send others. */
export const ValidateCredentialResult = {
  FAIL: 'FAIL',
  PASS: 'PASS',
  SKIP: 'SKIP',
} as const;
/** Values of `ValidateCredentialResult`; the server may send others. */
export type ValidateCredentialResult = 'FAIL' | 'PASS' | 'SKIP' | (string & {});

/** Values of `ValidationResultOperation`; the server may send others. */
export const ValidationResultOperation = {
  DELETE: 'DELETE',
  LIST: 'LIST',
  PATH_EXISTS: 'PATH_EXISTS',
  READ: 'READ',
  WRITE: 'WRITE',
} as const;
/** Values of `ValidationResultOperation`; the server may send others. */
export type ValidationResultOperation = 'DELETE' | 'LIST' | 'PATH_EXISTS' | 'READ' | 'WRITE' | (string & {});

/** Values of `ValidationResultResult`; the server may send others. */
export const ValidationResultResult = {
  FAIL: 'FAIL',
  PASS: 'PASS',
  SKIP: 'SKIP',
} as const;
/** Values of `ValidationResultResult`; the server may send others. */
export type ValidationResultResult = 'FAIL' | 'PASS' | 'SKIP' | (string & {});

/** Values of `VolumeOperation`; the server may send others. */
export const VolumeOperation = {
  READ_VOLUME: 'READ_VOLUME',
  WRITE_VOLUME: 'WRITE_VOLUME',
} as const;
/** Values of `VolumeOperation`; the server may send others. */
export type VolumeOperation = 'READ_VOLUME' | 'WRITE_VOLUME' | (string & {});

/** Values of `VolumeType`; the server may send others. */
export const VolumeType = {
  EXTERNAL: 'EXTERNAL',
  MANAGED: 'MANAGED',
} as const;
/** Values of `VolumeType`; the server may send others. */
export type VolumeType = 'EXTERNAL' | 'MANAGED' | (string & {});

/** Values of `WorkspaceBindingBindingType`; the server may send others. */
export const WorkspaceBindingBindingType = {
  BINDING_TYPE_READ_ONLY: 'BINDING_TYPE_READ_ONLY',
  BINDING_TYPE_READ_WRITE: 'BINDING_TYPE_READ_WRITE',
} as const;
/** Values of `WorkspaceBindingBindingType`; the server may send others. */
export type WorkspaceBindingBindingType = 'BINDING_TYPE_READ_ONLY' | 'BINDING_TYPE_READ_WRITE' | (string & {});

/** Part of `AccessRequestDestinations`, `SecurablePermissions`. */
export interface Securable {
  full_name?: string | undefined;
  provider_share?: string | undefined;
  type?: SecurableType | undefined;
}

/** Part of `AccessRequestDestinations`. */
export interface NotificationDestination {
  destination_id?: string | undefined;
  destination_type?: DestinationType | undefined;
  special_destination?: SpecialDestination | undefined;
}

/** Part of `AccountsCreateMetastore`. */
export interface CreateAccountsMetastore {
  name: string;
  external_access_enabled?: boolean | undefined;
  region?: string | undefined;
  storage_root?: string | undefined;
}

/** Part of `AccountsCreateMetastoreAssignment`. */
export interface CreateMetastoreAssignment {
  workspace_id: Int64Input;
  metastore_id: string;
  default_catalog_name: string;
}

/**
 * Answer of `Metastores.create`, `Metastores.get`,
 * `Metastores.update`. Part of `AccountsCreateMetastoreResponse`,
 * `AccountsGetMetastoreResponse`, `AccountsListMetastoresResponse` and 2 more.
 */
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

/** Part of `AccountsCreateStorageCredential`. */
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

/**
 * Answer of `StorageCredentials.create`, `StorageCredentials.get`,
 * `StorageCredentials.update`. Part of `AccountsCreateStorageCredentialInfo`,
 * `AccountsStorageCredentialInfo`, `AccountsUpdateStorageCredentialResponse` and 2 more.
 */
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

/** Answer of `Metastores.current`. Part of `AccountsMetastoreAssignment`. */
export interface MetastoreAssignment {
  workspace_id: Int64;
  metastore_id: string;
  default_catalog_name?: string | undefined;
}

/** Part of `AccountsUpdateMetastore`. */
export interface UpdateAccountsMetastore {
  delta_sharing_organization_name?: string | undefined;
  delta_sharing_recipient_token_lifetime_in_seconds?: Int64Input | undefined;
  delta_sharing_scope?: DeltaSharingScopeEnum | undefined;
  external_access_enabled?: boolean | undefined;
  owner?: string | undefined;
  privilege_model_version?: string | undefined;
  storage_root_credential_id?: string | undefined;
}

/** Part of `AccountsUpdateMetastoreAssignment`. */
export interface UpdateMetastoreAssignment {
  workspace_id: Int64Input;
  default_catalog_name?: string | undefined;
  metastore_id?: string | undefined;
}

/** Part of `AccountsUpdateStorageCredential`. */
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

/** Part of `AgentService`. */
export interface AgentServiceConfig {
  base_path?: string | undefined;
  inference_table?: InferenceTableConfig | undefined;
  model_service?: string | undefined;
  rate_limits?: RateLimit[] | undefined;
  source_connection?: AgentServiceConfigSourceConnection | undefined;
  system_prompt?: string | undefined;
}

/** Part of `AgentServiceConfig`, `ModelProviderServiceConfig`, `ModelServiceConfig`. */
export interface InferenceTableConfig {
  parent: string;
  disabled?: boolean | undefined;
  is_deleted?: boolean | undefined;
  table?: string | undefined;
  table_name_prefix?: string | undefined;
}

/** Part of `AgentServiceConfig`, `McpServiceConfig`, `ModelProviderServiceConfig` and 1 more. */
export interface RateLimit {
  key: RateLimitRateLimitKey;
  renewal_period: RateLimitRateLimitRenewalPeriod;
  principal?: string | undefined;
  request_tag_key?: string | undefined;
  request_tag_value?: string | undefined;
  requests?: Int64 | undefined;
  tokens?: Int64 | undefined;
}

/** Part of `AgentServiceConfig`. */
export interface AgentServiceConfigSourceConnection {
  name: string;
  is_deleted?: boolean | undefined;
}

/** Part of `ArtifactAllowlistInfo`, `SetArtifactAllowlist`. */
export interface ArtifactMatcher {
  artifact: string;
  match_type: MatchType;
}

/** Part of `BatchCreateAccessRequestsRequest`. */
export interface CreateAccessRequest {
  behalf_of?: Principal | undefined;
  comment?: string | undefined;
  securable_permissions?: SecurablePermissions[] | undefined;
}

/** Part of `BatchCreateAccessRequestsResponse`. */
export interface CreateAccessRequestResponse {
  behalf_of?: Principal | undefined;
  request_destinations?: AccessRequestDestinations[] | undefined;
}

/** Part of `CatalogInfo`, `CreateCatalog`, `UpdateCatalog`. */
export interface CatalogFederationConfig {
  schema_filter_type?: SchemaFilterType | undefined;
}

/** Part of `CatalogInfo`, `CreateCatalog`, `UpdateCatalog`. */
export interface ConversionInfo {
  state?: ConversionInfoState | undefined;
}

/** Part of `CatalogInfo`, `CreateCatalog`, `UpdateCatalog`. */
export interface DrReplicationInfo {
  last_failover_time_ms?: Int64 | undefined;
  replicated_entities?: string | undefined;
  status?: DrReplicationStatus | undefined;
}

/** Part of `CatalogInfo`, `SchemaInfo`, `TableInfo`. */
export interface EffectivePredictiveOptimizationFlag {
  value: EnablePredictiveOptimization;
  inherited_from_name?: string | undefined;
  inherited_from_type?: EffectivePredictiveOptimizationFlagInheritedFromType | undefined;
}

/** Part of `CatalogInfo`, `CreateCatalog`, `UpdateCatalog`. */
export interface EncryptionSettings {
  azure_encryption_settings?: AzureEncryptionSettings | undefined;
  azure_key_vault_key_id?: string | undefined;
  customer_managed_key_id?: string | undefined;
}

/** Part of `CatalogInfo`, `ConnectionInfo`. */
export interface ProvisioningInfo {
  state?: ProvisioningInfoState | undefined;
}

/** Part of `ColumnInfo`. */
export interface ColumnMask {
  function_name?: string | undefined;
  using_arguments?: PolicyFunctionArgument[] | undefined;
  using_column_names?: string[] | undefined;
}

/** Part of `ColumnMask`, `TableRowFilter`. */
export interface PolicyFunctionArgument {
  column?: string | undefined;
  constant?: string | undefined;
}

/** Part of `ColumnMaskOptions`, `RowFilterOptions`. */
export interface FunctionArgument {
  alias?: string | undefined;
  constant?: string | undefined;
  function_arg_expression?: FunctionArgExpression | undefined;
}

/** Part of `ConnectionInfo`, `CreateConnection`, `UpdateConnection`. */
export interface EnvironmentSettings {
  environment_version?: string | undefined;
  java_dependencies?: string[] | undefined;
}

/** Part of `ContinuousUpdateStatus`, `ProvisioningStatus`, `TriggeredUpdateStatus`. */
export interface PipelineProgress {
  estimated_completion_time_seconds?: number | undefined;
  latest_version_currently_processing?: Int64 | undefined;
  sync_progress_completion?: number | undefined;
  synced_row_count?: Int64 | undefined;
  total_row_count?: Int64 | undefined;
}

/** Part of `CreateAccessRequest`, `CreateAccessRequestResponse`. */
export interface Principal {
  id?: string | undefined;
  principal_type?: PrincipalType | undefined;
}

/** Part of `CreateAccessRequest`. */
export interface SecurablePermissions {
  permissions?: string[] | undefined;
  securable?: Securable | undefined;
}

/**
 * Answer of `Rfa.getAccessRequestDestinations`, `Rfa.updateAccessRequestDestinations`. Part of
 * `CreateAccessRequestResponse`, `UpdateAccessRequestDestinationsRequest`.
 */
export interface AccessRequestDestinations {
  securable: Securable;
  are_any_destinations_hidden?: boolean | undefined;
  destination_source_securable?: Securable | undefined;
  destinations?: NotificationDestination[] | undefined;
  full_name?: string | undefined;
  securable_type?: string | undefined;
}

/**
 * Part of `CreateAccountsStorageCredential`, `CreateStorageCredential`,
 * `UpdateAccountsStorageCredential` and 2 more.
 */
export interface AwsIamRoleRequest {
  role_arn: string;
}

/**
 * Part of `CreateAccountsStorageCredential`, `CreateStorageCredential`,
 * `ValidateStorageCredential`.
 */
export interface AzureManagedIdentityRequest {
  access_connector_id: string;
  managed_identity_id?: string | undefined;
}

/**
 * Part of `CreateAccountsStorageCredential`, `CreateCredentialRequest`, `CreateStorageCredential`
 * and 6 more.
 */
export interface AzureServicePrincipal {
  directory_id: string;
  application_id: string;
  client_secret: string;
}

/**
 * Part of `CreateAccountsStorageCredential`, `CreateStorageCredential`, `StorageCredentialInfo`
 * and 3 more.
 */
export interface CloudflareApiToken {
  access_key_id: string;
  secret_access_key: string;
  account_id?: string | undefined;
}

/**
 * Part of `CreateAccountsStorageCredential`, `CreateStorageCredential`,
 * `UpdateAccountsStorageCredential` and 2 more.
 */
export interface DatabricksGcpServiceAccountRequest {
  [key: string]: unknown;
}

/**
 * Answer of `AiGateway.createAgentService`, `AiGateway.getAgentService`,
 * `AiGateway.updateAgentService`. Part of `CreateAgentServiceRequest`,
 * `ListAgentServicesResponse`, `UpdateAgentServiceRequest`.
 */
export interface AgentService {
  agent_service_type?: AgentServiceAgentServiceType | undefined;
  comment?: string | undefined;
  config?: AgentServiceConfig | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  effective_owner?: string | undefined;
  etag?: string | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  owner?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

/** Part of `CreateCredentialRequest`, `CredentialInfo`, `UpdateCredentialRequest` and 1 more. */
export interface AwsIamRole {
  external_id?: string | undefined;
  role_arn?: string | undefined;
  unity_catalog_iam_arn?: string | undefined;
}

/** Part of `CreateCredentialRequest`, `CredentialInfo`, `UpdateCredentialRequest` and 1 more. */
export interface AzureManagedIdentity {
  access_connector_id: string;
  credential_id?: string | undefined;
  managed_identity_id?: string | undefined;
}

/** Part of `CreateCredentialRequest`, `CredentialInfo`, `UpdateCredentialRequest` and 1 more. */
export interface DatabricksGcpServiceAccount {
  credential_id?: string | undefined;
  email?: string | undefined;
  private_key_id?: string | undefined;
}

/** Part of `CreateExternalLineageRelationshipRequest`. */
export interface CreateRequestExternalLineage {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  columns?: ColumnRelationship[] | undefined;
  id?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `CreateExternalLocation`, `ExternalLocationInfo`, `UpdateExternalLocation`. */
export interface FileEventQueue {
  managed_aqs?: AzureQueueStorage | undefined;
  managed_onelake?: OneLakeEventQueue | undefined;
  managed_pubsub?: GcpPubsub | undefined;
  managed_sqs?: AwsSqsQueue | undefined;
  provided_aqs?: AzureQueueStorage | undefined;
  provided_onelake?: OneLakeEventQueue | undefined;
  provided_pubsub?: GcpPubsub | undefined;
  provided_sqs?: AwsSqsQueue | undefined;
}

/** Part of `CreateExternalLocation`, `ExternalLocationInfo`, `TableInfo` and 2 more. */
export interface EncryptionDetails {
  sse_encryption_details?: SseEncryptionDetails | undefined;
}

/**
 * Answer of `ExternalMetadata.createExternalMetadata`, `ExternalMetadata.getExternalMetadata`,
 * `ExternalMetadata.updateExternalMetadata`. Part of `CreateExternalMetadataRequest`,
 * `ListExternalMetadataResponse`, `UpdateExternalMetadataRequest`.
 */
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
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  update_time?: string | undefined;
  updated_by?: string | undefined;
  url?: string | undefined;
}

/** Part of `CreateFunction`, `FunctionInfo`. */
export interface FunctionParameterInfos {
  parameters?: FunctionParameterInfo[] | undefined;
}

/** Part of `CreateFunction`, `FunctionInfo`, `ModelVersionInfo` and 2 more. */
export interface DependencyList {
  dependencies?: Dependency[] | undefined;
}

/** Part of `CreateFunctionRequest`. */
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

/**
 * Answer of `AiGateway.createMcpService`, `AiGateway.getMcpService`,
 * `AiGateway.updateMcpService`. Part of `CreateMcpServiceRequest`,
 * `ListMcpServicesResponse`, `UpdateMcpServiceRequest`.
 */
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
  owner?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

/**
 * Answer of `AiGateway.createModelProviderService`, `AiGateway.getModelProviderService`,
 * `AiGateway.updateModelProviderService`. Part of `CreateModelProviderServiceRequest`,
 * `ListModelProviderServicesResponse`, `UpdateModelProviderServiceRequest`.
 */
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
  owner?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

/**
 * Answer of `AiGateway.createModelService`, `AiGateway.getModelService`,
 * `AiGateway.updateModelService`. Part of `CreateModelServiceRequest`,
 * `ListModelServicesResponse`, `UpdateModelServiceRequest`.
 */
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
  owner?: string | undefined;
  supported_api_types?: string[] | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

/** Part of `CreateMonitor`, `MonitorInfo`, `UpdateMonitor`. */
export interface MonitorMetric {
  name: string;
  definition: string;
  input_columns: string[];
  output_data_type: string;
  type: MonitorMetricType;
}

/** Part of `CreateMonitor`, `MonitorInfo`, `UpdateMonitor`. */
export interface MonitorDataClassificationConfig {
  enabled?: boolean | undefined;
}

/** Part of `CreateMonitor`, `MonitorInfo`, `UpdateMonitor`. */
export interface MonitorInferenceLog {
  problem_type: MonitorInferenceLogProblemType;
  timestamp_col: string;
  granularities: string[];
  prediction_col: string;
  model_id_col: string;
  label_col?: string | undefined;
  prediction_proba_col?: string | undefined;
}

/** Part of `CreateMonitor`, `MonitorInfo`, `UpdateMonitor`. */
export interface MonitorNotifications {
  on_failure?: MonitorDestination | undefined;
  on_new_classification_tag_detected?: MonitorDestination | undefined;
}

/** Part of `CreateMonitor`, `MonitorInfo`, `UpdateMonitor`. */
export interface MonitorCronSchedule {
  quartz_cron_expression: string;
  timezone_id: string;
  pause_status?: MonitorCronSchedulePauseStatus | undefined;
}

/** Part of `CreateMonitor`, `MonitorInfo`, `UpdateMonitor`. */
export interface MonitorSnapshot {
  [key: string]: unknown;
}

/** Part of `CreateMonitor`, `MonitorInfo`, `UpdateMonitor`. */
export interface MonitorTimeSeries {
  timestamp_col: string;
  granularities: string[];
}

/**
 * Answer of `Policies.createPolicy`, `Policies.getPolicy`,
 * `Policies.updatePolicy`. Part of `CreatePolicyRequest`,
 * `ListPoliciesResponse`, `UpdatePolicyRequest`.
 */
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
  use_session_identity?: boolean | undefined;
  when_condition?: string | undefined;
}

/**
 * Answer of `RegisteredModels.setAlias`. Part of `CreateRegisteredModelRequest`,
 * `ModelVersionInfo`, `RegisteredModelInfo` and 2 more.
 */
export interface RegisteredModelAlias {
  alias_name?: string | undefined;
  catalog_name?: string | undefined;
  id?: string | undefined;
  model_name?: string | undefined;
  schema_name?: string | undefined;
  version_num?: number | undefined;
}

/**
 * Answer of `EntityTagAssignments.create`, `EntityTagAssignments.get`,
 * `EntityTagAssignments.update`. Part of `CreateRequest`,
 * `ListEntityTagAssignmentsResponse`, `UpdateRequest`.
 */
export interface EntityTagAssignment {
  entity_name: string;
  tag_key: string;
  entity_type: string;
  inherited?: boolean | undefined;
  source_type?: TagAssignmentSourceType | undefined;
  tag_value?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

/**
 * Part of `CreateRequestExternalLineage`, `DeleteRequestExternalLineage`,
 * `ExternalLineageRelationship` and 3 more.
 */
export interface ExternalLineageObject {
  external_metadata?: ExternalLineageExternalMetadata | undefined;
  model_version?: ExternalLineageModelVersion | undefined;
  path?: ExternalLineagePath | undefined;
  table?: ExternalLineageTable | undefined;
  volume?: ExternalLineageVolume | undefined;
}

/**
 * Part of `CreateRequestExternalLineage`, `ExternalLineageRelationship`,
 * `ExternalLineageRelationshipInfo` and 1 more.
 */
export interface ColumnRelationship {
  source?: string | undefined;
  target?: string | undefined;
}

/**
 * Answer of `SecretsUc.createSecret`, `SecretsUc.getSecret`,
 * `SecretsUc.updateSecret`. Part of `CreateSecretRequest`,
 * `ListSecretsResponse`, `UpdateSecretRequest`.
 */
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

/** Answer of `TableConstraints.create`. Part of `CreateTableConstraint`, `TableInfo`. */
export interface TableConstraint {
  foreign_key_constraint?: ForeignKeyConstraint | undefined;
  named_table_constraint?: NamedTableConstraint | undefined;
  primary_key_constraint?: PrimaryKeyConstraint | undefined;
}

/** Part of `CreateTableRequest`, `TableInfo`, `CleanRoomAssetForeignTable` and 2 more. */
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

/** Part of `DeleteExternalLineageRelationshipRequest`. */
export interface DeleteRequestExternalLineage {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  id?: string | undefined;
}

/** Part of `Dependency`. */
export interface ConnectionDependency {
  connection_name?: string | undefined;
}

/** Part of `Dependency`. */
export interface CredentialDependency {
  credential_name?: string | undefined;
}

/** Part of `Dependency`. */
export interface FunctionDependency {
  function_full_name: string;
}

/** Part of `Dependency`. */
export interface SecretDependency {
  secret_full_name: string;
}

/** Part of `Dependency`. */
export interface TableDependency {
  table_full_name: string;
}

/** Part of `Dependency`. */
export interface VolumeDependency {
  volume_full_name: string;
}

/** Part of `DependencyList`. */
export interface Dependency {
  connection?: ConnectionDependency | undefined;
  credential?: CredentialDependency | undefined;
  function?: FunctionDependency | undefined;
  metastore_name?: string | undefined;
  secret?: SecretDependency | undefined;
  table?: TableDependency | undefined;
  volume?: VolumeDependency | undefined;
}

/** Part of `EffectivePermissionsList`, `ListEffectivePrivilegeAssignmentsResponse`. */
export interface EffectivePrivilegeAssignment {
  principal?: string | undefined;
  privileges?: EffectivePrivilege[] | undefined;
}

/** Part of `EffectivePrivilegeAssignment`. */
export interface EffectivePrivilege {
  inherited_from_name?: string | undefined;
  inherited_from_type?: SecurableType | undefined;
  privilege?: Privilege | undefined;
}

/** Part of `EncryptionDetails`. */
export interface SseEncryptionDetails {
  algorithm?: SseEncryptionDetailsAlgorithm | undefined;
  aws_kms_key_arn?: string | undefined;
}

/** Part of `EncryptionSettings`. */
export interface AzureEncryptionSettings {
  azure_tenant_id: string;
  azure_cmk_access_connector_id?: string | undefined;
  azure_cmk_managed_identity_id?: string | undefined;
}

/** Part of `ExternalLineageInfo`. */
export interface ExternalLineageRelationshipInfo {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  columns?: ColumnRelationship[] | undefined;
  id?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `ExternalLineageInfo`. */
export interface ExternalLineageExternalMetadataInfo {
  entity_type?: string | undefined;
  event_time?: string | undefined;
  name?: string | undefined;
  system_type?: SystemType | undefined;
}

/** Part of `ExternalLineageInfo`. */
export interface ExternalLineageFileInfo {
  event_time?: string | undefined;
  path?: string | undefined;
  securable_name?: string | undefined;
  securable_type?: string | undefined;
  storage_location?: string | undefined;
}

/** Part of `ExternalLineageInfo`. */
export interface ExternalLineageModelVersionInfo {
  event_time?: string | undefined;
  model_name?: string | undefined;
  version?: Int64 | undefined;
}

/** Part of `ExternalLineageInfo`. */
export interface ExternalLineageTableInfo {
  catalog_name?: string | undefined;
  event_time?: string | undefined;
  name?: string | undefined;
  schema_name?: string | undefined;
}

/** Part of `ExternalLineageInfo`. */
export interface ExternalLineageVolumeInfo {
  catalog_name?: string | undefined;
  /** RFC 3339 timestamp. */
  event_time?: string | undefined;
  name?: string | undefined;
  schema_name?: string | undefined;
}

/** Part of `ExternalLineageObject`. */
export interface ExternalLineageExternalMetadata {
  name?: string | undefined;
}

/** Part of `ExternalLineageObject`. */
export interface ExternalLineageModelVersion {
  name?: string | undefined;
  version?: string | undefined;
}

/** Part of `ExternalLineageObject`. */
export interface ExternalLineagePath {
  url?: string | undefined;
}

/** Part of `ExternalLineageObject`. */
export interface ExternalLineageTable {
  name?: string | undefined;
}

/** Part of `ExternalLineageObject`. */
export interface ExternalLineageVolume {
  name?: string | undefined;
}

/** Part of `FileEventQueue`. */
export interface AzureQueueStorage {
  managed_resource_id?: string | undefined;
  queue_url?: string | undefined;
  resource_group?: string | undefined;
  subscription_id?: string | undefined;
}

/** Part of `FileEventQueue`. */
export interface OneLakeEventQueue {
  consumer_group?: string | undefined;
  event_hub_name?: string | undefined;
  event_hub_url?: string | undefined;
  fully_qualified_namespace?: string | undefined;
  managed_resource_id?: string | undefined;
}

/** Part of `FileEventQueue`. */
export interface GcpPubsub {
  managed_resource_id?: string | undefined;
  subscription_name?: string | undefined;
}

/** Part of `FileEventQueue`. */
export interface AwsSqsQueue {
  managed_resource_id?: string | undefined;
  queue_url?: string | undefined;
}

/** Part of `FunctionArgExpression`. */
export interface TagIntrospectionExpression {
  column_tag_value?: ColumnTagValueExtraction | undefined;
  tag_value?: TagValueExtraction | undefined;
}

/** Part of `FunctionArgument`. */
export interface FunctionArgExpression {
  tag_introspection?: TagIntrospectionExpression | undefined;
}

/** Part of `FunctionParameterInfos`. */
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

/**
 * Part of `GenerateTemporaryPathCredentialResponse`, `GenerateTemporaryTableCredentialResponse`,
 * `GenerateTemporaryVolumeCredentialResponse` and 1 more.
 */
export interface AwsCredentials {
  access_key_id?: string | undefined;
  access_point?: string | undefined;
  secret_access_key?: string | undefined;
  session_token?: string | undefined;
}

/**
 * Part of `GenerateTemporaryPathCredentialResponse`, `GenerateTemporaryTableCredentialResponse`,
 * `GenerateTemporaryVolumeCredentialResponse` and 1 more.
 */
export interface AzureActiveDirectoryToken {
  aad_token?: string | undefined;
}

/**
 * Part of `GenerateTemporaryPathCredentialResponse`, `GenerateTemporaryTableCredentialResponse`,
 * `GenerateTemporaryVolumeCredentialResponse`.
 */
export interface AzureUserDelegationSas {
  sas_token?: string | undefined;
}

/**
 * Part of `GenerateTemporaryPathCredentialResponse`, `GenerateTemporaryTableCredentialResponse`,
 * `GenerateTemporaryVolumeCredentialResponse` and 1 more.
 */
export interface GcpOauthToken {
  oauth_token?: string | undefined;
}

/**
 * Part of `GenerateTemporaryPathCredentialResponse`, `GenerateTemporaryTableCredentialResponse`,
 * `GenerateTemporaryVolumeCredentialResponse` and 1 more.
 */
export interface R2Credentials {
  access_key_id?: string | undefined;
  secret_access_key?: string | undefined;
  session_token?: string | undefined;
}

/**
 * Part of `GenerateTemporaryPathCredentialResponse`, `GenerateTemporaryTableCredentialResponse`,
 * `GenerateTemporaryVolumeCredentialResponse`.
 */
export interface UcEncryptedToken {
  encrypted_payload?: string | undefined;
}

/** Part of `GenerateTemporaryServiceCredentialRequest`. */
export interface GenerateTemporaryServiceCredentialAzureOptions {
  resources?: string[] | undefined;
}

/** Part of `GenerateTemporaryServiceCredentialRequest`. */
export interface GenerateTemporaryServiceCredentialGcpOptions {
  scopes?: string[] | undefined;
}

/**
 * Part of `GetPermissionsResponse`, `ListPrivilegeAssignmentsResponse`,
 * `UpdatePermissionsResponse`.
 */
export interface PrivilegeAssignment {
  principal?: string | undefined;
  principal_id?: Int64 | undefined;
  privileges?: Privilege[] | undefined;
}

/** Part of `GetQuotaResponse`, `ListQuotasResponse`. */
export interface QuotaInfo {
  last_refreshed_at?: Int64 | undefined;
  parent_full_name?: string | undefined;
  parent_securable_type?: SecurableType | undefined;
  quota_count?: number | undefined;
  quota_limit?: number | undefined;
  quota_name?: string | undefined;
}

/**
 * Part of `GetWorkspaceBindingsResponse`, `UpdateWorkspaceBindingsParameters`,
 * `UpdateWorkspaceBindingsResponse`.
 */
export interface WorkspaceBinding {
  workspace_id: Int64;
  binding_type?: WorkspaceBindingBindingType | undefined;
}

/** Answer of `Catalogs.create`, `Catalogs.get`, `Catalogs.update`. Part of `ListCatalogsResponse`. */
export interface CatalogInfo {
  browse_only?: boolean | undefined;
  catalog_federation_config?: CatalogFederationConfig | undefined;
  catalog_type?: CatalogType | undefined;
  comment?: string | undefined;
  connection_name?: string | undefined;
  conversion_info?: ConversionInfo | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  custom_max_retention_hours?: Int64 | undefined;
  dr_replication_info?: DrReplicationInfo | undefined;
  effective_predictive_optimization_flag?: EffectivePredictiveOptimizationFlag | undefined;
  enable_predictive_optimization?: EnablePredictiveOptimization | undefined;
  full_name?: string | undefined;
  isolation_mode?: CatalogIsolationMode | undefined;
  managed_encryption_settings?: EncryptionSettings | undefined;
  metastore_id?: string | undefined;
  name?: string | undefined;
  options?:
    | {
        [key: string]: string;
      }
    | undefined;
  owner?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  provider_name?: string | undefined;
  provisioning_info?: ProvisioningInfo | undefined;
  securable_type?: SecurableType | undefined;
  share_name?: string | undefined;
  storage_location?: string | undefined;
  storage_root?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/**
 * Answer of `Connections.create`, `Connections.get`,
 * `Connections.update`. Part of `ListConnectionsResponse`.
 */
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
  options?:
    | {
        [key: string]: string;
      }
    | undefined;
  owner?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  provisioning_info?: ProvisioningInfo | undefined;
  read_only?: boolean | undefined;
  secrets?:
    | {
        [key: string]: string;
      }
    | undefined;
  securable_type?: SecurableType | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
  url?: string | undefined;
}

/**
 * Answer of `Credentials.createCredential`, `Credentials.getCredential`,
 * `Credentials.updateCredential`. Part of `ListCredentialsResponse`.
 */
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

/** Part of `ListExternalLineageRelationshipsResponse`. */
export interface ExternalLineageInfo {
  external_lineage_info?: ExternalLineageRelationshipInfo | undefined;
  external_metadata_info?: ExternalLineageExternalMetadataInfo | undefined;
  file_info?: ExternalLineageFileInfo | undefined;
  model_info?: ExternalLineageModelVersionInfo | undefined;
  table_info?: ExternalLineageTableInfo | undefined;
  volume_info?: ExternalLineageVolumeInfo | undefined;
}

/**
 * Answer of `ExternalLocations.create`, `ExternalLocations.get`,
 * `ExternalLocations.update`. Part of `ListExternalLocationsResponse`.
 */
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

/**
 * Answer of `Functions.create`, `Functions.get`,
 * `Functions.update`. Part of `ListFunctionsResponse`.
 */
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

/**
 * Answer of `ModelVersions.get`, `ModelVersions.update`,
 * `ModelVersions.getByAlias`. Part of `ListModelVersionsResponse`.
 */
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

/**
 * Answer of `RegisteredModels.create`, `RegisteredModels.get`,
 * `RegisteredModels.update`. Part of `ListRegisteredModelsResponse`.
 */
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

/** Answer of `Schemas.create`, `Schemas.get`, `Schemas.update`. Part of `ListSchemasResponse`. */
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
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  schema_id?: string | undefined;
  storage_location?: string | undefined;
  storage_root?: string | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: string | undefined;
}

/** Part of `ListSystemSchemasResponse`. */
export interface SystemSchemaInfo {
  schema: string;
  state: string;
}

/** Part of `ListTableSummariesResponse`. */
export interface TableSummary {
  full_name?: string | undefined;
  securable_kind_manifest?: SecurableKindManifest | undefined;
  table_type?: TableType | undefined;
}

/** Answer of `Tables.create`, `Tables.get`. Part of `ListTablesResponse`. */
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
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
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

/**
 * Answer of `Volumes.create`, `Volumes.update`,
 * `Volumes.read`. Part of `ListVolumesResponseContent`.
 */
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

/** Part of `McpService`. */
export interface McpServiceConfig {
  include_tool_selectors?: string[] | undefined;
  rate_limits?: RateLimit[] | undefined;
  source_connection?: McpServiceConfigSourceConnection | undefined;
}

/** Part of `McpServiceConfig`. */
export interface McpServiceConfigSourceConnection {
  name: string;
  is_deleted?: boolean | undefined;
}

/** Part of `ModelProviderService`. */
export interface ModelProviderServiceConfig {
  allow_all_targets?: boolean | undefined;
  amazon_bedrock?: ModelProviderServiceConfigAmazonBedrockProviderConfig | undefined;
  anthropic?: ModelProviderServiceConfigAnthropicProviderConfig | undefined;
  azure_openai?: ModelProviderServiceConfigAzureOpenAiProviderConfig | undefined;
  custom?: ModelProviderServiceConfigCustomProviderConfig | undefined;
  forward_headers?: boolean | undefined;
  forward_query_parameters?: boolean | undefined;
  forward_unmanaged_paths?: boolean | undefined;
  gemini_enterprise?: ModelProviderServiceConfigGeminiEnterpriseProviderConfig | undefined;
  inference_table?: InferenceTableConfig | undefined;
  microsoft_foundry?: ModelProviderServiceConfigMicrosoftFoundryProviderConfig | undefined;
  openai?: ModelProviderServiceConfigOpenAiProviderConfig | undefined;
  provider_type?: ModelProviderServiceConfigExternalModelProviderType | undefined;
  rate_limits?: RateLimit[] | undefined;
  targets?: ModelProviderServiceConfigModelTargetConfig[] | undefined;
}

/** Part of `ModelProviderServiceConfig`. */
export interface ModelProviderServiceConfigAmazonBedrockProviderConfig {
  direct?: ModelProviderServiceConfigAmazonBedrockProviderDirectConfig | undefined;
}

/** Part of `ModelProviderServiceConfig`. */
export interface ModelProviderServiceConfigAnthropicProviderConfig {
  direct?: ModelProviderServiceConfigAnthropicProviderDirectConfig | undefined;
  relayed?: ModelProviderServiceConfigAnthropicProviderRelayedConfig | undefined;
}

/** Part of `ModelProviderServiceConfig`. */
export interface ModelProviderServiceConfigAzureOpenAiProviderConfig {
  direct?: ModelProviderServiceConfigAzureOpenAiProviderDirectConfig | undefined;
}

/** Part of `ModelProviderServiceConfig`. */
export interface ModelProviderServiceConfigCustomProviderConfig {
  direct?: ModelProviderServiceConfigCustomProviderDirectConfig | undefined;
}

/** Part of `ModelProviderServiceConfig`. */
export interface ModelProviderServiceConfigGeminiEnterpriseProviderConfig {
  direct?: ModelProviderServiceConfigGeminiEnterpriseProviderDirectConfig | undefined;
}

/** Part of `ModelProviderServiceConfig`. */
export interface ModelProviderServiceConfigMicrosoftFoundryProviderConfig {
  direct?: ModelProviderServiceConfigMicrosoftFoundryProviderDirectConfig | undefined;
}

/** Part of `ModelProviderServiceConfig`. */
export interface ModelProviderServiceConfigOpenAiProviderConfig {
  direct?: ModelProviderServiceConfigOpenAiProviderDirectConfig | undefined;
}

/** Part of `ModelProviderServiceConfig`, `ModelServiceConfigExternalModelConfig`. */
export interface ModelProviderServiceConfigModelTargetConfig {
  model: string;
  native_api_types?: string[] | undefined;
}

/** Part of `ModelProviderServiceConfigAmazonBedrockProviderConfig`. */
export interface ModelProviderServiceConfigAmazonBedrockProviderDirectConfig {
  aws_access_key?: ModelProviderServiceConfigAwsAccessKey | undefined;
  region?: string | undefined;
  service_credential?: ModelProviderServiceConfigServiceCredential | undefined;
}

/** Part of `ModelProviderServiceConfigAmazonBedrockProviderDirectConfig`. */
export interface ModelProviderServiceConfigAwsAccessKey {
  access_key_id?: string | undefined;
  secret_access_key?: ModelProviderServiceConfigProviderSecret | undefined;
}

/**
 * Part of
 * `ModelProviderServiceConfigAmazonBedrockProviderDirectConfig`, `ModelProviderServiceConfigAzureOpenAiProviderDirectConfig`,
 * `ModelProviderServiceConfigGeminiEnterpriseProviderDirectConfig` and 1 more.
 */
export interface ModelProviderServiceConfigServiceCredential {
  name: string;
}

/** Part of `ModelProviderServiceConfigAnthropicProviderConfig`. */
export interface ModelProviderServiceConfigAnthropicProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
}

/** Part of `ModelProviderServiceConfigAnthropicProviderConfig`. */
export interface ModelProviderServiceConfigAnthropicProviderRelayedConfig {
  plan_type?: ModelProviderServiceConfigAnthropicProviderRelayedConfigAnthropicRelayedPlanType | undefined;
}

/**
 * Part of
 * `ModelProviderServiceConfigAnthropicProviderDirectConfig`, `ModelProviderServiceConfigAwsAccessKey`,
 * `ModelProviderServiceConfigAzureOpenAiProviderDirectConfig` and 5 more.
 */
export interface ModelProviderServiceConfigProviderSecret {
  plaintext?: string | undefined;
}

/** Part of `ModelProviderServiceConfigAzureOpenAiProviderConfig`. */
export interface ModelProviderServiceConfigAzureOpenAiProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  base_url?: string | undefined;
  entra_service_principal?: ModelProviderServiceConfigEntraServicePrincipal | undefined;
  service_credential?: ModelProviderServiceConfigServiceCredential | undefined;
}

/**
 * Part of
 * `ModelProviderServiceConfigAzureOpenAiProviderDirectConfig`, `ModelProviderServiceConfigMicrosoftFoundryProviderDirectConfig`.
 */
export interface ModelProviderServiceConfigEntraServicePrincipal {
  client_id?: string | undefined;
  client_secret?: ModelProviderServiceConfigProviderSecret | undefined;
  tenant_id?: string | undefined;
}

/** Part of `ModelProviderServiceConfigCustomProviderConfig`. */
export interface ModelProviderServiceConfigCustomProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  base_url?: string | undefined;
}

/** Part of `ModelProviderServiceConfigGeminiEnterpriseProviderConfig`. */
export interface ModelProviderServiceConfigGeminiEnterpriseProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  project_id?: string | undefined;
  region?: string | undefined;
  service_credential?: ModelProviderServiceConfigServiceCredential | undefined;
}

/** Part of `ModelProviderServiceConfigMicrosoftFoundryProviderConfig`. */
export interface ModelProviderServiceConfigMicrosoftFoundryProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  base_url?: string | undefined;
  entra_service_principal?: ModelProviderServiceConfigEntraServicePrincipal | undefined;
  service_credential?: ModelProviderServiceConfigServiceCredential | undefined;
}

/** Part of `ModelProviderServiceConfigOpenAiProviderConfig`. */
export interface ModelProviderServiceConfigOpenAiProviderDirectConfig {
  api_key?: ModelProviderServiceConfigProviderSecret | undefined;
  base_url?: string | undefined;
  organization?: string | undefined;
}

/** Part of `ModelService`. */
export interface ModelServiceConfig {
  inference_table?: InferenceTableConfig | undefined;
  rate_limits?: RateLimit[] | undefined;
  routing?: ModelServiceConfigRoutingConfig | undefined;
}

/** Part of `ModelServiceConfig`. */
export interface ModelServiceConfigRoutingConfig {
  destinations?: ModelServiceConfigDestinationConfig[] | undefined;
  fallback?: ModelServiceConfigFallbackConfig | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  first_token_timeout?: string | undefined;
  traffic_splitting?: ModelServiceConfigRoutingConfigTrafficSplitting | undefined;
}

/** Part of `ModelServiceConfigDestinationConfig`. */
export interface ModelServiceConfigExternalModelConfig {
  model_provider_service: string;
  target: ModelProviderServiceConfigModelTargetConfig;
}

/** Part of `ModelServiceConfigDestinationConfig`. */
export interface ModelServiceConfigPayPerTokenConfig {
  model: string;
}

/** Part of `ModelServiceConfigDestinationConfig`. */
export interface ModelServiceConfigProvisionedThroughputConfig {
  model_serving_endpoint: string;
  model?: string | undefined;
}

/** Part of `ModelServiceConfigFallbackConfig`, `ModelServiceConfigRoutingConfig`. */
export interface ModelServiceConfigDestinationConfig {
  name: string;
  destination_type: ModelServiceConfigDestinationConfigDestinationType;
  external_model_config?: ModelServiceConfigExternalModelConfig | undefined;
  is_deleted?: boolean | undefined;
  pay_per_token_config?: ModelServiceConfigPayPerTokenConfig | undefined;
  provisioned_throughput_config?: ModelServiceConfigProvisionedThroughputConfig | undefined;
  traffic_percentage?: number | undefined;
}

/** Part of `ModelServiceConfigRoutingConfig`. */
export interface ModelServiceConfigFallbackConfig {
  destinations?: ModelServiceConfigDestinationConfig[] | undefined;
}

/** Part of `ModelServiceConfigRoutingConfig`. */
export interface ModelServiceConfigRoutingConfigTrafficSplitting {
  [key: string]: unknown;
}

/** Part of `MonitorNotifications`. */
export interface MonitorDestination {
  email_addresses?: string[] | undefined;
}

/**
 * Answer of `QualityMonitors.getRefresh`, `QualityMonitors.runRefresh`. Part of
 * `MonitorRefreshListResponse`.
 */
export interface MonitorRefreshInfo {
  refresh_id: Int64;
  state: MonitorRefreshInfoState;
  start_time_ms: Int64;
  end_time_ms?: Int64 | undefined;
  message?: string | undefined;
  trigger?: MonitorRefreshInfoTrigger | undefined;
}

/** Part of `OnlineTable`. */
export interface OnlineTableSpec {
  perform_full_copy?: boolean | undefined;
  pipeline_id?: string | undefined;
  primary_key_columns?: string[] | undefined;
  run_continuously?: OnlineTableSpecContinuousSchedulingPolicy | undefined;
  run_triggered?: OnlineTableSpecTriggeredSchedulingPolicy | undefined;
  source_table_full_name?: string | undefined;
  timeseries_key?: string | undefined;
}

/** Part of `OnlineTable`. */
export interface OnlineTableStatus {
  continuous_update_status?: ContinuousUpdateStatus | undefined;
  detailed_state?: OnlineTableState | undefined;
  failed_status?: FailedStatus | undefined;
  message?: string | undefined;
  provisioning_status?: ProvisioningStatus | undefined;
  triggered_update_status?: TriggeredUpdateStatus | undefined;
}

/** Part of `OnlineTableSpec`. */
export interface OnlineTableSpecContinuousSchedulingPolicy {
  [key: string]: unknown;
}

/** Part of `OnlineTableSpec`. */
export interface OnlineTableSpecTriggeredSchedulingPolicy {
  [key: string]: unknown;
}

/** Part of `OnlineTableStatus`. */
export interface ContinuousUpdateStatus {
  initial_pipeline_sync_progress?: PipelineProgress | undefined;
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
}

/** Part of `OnlineTableStatus`. */
export interface FailedStatus {
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
}

/** Part of `OnlineTableStatus`. */
export interface ProvisioningStatus {
  initial_pipeline_sync_progress?: PipelineProgress | undefined;
}

/** Part of `OnlineTableStatus`. */
export interface TriggeredUpdateStatus {
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
  triggered_update_progress?: PipelineProgress | undefined;
}

/** Answer of `OnlineTables.create`, `OnlineTables.get`. Part of `OnlineTablesCreateRequest`. */
export interface OnlineTable {
  name?: string | undefined;
  spec?: OnlineTableSpec | undefined;
  status?: OnlineTableStatus | undefined;
  table_serving_url?: string | undefined;
  unity_catalog_provisioning_state?: ProvisioningInfoState | undefined;
}

/** Part of `OptionSpec`. */
export interface ConditionalDisplay {
  depends_on_option?: string | undefined;
  hidden_when_values?: string[] | undefined;
}

/** Part of `PolicyInfo`. */
export interface ColumnMaskOptions {
  function_name: string;
  on_column: string;
  using?: FunctionArgument[] | undefined;
}

/** Part of `PolicyInfo`. */
export interface DenyOptions {
  privileges: string[];
}

/** Part of `PolicyInfo`. */
export interface GovernedTagReference {
  tag_key: string;
  tag_value?: string | undefined;
}

/** Part of `PolicyInfo`. */
export interface GrantOptions {
  privileges: string[];
}

/** Part of `PolicyInfo`. */
export interface MatchColumn {
  alias?: string | undefined;
  condition?: string | undefined;
}

/** Part of `PolicyInfo`. */
export interface RowFilterOptions {
  function_name: string;
  using?: FunctionArgument[] | undefined;
}

/** Part of `SecurableKindManifest`. */
export interface OptionSpec {
  allowed_values?: string[] | undefined;
  conditional_display?: ConditionalDisplay | undefined;
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

/** Part of `StorageCredentialInfo`. */
export interface AwsIamRoleResponse {
  role_arn: string;
  external_id?: string | undefined;
  unity_catalog_iam_arn?: string | undefined;
}

/** Part of `StorageCredentialInfo`, `UpdateAccountsStorageCredential`, `UpdateStorageCredential`. */
export interface AzureManagedIdentityResponse {
  access_connector_id: string;
  credential_id?: string | undefined;
  managed_identity_id?: string | undefined;
}

/** Part of `StorageCredentialInfo`. */
export interface DatabricksGcpServiceAccountResponse {
  credential_id?: string | undefined;
  email?: string | undefined;
}

/** Part of `TableConstraint`. */
export interface ForeignKeyConstraint {
  name: string;
  child_columns: string[];
  parent_table: string;
  parent_columns: string[];
  rely?: boolean | undefined;
}

/** Part of `TableConstraint`. */
export interface NamedTableConstraint {
  name: string;
}

/** Part of `TableConstraint`. */
export interface PrimaryKeyConstraint {
  name: string;
  child_columns: string[];
  rely?: boolean | undefined;
  timeseries_columns?: string[] | undefined;
}

/** Part of `TableInfo`. */
export interface DeltaRuntimePropertiesKvPairs {
  delta_runtime_properties: {
    [key: string]: string;
  };
}

/** Part of `TableInfo`. */
export interface TableRowFilter {
  function_name: string;
  input_column_names: string[];
  input_arguments?: PolicyFunctionArgument[] | undefined;
}

/** Part of `TableInfo`, `TableSummary`. */
export interface SecurableKindManifest {
  assignable_privileges?: string[] | undefined;
  capabilities?: string[] | undefined;
  options?: OptionSpec[] | undefined;
  securable_kind?: SecurableKind | undefined;
  securable_type?: SecurableType | undefined;
}

/** Part of `TagIntrospectionExpression`. */
export interface ColumnTagValueExtraction {
  column_alias: string;
  tag_key: string;
}

/** Part of `TagIntrospectionExpression`. */
export interface TagValueExtraction {
  tag_key: string;
}

/** Part of `UpdateExternalLineageRelationshipRequest`. */
export interface UpdateRequestExternalLineage {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  columns?: ColumnRelationship[] | undefined;
  id?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `UpdatePermissions`. */
export interface PermissionsChange {
  add?: Privilege[] | undefined;
  principal?: string | undefined;
  principal_id?: Int64Input | undefined;
  remove?: Privilege[] | undefined;
}

/** Part of `ValidateCredentialResponse`. */
export interface CredentialValidationResult {
  message?: string | undefined;
  result?: ValidateCredentialResult | undefined;
}

/** Part of `ValidateStorageCredentialResponse`. */
export interface ValidationResult {
  message?: string | undefined;
  operation?: ValidationResultOperation | undefined;
  result?: ValidationResultResult | undefined;
}

/** Request of `AccountMetastores.create`. */
export interface AccountsCreateMetastore {
  metastore_info?: CreateAccountsMetastore | undefined;
}

/** Request of `AccountMetastoreAssignments.create`. */
export interface AccountsCreateMetastoreAssignment {
  workspace_id: Int64Input;
  metastore_id: string;
  metastore_assignment?: CreateMetastoreAssignment | undefined;
}

/** Answer of `AccountMetastoreAssignments.create`. */
export interface AccountsCreateMetastoreAssignmentResponse {
  [key: string]: unknown;
}

/** Answer of `AccountMetastores.create`. */
export interface AccountsCreateMetastoreResponse {
  metastore_info?: MetastoreInfo | undefined;
}

/** Request of `AccountStorageCredentials.create`. */
export interface AccountsCreateStorageCredential {
  metastore_id: string;
  credential_info?: CreateAccountsStorageCredential | undefined;
  skip_validation?: boolean | undefined;
}

/** Answer of `AccountStorageCredentials.create`. */
export interface AccountsCreateStorageCredentialInfo {
  credential_info?: StorageCredentialInfo | undefined;
}

/** Answer of `AccountMetastoreAssignments.delete`. */
export interface AccountsDeleteMetastoreAssignmentResponse {
  [key: string]: unknown;
}

/** Answer of `AccountMetastores.delete`. */
export interface AccountsDeleteMetastoreResponse {
  [key: string]: unknown;
}

/** Answer of `AccountStorageCredentials.delete`. */
export interface AccountsDeleteStorageCredentialResponse {
  [key: string]: unknown;
}

/** Answer of `AccountMetastores.get`. */
export interface AccountsGetMetastoreResponse {
  metastore_info?: MetastoreInfo | undefined;
}

/** Answer of `AccountMetastores.list`. */
export interface AccountsListMetastoresResponse {
  metastores?: MetastoreInfo[] | undefined;
}

/** Answer of `AccountMetastoreAssignments.get`. */
export interface AccountsMetastoreAssignment {
  metastore_assignment?: MetastoreAssignment | undefined;
}

/** Answer of `AccountStorageCredentials.get`. */
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

/** Answer of `AccountMetastoreAssignments.update`. */
export interface AccountsUpdateMetastoreAssignmentResponse {
  [key: string]: unknown;
}

/** Answer of `AccountMetastores.update`. */
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

/** Answer of `AccountStorageCredentials.update`. */
export interface AccountsUpdateStorageCredentialResponse {
  credential_info?: StorageCredentialInfo | undefined;
}

/** Answer of `ArtifactAllowlists.get`, `ArtifactAllowlists.update`. */
export interface ArtifactAllowlistInfo {
  artifact_matchers?: ArtifactMatcher[] | undefined;
  created_at?: Int64 | undefined;
  created_by?: string | undefined;
  metastore_id?: string | undefined;
}

/** Request of `Rfa.batchCreateAccessRequests`. */
export interface BatchCreateAccessRequestsRequest {
  requests?: CreateAccessRequest[] | undefined;
}

/** Answer of `Rfa.batchCreateAccessRequests`. */
export interface BatchCreateAccessRequestsResponse {
  responses?: CreateAccessRequestResponse[] | undefined;
}

/** Request of `QualityMonitors.cancelRefresh`. */
export interface CancelRefreshRequest {
  table_name: string;
  refresh_id: Int64Input;
}

/** Request of `AiGateway.createAgentService`. */
export interface CreateAgentServiceRequest {
  agent_service_id: string;
  parent: string;
  agent_service: AgentService;
}

/** Request of `Catalogs.create`. */
export interface CreateCatalog {
  catalog_federation_config?: CatalogFederationConfig | undefined;
  comment?: string | undefined;
  connection_name?: string | undefined;
  conversion_info?: ConversionInfo | undefined;
  custom_max_retention_hours?: Int64Input | undefined;
  dr_replication_info?: DrReplicationInfo | undefined;
  managed_encryption_settings?: EncryptionSettings | undefined;
  name: string;
  options?:
    | {
        [key: string]: string;
      }
    | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  provider_name?: string | undefined;
  share_name?: string | undefined;
  storage_root?: string | undefined;
}

/** Request of `Connections.create`. */
export interface CreateConnection {
  comment?: string | undefined;
  connection_type: ConnectionType;
  environment_settings?: EnvironmentSettings | undefined;
  name: string;
  options: {
    [key: string]: string;
  };
  parent?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  read_only?: boolean | undefined;
  secrets?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Request of `Credentials.createCredential`. */
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

/** Request of `ExternalLocations.create`. */
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

/** Request of `Functions.create`. */
export interface CreateFunctionRequest {
  function_info: CreateFunction;
}

/** Request of `AiGateway.createMcpService`. */
export interface CreateMcpServiceRequest {
  mcp_service_id: string;
  parent: string;
  mcp_service: McpService;
}

/** Request of `Metastores.create`. */
export interface CreateMetastore {
  external_access_enabled?: boolean | undefined;
  name: string;
  region?: string | undefined;
  storage_root?: string | undefined;
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

/** Request of `RegisteredModels.create`. */
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

/** Request of `Schemas.create`. */
export interface CreateSchema {
  catalog_name: string;
  comment?: string | undefined;
  custom_max_retention_hours?: Int64Input | undefined;
  name: string;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  storage_root?: string | undefined;
}

/** Request of `SecretsUc.createSecret`. */
export interface CreateSecretRequest {
  secret: Secret;
}

/** Request of `StorageCredentials.create`. */
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

/** Request of `TableConstraints.create`. */
export interface CreateTableConstraint {
  constraint: TableConstraint;
  full_name_arg: string;
}

/** Request of `Tables.create`. */
export interface CreateTableRequest {
  catalog_name: string;
  columns?: ColumnInfo[] | undefined;
  data_source_format: DataSourceFormat;
  name: string;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
  schema_name: string;
  storage_location: string;
  table_type: TableType;
}

/** Request of `Volumes.create`. */
export interface CreateVolumeRequestContent {
  catalog_name: string;
  comment?: string | undefined;
  name: string;
  schema_name: string;
  storage_location?: string | undefined;
  volume_type: VolumeType;
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

/** Request of `AiGateway.deleteAgentService`. */
export interface DeleteAgentServiceRequest {
  name: string;
  etag?: string | undefined;
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

/** Answer of `QualityMonitors.delete`. */
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

/** Answer of `Policies.deletePolicy`. */
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

/** Request of `Schemas.delete`. */
export interface DeleteSchemaRequest {
  full_name: string;
  force?: boolean | undefined;
}

/** Request of `SecretsUc.deleteSecret`. */
export interface DeleteSecretRequest {
  full_name: string;
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

/** Request of `SystemSchemas.disable`. */
export interface DisableRequest {
  metastore_id: string;
  schema_name: string;
}

/** Answer of `Grants.getEffective`. */
export interface EffectivePermissionsList {
  next_page_token?: string | undefined;
  privilege_assignments?: EffectivePrivilegeAssignment[] | undefined;
}

/** Request of `SystemSchemas.enable`. */
export interface EnableRequest {
  metastore_id: string;
  schema_name: string;
  catalog_name?: string | undefined;
}

/** Request of `Tables.exists`. */
export interface ExistsRequest {
  full_name: string;
}

/**
 * Answer of
 * `ExternalLineage.createExternalLineageRelationship`, `ExternalLineage.updateExternalLineageRelationship`.
 */
export interface ExternalLineageRelationship {
  source: ExternalLineageObject;
  target: ExternalLineageObject;
  columns?: ColumnRelationship[] | undefined;
  id?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Request of `TemporaryPathCredentials.generateTemporaryPathCredentials`. */
export interface GenerateTemporaryPathCredentialRequest {
  dry_run?: boolean | undefined;
  operation: PathOperation;
  url: string;
}

/** Answer of `TemporaryPathCredentials.generateTemporaryPathCredentials`. */
export interface GenerateTemporaryPathCredentialResponse {
  aws_temp_credentials?: AwsCredentials | undefined;
  azure_aad?: AzureActiveDirectoryToken | undefined;
  azure_user_delegation_sas?: AzureUserDelegationSas | undefined;
  expiration_time?: Int64 | undefined;
  gcp_oauth_token?: GcpOauthToken | undefined;
  r2_temp_credentials?: R2Credentials | undefined;
  uc_encrypted_token?: UcEncryptedToken | undefined;
  url?: string | undefined;
}

/** Request of `Credentials.generateTemporaryServiceCredential`. */
export interface GenerateTemporaryServiceCredentialRequest {
  azure_options?: GenerateTemporaryServiceCredentialAzureOptions | undefined;
  credential_name: string;
  gcp_options?: GenerateTemporaryServiceCredentialGcpOptions | undefined;
}

/** Request of `TemporaryTableCredentials.generateTemporaryTableCredentials`. */
export interface GenerateTemporaryTableCredentialRequest {
  operation?: TableOperation | undefined;
  table_id?: string | undefined;
}

/** Answer of `TemporaryTableCredentials.generateTemporaryTableCredentials`. */
export interface GenerateTemporaryTableCredentialResponse {
  aws_temp_credentials?: AwsCredentials | undefined;
  azure_aad?: AzureActiveDirectoryToken | undefined;
  azure_user_delegation_sas?: AzureUserDelegationSas | undefined;
  expiration_time?: Int64 | undefined;
  gcp_oauth_token?: GcpOauthToken | undefined;
  r2_temp_credentials?: R2Credentials | undefined;
  uc_encrypted_token?: UcEncryptedToken | undefined;
  url?: string | undefined;
}

/** Request of `TemporaryVolumeCredentials.generateTemporaryVolumeCredentials`. */
export interface GenerateTemporaryVolumeCredentialRequest {
  operation?: VolumeOperation | undefined;
  volume_id?: string | undefined;
}

/** Answer of `TemporaryVolumeCredentials.generateTemporaryVolumeCredentials`. */
export interface GenerateTemporaryVolumeCredentialResponse {
  aws_temp_credentials?: AwsCredentials | undefined;
  azure_aad?: AzureActiveDirectoryToken | undefined;
  azure_user_delegation_sas?: AzureUserDelegationSas | undefined;
  expiration_time?: Int64 | undefined;
  gcp_oauth_token?: GcpOauthToken | undefined;
  r2_temp_credentials?: R2Credentials | undefined;
  uc_encrypted_token?: UcEncryptedToken | undefined;
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

/** Request of `AiGateway.getAgentService`. */
export interface GetAgentServiceRequest {
  name: string;
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

/** Answer of `WorkspaceBindings.get`. */
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
  include_inherited?: boolean | undefined;
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
  include_deleted_principals?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
  principal?: string | undefined;
}

/** Request of `AiGateway.getMcpService`. */
export interface GetMcpServiceRequest {
  name: string;
}

/** Request of `Metastores.get`. */
export interface GetMetastoreRequest {
  id: string;
}

/** Answer of `Metastores.summary`. */
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

/** Answer of `Grants.get`. */
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

/** Answer of `ResourceQuotas.getQuota`. */
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

/** Answer of `WorkspaceBindings.getBindings`. */
export interface GetWorkspaceBindingsResponse {
  bindings?: WorkspaceBinding[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AccountMetastoreAssignments.list`. */
export interface ListAccountMetastoreAssignmentsRequest {
  metastore_id: string;
}

/** Answer of `AccountMetastoreAssignments.list`. */
export interface ListAccountMetastoreAssignmentsResponse {
  workspace_ids?: unknown[] | undefined;
}

/** Request of `AccountStorageCredentials.list`. */
export interface ListAccountStorageCredentialsRequest {
  metastore_id: string;
}

/** Answer of `AccountStorageCredentials.list`. */
export interface ListAccountStorageCredentialsResponse {
  storage_credentials?: StorageCredentialInfo[] | undefined;
}

/** Request of `AiGateway.listAgentServices`. */
export interface ListAgentServicesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
}

/** Answer of `AiGateway.listAgentServices`. */
export interface ListAgentServicesResponse {
  agent_services?: AgentService[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Catalogs.list`. */
export interface ListCatalogsRequest {
  include_browse?: boolean | undefined;
  include_unbound?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `Catalogs.list`. */
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

/** Answer of `Connections.list`. */
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

/** Answer of `Credentials.listCredentials`. */
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

/** Answer of `Grants.listEffective`. */
export interface ListEffectivePrivilegeAssignmentsResponse {
  effective_privilege_assignments?: EffectivePrivilegeAssignment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `EntityTagAssignments.list`. */
export interface ListEntityTagAssignmentsRequest {
  entity_type: string;
  entity_name: string;
  include_inherited?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `EntityTagAssignments.list`. */
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

/** Answer of `ExternalLineage.listExternalLineageRelationships`. */
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

/** Answer of `ExternalLocations.list`. */
export interface ListExternalLocationsResponse {
  external_locations?: ExternalLocationInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ExternalMetadata.listExternalMetadata`. */
export interface ListExternalMetadataRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ExternalMetadata.listExternalMetadata`. */
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

/** Answer of `Functions.list`. */
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

/** Answer of `AiGateway.listMcpServices`. */
export interface ListMcpServicesResponse {
  mcp_services?: McpService[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Metastores.list`. */
export interface ListMetastoresRequest {
  max_results?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `Metastores.list`. */
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

/** Answer of `AiGateway.listModelProviderServices`. */
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

/** Answer of `AiGateway.listModelServices`. */
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

/** Answer of `ModelVersions.list`. */
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

/** Answer of `Policies.listPolicies`. */
export interface ListPoliciesResponse {
  next_page_token?: string | undefined;
  policies?: PolicyInfo[] | undefined;
}

/** Request of `Grants.list`. */
export interface ListPrivilegeAssignmentsRequest {
  securable_type: string;
  full_name: string;
  include_deleted_principals?: boolean | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  principal?: string | undefined;
}

/** Answer of `Grants.list`. */
export interface ListPrivilegeAssignmentsResponse {
  next_page_token?: string | undefined;
  privilege_assignments?: PrivilegeAssignment[] | undefined;
}

/** Request of `ResourceQuotas.listQuotas`. */
export interface ListQuotasRequest {
  max_results?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `ResourceQuotas.listQuotas`. */
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

/** Answer of `RegisteredModels.list`. */
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

/** Answer of `Schemas.list`. */
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

/** Answer of `SecretsUc.listSecrets`. */
export interface ListSecretsResponse {
  next_page_token?: string | undefined;
  secrets?: Secret[] | undefined;
}

/** Request of `StorageCredentials.list`. */
export interface ListStorageCredentialsRequest {
  include_unbound?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `StorageCredentials.list`. */
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

/** Answer of `SystemSchemas.list`. */
export interface ListSystemSchemasResponse {
  next_page_token?: string | undefined;
  schemas?: SystemSchemaInfo[] | undefined;
}

/** Answer of `Tables.listSummaries`. */
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

/** Answer of `Tables.list`. */
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

/** Answer of `Volumes.list`. */
export interface ListVolumesResponseContent {
  next_page_token?: string | undefined;
  volumes?: VolumeInfo[] | undefined;
}

/** Request of `Metastores.assign`. */
export interface MetastoresAssignBody {
  workspace_id: Int64Input;
  default_catalog_name: string;
  metastore_id: string;
}

/** Request of `Metastores.updateAssignment`. */
export interface MetastoresUpdateAssignmentBody {
  workspace_id: Int64Input;
  default_catalog_name?: string | undefined;
  metastore_id?: string | undefined;
}

/** Answer of `QualityMonitors.create`, `QualityMonitors.get`, `QualityMonitors.update`. */
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

/** Answer of `QualityMonitors.listRefreshes`. */
export interface MonitorRefreshListResponse {
  refreshes?: MonitorRefreshInfo[] | undefined;
}

/** Request of `OnlineTables.create`. */
export interface OnlineTablesCreateRequest {
  table: OnlineTable;
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

/** Answer of `QualityMonitors.regenerateDashboard`. */
export interface RegenerateDashboardResponse {
  dashboard_id?: string | undefined;
  parent_folder?: string | undefined;
}

/** Request of `QualityMonitors.runRefresh`. */
export interface RunRefreshRequest {
  table_name: string;
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

/** Answer of `Tables.exists`. */
export interface TableExistsResponse {
  table_exists?: boolean | undefined;
}

/** Part of `DeltaSharingFunction`, `NotebookFile`, `Table` and 1 more. */
export interface TagKeyValue {
  key?: string | undefined;
  value?: string | undefined;
}

/** Answer of `Credentials.generateTemporaryServiceCredential`. */
export interface TemporaryCredentials {
  aws_temp_credentials?: AwsCredentials | undefined;
  azure_aad?: AzureActiveDirectoryToken | undefined;
  expiration_time?: Int64 | undefined;
  gcp_oauth_token?: GcpOauthToken | undefined;
  r2_temp_credentials?: R2Credentials | undefined;
}

/** Request of `Metastores.unassign`. */
export interface UnassignRequest {
  workspace_id: Int64Input;
  metastore_id: string;
}

/** Request of `Rfa.updateAccessRequestDestinations`. */
export interface UpdateAccessRequestDestinationsRequest {
  update_mask: string;
  access_request_destinations: AccessRequestDestinations;
}

/** Request of `AiGateway.updateAgentService`. */
export interface UpdateAgentServiceRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  agent_service: AgentService;
}

/** Request of `Catalogs.update`. */
export interface UpdateCatalog {
  name: string;
  catalog_federation_config?: CatalogFederationConfig | undefined;
  comment?: string | undefined;
  conversion_info?: ConversionInfo | undefined;
  custom_max_retention_hours?: Int64Input | undefined;
  dr_replication_info?: DrReplicationInfo | undefined;
  enable_predictive_optimization?: EnablePredictiveOptimization | undefined;
  isolation_mode?: CatalogIsolationMode | undefined;
  managed_encryption_settings?: EncryptionSettings | undefined;
  new_name?: string | undefined;
  options?:
    | {
        [key: string]: string;
      }
    | undefined;
  owner?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Answer of `WorkspaceBindings.update`. */
export interface UpdateCatalogWorkspaceBindingsResponse {
  workspaces?: unknown[] | undefined;
}

/** Request of `Connections.update`. */
export interface UpdateConnection {
  name: string;
  environment_settings?: EnvironmentSettings | undefined;
  new_name?: string | undefined;
  options: {
    [key: string]: string;
  };
  owner?: string | undefined;
  secrets?:
    | {
        [key: string]: string;
      }
    | undefined;
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

/** Answer of `Grants.update`. */
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

/** Request of `Schemas.update`. */
export interface UpdateSchema {
  full_name: string;
  comment?: string | undefined;
  custom_max_retention_hours?: Int64Input | undefined;
  enable_predictive_optimization?: EnablePredictiveOptimization | undefined;
  new_name?: string | undefined;
  owner?: string | undefined;
  properties?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Request of `SecretsUc.updateSecret`. */
export interface UpdateSecretRequest {
  full_name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  secret: Secret;
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

/** Answer of `WorkspaceBindings.updateBindings`. */
export interface UpdateWorkspaceBindingsResponse {
  bindings?: WorkspaceBinding[] | undefined;
}

/** Request of `Credentials.validateCredential`. */
export interface ValidateCredentialRequest {
  aws_iam_role?: AwsIamRole | undefined;
  azure_managed_identity?: AzureManagedIdentity | undefined;
  credential_name?: string | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccount | undefined;
  external_location_name?: string | undefined;
  purpose?: CredentialPurpose | undefined;
  read_only?: boolean | undefined;
  url?: string | undefined;
}

/** Answer of `Credentials.validateCredential`. */
export interface ValidateCredentialResponse {
  isDir?: boolean | undefined;
  results?: CredentialValidationResult[] | undefined;
}

/** Request of `StorageCredentials.validate`. */
export interface ValidateStorageCredential {
  aws_iam_role?: AwsIamRoleRequest | undefined;
  azure_managed_identity?: AzureManagedIdentityRequest | undefined;
  azure_service_principal?: AzureServicePrincipal | undefined;
  cloudflare_api_token?: CloudflareApiToken | undefined;
  databricks_gcp_service_account?: DatabricksGcpServiceAccountRequest | undefined;
  external_location_name?: string | undefined;
  read_only?: boolean | undefined;
  storage_credential_name?: string | undefined;
  url?: string | undefined;
}

/** Answer of `StorageCredentials.validate`. */
export interface ValidateStorageCredentialResponse {
  isDir?: boolean | undefined;
  results?: ValidationResult[] | undefined;
}
