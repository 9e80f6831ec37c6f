/** The cloud that hosts a workspace. */
export type Cloud = 'AWS' | 'AZURE' | 'GCP';

/**
 * Everything that can be configured by an option, an environment variable or a profile key.
 * Explicit options win over environment variables, and these over the profile; an empty string counts as not set.
 * The profile key of an attribute is its name in snake case (`accountId` is `account_id`).
 */
export interface ConfigAttributes {
  /**
   * Address of the workspace or account, as pasted from a browser: a missing scheme becomes `https://`, the path is
   * dropped, and `?o=` or `?a=` fill {@link workspaceId} and {@link accountId}. Environment: `DATABRICKS_HOST`.
   */
  host?: string | undefined;
  /** Id of the account. Default: what the host says about itself. Environment: `DATABRICKS_ACCOUNT_ID`. */
  accountId?: string | undefined;
  /**
   * Id of the workspace, sent as a routing header with workspace-level calls.
   * Default: from the host's `?o=` or what the host says about itself. Environment: `DATABRICKS_WORKSPACE_ID`.
   */
  workspaceId?: string | undefined;
  /** Cloud of the host, in any case. Default: by the host. Environment: `DATABRICKS_CLOUD`. */
  cloud?: Cloud | undefined;
  /**
   * URL of the OAuth authorization server's metadata document.
   * Default: what the host says about itself. Environment: `DATABRICKS_DISCOVERY_URL`.
   */
  discoveryUrl?: string | undefined;

  /** Personal access token; given as an empty string it is an error. Environment: `DATABRICKS_TOKEN`. */
  token?: string | undefined;
  /** User name for basic authentication. Environment: `DATABRICKS_USERNAME`. */
  username?: string | undefined;
  /** Password for basic authentication. Environment: `DATABRICKS_PASSWORD`. */
  password?: string | undefined;
  /** OAuth client id, of a service principal or an OAuth application. Environment: `DATABRICKS_CLIENT_ID`. */
  clientId?: string | undefined;
  /** OAuth secret of a service principal. Environment: `DATABRICKS_CLIENT_SECRET`. */
  clientSecret?: string | undefined;
  /**
   * Audience asked for when an identity token is fetched for federation.
   * Default: by the host. Environment: `DATABRICKS_TOKEN_AUDIENCE`.
   */
  tokenAudience?: string | undefined;
  /**
   * Name of the environment variable that holds the identity token.
   * Default: `DATABRICKS_OIDC_TOKEN`. Environment: `DATABRICKS_OIDC_TOKEN_ENV`.
   */
  oidcTokenEnv?: string | undefined;
  /** Path of the file that holds the identity token. Environment: `DATABRICKS_OIDC_TOKEN_FILEPATH`. */
  oidcTokenFilepath?: string | undefined;

  /**
   * Profile of the config file. Default: `default_profile` of the section `[__settings__]`, else `DEFAULT`; the file is
   * not read when the host or a credential is already known. One that is named here is one identity: the environment adds
   * nothing that says who or where. `DATABRICKS_CONFIG_PROFILE` counts unless host and credentials are complete without it.
   */
  profile?: string | undefined;
  /** Path of the config file. Default: `~/.databrickscfg`. Environment: `DATABRICKS_CONFIG_FILE`. */
  configFile?: string | undefined;
  /**
   * Name of the one authentication type to use, such as `pat` or `oauth-m2m`.
   * Default: the first that is configured. Environment: `DATABRICKS_AUTH_TYPE`.
   */
  authType?: string | undefined;
  /** URL of a local service that hands out tokens. Environment: `DATABRICKS_METADATA_SERVICE_URL`. */
  metadataServiceUrl?: string | undefined;

  /** E-mail of the Google service account to impersonate. Environment: `DATABRICKS_GOOGLE_SERVICE_ACCOUNT`. */
  googleServiceAccount?: string | undefined;
  /** Key of a Google service account: a path, or the JSON itself. Environment: `GOOGLE_CREDENTIALS`. */
  googleCredentials?: string | undefined;

  /** Azure Resource Manager id of the workspace (`/subscriptions/…`). Environment: `DATABRICKS_AZURE_RESOURCE_ID`. */
  azureWorkspaceResourceId?: string | undefined;
  /** Use the managed identity of the Azure machine. Default false. Environment: `ARM_USE_MSI`. */
  azureUseMsi?: boolean | undefined;
  /** Client id of a Microsoft Entra application or managed identity. Environment: `ARM_CLIENT_ID`. */
  azureClientId?: string | undefined;
  /** Secret of a Microsoft Entra application. Environment: `ARM_CLIENT_SECRET`. */
  azureClientSecret?: string | undefined;
  /** Microsoft Entra tenant. Default: asked from the host. Environment: `ARM_TENANT_ID`. */
  azureTenantId?: string | undefined;
  /** Azure cloud: `PUBLIC`, `USGOVERNMENT` or `CHINA`. Default: by the host. Environment: `ARM_ENVIRONMENT`. */
  azureEnvironment?: string | undefined;

  /** Where GitHub Actions hands out identity tokens. Environment: `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  actionsIdTokenRequestUrl?: string | undefined;
  /** Bearer token for {@link actionsIdTokenRequestUrl}. Environment: `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  actionsIdTokenRequestToken?: string | undefined;
  /** Path or name of the Databricks CLI. Default: `databricks` in `PATH`. Environment: `DATABRICKS_CLI_PATH`. */
  databricksCliPath?: string | undefined;

  /** Cluster that helpers use when none is named. Environment: `DATABRICKS_CLUSTER_ID`. */
  clusterId?: string | undefined;
  /** SQL warehouse that helpers use when none is named. Environment: `DATABRICKS_WAREHOUSE_ID`. */
  warehouseId?: string | undefined;
  /** Serverless compute that helpers use, `auto` for any. Environment: `DATABRICKS_SERVERLESS_COMPUTE_ID`. */
  serverlessComputeId?: string | undefined;

  /** OAuth scopes to ask for; in a profile separated by commas or spaces. Default: `all-apis`. */
  scopes?: readonly string[] | undefined;
  /** OAuth authorization details to ask for, as JSON. */
  authorizationDetails?: string | undefined;
  /** Do not ask for a refresh token. Default false. Environment: `DATABRICKS_DISABLE_OAUTH_REFRESH_TOKEN`. */
  disableOauthRefreshToken?: boolean | undefined;
  /**
   * Refresh tokens only when they are needed, never ahead of time.
   * Default false. Environment: `DATABRICKS_DISABLE_ASYNC_TOKEN_REFRESH`.
   */
  disableAsyncTokenRefresh?: boolean | undefined;
  /**
   * Local port of the browser login.
   * Default: the first free of 8020 to 8040. Environment: `DATABRICKS_OAUTH_CALLBACK_PORT`.
   */
  oauthCallbackPort?: number | undefined;
  /** Redirect URL registered for the browser login. Default: by the port. Environment: `DATABRICKS_REDIRECT_URL`. */
  redirectUrl?: string | undefined;
  /** Time for a browser login, in seconds. Default: 300. Environment: `DATABRICKS_OAUTH_BROWSER_AUTH_TIMEOUT`. */
  oauthBrowserAuthTimeout?: number | undefined;

  /** Send every call once. Default false. Environment: `DATABRICKS_DISABLE_RETRIES`. */
  disableRetries?: boolean | undefined;
  /** Longest time without any byte sent or received, in seconds. Default 60. */
  httpTimeoutSeconds?: number | undefined;
  /** Time for all attempts of one call, in seconds; negative for no limit, 0 for the default. Default 300. */
  retryTimeoutSeconds?: number | undefined;
  /** Most requests sent per second. Default: no limit. Environment: `DATABRICKS_RATE_LIMIT`. */
  rateLimit?: number | undefined;
  /** Length at which logged texts are cut, in bytes. Default 96. Environment: `DATABRICKS_DEBUG_TRUNCATE_BYTES`. */
  debugTruncateBytes?: number | undefined;
  /** Log request headers too, with credentials hidden. Default false. Environment: `DATABRICKS_DEBUG_HEADERS`. */
  debugHeaders?: boolean | undefined;
  /**
   * Do not check the server's certificate. Default false.
   * Dangerous: whoever sits on the network can read the credentials. Prefer `ca`.
   */
  skipVerify?: boolean | undefined;
}

/** Name of an attribute. */
export type AttributeName = keyof ConfigAttributes;

/** Value of an attribute. */
export type AttributeValue = string | number | boolean | readonly string[];
