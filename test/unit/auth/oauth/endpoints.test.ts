import { describe, expect, it } from 'vitest';
import { resolveOidcEndpoints, type OidcConfig } from '../../../../runtime/auth/oauth/endpoints.js';
import { AbortedError } from '../../../../runtime/errors/index.js';
import { fakeContext, fakeHttp, HOST, type Handler } from '../../../support/auth/fakes.js';
import { testClock } from '../../../support/clock.js';
import { failureOf } from '../../../support/failures.js';

const DOCUMENT = { token_endpoint: `${HOST}/oidc/v1/token`, authorization_endpoint: `${HOST}/oidc/v1/authorize` };

function resolve(config: OidcConfig, handler: Handler) {
  const { http, seen } = fakeHttp(handler);
  const clock = testClock();
  return { seen, clock, endpoints: resolveOidcEndpoints(config, { http, clock, random: () => 0.5 }) };
}

describe('resolveOidcEndpoints', () => {
  it('reads the document at the discovery URL', async () => {
    const discoveryUrl = `${HOST}/custom`;
    const { endpoints, seen } = resolve({ host: HOST, discoveryUrl }, () => ({ body: DOCUMENT }));
    expect(await endpoints).toEqual({
      tokenEndpoint: DOCUMENT.token_endpoint,
      authorizationEndpoint: DOCUMENT.authorization_endpoint,
    });
    expect(seen.map(({ url }) => url)).toEqual([discoveryUrl]);
  });

  it('computes the endpoints of an account host without a request', async () => {
    const host = 'https://accounts.azuredatabricks.net';
    const { endpoints, seen } = resolve({ host, accountId: 'a/b' }, () => ({ status: 500 }));
    expect(await endpoints).toEqual({
      tokenEndpoint: `${host}/oidc/accounts/a%2Fb/v1/token`,
      authorizationEndpoint: `${host}/oidc/accounts/a%2Fb/v1/authorize`,
    });
    expect(seen).toEqual([]);
  });

  it('looks under the account when a host with an account has no document of its own', async () => {
    const { endpoints, seen } = resolve({ host: HOST, accountId: 'acc' }, (_request, index) =>
      index === 0 ? { status: 404 } : { body: DOCUMENT },
    );
    await endpoints;
    expect(seen.map(({ url }) => url)).toEqual([
      `${HOST}/oidc/.well-known/oauth-authorization-server`,
      `${HOST}/oidc/accounts/acc/.well-known/oauth-authorization-server`,
    ]);
  });

  it('derives a missing authorization endpoint', async () => {
    const { endpoints } = resolve({ host: HOST }, () => ({ body: { token_endpoint: DOCUMENT.token_endpoint } }));
    expect((await endpoints).authorizationEndpoint).toBe(DOCUMENT.authorization_endpoint);
  });

  it('tries three times at most', async () => {
    const { endpoints, seen } = resolve({ host: HOST }, () => ({ status: 503 }));
    const error = await failureOf(endpoints);
    expect(error.message).toContain('HTTP 503');
    expect(seen).toHaveLength(3);
  });

  it.each([
    [{ status: 404 }, 'Databricks OAuth is not supported for this host'],
    [{ body: '<html>' }, 'the document is not JSON with a token_endpoint'],
    [{ body: {} }, 'the document is not JSON with a token_endpoint'],
    [{ status: 302, headers: { location: 'https://evil.example' } }, 'HTTP 302'],
    [{ body: { ...DOCUMENT, authorization_endpoint: 'https://evil.example/a' } }, 'on another host'],
    [{ body: { token_endpoint: HOST.replace('https', 'http') + '/token' } }, 'on another host'],
  ])('refuses %j', async (reply, reason) => {
    const error = await failureOf(resolve({ host: HOST }, () => reply).endpoints);
    expect(error.message).toContain('discovery of the OAuth endpoints at ');
    expect(error.message).toContain(reason);
  });
});

describe('oidcEndpoints of a context', () => {
  it('shares one lookup, remembers it, and forgets a failure', async () => {
    let status = 500;
    const { context, seen } = fakeContext({ host: HOST }, { handler: () => ({ status, body: DOCUMENT }) });
    await failureOf(context.oidcEndpoints());
    status = 200;
    const both = await Promise.all([context.oidcEndpoints(), context.oidcEndpoints()]);
    expect(both[0]).toBe(both[1]);
    await context.oidcEndpoints();
    expect(seen).toHaveLength(2);
  });

  it('lets one aborted caller go without disturbing the other', async () => {
    const { context } = fakeContext({ host: HOST }, { handler: () => ({ body: DOCUMENT }) });
    const controller = new AbortController();
    const aborted = failureOf(context.oidcEndpoints(controller.signal));
    const other = context.oidcEndpoints();
    controller.abort();
    expect(await aborted).toBeInstanceOf(AbortedError);
    expect((await other).tokenEndpoint).toBe(DOCUMENT.token_endpoint);
  });
});
