import type { AttributeName, AttributeValue } from './config-attributes.js';

/** Family of credentials; two families at once are a conflict. */
export type AuthGroup = 'pat' | 'basic' | 'oauth' | 'env-oidc' | 'file-oidc' | 'metadata-service' | 'google' | 'azure';

/** How the value of an attribute is read: `text` is a string that may have line breaks, `positive` a number above 0. */
export type ValueType = 'string' | 'text' | 'boolean' | 'number' | 'positive' | 'list' | 'cloud';

/** One attribute as data. */
export interface Attribute {
  /** Name of the option. */
  readonly name: AttributeName;
  /** Names of the profile key, the first one also for messages. */
  readonly keys: readonly [string, ...string[]];
  /** Environment variables, the first one that is set wins. */
  readonly env?: readonly string[];
  readonly type: ValueType;
  readonly group?: AuthGroup;
  /** The value is a secret and is masked everywhere. */
  readonly sensitive?: true;
  /** The value says nothing about who one is, and stays out of messages. */
  readonly hidden?: true;
  readonly default?: AttributeValue;
}

/** All attributes, in the order in which messages list them. */
export const ATTRIBUTES = [
  { name: 'host', keys: ['host'], env: ['DATABRICKS_HOST'], type: 'string' },
  { name: 'accountId', keys: ['account_id'], env: ['DATABRICKS_ACCOUNT_ID'], type: 'string' },
  { name: 'workspaceId', keys: ['workspace_id'], env: ['DATABRICKS_WORKSPACE_ID'], type: 'string' },
  { name: 'cloud', keys: ['cloud'], env: ['DATABRICKS_CLOUD'], type: 'cloud', hidden: true },
  { name: 'discoveryUrl', keys: ['discovery_url'], env: ['DATABRICKS_DISCOVERY_URL'], type: 'string', hidden: true },
  { name: 'token', keys: ['token'], env: ['DATABRICKS_TOKEN'], type: 'string', group: 'pat', sensitive: true },
  { name: 'username', keys: ['username'], env: ['DATABRICKS_USERNAME'], type: 'string', group: 'basic' },
  { name: 'password', keys: ['password'], env: ['DATABRICKS_PASSWORD'], type: 'text', group: 'basic', sensitive: true },
  { name: 'clientId', keys: ['client_id'], env: ['DATABRICKS_CLIENT_ID'], type: 'string', group: 'oauth' },
  {
    name: 'clientSecret',
    keys: ['client_secret'],
    env: ['DATABRICKS_CLIENT_SECRET'],
    type: 'string',
    group: 'oauth',
    sensitive: true,
  },
  {
    name: 'tokenAudience',
    keys: ['token_audience', 'audience'],
    env: ['DATABRICKS_TOKEN_AUDIENCE'],
    type: 'string',
    hidden: true,
  },
  {
    name: 'oidcTokenEnv',
    keys: ['oidc_token_env'],
    env: ['DATABRICKS_OIDC_TOKEN_ENV'],
    type: 'string',
    group: 'env-oidc',
  },
  {
    name: 'oidcTokenFilepath',
    keys: ['oidc_token_filepath', 'databricks_id_token_filepath'],
    env: ['DATABRICKS_OIDC_TOKEN_FILEPATH', 'DATABRICKS_OIDC_TOKEN_FILE'],
    type: 'string',
    group: 'file-oidc',
  },
  { name: 'profile', keys: ['profile'], env: ['DATABRICKS_CONFIG_PROFILE'], type: 'string' },
  { name: 'configFile', keys: ['config_file'], env: ['DATABRICKS_CONFIG_FILE'], type: 'string' },
  { name: 'authType', keys: ['auth_type'], env: ['DATABRICKS_AUTH_TYPE'], type: 'string', hidden: true },
  {
    name: 'metadataServiceUrl',
    keys: ['metadata_service_url'],
    env: ['DATABRICKS_METADATA_SERVICE_URL'],
    type: 'string',
    group: 'metadata-service',
    sensitive: true,
  },
  {
    name: 'googleServiceAccount',
    keys: ['google_service_account'],
    env: ['DATABRICKS_GOOGLE_SERVICE_ACCOUNT'],
    type: 'string',
    group: 'google',
  },
  {
    name: 'googleCredentials',
    keys: ['google_credentials'],
    env: ['GOOGLE_CREDENTIALS'],
    type: 'text',
    group: 'google',
    sensitive: true,
  },
  {
    name: 'azureWorkspaceResourceId',
    keys: ['azure_workspace_resource_id'],
    env: ['DATABRICKS_AZURE_RESOURCE_ID'],
    type: 'string',
    group: 'azure',
  },
  { name: 'azureUseMsi', keys: ['azure_use_msi'], env: ['ARM_USE_MSI'], type: 'boolean', group: 'azure' },
  { name: 'azureClientId', keys: ['azure_client_id'], env: ['ARM_CLIENT_ID'], type: 'string', group: 'azure' },
  {
    name: 'azureClientSecret',
    keys: ['azure_client_secret'],
    env: ['ARM_CLIENT_SECRET'],
    type: 'string',
    group: 'azure',
    sensitive: true,
  },
  { name: 'azureTenantId', keys: ['azure_tenant_id'], env: ['ARM_TENANT_ID'], type: 'string', group: 'azure' },
  { name: 'azureEnvironment', keys: ['azure_environment'], env: ['ARM_ENVIRONMENT'], type: 'string' },
  {
    name: 'actionsIdTokenRequestUrl',
    keys: ['actions_id_token_request_url'],
    env: ['ACTIONS_ID_TOKEN_REQUEST_URL'],
    type: 'string',
  },
  {
    name: 'actionsIdTokenRequestToken',
    keys: ['actions_id_token_request_token'],
    env: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    type: 'string',
    sensitive: true,
  },
  { name: 'databricksCliPath', keys: ['databricks_cli_path'], env: ['DATABRICKS_CLI_PATH'], type: 'string' },
  { name: 'clusterId', keys: ['cluster_id'], env: ['DATABRICKS_CLUSTER_ID'], type: 'string' },
  { name: 'warehouseId', keys: ['warehouse_id'], env: ['DATABRICKS_WAREHOUSE_ID'], type: 'string' },
  {
    name: 'serverlessComputeId',
    keys: ['serverless_compute_id'],
    env: ['DATABRICKS_SERVERLESS_COMPUTE_ID'],
    type: 'string',
  },
  { name: 'scopes', keys: ['scopes'], type: 'list', hidden: true },
  { name: 'authorizationDetails', keys: ['authorization_details'], type: 'text', hidden: true },
  {
    name: 'disableOauthRefreshToken',
    keys: ['disable_oauth_refresh_token'],
    env: ['DATABRICKS_DISABLE_OAUTH_REFRESH_TOKEN'],
    type: 'boolean',
    hidden: true,
  },
  {
    name: 'disableAsyncTokenRefresh',
    keys: ['disable_async_token_refresh'],
    env: ['DATABRICKS_DISABLE_ASYNC_TOKEN_REFRESH'],
    type: 'boolean',
    hidden: true,
  },
  {
    name: 'oauthCallbackPort',
    keys: ['oauth_callback_port'],
    env: ['DATABRICKS_OAUTH_CALLBACK_PORT'],
    type: 'positive',
    hidden: true,
  },
  { name: 'redirectUrl', keys: ['redirect_url'], env: ['DATABRICKS_REDIRECT_URL'], type: 'string', hidden: true },
  {
    name: 'oauthBrowserAuthTimeout',
    keys: ['oauth_browser_auth_timeout'],
    env: ['DATABRICKS_OAUTH_BROWSER_AUTH_TIMEOUT'],
    type: 'positive',
    hidden: true,
  },
  {
    name: 'disableRetries',
    keys: ['disable_retries'],
    env: ['DATABRICKS_DISABLE_RETRIES'],
    type: 'boolean',
    hidden: true,
  },
  { name: 'httpTimeoutSeconds', keys: ['http_timeout_seconds'], type: 'positive', hidden: true, default: 60 },
  { name: 'retryTimeoutSeconds', keys: ['retry_timeout_seconds'], type: 'number', hidden: true, default: 300 },
  { name: 'rateLimit', keys: ['rate_limit'], env: ['DATABRICKS_RATE_LIMIT'], type: 'positive', hidden: true },
  {
    name: 'debugTruncateBytes',
    keys: ['debug_truncate_bytes'],
    env: ['DATABRICKS_DEBUG_TRUNCATE_BYTES'],
    type: 'number',
    hidden: true,
    default: 96,
  },
  {
    name: 'debugHeaders',
    keys: ['debug_headers'],
    env: ['DATABRICKS_DEBUG_HEADERS'],
    type: 'boolean',
    hidden: true,
    default: false,
  },
  { name: 'skipVerify', keys: ['skip_verify'], type: 'boolean', hidden: true, default: false },
] as const satisfies readonly Attribute[];
