import { describe, expect, it } from 'vitest';
import { createGoogleId } from '../../../../runtime/auth/strategies/google-id.js';
import { configured, fakeContext, fakeMachine, jwt, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const HOST = 'https://1.gcp.databricks.com';
const SA = 'sa@p.iam.gserviceaccount.com';
const ID_TOKEN = jwt({ exp: 1_700_003_600 });
const values = { host: HOST, googleServiceAccount: SA };
const LOGIN = JSON.stringify({ type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r' });
const google: Handler = ({ url }) => {
  if (url.endsWith(':generateIdToken')) return { body: { token: ID_TOKEN } };
  if (url.endsWith(':generateAccessToken'))
    return { body: { accessToken: 'sa-access', expireTime: '2023-11-14T23:00:00Z' } };
  return { body: { access_token: 'actor', expires_in: 3600 } };
};
const machine = (files: Record<string, string>) => fakeMachine(files, () => ({ failure: 'unused' }));

describe('google-id', () => {
  it('impersonates the service account with the login of gcloud', async () => {
    const files = { '/home/u/.config/gcloud/application_default_credentials.json': LOGIN };
    const { context, seen } = fakeContext(values, { env: { HOME: '/home/u' }, handler: google });
    expect(await (await configured(createGoogleId(machine(files)), context)).headers()).toEqual({
      authorization: `Bearer ${ID_TOKEN}`,
      'x-databricks-gcp-sa-access-token': 'sa-access',
    });
    expect(seen[0]).toMatchObject({
      url: 'https://oauth2.googleapis.com/token',
      form: { grant_type: 'refresh_token', client_id: 'c', client_secret: 's', refresh_token: 'r' },
    });
    const root = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(SA)}`;
    expect(seen.slice(1).map(({ url, headers, body }) => [url, headers['authorization'], body])).toEqual([
      [`${root}:generateIdToken`, 'Bearer actor', JSON.stringify({ audience: HOST, includeEmail: true })],
      [
        `${root}:generateAccessToken`,
        'Bearer actor',
        JSON.stringify({
          scope: ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/compute'],
          lifetime: '3600s',
        }),
      ],
    ]);
  });

  it('falls back to the metadata server of the machine', async () => {
    const { context, seen } = fakeContext(values, { handler: google });
    await (await configured(createGoogleId(machine({})), context)).headers();
    expect(seen[0]).toMatchObject({
      url: 'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token',
      headers: { 'metadata-flavor': 'Google' },
    });
  });

  it.each([
    [{}, 'names a file that does not exist'],
    [{ '/adc.json': '{"type":"external_account"}' }, 'of the type "external_account" are not supported'],
  ])('explains credentials it cannot use: %j', async (files, text) => {
    const { context } = fakeContext(values, { env: { GOOGLE_APPLICATION_CREDENTIALS: '/adc.json' } });
    expect((await failureOf(createGoogleId(machine(files)).configure(context))).message).toContain(text);
  });

  it('names the missing role when the impersonation is refused', async () => {
    const handler: Handler = (request, index) =>
      request.url.includes(':generate') ? { status: 403 } : google(request, index);
    const { context } = fakeContext(values, { handler });
    const error = await failureOf((await configured(createGoogleId(machine({})), context)).headers());
    expect(error.message).toContain(`Grant your Google identity the role Service Account Token Creator on ${SA}`);
  });
});
