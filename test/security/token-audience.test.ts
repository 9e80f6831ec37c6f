import { Config, type ClientOptions } from 'databricks-sdk-ts';
import { describe, expect, it } from 'vitest';
import { surroundedBy } from '../support/environment.js';
import { startServer } from '../support/server.js';

const ACCOUNT = '5f5a1c1e-7b2d-4e0a-9c3f-000000000001';

/** The audience that a CI job is asked for when the host describes itself so; `HOST` stands for the host. */
async function audienceAsked(metadata: object, options: ClientOptions = {}): Promise<string | null> {
  const server = await startServer(({ path }) => {
    if (path === '/.well-known/databricks-config') return { body: JSON.parse(withHost(metadata)) as object };
    if (path.startsWith('/job')) return { body: { value: 'identity' } };
    if (path.startsWith('/token')) return { body: { access_token: 'a', token_type: 'Bearer', expires_in: 3600 } };
    return { body: { token_endpoint: `${server.host}/token`, authorization_endpoint: `${server.host}/authorize` } };
  });
  const withHost = (document: object): string => JSON.stringify(document).replaceAll('HOST', server.host);
  surroundedBy({});
  const job = { actionsIdTokenRequestUrl: `${server.host}/job`, actionsIdTokenRequestToken: 'job' };
  await new Config({ host: server.host, authType: 'github-oidc', ...job, ...options }).authenticate();
  const asked = server.requests.find(({ path }) => path.startsWith('/job'));
  const audience = new URLSearchParams(asked?.query).get('audience');
  return audience?.replace(server.host, 'HOST') ?? null;
}

const audiences = (...list: string[]): object => ({
  workspace_id: '7',
  account_id: ACCOUNT,
  token_federation_default_oidc_audiences: list,
});

describe('the audience of an identity token of CI', () => {
  it.each<[string, object, string]>([
    ['a URL of the host', audiences('HOST/oidc/v1/token'), 'HOST/oidc/v1/token'],
    [
      'a URL of Databricks',
      audiences('https://accounts.cloud.databricks.com/x'),
      'https://accounts.cloud.databricks.com/x',
    ],
    ['the account', audiences(ACCOUNT), ACCOUNT],
    ['the first that is its own', audiences('pypi', 'HOST/a'), 'HOST/a'],
    ['its account where it names no workspace', { account_id: ACCOUNT }, ACCOUNT],
  ])('is by the host only %s', async (_what, metadata, want) => {
    expect(await audienceAsked(metadata)).toBe(want);
  });

  it.each<[string, object]>([
    ['pypi', audiences('pypi')],
    ['a cloud', audiences('sts.amazonaws.com')],
    ['Azure', audiences('api://AzureADTokenExchange')],
    ['a stranger', audiences('https://evil.example.com/oidc')],
    ['a stranger who looks like Databricks', audiences('https://x.cloud.databricks.com.evil.example.com')],
    ['Databricks without encryption', audiences('http://x.cloud.databricks.com')],
    ['a login server of others', audiences('https://login.microsoftonline.com/t')],
    ['pypi as its account', { account_id: 'pypi' }],
    [
      'a cloud as the account of an account host',
      { account_id: 'sts.amazonaws.com', workspace_id: '7', host_type: 'account' },
    ],
    ['pypi as audience and account', { ...audiences('pypi'), account_id: 'pypi' }],
  ])('is the token endpoint when the host names %s', async (_what, metadata) => {
    expect(await audienceAsked(metadata)).toBe('HOST/token');
  });

  it('is what code says, whatever the host says', async () => {
    expect(await audienceAsked(audiences('HOST/a'), { tokenAudience: 'mine' })).toBe('mine');
    expect(await audienceAsked({ account_id: ACCOUNT }, { accountId: 'mine' })).toBe('mine');
    expect(await audienceAsked(audiences(ACCOUNT), { accountId: 'mine' })).toBe('HOST/token');
  });
});
