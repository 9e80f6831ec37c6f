import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createGoogleCredentials } from '../../../../runtime/auth/strategies/google-credentials.js';
import { configured, fakeContext, fakeFiles, jwt, skipReason, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const HOST = 'https://1.gcp.databricks.com';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = JSON.stringify({
  client_email: 'sa@p.iam.gserviceaccount.com',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  private_key_id: 'kid',
  token_uri: 'https://oauth2.googleapis.com/token',
});
const ID_TOKEN = jwt({ exp: 1_700_003_600 });
const claimsOf = (assertion = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
const google: Handler = ({ form }) =>
  'target_audience' in claimsOf(form['assertion'])
    ? { body: { id_token: ID_TOKEN } }
    : { body: { access_token: 'access', expires_in: 3600 } };

describe('google-credentials', () => {
  it('signs with an identity token for the host and an access token', async () => {
    const { context, seen } = fakeContext({ host: HOST, googleCredentials: KEY }, { handler: google });
    expect(await (await configured(createGoogleCredentials(), context)).headers()).toEqual({
      authorization: `Bearer ${ID_TOKEN}`,
      'x-databricks-gcp-sa-access-token': 'access',
    });
    const assertion = seen[0]?.form['assertion'] ?? '';
    expect(claimsOf(assertion)).toEqual({
      iss: 'sa@p.iam.gserviceaccount.com',
      sub: 'sa@p.iam.gserviceaccount.com',
      aud: 'https://oauth2.googleapis.com/token',
      iat: 1_700_000_000,
      exp: 1_700_003_600,
      target_audience: HOST,
    });
    const [header, payload, signature = ''] = assertion.split('.');
    expect(verify('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
    expect(seen[0]?.form['grant_type']).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
  });

  it('reads the key from a file and keeps the tokens', async () => {
    const { context, seen } = fakeContext({ host: HOST, googleCredentials: '/key.json' }, { handler: google });
    const credentials = await configured(createGoogleCredentials(fakeFiles({ '/key.json': KEY })), context);
    await credentials.headers();
    await credentials.headers();
    expect(seen).toHaveLength(2);
  });

  it('does without the access token when Google refuses it', async () => {
    const handler: Handler = (request, index) =>
      'scope' in claimsOf(request.form['assertion']) ? { status: 403 } : google(request, index);
    const { context } = fakeContext({ host: HOST, googleCredentials: KEY }, { handler });
    const headers = await (await configured(createGoogleCredentials(), context)).headers();
    expect(Object.keys(headers)).toEqual(['authorization']);
  });

  it.each(['secret-text-that-is-no-path', '{"private_key":"secret-text"}', 'x'.repeat(5_000) + 'secret-text'])(
    'refuses what is no key without repeating it',
    async (value) => {
      const { context } = fakeContext({ host: HOST, googleCredentials: value });
      const error = await failureOf(createGoogleCredentials().configure(context));
      expect(error.message).toContain('neither the path nor the JSON of a service account key');
      expect(error.message).not.toContain('secret-text');
    },
  );

  it('does not apply off Google Cloud', async () => {
    const { context } = fakeContext({ host: 'https://x.cloud.databricks.com', googleCredentials: KEY });
    expect(await skipReason(createGoogleCredentials(), context)).toBe('the host is not on Google Cloud');
  });
});
