import { describe, expect, it } from 'vitest';
import { configureCredentials } from '../../../runtime/auth/chain.js';
import type { Credentials } from '../../../runtime/auth/credentials.js';
import type { Strategy } from '../../../runtime/auth/strategy.js';
import { defaultStrategies } from '../../../runtime/auth/default-chain.js';
import { AuthError } from '../../../runtime/errors/index.js';
import { fakeContext, HOST } from '../../support/auth/fakes.js';
import { failureOf } from '../../support/failures.js';

const signing = (name: string): Strategy => ({
  name,
  configure: async (): Promise<Credentials> => ({ authType: name, headers: async () => ({ authorization: name }) }),
});
const skipping = (name: string, skipped: string): Strategy => ({ name, configure: async () => ({ skipped }) });
const failing = (name: string, message: string): Strategy => ({
  name,
  configure: async () => {
    throw new AuthError(message);
  },
});
const unusable = (name: string, message: string): Strategy => ({
  name,
  configure: async () => ({
    authType: name,
    headers: async () => {
      throw new AuthError(message);
    },
  }),
});

describe('configureCredentials', () => {
  it('takes the first strategy that applies', async () => {
    const { context } = fakeContext({});
    const credentials = await configureCredentials([skipping('a', 'no'), signing('b'), signing('c')], context);
    expect(credentials.authType).toBe('b');
  });

  it('goes on after a strategy that throws and after one that cannot sign', async () => {
    const { context } = fakeContext({});
    const credentials = await configureCredentials([failing('a', 'x'), unusable('b', 'y'), signing('c')], context);
    expect(credentials.authType).toBe('c');
  });

  it('takes only the strategy that auth_type names', async () => {
    const { context } = fakeContext({ authType: 'c' });
    const credentials = await configureCredentials([signing('a'), signing('c')], context);
    expect(credentials.authType).toBe('c');
  });

  it('gives the own error of the strategy that auth_type names', async () => {
    const { context } = fakeContext({ authType: 'b' });
    const error = await failureOf(configureCredentials([signing('a'), failing('b', 'b: the server said no')], context));
    expect(error.message).toBe('b: the server said no');
  });

  it('says why the strategy that auth_type names does not apply', async () => {
    const { context } = fakeContext({ authType: 'b', host: HOST });
    const error = await failureOf(configureCredentials([signing('a'), skipping('b', 'token is not set')], context));
    expect(error.message).toBe(`b auth: not configured: token is not set. Config: host=${HOST}`);
    expect(error).toMatchObject({ authType: 'b', attempts: [{ name: 'b', reason: 'token is not set' }] });
  });

  it('names the known types when auth_type is unknown', async () => {
    const { context } = fakeContext({ authType: 'patt' });
    const error = await failureOf(configureCredentials([signing('pat'), signing('basic')], context));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toMatch(
      /^auth type "patt" not found: use one of pat, basic\. See https:\/\/docs\.databricks\.com/,
    );
  });

  it('lists failures first, then groups what was skipped by reason, then shows the configuration', async () => {
    const { context } = fakeContext({ host: 'https://x', token: 'dapi-secret' });
    const strategies = [
      skipping('a', 'host is not set'),
      skipping('b', 'host is not set'),
      failing('c', 'c: HTTP 401.'),
    ];
    const error = await failureOf(configureCredentials(strategies, context));
    expect(error.message).toBe(
      'default auth: cannot configure default credentials, please check https://docs.databricks.com/en/dev-tools/auth.html' +
        '#databricks-client-unified-authentication to configure credentials for your preferred authentication method' +
        '. Failed: c: HTTP 401. Skipped: a, b (host is not set). Config: host=https://x, token=***',
    );
    expect(error).toMatchObject({
      attempts: [
        { name: 'c', reason: 'c: HTTP 401.' },
        { name: 'a', reason: 'host is not set' },
        { name: 'b', reason: 'host is not set' },
      ],
    });
  });
});

describe('defaultStrategies', () => {
  it('stand in the documented order', () => {
    expect(defaultStrategies.map(({ name }) => name)).toEqual([
      'pat',
      'basic',
      'oauth-m2m',
      'metadata-service',
      'env-oidc',
      'file-oidc',
      'github-oidc',
      'azure-devops-oidc',
      'github-oidc-azure',
      'azure-msi',
      'azure-client-secret',
      'azure-cli',
      'external-browser',
      'databricks-cli',
      'google-credentials',
      'google-id',
      'model-serving',
    ]);
  });

  it('select themselves by the names they are listed under', async () => {
    for (const { name } of defaultStrategies) {
      const { context } = fakeContext({ authType: name });
      const error = await failureOf(configureCredentials(defaultStrategies, context));
      expect(error.message).toMatch(new RegExp(`^${name} auth: not configured: `));
    }
  });

  it('explain themselves when nothing is configured', async () => {
    const { context } = fakeContext({});
    const error = await failureOf(configureCredentials(defaultStrategies, context));
    expect(error.message).toContain('cannot configure default credentials');
    expect(error.message).toContain('pat (host and token are not set)');
    expect(error).toMatchObject({ attempts: defaultStrategies.map(({ name }) => ({ name })) });
  });
});
