import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ClientOptions } from 'databricks-sdk-ts';
import type { HttpRequest, Transport } from '../../../runtime/base/message.js';
import { createNodeTransport } from '../../../runtime/http/transport/node/node.js';
import { authServer, discovery, type Answer, type Answerer, type AuthServer, type Seen } from './server.js';

/** A value that stands for every secret; no message may hold it. */
export const SECRET = 'hunter2hunter2hunter2';
export const ID_TOKEN = jwt({ iss: 'https://issuer', sub: 'me', aud: 'them', exp: 9_999_999_999, note: SECRET });
export const AZURE_APP = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d';

/** One way to authenticate, as a program would be set up for it. */
export interface AuthCase {
  readonly name: string;
  /** Made when the test runs: some need a file. */
  readonly options: () => ClientOptions;
  readonly env?: Readonly<Record<string, string>>;
  /** Tells the request whose answer is the token, or leads to it, by host and path as they were meant. */
  readonly asks: RegExp;
  /** The token in the header that signs requests. */
  readonly token: string;
}

const AZURE: ClientOptions = { host: 'https://adb-1.2.azuredatabricks.net', azureTenantId: 'tenant' };
const GCP: ClientOptions = { host: 'https://1.2.gcp.databricks.com' };
const AWS: ClientOptions = { host: 'https://dbc-1.cloud.databricks.com' };
const GITHUB = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.example/token?v=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET,
};
const DATABRICKS_TOKEN = /dbc-1\.cloud\.databricks\.com\/oidc\/v1\/token/;
const ENTRA = /login\.microsoftonline\.com\/tenant\/oauth2\/token/;

/** A key of a Google service account. */
function googleKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return JSON.stringify({ client_email: 'a@b', private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }) });
}

/** Every type that asks a server. */
export function serverCases(): readonly AuthCase[] {
  return [
    {
      name: 'oauth-m2m',
      options: () => ({ ...AWS, clientId: 'id', clientSecret: SECRET }),
      asks: DATABRICKS_TOKEN,
      token: 'at',
    },
    {
      name: 'metadata-service',
      options: () => ({ ...AWS, metadataServiceUrl: `http://127.0.0.1:1/${SECRET}` }),
      asks: /127\.0\.0\.1:1\//,
      token: 'at',
    },
    {
      name: 'env-oidc',
      options: () => AWS,
      env: { DATABRICKS_OIDC_TOKEN: ID_TOKEN },
      asks: DATABRICKS_TOKEN,
      token: 'at',
    },
    {
      name: 'file-oidc',
      options: () => ({ ...AWS, oidcTokenFilepath: file(ID_TOKEN) }),
      asks: DATABRICKS_TOKEN,
      token: 'at',
    },
    {
      name: 'github-oidc',
      options: () => AWS,
      env: GITHUB,
      asks: /github\.example\/token|\/oidc\/v1\/token/,
      token: 'at',
    },
    {
      name: 'azure-devops-oidc',
      options: () => AWS,
      env: {
        SYSTEM_ACCESSTOKEN: SECRET,
        SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: 'https://dev.azure.example/org/',
        SYSTEM_TEAMPROJECTID: 'p',
        SYSTEM_PLANID: 'plan',
        SYSTEM_JOBID: 'job',
        SYSTEM_HOSTTYPE: 'build',
      },
      asks: /dev\.azure\.example\/|\/oidc\/v1\/token/,
      token: 'at',
    },
    {
      name: 'github-oidc-azure',
      options: () => ({ ...AZURE, azureClientId: 'app', authType: 'github-oidc-azure' }),
      env: GITHUB,
      asks: ENTRA,
      token: AZURE_APP,
    },
    {
      name: 'azure-msi',
      options: () => ({ ...AZURE, azureUseMsi: true }),
      asks: /169\.254\.169\.254\//,
      token: AZURE_APP,
    },
    {
      name: 'azure-client-secret',
      options: () => ({ ...AZURE, azureClientId: 'app', azureClientSecret: SECRET }),
      asks: ENTRA,
      token: AZURE_APP,
    },
    {
      name: 'google-credentials',
      options: () => ({ ...GCP, googleCredentials: googleKey() }),
      asks: /oauth2\.googleapis\.com\/token/,
      token: ID_TOKEN,
    },
    {
      name: 'google-id',
      options: () => ({ ...GCP, googleServiceAccount: 'a@b' }),
      asks: /metadata\.google\.internal\/|iamcredentials\.googleapis\.com\/.*generateIdToken/,
      token: ID_TOKEN,
    },
  ];
}

/** What all the servers that a client may ask answer when all is well. */
export const healthy: Answerer = ({ path, headers, query, form }: Seen): Answer => {
  const host = String(headers['x-meant-for']);
  if (path.endsWith('/oauth-authorization-server')) return { body: discovery(`https://${host}`) };
  if (path.startsWith('/api/')) return { body: {} };
  if (path.startsWith('/.well-known/')) return { status: 404 };
  if (host === 'management.azure.com') return { body: { properties: { workspaceUrl: 'adb-9.9.azuredatabricks.net' } } };
  const resource = query['resource'] ?? form['resource'];
  return {
    body: {
      access_token: resource ?? 'at',
      token_type: 'Bearer',
      expires_in: 3600,
      expires_on: 9_999_999_999,
      id_token: ID_TOKEN,
      token: ID_TOKEN,
      value: ID_TOKEN,
      oidcToken: ID_TOKEN,
      accessToken: 'sa',
      expireTime: '2999-01-01T00:00:00Z',
    },
  };
};

/** A server for all hosts, and a transport that leads every request to it and tells it whom it was meant for. */
export async function everyHost(answerer: Answerer = healthy): Promise<{ server: AuthServer; transport: Transport }> {
  const server = await authServer(answerer);
  const node = createNodeTransport({ env: {} });
  const send = (request: HttpRequest): ReturnType<Transport['send']> => {
    const url = new URL(request.url);
    const headers = { ...request.headers, 'x-meant-for': url.host };
    return node.send({ ...request, headers, url: server.url + url.pathname + url.search });
  };
  return { server, transport: { send } };
}

/** Whom a request was meant for, as host and path. */
export function meantFor({ headers, path }: Seen): string {
  return String(headers['x-meant-for']) + path;
}

/** A folder for the rest of the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'auth-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A `PATH` with nothing but shell scripts of these names. The Databricks CLI is padded to the size of a real one. */
export function programs(scripts: Readonly<Record<string, string>>): string {
  const path = folder();
  for (const [name, script] of Object.entries(scripts)) {
    const padding = name === 'databricks' ? `\nexit 0\n${'#'.repeat(1024 * 1024)}` : '';
    writeFileSync(join(path, name), `#!/bin/sh\n${script}${padding}\n`);
    chmodSync(join(path, name), 0o755);
  }
  return path;
}

function file(text: string): string {
  const path = join(folder(), 'token');
  writeFileSync(path, `${text}\n`);
  return path;
}

function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.c2lnbmF0dXJl`;
}
