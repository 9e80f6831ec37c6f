import { describe, expect, it } from 'vitest';
import { metadataService } from '../../../../runtime/auth/strategies/metadata-service.js';
import { configured, fakeContext, HOST, skipReason } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const values = { host: HOST, metadataServiceUrl: 'http://localhost:5000/session-secret' };

describe('metadata-service', () => {
  it.each([2_000_000_000, '2000000000'])('signs with the token of the service, expiry %j', async (expires_on) => {
    const handler = () => ({ body: { access_token: 't', token_type: 'bearer', expires_on } });
    const { context, seen } = fakeContext(values, { handler });
    const credentials = await configured(metadataService, context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer t' });
    expect((await credentials.token?.())?.expiresAt).toBe(2_000_000_000_000);
    expect(seen).toMatchObject([
      {
        method: 'GET',
        url: values.metadataServiceUrl,
        headers: { 'x-databricks-metadata-version': '1', 'x-databricks-host': HOST },
      },
    ]);
  });

  it.each([
    [{ body: { token_type: 'Bearer', expires_on: 1 } }, 'empty token in the response'],
    [{ body: { access_token: 't', expires_on: 1 } }, 'empty token type in the response'],
    [{ body: { access_token: 't', token_type: 'Bearer' } }, 'invalid expiry in the response'],
    [{ status: 404, body: 'no /session-secret here' }, 'HTTP 404 no *** here'],
  ])('refuses %j without naming the session', async (reply, text) => {
    const { context } = fakeContext(values, { handler: () => reply });
    const error = await failureOf((await configured(metadataService, context)).headers());
    expect(error.message).toContain(text);
    expect(error.message).not.toContain('session-secret');
  });

  it.each(['https://evil.example/x', 'http://localhost.evil.example/', 'file:///etc/passwd', 'nonsense'])(
    'does not ask %s',
    async (metadataServiceUrl) => {
      const reason = await skipReason(metadataService, fakeContext({ host: HOST, metadataServiceUrl }).context);
      expect(reason).toContain('not a URL of this machine');
    },
  );
});
