import { describe, expect, it } from 'vitest';
import { ApiError, ConnectionError, DatabricksError, type ClientOptions } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { everythingPrintable, failureOf } from '../support/failures.js';
import { startServer, type Answer, type Seen, type TestServer } from '../support/server.js';

const SECRETS = {
  token: 'dapi4242424242424242424242424242abcd',
  password: 'p4ssw0rd-of-basic',
  basic: Buffer.from('me@example.com:p4ssw0rd-of-basic').toString('base64'),
  clientSecret: 'dose4242424242424242424242424242abcd',
  accessToken: 'oauth-access-token-4242',
  management: 'azure-management-token-4242',
};

const CREDENTIALS: Record<string, ClientOptions> = {
  pat: { token: SECRETS.token },
  basic: { token: undefined, username: 'me@example.com', password: SECRETS.password },
  'oauth-m2m': { token: undefined, clientId: 'id', clientSecret: SECRETS.clientSecret },
  custom: {
    token: undefined,
    credentials: () => ({
      authorization: `Bearer ${SECRETS.accessToken}`,
      'X-Databricks-Azure-SP-Management-Token': SECRETS.management,
    }),
  },
};

const GARBAGE: Record<string, (seen: Seen) => Answer | 'reset'> = {
  'an HTML page with status 200': () => ({
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Login</title></head></html>',
  }),
  'an HTML page that says it is JSON': () => ({
    headers: { 'content-type': 'application/json' },
    body: '<!doctype html><p>hello',
  }),
  'text with status 200': () => ({ body: 'no JSON at all' }),
  'text with status 500': () => ({ status: 500, body: 'boom' }),
  'an empty 500': () => ({ status: 500 }),
  'bytes with status 500': () => ({ status: 500, body: new Uint8Array([0, 255, 1, 254]) }),
  'a dump of the request with status 500': (seen) => ({ status: 500, body: dump(seen) }),
  'a dump of the request with status 200': (seen) => ({ body: dump(seen) }),
  'an error message with the header inside': (seen) => ({
    status: 400,
    body: { error_code: 'BAD_REQUEST', message: `bad header: Authorization: ${seen.headers.authorization}` },
  }),
  'error details with the headers inside': (seen) => ({
    status: 400,
    body: { error_code: 'BAD_REQUEST', message: 'bad', details: [{ '@type': 'x', headers: seen.headers }] },
  }),
  'an error code with the header inside': (seen) => ({
    status: 400,
    body: { error_code: String(seen.headers.authorization), message: '' },
  }),
  'a redirect elsewhere': () => ({ status: 302, headers: { location: 'https://user:pw@elsewhere.example/' } }),
  'a broken connection': () => 'reset',
};

function dump({ method, path, headers }: Seen): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
  return [`${method} ${path} HTTP/1.1`, ...lines].join('\r\n');
}

async function failing(answer: (seen: Seen) => Answer | 'reset'): Promise<TestServer> {
  const server: TestServer = await startServer((seen) => {
    if (seen.path === '/.well-known/databricks-config') return { status: 404 };
    if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
    if (seen.path === '/token') return { body: { access_token: SECRETS.accessToken, expires_in: 3600 } };
    return answer(seen);
  });
  return server;
}

function expectNoSecrets(error: unknown): void {
  const text = everythingPrintable(error);
  for (const [name, secret] of Object.entries(SECRETS))
    expect(text.includes(secret), `${name} in\n${text}`).toBe(false);
}

describe('S1: no credential is in anything that can be printed of an error', () => {
  const cases = Object.keys(CREDENTIALS).flatMap((auth) => Object.keys(GARBAGE).map((reply) => ({ auth, reply })));

  it.each(cases)('with $auth credentials after $reply', async ({ auth, reply }) => {
    const server = await failing(GARBAGE[reply] ?? (() => ({})));
    const w = workspaceClient(server, { ...CREDENTIALS[auth], retry: { maxAttempts: 2 } });
    const error = await failureOf(w.clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(DatabricksError);
    expect(error instanceof ApiError || error instanceof ConnectionError).toBe(true);
    expectNoSecrets(error);
  });

  it('with a token endpoint that repeats the client secret', async () => {
    const server: TestServer = await startServer((seen) => {
      if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
      return seen.path === '/token'
        ? {
            status: 400,
            body: `bad request: ${seen.headers.authorization} ${seen.body.toString()} ${SECRETS.clientSecret}`,
          }
        : { status: 404 };
    });
    const error = await failureOf(workspaceClient(server, CREDENTIALS['oauth-m2m']).clusters.get({ cluster_id: 'x' }));
    expect(error.message).toContain('/token');
    expectNoSecrets(error);
    expect(everythingPrintable(error)).not.toContain(Buffer.from(`id:${SECRETS.clientSecret}`).toString('base64'));
  });

  it('with a host that is refused because of the password in it', () => {
    const attempt = (): unknown => workspaceClient({ host: `https://me:${SECRETS.password}@x.example` }).config.values;
    expect(attempt).toThrow('must not contain a user name or password');
    try {
      attempt();
    } catch (error) {
      expectNoSecrets(error);
    }
  });

  it('in a request body that cannot be written', async () => {
    const server = await startServer(() => ({}));
    const bad = { scope: 's', key: 'k', string_value: SECRETS.clientSecret, extra: Number.NaN };
    const error = await failureOf(workspaceClient(server).secrets.putSecret(bad));
    expect(error.message).toContain('$.extra');
    expectNoSecrets(error);
    expect(server.requests).toEqual([]);
  });
});
