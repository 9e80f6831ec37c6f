import { describe, expect, it } from 'vitest';
import { isAzure } from '../../../runtime/config/cloud.js';
import { debugString } from '../../../runtime/config/attributes/debug-string.js';
import type { ClientOptions } from '../../../runtime/client/client-options.js';
import { resolveConfig, type ResolvedConfig } from '../../../runtime/config/resolve.js';
import { ConfigError } from '../../../runtime/errors/index.js';

const FILE = '/home/me/.databrickscfg';

interface Machine {
  readonly options?: ClientOptions;
  readonly env?: Record<string, string>;
  readonly file?: string;
}

const resolve = ({ options = {}, env = {}, file }: Machine): ResolvedConfig =>
  resolveConfig(options, {
    env,
    homedir: () => '/home/me',
    readFile: (path) => (path === FILE ? file : undefined),
  });

const PROFILES = `
[DEFAULT]

[abc]
host = https://foo/
token = xyz

[pat.with.dot]
host = https://dots
token = xyz

[nohost]
token = xyz
`;

describe('the conformance vectors shared by the SDKs', () => {
  it.each<{ what: string; given: Machine; debug: string }>([
    { what: 'nothing', given: {}, debug: '' },
    { what: 'a host', given: { env: { DATABRICKS_HOST: 'x' } }, debug: 'Config: host=https://x. Env: DATABRICKS_HOST' },
    { what: 'a token', given: { env: { DATABRICKS_TOKEN: 'x' } }, debug: 'Config: token=***. Env: DATABRICKS_TOKEN' },
    {
      what: 'user and password',
      given: { env: { DATABRICKS_USERNAME: 'x', DATABRICKS_PASSWORD: 'x' } },
      debug: 'Config: username=x, password=***. Env: DATABRICKS_USERNAME, DATABRICKS_PASSWORD',
    },
    {
      what: 'a config file that does not exist',
      given: { env: { DATABRICKS_CONFIG_FILE: 'x' } },
      debug: 'Config: config_file=x. Env: DATABRICKS_CONFIG_FILE',
    },
    {
      what: 'an explicit host beside a file',
      given: { options: { host: 'x' }, file: PROFILES },
      debug: 'Config: host=https://x',
    },
    { what: 'an empty DEFAULT', given: { file: PROFILES }, debug: '' },
    {
      what: 'a profile without host',
      given: { env: { DATABRICKS_CONFIG_PROFILE: 'nohost' }, file: PROFILES },
      debug: 'Config: token=***, profile=nohost. Env: DATABRICKS_CONFIG_PROFILE',
    },
    {
      what: 'an Azure resource',
      given: { options: { azureWorkspaceResourceId: '/sub/rg/ws' } },
      debug: 'Config: azure_workspace_resource_id=/sub/rg/ws',
    },
  ])('describe $what', ({ given, debug }) => {
    expect(debugString(resolve(given))).toBe(debug);
  });

  it.each<{ what: string; given: Machine; want: Partial<ResolvedConfig> }>([
    {
      what: 'host and token from the environment',
      given: { env: { DATABRICKS_HOST: 'x', DATABRICKS_TOKEN: 'x' } },
      want: { host: 'https://x', token: 'x' },
    },
    {
      what: 'an explicit host and a token from the environment',
      given: { options: { host: 'https://x' }, env: { DATABRICKS_TOKEN: 'x' } },
      want: { host: 'https://x', token: 'x' },
    },
    {
      what: 'basic authentication',
      given: { env: { DATABRICKS_HOST: 'x', DATABRICKS_USERNAME: 'u', DATABRICKS_PASSWORD: 'p' } },
      want: { host: 'https://x', username: 'u', password: 'p' },
    },
    {
      what: 'an explicit host before the environment',
      given: { options: { host: 'y' }, env: { DATABRICKS_HOST: 'x' } },
      want: { host: 'https://y' },
    },
    {
      what: 'two methods with one chosen',
      given: {
        env: {
          DATABRICKS_HOST: 'x',
          DATABRICKS_TOKEN: 't',
          DATABRICKS_USERNAME: 'u',
          DATABRICKS_PASSWORD: 'p',
          DATABRICKS_AUTH_TYPE: 'basic',
        },
      },
      want: { authType: 'basic', token: 't', username: 'u' },
    },
    {
      what: 'a profile, its host without trailing slash',
      given: { env: { DATABRICKS_CONFIG_PROFILE: 'abc' }, file: PROFILES },
      want: { host: 'https://foo', token: 'xyz', profile: 'abc' },
    },
    {
      what: 'a profile with dots',
      given: { options: { profile: 'pat.with.dot' }, file: PROFILES },
      want: { host: 'https://dots', token: 'xyz', profile: 'pat.with.dot' },
    },
  ])('resolve $what', ({ given, want }) => {
    expect(resolve(given)).toMatchObject(want);
  });

  it.each<{ what: string; given: Machine; message: string }>([
    {
      what: 'token and password',
      given: {
        env: { DATABRICKS_HOST: 'x', DATABRICKS_TOKEN: 'x', DATABRICKS_USERNAME: 'x', DATABRICKS_PASSWORD: 'x' },
      },
      message:
        'validate: more than one authorization method configured: basic and pat. ' +
        'Config: host=https://x, token=***, username=x, password=***. ' +
        'Env: DATABRICKS_HOST, DATABRICKS_TOKEN, DATABRICKS_USERNAME, DATABRICKS_PASSWORD',
    },
    {
      what: 'a profile with a token and a user of the environment',
      given: { env: { DATABRICKS_CONFIG_PROFILE: 'nohost', DATABRICKS_USERNAME: 'x' }, file: PROFILES },
      message:
        'validate: more than one authorization method configured: basic and pat. ' +
        'Config: token=***, username=x, profile=nohost. Env: DATABRICKS_USERNAME, DATABRICKS_CONFIG_PROFILE',
    },
    {
      what: 'token and Azure resource',
      given: { options: { token: 'x', azureWorkspaceResourceId: '/sub/rg/ws' } },
      message: 'validate: more than one authorization method configured: azure and pat',
    },
    {
      what: 'user and Azure resource',
      given: { env: { DATABRICKS_USERNAME: 'x', DATABRICKS_AZURE_RESOURCE_ID: '/sub/rg/ws' } },
      message: 'validate: more than one authorization method configured: azure and basic',
    },
    {
      what: 'an explicit DEFAULT that does not exist',
      given: { env: { DATABRICKS_CONFIG_PROFILE: 'DEFAULT' }, file: '[a]\nhost=h' },
      message: `resolve: ${FILE} has no DEFAULT profile configured. Config: profile=DEFAULT. Env: DATABRICKS_CONFIG_PROFILE`,
    },
    {
      what: 'an explicit profile without a file',
      given: { options: { profile: 'p' } },
      message: `resolve: config file ${FILE} does not exist, so profile p cannot be read. Config: profile=p`,
    },
  ])('refuse $what', ({ given, message }) => {
    expect(() => resolve(given)).toThrow(ConfigError);
    expect(() => resolve(given)).toThrow(message);
  });

  it('know an Azure host with a token', () => {
    expect(isAzure(resolve({ options: { host: 'https://adb-1.2.azuredatabricks.net', token: 'x' } }))).toBe(true);
  });
});

describe('resolveConfig', () => {
  it('takes options before environment, environment before profile, profile before the query of the host', () => {
    const file = '[p]\nhost = h?o=4&a=4\nworkspace_id = 3\ncluster_id = 3\nwarehouse_id = 3';
    const env = { DATABRICKS_CLUSTER_ID: '2', DATABRICKS_WAREHOUSE_ID: '2' };
    const config = resolve({ options: { profile: 'p', warehouseId: '1' }, env, file });
    expect(config).toMatchObject({
      warehouseId: '1',
      clusterId: '2',
      workspaceId: '3',
      accountId: '4',
      host: 'https://h',
    });
    expect(config.sources).toMatchObject({
      warehouseId: { kind: 'option' },
      clusterId: { kind: 'env', name: 'DATABRICKS_CLUSTER_ID' },
      workspaceId: { kind: 'profile', name: 'p' },
      accountId: { kind: 'host' },
      host: { kind: 'profile', name: 'p' },
      profile: { kind: 'option' },
      httpTimeoutSeconds: { kind: 'default' },
    });
  });

  it('fills the built-in values', () => {
    expect(resolve({})).toMatchObject({
      httpTimeoutSeconds: 60,
      retryTimeoutSeconds: 300,
      debugTruncateBytes: 96,
      debugHeaders: false,
      skipVerify: false,
    });
    expect(resolve({}).rateLimit).toBeUndefined();
  });

  it('takes empty strings as not set, in options, environment and profile', () => {
    const env = { DATABRICKS_HOST: '', DATABRICKS_TOKEN: '  ', DATABRICKS_CLIENT_ID: '' };
    const config = resolve({
      options: { host: '', clientSecret: '' },
      env,
      file: '[DEFAULT]\nhost = h\ntoken = t\nusername =',
    });
    expect(config).toMatchObject({ host: 'https://h', token: 't', profile: 'DEFAULT' });
    expect('username' in config || 'clientSecret' in config).toBe(false);
  });

  it('refuses an explicit empty token instead of running as whoever the environment names', () => {
    const env = { DATABRICKS_HOST: 'h', DATABRICKS_CLIENT_ID: 'app', DATABRICKS_CLIENT_SECRET: 's' };
    expect(() => resolve({ options: { token: '' }, env })).toThrow(ConfigError);
    expect(() => resolve({ options: { token: '' }, env })).toThrow('option token is empty');
  });

  it.each<{ what: string; given: Machine; read: boolean }>([
    { what: 'nothing is known', given: {}, read: true },
    { what: 'the host is known', given: { env: { DATABRICKS_HOST: 'h' } }, read: false },
    { what: 'a credential is known', given: { options: { clientId: 'c' } }, read: false },
    { what: 'an Azure resource is known', given: { env: { DATABRICKS_AZURE_RESOURCE_ID: 'r' } }, read: false },
    { what: 'only a switch is off', given: { env: { ARM_USE_MSI: 'false' } }, read: true },
    { what: 'a profile is asked for as well', given: { options: { host: 'h', profile: 'p' } }, read: true },
    { what: 'only an account is known', given: { options: { accountId: 'a' } }, read: true },
  ])('reads the file or not when $what', ({ given, read }) => {
    const paths: string[] = [];
    resolveConfig(given.options ?? {}, {
      env: given.env ?? {},
      homedir: () => '/home/me',
      readFile: (path) => {
        paths.push(path);
        return '[DEFAULT]\nhost=d\n[p]\nhost=p';
      },
    });
    expect(paths).toEqual(read ? [FILE] : []);
  });

  it('reads aliases of keys and variables, the main name first', () => {
    expect(resolve({ env: { DATABRICKS_OIDC_TOKEN_FILE: 'b' } }).oidcTokenFilepath).toBe('b');
    const both = { DATABRICKS_OIDC_TOKEN_FILE: 'b', DATABRICKS_OIDC_TOKEN_FILEPATH: 'a' };
    expect(resolve({ env: both }).sources.oidcTokenFilepath).toEqual({
      kind: 'env',
      name: 'DATABRICKS_OIDC_TOKEN_FILEPATH',
    });
    const file = '[DEFAULT]\naudience = x\ndatabricks_id_token_filepath = f\nSCOPES = b a';
    expect(resolve({ file })).toMatchObject({ tokenAudience: 'x', oidcTokenFilepath: 'f', scopes: ['a', 'b'] });
  });

  it('ignores a bad value that a better source replaces', () => {
    expect(resolve({ options: { rateLimit: 5 }, env: { DATABRICKS_RATE_LIMIT: 'many' } }).rateLimit).toBe(5);
  });

  it.each<{ what: string; given: Machine; message: string }>([
    {
      what: 'variable',
      given: { env: { DATABRICKS_HOST: 'h', DATABRICKS_DEBUG_HEADERS: 'yes' } },
      message: 'environment variable DATABRICKS_DEBUG_HEADERS cannot be read: expected true or false',
    },
    {
      what: 'key',
      given: { file: '[DEFAULT]\nazure_use_msi = maybe' },
      message: 'profile DEFAULT, key azure_use_msi, cannot be read: expected true or false',
    },
    {
      what: 'line',
      given: { file: '[DEFAULT]\n\ndapi123' },
      message: `cannot parse config file: ${FILE}, line 3: expected a [section], a "key = value" or a comment`,
    },
    {
      what: 'option',
      given: { options: { host: 'a\r\nb' } },
      message: 'option host cannot be read: expected a text without line breaks',
    },
  ])('names the $what that cannot be read', ({ given, message }) => {
    expect(() => resolve(given)).toThrow(ConfigError);
    expect(() => resolve(given)).toThrow(message);
  });

  it('shows no secret in the error for a bad host', () => {
    const attempt = (): unknown => resolve({ options: { host: 'https://me:SECRET@h', token: 'dapiSECRET' } });
    expect(attempt).toThrow('it must not contain a user name or password. Expected something like');
    expect(attempt).toThrow('Config: host=***, token=***');
    expect(attempt).not.toThrow(/SECRET/);
  });

  it('works without a file system, as in a browser', () => {
    const browser = { env: {}, homedir: () => undefined };
    expect(resolveConfig({ host: 'h', token: 't' }, browser).host).toBe('https://h');
    expect(resolveConfig({}, browser).host).toBeUndefined();
    expect(() => resolveConfig({ profile: 'p' }, browser)).toThrow('there is no file system here');
  });

  it('cannot be changed', () => {
    const config = resolve({ options: { host: 'h' } });
    expect(Object.isFrozen(config) && Object.isFrozen(config.sources)).toBe(true);
  });
});
