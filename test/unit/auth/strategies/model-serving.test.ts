import { describe, expect, it } from 'vitest';
import { createModelServing } from '../../../../runtime/auth/strategies/model-serving.js';
import { configured, fakeContext, fakeFiles, HOST, skipReason } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const PATH = '/var/credentials-secret/model-dependencies-oauth-token';
const env = { IS_IN_DB_MODEL_SERVING_ENV: 'true' };
const tokenFile = (oauthTokenValue: string): string => JSON.stringify({ OAUTH_TOKEN: [{ oauthTokenValue }] });

describe('model-serving', () => {
  it('signs with the token in the file and reads it again after five minutes', async () => {
    const files: Record<string, string> = { [PATH]: tokenFile('one') };
    const { context, clock } = fakeContext({ host: HOST, disableAsyncTokenRefresh: true }, { env });
    const credentials = await configured(createModelServing(fakeFiles(files)), context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer one' });
    files[PATH] = tokenFile('two');
    clock.advance(200_000);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer one' });
    clock.advance(100_000);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer two' });
  });

  it('knows the host from the environment', async () => {
    const { context } = fakeContext({}, { env: { ...env, DB_MODEL_SERVING_HOST_URL: 'h.cloud.databricks.com/' } });
    const credentials = await configured(createModelServing(fakeFiles({ [PATH]: tokenFile('x') })), context);
    expect(credentials.host).toBe('https://h.cloud.databricks.com');
  });

  it('reads a half-written file once more', async () => {
    const { context, clock } = fakeContext({ host: HOST }, { env });
    const credentials = await configured(createModelServing(fakeFiles({ [PATH]: '{"OAUTH' })), context);
    expect((await failureOf(credentials.headers())).message).toBe(
      `model-serving: the file ${PATH} holds no OAuth token`,
    );
    expect(clock.sleeps).toEqual([500]);
  });

  it.each([
    [{}, 'not in a Databricks model serving environment'],
    [
      { IS_IN_DB_MODEL_SERVING_ENV: 'false', IS_IN_DATABRICKS_MODEL_SERVING_ENV: 'true' },
      'not in a Databricks model serving environment',
    ],
    [{ IS_IN_DATABRICKS_MODEL_SERVING_ENV: 'true' }, `there is no file ${PATH}`],
  ])('does not apply when the environment is %j', async (variables, reason) => {
    expect(
      await skipReason(createModelServing(fakeFiles({})), fakeContext({ host: HOST }, { env: variables }).context),
    ).toBe(reason);
  });
});
