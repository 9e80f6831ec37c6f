import type { Strategy } from './credentials.js';
import { azureCli } from './strategies/azure-cli.js';
import { azureClientSecret } from './strategies/azure-client-secret.js';
import { azureDevopsOidc } from './strategies/azure-devops-oidc.js';
import { azureMsi } from './strategies/azure-msi.js';
import { basic } from './strategies/basic.js';
import { databricksCli } from './strategies/databricks-cli.js';
import { envOidc } from './strategies/env-oidc.js';
import { externalBrowser } from './strategies/external-browser.js';
import { fileOidc } from './strategies/file-oidc.js';
import { githubOidcAzure } from './strategies/github-oidc-azure.js';
import { githubOidc } from './strategies/github-oidc.js';
import { googleCredentials } from './strategies/google-credentials.js';
import { googleId } from './strategies/google-id.js';
import { metadataService } from './strategies/metadata-service.js';
import { modelServing } from './strategies/model-serving.js';
import { oauthM2m } from './strategies/oauth-m2m.js';
import { pat } from './strategies/pat.js';

/**
 * The ways to authenticate, in the order they are tried: what is declared comes before what the environment offers,
 * and sub-processes come late among the latter.
 */
export const defaultStrategies: readonly Strategy[] = [
  pat,
  basic,
  oauthM2m,
  metadataService,
  envOidc,
  fileOidc,
  githubOidc,
  azureDevopsOidc,
  githubOidcAzure,
  azureMsi,
  azureClientSecret,
  azureCli,
  externalBrowser,
  databricksCli,
  googleCredentials,
  googleId,
  modelServing,
];
