import { authorization } from '../tokens/authorization.js';
import { tokenCache } from '../tokens/cached-tokens.js';
import type { Credentials } from '../credentials.js';
import type { CredentialsRequest } from '../../base/credentials-request.js';
import type { AuthContext } from '../strategy.js';
import type { TokenCache, TokenSource } from '../tokens/token-cache.js';

const ACCESS_HEADER = 'x-databricks-gcp-sa-access-token';

/** What the second token of a Google identity may do. */
export const GOOGLE_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/compute',
];

/** Where the two tokens of a Google identity come from. */
export interface GoogleTokens {
  /** Says who one is; its audience is the host. */
  readonly identity: TokenSource;
  /** Lets Databricks act in the customer's project; only some account-level calls need it. */
  readonly access: TokenSource;
}

/** Credentials of a Google identity. Without the access token, requests are signed all the same. */
export function signWithGoogle(authType: string, context: AuthContext, tokens: GoogleTokens): Credentials {
  const identity = tokenCache(context, tokens.identity);
  const access = tokenCache(context, tokens.access);
  return {
    authType,
    token: (request) => identity.get(request),
    headers: async (request) => ({
      authorization: authorization(await identity.get(request)),
      ...(await accessHeader(access, request)),
    }),
  };
}

async function accessHeader(cache: TokenCache, request: CredentialsRequest = {}): Promise<Record<string, string>> {
  const refused = request.refused && { authorization: `Bearer ${request.refused[ACCESS_HEADER] ?? ''}` };
  try {
    return { [ACCESS_HEADER]: (await cache.get({ ...request, refused })).accessToken };
  } catch (error) {
    if (request.signal?.aborted) throw error;
    return {};
  }
}
