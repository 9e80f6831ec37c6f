import { normalizeHost } from '../config/host.js';
import { AuthError } from '../errors/index.js';
import type { Credentials, CredentialsProvider } from './credentials.js';
import type { CredentialsRequest } from '../base/credentials-request.js';

/**
 * Makes credentials of what a caller passed as `credentials`.
 * Header names become lower case, and an empty value is an error instead of an unsigned request.
 */
export function fromProvider(provider: CredentialsProvider): Credentials {
  if (typeof provider === 'function') return wrap('custom', async (request) => provider(request));
  const { token, host } = provider;
  const signed = wrap(provider.authType || 'custom', (request) => provider.headers(request));
  const credentials = host === undefined ? signed : { ...signed, host: normalizeHost(host).host };
  return token ? { ...credentials, token: (request) => token.call(provider, request) } : credentials;
}

type HeaderSource = (request: CredentialsRequest) => Promise<Record<string, string>>;

function wrap(authType: string, source: HeaderSource): Credentials {
  return {
    authType,
    headers: async (request = {}) => checked(authType, await source(request)),
  };
}

function checked(authType: string, headers: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null) {
    throw new AuthError(
      `${authType} credentials gave no headers: return an object such as { authorization: 'Bearer …' }`,
      {
        authType,
      },
    );
  }
  return Object.fromEntries(
    // A `Headers` object has no entries of its own: the request would go out unsigned.
    (headers instanceof Headers ? [...headers] : Object.entries(headers)).map(([name, value]) => [
      name.toLowerCase(),
      headerValue(authType, name, value),
    ]),
  );
}

function headerValue(authType: string, name: string, value: unknown): string {
  // A scheme alone ("Bearer ") comes from an empty token; sending it would act as nobody, or as a proxy's own identity.
  if (typeof value !== 'string' || /^\s*(?:bearer|basic)?\s*$/i.test(value) || /[\r\n\0]/.test(value)) {
    throw new AuthError(
      `${authType} credentials gave an empty or malformed value for the header ${name.toLowerCase()}`,
      { authType },
    );
  }
  return value;
}
