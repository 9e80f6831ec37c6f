import { azureClientSecret } from './strategies/azure-client-secret.js';
import { azureDevopsOidc } from './strategies/azure-devops-oidc.js';
import { basic } from './strategies/basic.js';
import { envOidc } from './strategies/env-oidc.js';
import { githubOidcAzure } from './strategies/github-oidc-azure.js';
import { githubOidc } from './strategies/github-oidc.js';
import { googleCredentials } from './strategies/google-credentials.js';
import { oauthM2m } from './strategies/oauth-m2m.js';
import { pat } from './strategies/pat.js';
import type { Strategy } from './strategy.js';

/** The ways to authenticate that need nothing but settings and the network, in the order of the whole chain. */
export const onlineStrategies: readonly Strategy[] = [
  pat,
  basic,
  oauthM2m,
  envOidc,
  githubOidc,
  azureDevopsOidc,
  githubOidcAzure,
  azureClientSecret,
  googleCredentials,
];
