import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { oauthM2m } from '../../../../runtime/auth/strategies/oauth-m2m.js';
import { AuthError, ConnectionError } from '../../../../runtime/errors/index.js';
import { configured, fakeContext, HOST, skipReason, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const DISCOVERY = { token_endpoint: `${HOST}/oidc/v1/token`, authorization_endpoint: `${HOST}/oidc/v1/authorize` };
const M2M = { host: HOST, clientId: 'id one', clientSecret: 's3cr3t/+&' };

const issuing =
  (token: Handler): Handler =>
  (request, index) =>
    request.method === 'GET' ? { body: DISCOVERY } : token(request, index);
const granted: Handler = (_request, index) => ({
  body: { access_token: `t${index}`, token_type: 'bearer', expires_in: 3600 },
});

describe('oauth-m2m', () => {
  it('asks the token endpoint of the host with an encoded client and default scope', async () => {
    const { context, seen } = fakeContext(M2M, { handler: issuing(granted) });
    const credentials = await configured(oauthM2m, context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer t1' });
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${HOST}/oidc/.well-known/oauth-authorization-server`,
      `POST ${HOST}/oidc/v1/token`,
    ]);
    expect(seen[1]?.form).toEqual({ grant_type: 'client_credentials', scope: 'all-apis' });
    expect(seen[1]?.headers['authorization']).toBe(`Basic ${Buffer.from('id+one:s3cr3t%2F%2B%26').toString('base64')}`);
    expect(seen[1]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(seen[1]?.headers).not.toHaveProperty('user-agent');
  });

  it('sends sorted scopes and authorization details', async () => {
    const values = { ...M2M, scopes: ['sql', 'jobs', 'sql'], authorizationDetails: '[{"type":"x"}]' };
    const { context, seen } = fakeContext(values, { handler: issuing(granted) });
    await (await configured(oauthM2m, context)).headers();
    expect(seen[1]?.form).toEqual({
      grant_type: 'client_credentials',
      scope: 'jobs sql',
      authorization_details: '[{"type":"x"}]',
    });
  });

  it('computes the endpoint of an account host', async () => {
    const host = 'https://accounts.cloud.databricks.com';
    const { context, seen } = fakeContext({ ...M2M, host, accountId: 'acc' }, { handler: issuing(granted) });
    await (await configured(oauthM2m, context)).headers();
    expect(seen.map(({ url }) => url)).toEqual([`${host}/oidc/accounts/acc/v1/token`]);
  });

  it('gives the token itself', async () => {
    const { context, clock } = fakeContext(M2M, { handler: issuing(granted) });
    const credentials = await configured(oauthM2m, context);
    expect(await credentials.token?.()).toEqual({
      accessToken: 't1',
      tokenType: 'Bearer',
      refreshToken: undefined,
      expiresAt: clock.now() + 3_600_000,
    });
  });

  it.each([429, 502, 503, 504])('tries again after HTTP %i', async (status) => {
    const handler = issuing((request, index) =>
      index === 1 ? { status, headers: { 'retry-after': '7' } } : granted(request, index),
    );
    const { context, clock } = fakeContext(M2M, { handler });
    expect(await (await configured(oauthM2m, context)).headers()).toEqual({ authorization: 'Bearer t2' });
    expect(clock.sleeps).toEqual([7_000]);
  });

  it('tries again with growing jittered delays until a minute is over', async () => {
    const { context, clock, seen } = fakeContext(M2M, { handler: issuing(() => ({ status: 503, body: 'busy' })) });
    const error = await failureOf((await configured(oauthM2m, context)).headers());
    expect(clock.sleeps).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(seen).toHaveLength(8);
    expect(error.message).toContain('failed: HTTP 503 busy.');
  });

  it('tries again after a reset and not after a failed certificate check', async () => {
    const broken = (code: string): Error =>
      new ConnectionError(`connection failed: ${code}`, {
        method: 'POST',
        path: '/oidc/v1/token',
        code,
        sent: 'maybe',
      });
    const reset = fakeContext(M2M, { handler: issuing((r, i) => (i === 1 ? broken('ECONNRESET') : granted(r, i))) });
    expect(await (await configured(oauthM2m, reset.context)).headers()).toEqual({ authorization: 'Bearer t2' });
    const tls = fakeContext(M2M, { handler: issuing(() => broken('CERT_HAS_EXPIRED')) });
    const error = await failureOf((await configured(oauthM2m, tls.context)).headers());
    expect(error.message).toContain(`connection failed: CERT_HAS_EXPIRED. Check that ${HOST} can be reached`);
    expect(tls.seen).toHaveLength(2);
  });

  it('explains a refusal without showing the secret anywhere', async () => {
    const body = { error: 'invalid_client', error_description: `bad secret ${M2M.clientSecret} for\r\nclient` };
    const { context } = fakeContext(M2M, { handler: issuing(() => ({ status: 401, body })) });
    const error = await failureOf((await configured(oauthM2m, context)).headers());
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toBe(
      `oauth-m2m: client credentials grant at ${HOST}/oidc/v1/token failed: HTTP 401 invalid_client: bad secret *** for client. ` +
        'Check client_id and client_secret, that the secret has not expired, and that the service principal belongs to this host.',
    );
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(M2M.clientSecret);
  });

  it('refuses a discovery document that sends the secret elsewhere', async () => {
    const handler: Handler = () => ({ body: { ...DISCOVERY, token_endpoint: 'https://evil.example/token' } });
    const { context, seen } = fakeContext(M2M, { handler });
    const error = await failureOf((await configured(oauthM2m, context)).headers());
    expect(error.message).toContain(`names an endpoint on another host than ${HOST}`);
    expect(seen).toHaveLength(1);
  });

  it.each([
    [{ clientId: 'a', clientSecret: 'b' }, 'host is not set'],
    [{ host: HOST, clientId: 'a' }, 'clientSecret is not set'],
  ])('does not apply to %j', async (values, reason) => {
    expect(await skipReason(oauthM2m, fakeContext(values).context)).toBe(reason);
  });
});
