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

/** An attribute as far as rules do not tell: most are texts, and named alike everywhere. */
interface Row extends Partial<Omit<Attribute, 'name' | 'keys'>> {
  readonly name: AttributeName;
  /** Further profile keys. */
  readonly aliases?: readonly string[];
}

const ROWS = [
  { name: 'host' },
  { name: 'accountId' },
  { name: 'workspaceId' },
  { name: 'cloud', type: 'cloud', hidden: true },
  { name: 'discoveryUrl', hidden: true },
  { name: 'token', group: 'pat', sensitive: true },
  { name: 'username', group: 'basic' },
  { name: 'password', type: 'text', group: 'basic', sensitive: true },
  { name: 'clientId', group: 'oauth' },
  { name: 'clientSecret', group: 'oauth', sensitive: true },
  { name: 'tokenAudience', aliases: ['audience'], hidden: true },
  { name: 'oidcTokenEnv', group: 'env-oidc' },
  {
    name: 'oidcTokenFilepath',
    aliases: ['databricks_id_token_filepath'],
    env: ['DATABRICKS_OIDC_TOKEN_FILEPATH', 'DATABRICKS_OIDC_TOKEN_FILE'],
    group: 'file-oidc',
  },
  { name: 'profile', env: ['DATABRICKS_CONFIG_PROFILE'] },
  { name: 'configFile' },
  { name: 'authType', hidden: true },
  { name: 'metadataServiceUrl', group: 'metadata-service', sensitive: true },
  { name: 'googleServiceAccount', group: 'google' },
  { name: 'googleCredentials', env: ['GOOGLE_CREDENTIALS'], type: 'text', group: 'google', sensitive: true },
  { name: 'azureWorkspaceResourceId', env: ['DATABRICKS_AZURE_RESOURCE_ID'], group: 'azure' },
  { name: 'azureUseMsi', env: ['ARM_USE_MSI'], type: 'boolean', group: 'azure' },
  { name: 'azureClientId', env: ['ARM_CLIENT_ID'], group: 'azure' },
  { name: 'azureClientSecret', env: ['ARM_CLIENT_SECRET'], group: 'azure', sensitive: true },
  { name: 'azureTenantId', env: ['ARM_TENANT_ID'], group: 'azure' },
  { name: 'azureEnvironment', env: ['ARM_ENVIRONMENT'] },
  { name: 'actionsIdTokenRequestUrl', env: ['ACTIONS_ID_TOKEN_REQUEST_URL'] },
  { name: 'actionsIdTokenRequestToken', env: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'], sensitive: true },
  { name: 'databricksCliPath', env: ['DATABRICKS_CLI_PATH'] },
  { name: 'clusterId' },
  { name: 'warehouseId' },
  { name: 'serverlessComputeId' },
  { name: 'scopes', env: [], type: 'list', hidden: true },
  { name: 'authorizationDetails', env: [], type: 'text', hidden: true },
  { name: 'disableOauthRefreshToken', type: 'boolean', hidden: true },
  { name: 'disableAsyncTokenRefresh', type: 'boolean', hidden: true },
  { name: 'oauthCallbackPort', type: 'positive', hidden: true },
  { name: 'redirectUrl', hidden: true },
  { name: 'oauthBrowserAuthTimeout', type: 'positive', hidden: true },
  { name: 'disableRetries', type: 'boolean', hidden: true },
  { name: 'httpTimeoutSeconds', env: [], type: 'positive', hidden: true, default: 60 },
  { name: 'retryTimeoutSeconds', env: [], type: 'number', hidden: true, default: 300 },
  { name: 'rateLimit', type: 'positive', hidden: true },
  { name: 'debugTruncateBytes', type: 'number', hidden: true, default: 96 },
  { name: 'debugHeaders', type: 'boolean', hidden: true, default: false },
  { name: 'skipVerify', env: [], type: 'boolean', hidden: true, default: false },
] as const satisfies readonly Row[];

/** One attribute as data, with its own name. */
type NamedAttribute = Attribute & { readonly name: (typeof ROWS)[number]['name'] };

/** All attributes, in the order in which messages list them. */
export const ATTRIBUTES: readonly NamedAttribute[] = /* @__PURE__ */ ROWS.map(complete);

/** `clientId` is `client_id` in a profile and `DATABRICKS_CLIENT_ID` in the environment, unless the row says otherwise. */
function complete({ aliases = [], ...row }: Row & { readonly name: (typeof ROWS)[number]['name'] }): NamedAttribute {
  const key = row.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { type: 'string', env: [`DATABRICKS_${key.toUpperCase()}`], ...row, keys: [key, ...aliases] };
}
