export { configureCredentials } from './chain.js';
export { createAuthContext, type AuthContextOptions } from './context.js';
export type {
  AuthContext,
  Credentials,
  CredentialsProvider,
  CredentialsRequest,
  Skipped,
  Strategy,
  Token,
} from './credentials.js';
export { defaultStrategies } from './default-chain.js';
export { resolveOidcEndpoints, type OidcConfig, type OidcEndpoints } from './oauth/endpoints.js';
export { fromProvider } from './provider.js';
export { TokenCache, type TokenCacheOptions, type TokenRequest, type TokenSource } from './token-cache.js';
