import { AuthError } from '../../errors/index.js';
import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import type { Files } from '../programs/machine-files.js';
import { askHttp } from '../oauth/ask.js';
import type { Purpose } from '../oauth/failure.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { tokenFromReply } from '../oauth/token-response.js';
import { localPolicy } from '../oauth/token-retry.js';
import type { TokenSource } from '../tokens/token-cache.js';
import { parseServiceAccountKey } from './assertion.js';
import { keyAccessToken } from './service-account-tokens.js';

const NAME = 'google-id';
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** Google's servers, which tests replace. */
export interface GoogleServers {
  readonly token: string;
  readonly metadata: string;
  readonly iam: string;
}

/** Google's servers as they are. */
export const googleServers: GoogleServers = {
  token: 'https://oauth2.googleapis.com/token',
  metadata: 'http://metadata.google.internal',
  iam: 'https://iamcredentials.googleapis.com',
};

/** What application default credentials are looked for in. */
export interface DefaultCredentialsSearch {
  readonly context: AuthContext;
  readonly files: Files;
  readonly servers: GoogleServers;
  readonly platform: string;
}

/**
 * Finds Google's application default credentials, in Google's order: the file that `GOOGLE_APPLICATION_CREDENTIALS`
 * names, the login of `gcloud auth application-default login`, the metadata server of the machine.
 */
export async function defaultCredentials(search: DefaultCredentialsSearch): Promise<TokenSource> {
  const { env } = search.context;
  const explicit = env['GOOGLE_APPLICATION_CREDENTIALS'];
  const path = explicit || gcloudPath(search);
  const text = path ? await search.files.read(path) : undefined;
  if (text !== undefined) return fromFile(search, text);
  if (explicit)
    throw new AuthError(`${NAME}: GOOGLE_APPLICATION_CREDENTIALS names a file that does not exist`, { authType: NAME });
  return (request) => fromMetadataServer(search, request);
}

function gcloudPath({ context, platform }: DefaultCredentialsSearch): string | undefined {
  const { env } = context;
  const file = 'application_default_credentials.json';
  if (env['CLOUDSDK_CONFIG']) return `${env['CLOUDSDK_CONFIG']}/${file}`;
  if (platform === 'win32') return env['APPDATA'] ? `${env['APPDATA']}\\gcloud\\${file}` : undefined;
  return env['HOME'] ? `${env['HOME']}/.config/gcloud/${file}` : undefined;
}

function fromFile(search: DefaultCredentialsSearch, text: string): TokenSource {
  const fields = jsonObject(text);
  const type = textOf(fields?.['type']);
  if (type === 'service_account') {
    const source = { authType: NAME, context: search.context, key: parseServiceAccountKey(text, NAME) };
    return (request) => keyAccessToken(source, SCOPE, request);
  }
  if (type === 'authorized_user') return (request) => fromUserLogin(search, fields ?? {}, request);
  throw new AuthError(
    `${NAME}: Google application default credentials of the type ${JSON.stringify(type ?? 'unknown')} are not supported. ` +
      'Use a service account key, run gcloud auth application-default login, or pass credentials of your own',
    { authType: NAME },
  );
}

async function fromUserLogin(
  { context, servers }: DefaultCredentialsSearch,
  fields: Readonly<Record<string, unknown>>,
  request: Parameters<TokenSource>[0],
): Promise<Token> {
  const [client_id = '', client_secret = '', refresh_token = ''] = ['client_id', 'client_secret', 'refresh_token'].map(
    (name) => textOf(fields[name]),
  );
  const purpose: Purpose = {
    authType: NAME,
    step: 'Google token request',
    url: servers.token,
    remedy: 'Log in again with gcloud auth application-default login',
    secrets: [client_secret, refresh_token],
  };
  const reply = await askHttp(context, request, {
    purpose,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id, client_secret, refresh_token }).toString(),
  });
  return tokenFromReply(reply, purpose, context.clock.now());
}

async function fromMetadataServer(
  { context, servers }: DefaultCredentialsSearch,
  request: Parameters<TokenSource>[0],
): Promise<Token> {
  const purpose: Purpose = {
    authType: NAME,
    step: 'Google metadata server token request',
    url: `${servers.metadata}/computeMetadata/v1/instance/service-accounts/default/token`,
    remedy: 'Run gcloud auth application-default login, or set GOOGLE_APPLICATION_CREDENTIALS',
  };
  const headers = { 'metadata-flavor': 'Google' };
  const reply = await askHttp(context, request, { purpose, policy: localPolicy, method: 'GET', headers });
  return tokenFromReply(reply, purpose, context.clock.now());
}
