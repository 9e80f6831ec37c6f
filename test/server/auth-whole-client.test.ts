import { WorkspaceClient } from 'databricks-sdk-ts';
import { describe, expect, it } from 'vitest';
import type { ClientOptions } from 'databricks-sdk-ts';
import { createAuthContext } from '../../runtime/auth/context.js';
import { createModelServing } from '../../runtime/auth/strategies/model-serving.js';
import { surroundedBy, type Surroundings } from '../support/environment.js';
import { failureOf } from '../support/failures.js';
import { AZURE_APP, everyHost, meantFor, programs, serverCases } from '../support/auth/cases.js';

const NONE = 'cannot configure default credentials';
const CONFIG_FILE = `
[DEFAULT]
[abc]
host = https://foo/
token = x
[pat.with.dot]
host = https://foo/
token = x
[nohost]
token = x
`;
const NO_PROGRAMS = { PATH: '/nonexistent' };
const az = (resource: string): string => `echo '{"accessToken":"az-${resource}","expires_on":9999999999}'`;
const env = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`DATABRICKS_${name}`, 'x']));

/** Who calls which host with a configuration; the message if nobody does. */
async function outcome(options: ClientOptions, surroundings: Surroundings): Promise<string> {
  const { server, transport } = await everyHost();
  surroundedBy({ ...surroundings, variables: { ...NO_PROGRAMS, ...surroundings.variables } });
  const w = new WorkspaceClient({ ...options, transport });
  try {
    await w.currentUser.me();
  } catch (error) {
    return (error as Error).message;
  }
  const host = server.seen.find(({ path }) => path.startsWith('/api'))?.headers['x-meant-for'];
  expect(w.config.host).toBe(`https://${String(host)}`);
  return `${w.config.authType} ${w.config.host}`;
}

describe('the configurations that all SDKs agree on, with a whole client', () => {
  it.each<[string, ClientOptions, Surroundings, string | RegExp]>([
    ['a host', {}, { variables: env('HOST') }, /Config: host=https:\/\/x\. Env: DATABRICKS_HOST$/],
    ['a token', {}, { variables: env('TOKEN') }, /Config: token=\*\*\*\. Env: DATABRICKS_TOKEN$/],
    ['host and token', {}, { variables: env('HOST', 'TOKEN') }, 'pat https://x'],
    ['a host in code', { host: 'https://x' }, { variables: env('TOKEN') }, 'pat https://x'],
    [
      'user and password',
      {},
      { variables: env('USERNAME', 'PASSWORD') },
      /Config: username=x, password=\*\*\*\. Env: DATABRICKS_USERNAME, DATABRICKS_PASSWORD$/,
    ],
    ['host, user and password', {}, { variables: env('HOST', 'USERNAME', 'PASSWORD') }, 'basic https://x'],
    ['another host in code', { host: 'y' }, { variables: env('HOST', 'TOKEN') }, 'pat https://y'],
    [
      'two kinds of credentials',
      {},
      { variables: env('HOST', 'TOKEN', 'USERNAME', 'PASSWORD') },
      /^validate: more than one authorization method configured: basic and pat\. Config: /,
    ],
    [
      'two kinds and a choice',
      {},
      { variables: { ...env('HOST', 'TOKEN', 'USERNAME', 'PASSWORD'), DATABRICKS_AUTH_TYPE: 'basic' } },
      'basic https://x',
    ],
    [
      'a config file that is not there',
      {},
      { variables: env('CONFIG_FILE') },
      /Config: config_file=x\. Env: DATABRICKS_CONFIG_FILE$/,
    ],
    ['a host in code and a file', { host: 'x' }, { configFile: '[DEFAULT]\ntoken = x\n' }, /Config: host=https:\/\/x$/],
    [
      'a profile with a host that has a slash',
      {},
      { configFile: CONFIG_FILE, variables: { DATABRICKS_CONFIG_PROFILE: 'abc' } },
      'pat https://foo',
    ],
    ['a profile with dots', { profile: 'pat.with.dot' }, { configFile: CONFIG_FILE }, 'pat https://foo'],
    [
      'a profile without a host',
      {},
      { configFile: CONFIG_FILE, variables: { DATABRICKS_CONFIG_PROFILE: 'nohost' } },
      /Config: token=\*\*\*, profile=nohost\. Env: DATABRICKS_CONFIG_PROFILE$/,
    ],
    [
      'a profile without a host, and a user',
      {},
      { configFile: CONFIG_FILE, variables: { DATABRICKS_CONFIG_PROFILE: 'nohost', DATABRICKS_USERNAME: 'x' } },
      /^validate: more than one authorization method configured: basic and pat/,
    ],
    [
      'a profile that is not there',
      { profile: 'DEFAULT' },
      { configFile: '[a]\n' },
      /has no DEFAULT profile configured/,
    ],
    [
      'a host on Azure and a token',
      { host: 'https://adb-1.2.azuredatabricks.net' },
      { variables: env('TOKEN') },
      'pat https://adb-1.2.azuredatabricks.net',
    ],
    [
      'a resource id without az',
      { azureWorkspaceResourceId: '/sub/rg/ws' },
      {},
      /Config: azure_workspace_resource_id=\/sub\/rg\/ws$/,
    ],
    [
      'a token and a resource id',
      { azureWorkspaceResourceId: '/sub/rg/ws', token: 'x' },
      {},
      /^validate: more than one authorization method configured: azure and pat/,
    ],
  ])('%s', async (_what, options, surroundings, want) => {
    const got = await outcome(options, surroundings);
    if (typeof want === 'string') expect(got).toBe(want);
    else expect(got).toMatch(want);
    if (String(want).includes('Config: ') && !got.startsWith('validate')) expect(got).toContain(NONE);
  });

  it('nothing at all', async () => {
    expect(await outcome({}, {})).toContain(NONE);
    expect(await outcome({}, { configFile: '[DEFAULT]\n' })).toContain(NONE);
  });

  it('a host on Azure, a resource id and az', async () => {
    const variables = { PATH: programs({ az: az('token') }) };
    const options = { host: 'https://adb-1.2.azuredatabricks.net', azureWorkspaceResourceId: '/sub/rg/ws' };
    expect(await outcome(options, { variables })).toBe('azure-cli https://adb-1.2.azuredatabricks.net');
  });

  it('a resource id whose host Azure tells, with az', async () => {
    const variables = { PATH: programs({ az: az('token') }) };
    const got = await outcome({ azureWorkspaceResourceId: '/subscriptions/s/rg/ws' }, { variables });
    expect(got).toBe('azure-cli https://adb-9.9.azuredatabricks.net');
  });

  it('a resource id and an az that fails', async () => {
    const variables = { PATH: programs({ az: 'echo "Please run az login" >&2; exit 1' }) };
    const got = await outcome({ azureWorkspaceResourceId: '/sub/rg/ws' }, { variables });
    expect(got).toContain('az account get-access-token failed: Please run az login. Log in with az login');
    expect(got).toMatch(/Config: azure_workspace_resource_id=\/sub\/rg\/ws$/);
  });
});

describe('every type with a whole client', () => {
  it.each(serverCases().map((one) => [one.name, one] as const))('%s signs', async (name, { options, env, token }) => {
    const { server, transport } = await everyHost();
    surroundedBy({ variables: { ...NO_PROGRAMS, ...env } });
    const w = new WorkspaceClient({ ...options(), transport, product: 'tester' });
    await w.currentUser.me();
    expect(w.config.authType).toBe(name);
    const call = server.seen.at(-1);
    expect(call?.headers['authorization']).toBe(`Bearer ${token}`);
    expect(call?.headers['user-agent']).toContain(` auth/${name}`);
    const asked = server.seen.filter(({ path }) => !path.startsWith('/api') && !path.startsWith('/.well-known'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { headers } of asked) expect(headers['user-agent']).toMatch(/^tester\/0\.0\.0 databricks-sdk-ts\//);
    expect((await w.config.tokenSource().token()).accessToken).toBe(token);
  });

  it('an Azure application finds its host and its tenant by the resource id', async () => {
    const { server, transport } = await everyHost();
    surroundedBy({ variables: NO_PROGRAMS });
    const w = new WorkspaceClient({
      azureWorkspaceResourceId: '/subscriptions/s/rg/ws',
      azureClientId: 'app',
      azureClientSecret: 's',
      azureTenantId: 'tenant',
      transport,
    });
    await w.currentUser.me();
    expect(w.config.host).toBe('https://adb-9.9.azuredatabricks.net');
    expect(server.seen.map(meantFor)).toContain('management.azure.com/subscriptions/s/rg/ws');
    expect(server.seen.at(-1)).toMatchObject({
      headers: {
        'x-meant-for': 'adb-9.9.azuredatabricks.net',
        authorization: `Bearer ${AZURE_APP}`,
        'x-databricks-azure-workspace-resource-id': '/subscriptions/s/rg/ws',
      },
    });
    expect((await w.config.fetch('/api/x')).status).toBe(200);
    expect((await w.config.explain()).host).toBe('https://adb-9.9.azuredatabricks.net');
  });

  it('the Databricks CLI hands out its token', async () => {
    const script = `case "$*" in
      version*) echo '{"Major":0,"Minor":300,"Patch":0}';;
      "auth token --host https://dbc-1.cloud.databricks.com") echo '{"access_token":"of-cli","token_type":"Bearer","expiry":"2999-01-01T00:00:00Z"}';;
      *) echo "unexpected: $*" >&2; exit 1;;
    esac`;
    const { server, transport } = await everyHost();
    surroundedBy({ variables: { PATH: programs({ databricks: script }) } });
    const w = new WorkspaceClient({ host: 'https://dbc-1.cloud.databricks.com', transport });
    await w.currentUser.me();
    expect([w.config.authType, server.seen.at(-1)?.headers['authorization']]).toEqual([
      'databricks-cli',
      'Bearer of-cli',
    ]);
  });

  it('model serving brings its host along', async () => {
    const { server, transport } = await everyHost();
    surroundedBy({ variables: NO_PROGRAMS });
    const context = createAuthContext({
      config: new WorkspaceClient().config.values,
      http: (request) => transport.send(request),
      env: {
        IS_IN_DB_MODEL_SERVING_ENV: 'true',
        DATABRICKS_MODEL_SERVING_HOST_URL: 'https://served.cloud.databricks.com/',
      },
    });
    const read = async (): Promise<string> => '{"OAUTH_TOKEN":[{"oauthTokenValue":"served"}]}';
    const credentials = await createModelServing({ read, size: async () => 1 }).configure(context);
    if ('skipped' in credentials) throw new Error(credentials.skipped);
    const w = new WorkspaceClient({ credentials, transport });
    await w.currentUser.me();
    expect(w.config.host).toBe('https://served.cloud.databricks.com');
    expect(server.seen[0]?.headers).toMatchObject({
      'x-meant-for': 'served.cloud.databricks.com',
      authorization: 'Bearer served',
    });
  });
});

describe('config.tokenSource', () => {
  it.each<[string, ClientOptions]>([
    ['pat', { token: 't' }],
    ['basic', { username: 'u', password: 'p' }],
    ['custom', { credentials: () => ({ authorization: 'Bearer x' }) }],
  ])('has no OAuth token for %s, and says so', async (type, options) => {
    surroundedBy({ variables: NO_PROGRAMS });
    const w = new WorkspaceClient({ host: 'https://h', ...options });
    const error = await failureOf(w.config.tokenSource().token());
    expect(error).toMatchObject({ name: 'AuthError', authType: type });
    expect(error.message).toContain(`an OAuth token is not supported for the authentication type ${type}`);
  });

  it('ends with its signal', async () => {
    const { transport } = await everyHost(() => 'hang');
    surroundedBy({ variables: NO_PROGRAMS });
    const w = new WorkspaceClient({
      host: 'https://h.cloud.databricks.com',
      clientId: 'i',
      clientSecret: 's',
      transport,
    });
    const signal = AbortSignal.timeout(30);
    expect((await failureOf(w.config.tokenSource().token(signal))).name).toBe('AbortedError');
  });
});
