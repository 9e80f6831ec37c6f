import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { configureCredentials } from '../../runtime/auth/chain.js';
import type { AuthContext, Strategy } from '../../runtime/auth/strategy.js';
import { defaultStrategies } from '../../runtime/auth/default-chain.js';
import { createAzureMsi } from '../../runtime/auth/strategies/azure-msi.js';
import { createGoogleId } from '../../runtime/auth/strategies/google-id.js';
import { thisMachine } from '../../runtime/auth/programs/machine.js';
import { authServer, discovery, realContext, type Answerer, type AuthServer } from '../support/auth/server.js';

let server: AuthServer | undefined;
let folder: string | undefined;
afterEach(async () => {
  if (folder) await rm(folder, { recursive: true });
  folder = undefined;
});

async function start(answerer: Answerer): Promise<AuthServer> {
  server = await authServer((request, index) => {
    if (request.path === '/oidc/.well-known/oauth-authorization-server') return { body: discovery(server?.url ?? '') };
    if (request.path === '/oidc/v1/token')
      return { body: { access_token: `for ${request.form['subject_token']}`.replace(' ', '-') } };
    return answerer(request, index);
  });
  return server;
}

const headersOf = async (context: AuthContext, strategies: readonly Strategy[] = defaultStrategies) =>
  (await configureCredentials(strategies, context)).headers();
/** Tells the application id of Databricks from the URL of Azure's service management. */
const APP = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d';
const scheme = (resource = ''): string => resource.split(':')[0] ?? '';
const nothing: Answerer = () => ({ status: 404 });

describe('credentials over a socket', () => {
  it('metadata-service gets its token from this machine', async () => {
    const expires_on = Math.floor(Date.now() / 1_000) + 3_600;
    const { url, seen } = await start(() => ({ body: { access_token: 'm', token_type: 'Bearer', expires_on } }));
    const context = realContext({ host: 'https://h.cloud.databricks.com', metadataServiceUrl: `${url}/session` });
    expect(await headersOf(context)).toEqual({ authorization: 'Bearer m' });
    expect(seen[0]).toMatchObject({
      path: '/session',
      headers: { 'x-databricks-host': 'https://h.cloud.databricks.com' },
    });
  });

  it('env-oidc exchanges the token of the environment', async () => {
    const { url } = await start(nothing);
    const context = realContext({ host: url }, { DATABRICKS_OIDC_TOKEN: 'env' });
    expect(await headersOf(context)).toEqual({ authorization: 'Bearer for-env' });
  });

  it('file-oidc exchanges the token of a file', async () => {
    const { url } = await start(nothing);
    folder = await mkdtemp(join(tmpdir(), 'oidc-'));
    const oidcTokenFilepath = join(folder, 'token');
    await writeFile(oidcTokenFilepath, 'file\n');
    expect(await headersOf(realContext({ host: url, oidcTokenFilepath }))).toEqual({
      authorization: 'Bearer for-file',
    });
  });

  it('github-oidc exchanges the token of GitHub', async () => {
    const { url, seen } = await start(({ path }) => (path === '/github' ? { body: { value: 'gh' } } : { status: 404 }));
    const values = { host: url, actionsIdTokenRequestUrl: `${url}/github?v=1`, actionsIdTokenRequestToken: 'x' };
    expect(await headersOf(realContext(values))).toEqual({ authorization: 'Bearer for-gh' });
    expect(seen[1]?.query).toEqual({ v: '1', audience: `${url}/oidc/v1/token` });
  });

  it('azure-devops-oidc exchanges the token of the pipeline', async () => {
    const { url, seen } = await start(({ method }) =>
      method === 'POST' ? { body: { oidcToken: 'ado' } } : { status: 404 },
    );
    const env = {
      SYSTEM_ACCESSTOKEN: 'x',
      SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: `${url}/org/`,
      SYSTEM_TEAMPROJECTID: 'p',
      SYSTEM_PLANID: 'pl',
      SYSTEM_JOBID: 'j',
      SYSTEM_HOSTTYPE: 'build',
    };
    expect(await headersOf(realContext({ host: url }, env))).toEqual({ authorization: 'Bearer for-ado' });
    expect(seen[1]).toMatchObject({ headers: { 'content-length': '0' }, body: '' });
  });

  it('azure-msi asks the metadata server for both tokens', async () => {
    const { url, seen } = await start(({ query }) => ({
      body: { access_token: scheme(query['resource']), expires_on: '9999999999' },
    }));
    const context = realContext({ host: url, cloud: 'AZURE', azureUseMsi: true });
    expect(await headersOf(context, [createAzureMsi(url)])).toEqual({
      authorization: `Bearer ${APP}`,
      'x-databricks-azure-sp-management-token': 'https',
    });
    expect(seen[0]?.headers['metadata']).toBe('true');
  });

  it('azure-client-secret and github-oidc-azure ask Entra, here through a transport that leads to this machine', async () => {
    const { url, seen } = await start(({ path, form }) =>
      path === '/github'
        ? { body: { value: 'gh' } }
        : { body: { access_token: scheme(form['resource']), expires_in: 3600 } },
    );
    const values = { host: url, cloud: 'AZURE' as const, azureTenantId: 'ten', azureClientId: 'app' };
    const secret = redirected(realContext({ ...values, azureClientSecret: 's' }), url);
    expect(await headersOf(secret)).toMatchObject({
      authorization: `Bearer ${APP}`,
      'x-databricks-azure-sp-management-token': 'https',
    });
    const github = {
      actionsIdTokenRequestUrl: `${url}/github`,
      actionsIdTokenRequestToken: 'x',
      authType: 'github-oidc-azure',
    };
    expect(await headersOf(redirected(realContext({ ...values, ...github }), url))).toEqual({
      authorization: `Bearer ${APP}`,
    });
    expect(seen.at(-1)).toMatchObject({ path: '/ten/oauth2/token', form: { client_assertion: 'gh' } });
  });

  it('google-credentials exchanges assertions for both tokens', async () => {
    const idToken = `x.${Buffer.from('{"exp":9999999999}').toString('base64url')}.y`;
    const { url } = await start(() => ({ body: { id_token: idToken, access_token: 'access', expires_in: 3600 } }));
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = {
      client_email: 'a@b',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      token_uri: `${url}/google`,
    };
    const context = realContext({ host: url, cloud: 'GCP', googleCredentials: JSON.stringify(key) });
    expect(await headersOf(context)).toEqual({
      authorization: `Bearer ${idToken}`,
      'x-databricks-gcp-sa-access-token': 'access',
    });
  });

  it('google-id impersonates the service account', async () => {
    const idToken = `x.${Buffer.from('{"exp":9999999999}').toString('base64url')}.y`;
    const { url, seen } = await start(({ path }) =>
      path.includes(':generateAccessToken')
        ? { body: { accessToken: 'sa', expireTime: '2999-01-01T00:00:00Z' } }
        : { body: { access_token: 'actor', expires_in: 3600, token: idToken } },
    );
    const context = realContext({ host: url, cloud: 'GCP', googleServiceAccount: 'a@b' });
    const strategy = createGoogleId(thisMachine, { token: `${url}/token`, metadata: url, iam: url });
    expect(await headersOf(context, [strategy])).toEqual({
      authorization: `Bearer ${idToken}`,
      'x-databricks-gcp-sa-access-token': 'sa',
    });
    expect(seen.map(({ path }) => path)).toContain('/computeMetadata/v1/instance/service-accounts/default/token');
  });
});

/** Sends what goes to Entra to this machine instead. */
function redirected(context: AuthContext, url: string): AuthContext {
  return {
    ...context,
    http: (request) => context.http({ ...request, url: request.url.replace('https://login.microsoftonline.com', url) }),
  };
}
