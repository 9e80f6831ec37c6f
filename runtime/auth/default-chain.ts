import type { Strategy } from './strategy.js';
import { basic } from './strategies/basic.js';
import { pat } from './strategies/pat.js';

/**
 * The ways to authenticate, in the order they are tried: what is declared comes before what the environment offers,
 * and sub-processes come late among the latter. Each is loaded when it is its turn, so that a program with a token
 * never loads the fifteen others.
 */
export const defaultStrategies: readonly Strategy[] = [
  pat,
  basic,
  /* @__PURE__ */ lazy('oauth-m2m', async () => (await import('./strategies/oauth-m2m.js')).oauthM2m),
  /* @__PURE__ */ lazy(
    'metadata-service',
    async () => (await import('./strategies/metadata-service.js')).metadataService,
  ),
  /* @__PURE__ */ lazy('env-oidc', async () => (await import('./strategies/env-oidc.js')).envOidc),
  /* @__PURE__ */ lazy('file-oidc', async () => (await import('./strategies/file-oidc.js')).fileOidc),
  /* @__PURE__ */ lazy('github-oidc', async () => (await import('./strategies/github-oidc.js')).githubOidc),
  /* @__PURE__ */ lazy(
    'azure-devops-oidc',
    async () => (await import('./strategies/azure-devops-oidc.js')).azureDevopsOidc,
  ),
  /* @__PURE__ */ lazy(
    'github-oidc-azure',
    async () => (await import('./strategies/github-oidc-azure.js')).githubOidcAzure,
  ),
  /* @__PURE__ */ lazy('azure-msi', async () => (await import('./strategies/azure-msi.js')).azureMsi),
  /* @__PURE__ */ lazy(
    'azure-client-secret',
    async () => (await import('./strategies/azure-client-secret.js')).azureClientSecret,
  ),
  /* @__PURE__ */ lazy('azure-cli', async () => (await import('./strategies/azure-cli.js')).azureCli),
  /* @__PURE__ */ lazy(
    'external-browser',
    async () => (await import('./strategies/external-browser.js')).externalBrowser,
  ),
  /* @__PURE__ */ lazy('databricks-cli', async () => (await import('./strategies/databricks-cli.js')).databricksCli),
  /* @__PURE__ */ lazy(
    'google-credentials',
    async () => (await import('./strategies/google-credentials.js')).googleCredentials,
  ),
  /* @__PURE__ */ lazy('google-id', async () => (await import('./strategies/google-id.js')).googleId),
  /* @__PURE__ */ lazy('model-serving', async () => (await import('./strategies/model-serving.js')).modelServing),
];

function lazy(name: string, load: () => Promise<Strategy>): Strategy {
  return { name, configure: async (context) => (await load()).configure(context) };
}
