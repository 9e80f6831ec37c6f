import { describe, expect, it } from 'vitest';
import { audienceOf, federatedCredentials } from '../../../../runtime/auth/oauth/token-exchange.js';
import { config, fakeContext, HOST, jwt, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const ENDPOINTS = { tokenEndpoint: `${HOST}/oidc/v1/token`, authorizationEndpoint: `${HOST}/oidc/v1/authorize` };
const DISCOVERY = { token_endpoint: ENDPOINTS.tokenEndpoint, authorization_endpoint: ENDPOINTS.authorizationEndpoint };
const ID_TOKEN = jwt({ iss: 'https://issuer', sub: 'repo:a/b', aud: 'aud' });

const granted: Handler = (request, index) =>
  request.method === 'GET' ? { body: DISCOVERY } : { body: { access_token: `t${index}`, expires_in: 3600 } };

describe('federatedCredentials', () => {
  it('exchange the identity token for a service principal', async () => {
    const { context, seen } = fakeContext({ host: HOST, clientId: 'sp', scopes: ['sql'] }, { handler: granted });
    const credentials = federatedCredentials('x', context, async () => ID_TOKEN);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer t1' });
    expect(seen[1]?.form).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: ID_TOKEN,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      scope: 'sql',
      client_id: 'sp',
    });
    expect(seen[1]?.headers).not.toHaveProperty('authorization');
  });

  it('exchange it for the account when there is no client id', async () => {
    const { context, seen } = fakeContext({ host: HOST }, { handler: granted });
    await federatedCredentials('x', context, async () => ID_TOKEN).headers();
    expect(seen[1]?.form).not.toHaveProperty('client_id');
    expect(seen[1]?.form['scope']).toBe('all-apis');
  });

  it('keep the token and get a new identity token for the next one', async () => {
    const { context, clock } = fakeContext({ host: HOST, disableAsyncTokenRefresh: true }, { handler: granted });
    let asked = 0;
    const credentials = federatedCredentials('x', context, async () => {
      asked += 1;
      return ID_TOKEN;
    });
    await credentials.headers();
    await credentials.headers();
    expect(asked).toBe(1);
    clock.advance(3_600_000);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer t2' });
    expect(asked).toBe(2);
  });

  it('tell what the refused token says, and not the token', async () => {
    const refused: Handler = (request) =>
      request.method === 'GET'
        ? { body: DISCOVERY }
        : { status: 400, body: { error: 'invalid_grant', error_description: `bad ${ID_TOKEN}` } };
    const { context } = fakeContext({ host: HOST }, { handler: refused });
    const error = await failureOf(federatedCredentials('x', context, async () => ID_TOKEN).headers());
    expect(error.message).toContain('x: exchange of the identity token at ');
    expect(error.message).toContain('HTTP 400 invalid_grant: bad ***.');
    expect(error.message).toContain('(iss "https://issuer", sub "repo:a/b", aud "aud")');
    expect(error.message).not.toContain(ID_TOKEN);
  });
});

describe('audienceOf', () => {
  it.each([
    ['the configured audience', { tokenAudience: 'aud', accountId: 'acc', hostType: 'account' as const }, 'aud'],
    ['the account of an account host', { host: 'https://accounts.cloud.databricks.com', accountId: 'acc' }, 'acc'],
    ['the account of a unified host', { host: HOST, accountId: 'acc', hostType: 'unified' as const }, 'acc'],
    [
      'the token endpoint of a workspace',
      { host: HOST, accountId: 'acc', hostType: 'workspace' as const },
      ENDPOINTS.tokenEndpoint,
    ],
    ['the token endpoint when nothing is known', { host: HOST }, ENDPOINTS.tokenEndpoint],
  ])('is %s', (_name, values, want) => {
    expect(audienceOf(config(values), ENDPOINTS)).toBe(want);
  });
});
