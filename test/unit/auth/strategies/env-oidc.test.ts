import { describe, expect, it } from 'vitest';
import { envOidc } from '../../../../runtime/auth/strategies/env-oidc.js';
import { configured, fakeContext, HOST, skipReason, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const handler: Handler = (request) =>
  request.method === 'GET'
    ? { body: { token_endpoint: `${HOST}/token` } }
    : { body: { access_token: 't', expires_in: 3600 } };

describe('env-oidc', () => {
  it('exchanges the token in the default variable', async () => {
    const { context, seen } = fakeContext({ host: HOST }, { env: { DATABRICKS_OIDC_TOKEN: ' id-token \n' }, handler });
    expect(await (await configured(envOidc, context)).headers()).toEqual({ authorization: 'Bearer t' });
    expect(seen[1]?.form['subject_token']).toBe('id-token');
  });

  it('reads the named variable again for every token', async () => {
    const env: Record<string, string> = { MINE: 'one' };
    const { context, seen } = fakeContext({ host: HOST, oidcTokenEnv: 'MINE' }, { env, handler });
    const credentials = await configured(envOidc, context);
    env['MINE'] = 'two';
    await credentials.headers();
    expect(seen[1]?.form['subject_token']).toBe('two');
    delete env['MINE'];
    const error = await failureOf(credentials.headers({ forceRefresh: true }));
    expect(error.message).toBe('env-oidc: environment variable MINE is no longer set');
  });

  it('does not apply, and asks nobody, without the variable', async () => {
    const { context, seen } = fakeContext({ host: HOST, oidcTokenEnv: 'MINE' }, { env: { MINE: ' ' } });
    expect(await skipReason(envOidc, context)).toBe('environment variable MINE is not set');
    expect(seen).toEqual([]);
  });
});
