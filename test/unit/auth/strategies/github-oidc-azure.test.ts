import { describe, expect, it } from 'vitest';
import { githubOidcAzure } from '../../../../runtime/auth/strategies/github-oidc-azure.js';
import { configured, fakeContext, skipReason, type Handler } from '../../../support/auth/fakes.js';

const HOST = 'https://adb-1.2.azuredatabricks.net';
const values = {
  host: HOST,
  azureClientId: 'app',
  azureTenantId: 'ten',
  actionsIdTokenRequestUrl: 'https://github.test/token',
  actionsIdTokenRequestToken: 'gh',
};
const handler: Handler = ({ url }, index) =>
  url.startsWith('https://github.test')
    ? { body: { value: `assertion-${index}` } }
    : { body: { access_token: `t${index}`, expires_on: 1_700_003_600 } };

describe('github-oidc-azure', () => {
  it('asserts the identity of the job to Entra, anew for every token', async () => {
    const { context, seen, clock } = fakeContext({ ...values, disableAsyncTokenRefresh: true }, { handler });
    const credentials = await configured(githubOidcAzure, context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer t1' });
    expect(seen[0]?.url).toBe('https://github.test/token?audience=api%3A%2F%2FAzureADTokenExchange');
    expect(seen[1]).toMatchObject({
      url: 'https://login.microsoftonline.com/ten/oauth2/token',
      form: {
        grant_type: 'client_credentials',
        client_id: 'app',
        resource: '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: 'assertion-0',
      },
    });
    clock.advance(3_600_000);
    await credentials.headers();
    expect(seen[3]?.form['client_assertion']).toBe('assertion-2');
  });

  it('does not apply off Azure', async () => {
    const { context } = fakeContext({ ...values, host: 'https://x.cloud.databricks.com' });
    expect(await skipReason(githubOidcAzure, context)).toBe('the host is not on Azure');
  });
});
