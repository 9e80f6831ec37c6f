import { describe, expect, it } from 'vitest';
import { Config } from '../../../runtime/client/config.js';
import type { ClientOptions } from '../../../runtime/client/client-options.js';
import { ATTRIBUTES, type Attribute } from '../../../runtime/config/attributes/attributes.js';
import { environmentOf } from '../../../runtime/config/identity.js';
import { resolveConfig, type ResolvedConfig } from '../../../runtime/config/resolve.js';
import { AccountClient } from '../../../sdk/index.js';

const FILE = '/home/me/.databrickscfg';

interface Machine {
  readonly options: ClientOptions;
  readonly env?: Record<string, string>;
  readonly file?: string | undefined;
}

const machine = ({ env = {}, file }: Machine) => ({
  env,
  homedir: () => '/home/me',
  readFile: (path: string) => (path === FILE ? file : undefined),
});

const resolve = (given: Machine): ResolvedConfig =>
  resolveConfig(given.options, machine(given), { ownCredentials: given.options.credentials !== undefined });

/** A value for every variable that an attribute has, of the attribute's type. */
const EVERYTHING = Object.fromEntries(
  ATTRIBUTES.filter(({ name }) => name !== 'configFile').flatMap(({ type, env }: Attribute) =>
    (env ?? []).map((variable) => [variable, valueOf(type)]),
  ),
);

function valueOf(type: Attribute['type']): string {
  if (type === 'boolean') return 'true';
  if (type === 'cloud') return 'GCP';
  return type === 'number' || type === 'positive' ? '7' : 'stray';
}

/** What the environment may say beside a profile that code names. */
const SETTINGS = [
  'databricksCliPath',
  'clusterId',
  'warehouseId',
  'serverlessComputeId',
  'disableOauthRefreshToken',
  'disableAsyncTokenRefresh',
  'oauthCallbackPort',
  'redirectUrl',
  'oauthBrowserAuthTimeout',
  'disableRetries',
  'rateLimit',
  'debugTruncateBytes',
  'debugHeaders',
];

const fromEnvironment = ({ sources }: ResolvedConfig): string[] =>
  ATTRIBUTES.map(({ name }) => name).filter((name) => sources[name]?.kind === 'env');

describe('a profile named in code', () => {
  it.each([
    'host = https://h\ntoken = t',
    'host = https://h\nusername = u\npassword = p',
    'host = https://h\nauth_type = databricks-cli',
    'host = https://h\nazure_workspace_resource_id = /r',
    'host = https://h',
    'token = t',
  ])('gets settings but nothing of an identity from an environment that sets everything: %j', (profile) => {
    const config = resolve({ options: { profile: 'P' }, env: EVERYTHING, file: `[P]\n${profile}` });
    expect(fromEnvironment(config)).toEqual(SETTINGS);
  });

  it.each<[string, Record<string, string>]>([
    ['a host', { DATABRICKS_HOST: 'not a host' }],
    ['a switch', { ARM_USE_MSI: 'perhaps' }],
    ['another profile', { DATABRICKS_CONFIG_PROFILE: 'GONE' }],
    ['an authentication type', { DATABRICKS_AUTH_TYPE: 'pat' }],
  ])('is not disturbed by %s that the environment has wrong', (_what, env) => {
    const file = '[P]\nhost = https://h\nclient_id = c\nclient_secret = s';
    const { host, clientId, authType } = resolve({ options: { profile: 'P' }, env, file });
    expect([host, clientId, authType]).toEqual(['https://h', 'c', undefined]);
  });

  it('is joined by what code says beside it', () => {
    const env = { DATABRICKS_TOKEN: 'stray', DATABRICKS_HOST: 'stray' };
    const file = '[P]\nhost = https://h\nclient_id = c\nclient_secret = s\nwarehouse_id = w';
    const { host, token, clientId, warehouseId } = resolve({ options: { profile: 'P', token: 'mine' }, env, file });
    expect([host, token, clientId, warehouseId]).toEqual(['https://h', 'mine', undefined, 'w']);
  });

  it.each<[string, string, boolean]>([
    ['the type for it', 'auth_type = github-oidc', true],
    ['the type for it on Azure', 'auth_type = github-oidc-azure\nazure_client_id = a', true],
    ['a service principal', 'client_id = c', true],
    ['nothing that needs it', 'account_id = a', false],
    ['another type', 'auth_type = azure-cli\nclient_id = c', false],
  ])('takes the identity of a CI job or not when it names %s', (_what, profile, taken) => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://u', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'stray' };
    const config = resolve({ options: { profile: 'P' }, env, file: `[P]\nhost = https://h\n${profile}` });
    expect([config.actionsIdTokenRequestUrl, config.actionsIdTokenRequestToken]).toEqual(
      taken ? ['https://u', 'stray'] : [undefined, undefined],
    );
  });

  it('signs by nothing that the environment offers of its own accord', async () => {
    const given: Machine = {
      options: { profile: 'P', hostMetadata: false, databricksCliPath: '/nowhere/databricks' },
      env: { DATABRICKS_OIDC_TOKEN: 'stray', DATABRICKS_TOKEN: 'stray', PATH: '/nowhere' },
      file: '[P]\nhost = https://h',
    };
    const { authType, strategies } = await new Config(given.options, machine(given)).explain();
    expect(authType).toBeUndefined();
    expect(strategies.find(({ name }) => name === 'env-oidc')?.reason).toContain('or not for the profile P');
  });

  it('stays one identity in the clients of the workspaces of an account', () => {
    const given: Machine = {
      options: { profile: 'P' },
      env: { ...EVERYTHING, DATABRICKS_RATE_LIMIT: '9' },
      file: '[P]\nhost = https://accounts.cloud.databricks.com\naccount_id = a\nclient_id = c\nclient_secret = s',
    };
    const account = new AccountClient(new Config(given.options, machine(given)));
    const { values } = account.getWorkspaceClient({ workspace_id: 1, deployment_name: 'd' }).config;
    expect(fromEnvironment(values)).toEqual([]);
    expect(values).toMatchObject({ host: 'https://d.cloud.databricks.com', clientId: 'c', rateLimit: 9 });
    expect(values.accountId).toBeUndefined();
  });
});

describe('a profile that the environment names', () => {
  const env = { DATABRICKS_CONFIG_PROFILE: 'GONE' };

  it.each<[string, ClientOptions, Record<string, string>]>([
    ['a token', { host: 'h', token: 't' }, {}],
    ['a token beside a type that has no use for it', { host: 'h', token: 't' }, { DATABRICKS_AUTH_TYPE: 'oauth-m2m' }],
    ['a service principal', { host: 'h', clientId: 'c', clientSecret: 's' }, {}],
    ['a function', { host: 'h', credentials: () => ({}) }, {}],
    ['a login of the machine', { host: 'h', authType: 'azure-cli' }, {}],
    ['variables', {}, { DATABRICKS_HOST: 'h', DATABRICKS_TOKEN: 't' }],
    ['a managed identity', {}, { DATABRICKS_HOST: 'h', ARM_USE_MSI: 'true' }],
  ])('does not matter where host and credentials are complete: %s', (_what, options, variables) => {
    for (const file of [undefined, '[OTHER]\nhost = o', 'nonsense', '[GONE]\naccount_id = stray\nworkspace_id = 5']) {
      const config = resolve({ options, env: { ...env, ...variables }, file });
      expect([config.host, config.profile, config.accountId, config.workspaceId]).toEqual([
        'https://h',
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it.each<[string, ClientOptions, Record<string, string>]>([
    ['credentials', { host: 'h' }, {}],
    ['a host', { token: 't' }, {}],
    ['a secret', { host: 'h', clientId: 'c' }, {}],
    ['what the type needs', { host: 'h' }, { DATABRICKS_TOKEN: 't', DATABRICKS_AUTH_TYPE: 'oauth-m2m' }],
    ['a managed identity that is switched on', { host: 'h' }, { ARM_USE_MSI: 'false' }],
  ])('is read where there is nothing without it: %s', (_what, options, variables) => {
    const given = { options, env: { ...env, ...variables }, file: '[OTHER]\nhost = o' };
    expect(() => resolve(given)).toThrow(`${FILE} has no GONE profile configured`);
  });
});

describe('environmentOf', () => {
  it('follows variables that change, and can be copied for a program', () => {
    const env: Record<string, string> = { PATH: '/bin', DATABRICKS_OIDC_TOKEN: 'one', DATABRICKS_HOST: 'stray' };
    const seen = environmentOf({ authType: 'env-oidc' }, env);
    env['DATABRICKS_OIDC_TOKEN'] = 'two';
    expect({ ...seen }).toEqual({ PATH: '/bin', DATABRICKS_OIDC_TOKEN: 'two' });
  });

  it('keeps the variable that the identity itself names', () => {
    expect({ ...environmentOf({ oidcTokenEnv: 'DATABRICKS_TOKEN' }, { DATABRICKS_TOKEN: 'j' }) }).toEqual({
      DATABRICKS_TOKEN: 'j',
    });
  });
});
