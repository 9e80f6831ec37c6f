import { describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../../../runtime/client/client-options.js';
import { resolveConfig, type ResolvedConfig } from '../../../../runtime/config/resolve.js';

const resolve = (options: ClientOptions, env: Record<string, string>, file?: string): ResolvedConfig =>
  resolveConfig(
    options,
    { env, homedir: () => '/home/me', readFile: () => file },
    { ownCredentials: options.credentials !== undefined },
  );

const APP = {
  DATABRICKS_HOST: 'https://h',
  DATABRICKS_CLIENT_ID: 'app',
  DATABRICKS_CLIENT_SECRET: 'app-secret',
};

const credentialsOf = ({ token, clientId, clientSecret, username, password, authType }: ResolvedConfig): object =>
  JSON.parse(JSON.stringify({ token, clientId, clientSecret, username, password, authType }));

describe('explicit credentials', () => {
  it.each<{ what: string; options: ClientOptions; env: Record<string, string>; want: object }>([
    {
      what: 'a token before the service principal of a Databricks App',
      options: { token: 't' },
      env: APP,
      want: { token: 't' },
    },
    {
      what: 'a token before an authentication type that cannot use it',
      options: { token: 't' },
      env: { ...APP, DATABRICKS_AUTH_TYPE: 'oauth-m2m' },
      want: { token: 't' },
    },
    {
      what: 'a token with its own authentication type in the environment',
      options: { token: 't' },
      env: { DATABRICKS_AUTH_TYPE: 'pat' },
      want: { token: 't', authType: 'pat' },
    },
    {
      what: 'a client id with an authentication type from the environment that uses it',
      options: { clientId: 'me' },
      env: { DATABRICKS_AUTH_TYPE: 'github-oidc' },
      want: { clientId: 'me', authType: 'github-oidc' },
    },
    {
      what: 'a client id and the secret of the environment, which is of the same kind',
      options: { clientId: 'me' },
      env: { DATABRICKS_CLIENT_SECRET: 's', DATABRICKS_TOKEN: 't' },
      want: { clientId: 'me', clientSecret: 's' },
    },
    {
      what: 'an explicit authentication type over all',
      options: { token: 't', authType: 'oauth-m2m' },
      env: APP,
      want: { token: 't', clientId: 'app', clientSecret: 'app-secret', authType: 'oauth-m2m' },
    },
    {
      what: 'the environment when no credential is explicit',
      options: { host: 'https://other' },
      env: APP,
      want: { clientId: 'app', clientSecret: 'app-secret' },
    },
    {
      what: 'the environment when the option is false',
      options: { azureUseMsi: false },
      env: APP,
      want: { clientId: 'app', clientSecret: 'app-secret' },
    },
  ])('take $what', ({ options, env, want }) => {
    expect(credentialsOf(resolve(options, env))).toEqual(want);
  });

  it('win over the profile as well', () => {
    const file = '[p]\nhost = h\nclient_id = x\nclient_secret = y\nauth_type = databricks-cli\nwarehouse_id = w';
    const config = resolve({ profile: 'p', token: 't' }, {}, file);
    expect(credentialsOf(config)).toEqual({ token: 't' });
    expect([config.host, config.warehouseId]).toEqual(['https://h', 'w']);
  });

  it('of two kinds are a conflict', () => {
    expect(() => resolve({ host: 'h', token: 't', username: 'u' }, {})).toThrow(
      'validate: more than one authorization method configured: basic and pat. Config: host=https://h, token=***, username=u',
    );
  });

  it('that are a function make configured ones irrelevant', () => {
    const env = { ...APP, DATABRICKS_TOKEN: 't' };
    expect(resolve({ credentials: () => ({}) }, env).host).toBe('https://h');
    expect(() => resolve({}, env)).toThrow('more than one authorization method configured: oauth and pat');
  });
});
