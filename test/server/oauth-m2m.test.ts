import { describe, expect, it } from 'vitest';
import { configureCredentials } from '../../runtime/auth/chain.js';
import { defaultStrategies } from '../../runtime/auth/default-chain.js';
import { Config } from '../../runtime/client/config.js';
import { AbortedError, AuthError } from '../../runtime/errors/index.js';
import { authServer, discovery, realContext, type Answerer, type AuthServer } from '../support/auth/server.js';

let server: AuthServer | undefined;

async function start(token: Answerer): Promise<AuthServer> {
  server = await authServer((request, index) => {
    if (request.path === '/.well-known/databricks-config') return { status: 404 };
    return request.path === '/oidc/v1/token' ? token(request, index) : { body: discovery(server?.url ?? '') };
  });
  return server;
}

const granted: Answerer = () => ({ body: { access_token: 'abc', token_type: 'Bearer', expires_in: 3600 } });
const tokenRequests = (): number => server?.seen.filter(({ path }) => path === '/oidc/v1/token').length ?? 0;

describe('oauth-m2m over a socket', () => {
  it('gets a token and signs with it', async () => {
    const { url, seen } = await start(granted);
    const context = realContext({ host: url, clientId: 'id', clientSecret: 'secret' });
    const credentials = await configureCredentials(defaultStrategies, context);
    expect(credentials.authType).toBe('oauth-m2m');
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer abc' });
    expect(seen.at(-1)).toMatchObject({
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from('id:secret').toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      form: { grant_type: 'client_credentials', scope: 'all-apis' },
    });
  });

  it('sends one token request for twenty first calls at the same time', async () => {
    const { url } = await start(granted);
    const config = new Config({ host: url, clientId: 'id', clientSecret: 'secret' }, { env: {} });
    const all = await Promise.all(Array.from({ length: 20 }, () => config.authenticate()));
    expect(new Set(all.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer abc']));
    expect(tokenRequests()).toBe(1);
  });

  it('survives a dropped connection', async () => {
    let dropped = false;
    const { url } = await start((request, index) => {
      if (dropped) return granted(request, index);
      dropped = true;
      return 'reset';
    });
    const context = { ...realContext({ host: url, clientId: 'id', clientSecret: 'secret' }), random: () => 0 };
    const credentials = await configureCredentials(defaultStrategies, context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer abc' });
    expect(tokenRequests()).toBe(2);
  });

  it('explains a refusal', async () => {
    const { url } = await start(() => ({
      status: 401,
      body: { error: 'invalid_client', error_description: 'unknown' },
    }));
    const values = { host: url, clientId: 'id', clientSecret: 'secret', authType: 'oauth-m2m' };
    const credentials = await configureCredentials(defaultStrategies, realContext(values));
    const failing = credentials.headers();
    await expect(failing).rejects.toBeInstanceOf(AuthError);
    await expect(failing).rejects.toThrow(`at ${url}/oidc/v1/token failed: HTTP 401 invalid_client: unknown.`);
  });

  it('settles at once when its only caller aborts, and frees the connection', async () => {
    const { url, seen } = await start(() => 'hang');
    const values = { host: url, clientId: 'id', clientSecret: 'secret', authType: 'oauth-m2m' };
    const credentials = await configureCredentials(defaultStrategies, realContext(values));
    const controller = new AbortController();
    const waiting = credentials.headers({ signal: controller.signal });
    while (!seen.some(({ path }) => path === '/oidc/v1/token')) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    await expect(waiting).rejects.toBeInstanceOf(AbortedError);
  });
});
