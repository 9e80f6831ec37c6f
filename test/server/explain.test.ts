import { AuthError, Config } from 'databricks-sdk-ts';
import { describe, expect, it } from 'vitest';
import type { ClientOptions } from 'databricks-sdk-ts';
import { describeAuth } from '../../cli/auth/describe-auth.js';
import { surroundedBy, type Surroundings } from '../support/environment.js';
import { everythingPrintable, failureOf } from '../support/failures.js';
import { runProgram } from '../support/run-program.js';
import { startServer } from '../support/server.js';

const SECRET = 'hunter2-hunter2';
const EMPTY_PATH = { PATH: '/nonexistent' };

async function attributes(options: ClientOptions, surroundings: Surroundings): Promise<unknown> {
  surroundedBy({ ...surroundings, variables: { ...EMPTY_PATH, ...surroundings.variables } });
  const explanation = await new Config({ hostMetadata: false, ...options }).explain();
  expect(everythingPrintable(explanation)).not.toContain(SECRET);
  return explanation.attributes
    .filter(({ source }) => source !== 'default')
    .map(({ name, value, source, conflicts }) => [name, value, source, ...conflicts].join(' | '));
}

describe('config.explain', () => {
  it.each<[string, ClientOptions, Surroundings, string[]]>([
    [
      'options, the environment and the host',
      { host: 'https://h.cloud.databricks.com/?o=7', scopes: ['b', 'a'] },
      { variables: { DATABRICKS_TOKEN: SECRET } },
      [
        'host | https://h.cloud.databricks.com | explicit',
        'workspaceId | 7 | host URL',
        'token | *** | env DATABRICKS_TOKEN',
        'scopes | a b | explicit',
      ],
    ],
    [
      'a profile',
      {},
      { configFile: `[DEFAULT]\nhost = https://h\ntoken = ${SECRET}\n` },
      ['host | https://h | profile DEFAULT', 'token | *** | profile DEFAULT', 'profile | DEFAULT | profile DEFAULT'],
    ],
    [
      'what was displaced',
      { host: 'https://h', profile: 'P' },
      {
        variables: { DATABRICKS_HOST: 'https://other', DATABRICKS_TOKEN: SECRET },
        configFile: `[P]\nhost = https://third\ntoken = ${SECRET}2\n`,
      },
      [
        'host | https://h | explicit | overrides env DATABRICKS_HOST | overrides profile P',
        'token | *** | profile P | overrides env DATABRICKS_TOKEN',
        'profile | P | explicit',
      ],
    ],
    [
      'a profile in code, which the environment does not join',
      { profile: 'P' },
      {
        variables: { DATABRICKS_CLIENT_SECRET: SECRET, DATABRICKS_ACCOUNT_ID: 'acc' },
        configFile: '[P]\nhost = https://h\n',
      },
      [
        'host | https://h | profile P',
        'accountId | acc | env DATABRICKS_ACCOUNT_ID | left out: the profile P, which code names, is one identity',
        'clientSecret | *** | env DATABRICKS_CLIENT_SECRET | left out: the profile P, which code names, is one identity',
        'profile | P | explicit',
      ],
    ],
    [
      'a profile left over in the environment',
      { host: 'https://h', token: SECRET },
      { variables: { DATABRICKS_CONFIG_PROFILE: 'GONE' } },
      [
        'host | https://h | explicit',
        'token | *** | explicit',
        'profile | GONE | env DATABRICKS_CONFIG_PROFILE | left out: host and credentials are complete without it',
      ],
    ],
    [
      'a profile that the environment names',
      {},
      {
        variables: { DATABRICKS_CONFIG_PROFILE: 'P' },
        configFile: `[P]\nhost = https://h\ntoken = ${SECRET}\n`,
      },
      ['host | https://h | profile P', 'token | *** | profile P', 'profile | P | env DATABRICKS_CONFIG_PROFILE'],
    ],
    [
      'a profile that the file names',
      {},
      { configFile: `[__settings__]\ndefault_profile = P\n[P]\nhost = https://h\ntoken = ${SECRET}\n` },
      ['host | https://h | profile P', 'token | *** | profile P', 'profile | P | config file default_profile'],
    ],
    [
      'a profile that is not read',
      { host: 'https://h', token: SECRET },
      { configFile: '[DEFAULT]\naccount_id = a\n' },
      [
        'host | https://h | explicit',
        'accountId | a | profile DEFAULT | left out: the profile is not read, because a host or a credential is known without it',
        'token | *** | explicit',
      ],
    ],
    [
      'credentials that give way to explicit ones',
      { host: 'https://h', token: SECRET },
      { variables: { DATABRICKS_CLIENT_SECRET: SECRET } },
      [
        'host | https://h | explicit',
        'token | *** | explicit',
        'clientSecret | *** | env DATABRICKS_CLIENT_SECRET | left out: a credential of another kind is explicit',
      ],
    ],
    [
      'credentials that the chosen type does not use',
      { host: 'https://h', authType: 'pat' },
      { variables: { DATABRICKS_TOKEN: SECRET, DATABRICKS_CLIENT_ID: 'id' } },
      [
        'host | https://h | explicit',
        'token | *** | env DATABRICKS_TOKEN',
        'clientId | id | env DATABRICKS_CLIENT_ID | not used by pat',
        'authType | pat | explicit',
      ],
    ],
    [
      'a configuration that is of no use, as far as it can be read',
      { host: `https://ada:${SECRET}@h` },
      { variables: { DATABRICKS_RATE_LIMIT: 'many' } },
      ['host | *** | explicit'],
    ],
  ])('names the source of %s', async (_what, options, surroundings, want) => {
    expect(await attributes(options, surroundings)).toEqual(want);
  });

  it('names what the host said about itself', async () => {
    const account = '5f5a1c1e-7b2d-4e0a-9c3f-000000000001';
    const server = await startServer(() => ({ body: { account_id: account, cloud: 'AWS' } }));
    expect(await attributes({ host: server.host, hostMetadata: undefined }, {})).toEqual([
      `host | ${server.host} | explicit`,
      `accountId | ${account} | metadata`,
      'cloud | AWS | metadata',
      `tokenAudience | ${account} | metadata`,
    ]);
  });

  it('says what became of every type, and which was chosen', async () => {
    const server = await startServer(({ path }) =>
      path === '/token'
        ? { status: 401, body: { error: 'invalid_client' } }
        : { body: { token_endpoint: `${server.host}/token` } },
    );
    surroundedBy({ variables: EMPTY_PATH });
    const options = { host: server.host, clientId: 'id', clientSecret: SECRET, hostMetadata: false } as const;
    const failed = await new Config(options).explain();
    expect(failed).toMatchObject({ host: server.host });
    expect(failed).not.toHaveProperty('authType');
    expect(failed.strategies).toHaveLength(17);
    expect(failed.strategies.slice(0, 3)).toEqual([
      { name: 'pat', chosen: false, reason: 'token is not set' },
      { name: 'basic', chosen: false, reason: 'username and password are not set' },
      { name: 'oauth-m2m', chosen: false, reason: expect.stringContaining('HTTP 401 invalid_client') },
    ]);
    const { authType, strategies } = await new Config({ host: server.host, token: SECRET }).explain();
    expect(authType).toBe('pat');
    expect(strategies.slice(0, 2)).toEqual([
      { name: 'pat', chosen: true, reason: 'signs with authorization' },
      { name: 'basic', chosen: false, reason: 'not tried: pat comes first' },
    ]);
  });

  it('starts no browser, and tries no other type than the named one', async () => {
    surroundedBy({ variables: EMPTY_PATH });
    const config = new Config({ host: 'https://h', authType: 'external-browser', hostMetadata: false });
    const { authType, strategies } = await config.explain();
    expect(authType).toBe('external-browser');
    expect(strategies.map(({ reason }) => reason.split(':')[0])).toContain('not tried');
    expect(strategies.find(({ chosen }) => chosen)?.reason).toMatch(/^configured; a person logs in/);
  });

  it.each<[string, ClientOptions, Record<string, string>, string]>([
    [
      'two kinds of credentials',
      {},
      { DATABRICKS_HOST: 'h', DATABRICKS_TOKEN: 't', DATABRICKS_USERNAME: 'u' },
      'more than one authorization method',
    ],
    ['a profile that does not exist', { profile: 'NOPE' }, {}, 'NOPE'],
    ['a type that does not exist', { host: 'https://h', authType: 'nope' }, {}, '"nope"'],
    ['a name that cannot be sent', { host: 'https://h', product: 'a b' }, {}, 'product'],
  ])('tells of %s as a problem', async (_what, options, variables, want) => {
    surroundedBy({ variables: { ...EMPTY_PATH, ...variables } });
    const { problem, strategies, authType } = await new Config({ hostMetadata: false, ...options }).explain();
    expect(problem).toContain(want);
    expect([authType, strategies.some(({ chosen }) => chosen)]).toEqual([undefined, false]);
  });

  it('tells of credentials in code', async () => {
    surroundedBy({ variables: EMPTY_PATH });
    const works = await new Config({ host: 'https://h', credentials: () => ({ authorization: SECRET }) }).explain();
    expect(works).toMatchObject({ authType: 'custom', host: 'https://h' });
    expect(works.strategies).toEqual([
      { name: 'custom', chosen: true, reason: 'passed as credentials; signs with authorization' },
    ]);
    const empty = await new Config({ host: 'https://h', credentials: () => ({ authorization: 'Bearer ' }) }).explain();
    expect(empty.strategies[0]).toMatchObject({ chosen: false, reason: expect.stringContaining('empty or malformed') });
  });

  it('ends with its signal', async () => {
    const server = await startServer(({ path }) =>
      path === '/token' ? 'hang' : { body: { token_endpoint: `${server.host}/token` } },
    );
    surroundedBy({ variables: EMPTY_PATH });
    const config = new Config({ host: server.host, clientId: 'id', clientSecret: 's', hostMetadata: false });
    const controller = new AbortController();
    const waiting = failureOf(config.explain({ signal: controller.signal }));
    await expect.poll(() => server.requests.length).toBe(2);
    controller.abort();
    expect((await waiting).name).toBe('AbortedError');
  });

  it('ends with its signal even while a program is looked for', async () => {
    surroundedBy({ variables: EMPTY_PATH });
    const hostMetadata = false;
    const config = new Config({
      host: 'https://h',
      authType: 'databricks-cli',
      databricksCliPath: '/bin/x',
      hostMetadata,
    });
    expect((await failureOf(config.explain({ signal: AbortSignal.abort() }))).name).toBe('AbortedError');
  });

  it('is what an AuthError knows in short', async () => {
    surroundedBy({ variables: { ...EMPTY_PATH, DATABRICKS_CLIENT_SECRET: SECRET } });
    const error = await failureOf(new Config({ host: 'https://h', hostMetadata: false }).authenticate());
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({
      attributes: [
        { name: 'host', value: 'https://h', source: 'explicit' },
        { name: 'clientSecret', value: '***', source: 'env DATABRICKS_CLIENT_SECRET' },
      ],
      attempts: expect.arrayContaining([{ name: 'oauth-m2m', reason: 'clientId is not set' }]),
    });
    expect(error.message).toContain('Config: host=https://h, client_secret=***. Env: DATABRICKS_CLIENT_SECRET');
    expect(everythingPrintable(error)).not.toContain(SECRET);
  });
});

describe('databricks-sdk-auth', () => {
  it('describes the configuration in tables, and ends with 0', async () => {
    const env = { DATABRICKS_TOKEN: SECRET, PATH: process.env['PATH'] ?? '' };
    const args = ['describe', '--host', 'https://h.cloud.databricks.com'];
    const { code, stdout, stderr } = await runProgram('cli/auth/cli.ts', env, args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 9)).toEqual([
      'Host: https://h.cloud.databricks.com',
      'Type: pat',
      '',
      'Setting  Value                           Source                Remarks',
      'host     https://h.cloud.databricks.com  explicit',
      'token    ***                             env DATABRICKS_TOKEN',
      '',
      '   Type                 Result',
      '*  pat                  signs with authorization',
    ]);
  });

  it('prints JSON, and ends with 1 when nothing works', async () => {
    surroundedBy({ variables: EMPTY_PATH });
    const { code, output, complaint } = await describeAuth(['describe', '--profile', 'NOPE', '--json']);
    expect([code, complaint]).toEqual([1, '']);
    expect(JSON.parse(output)).toMatchObject({ problem: expect.stringContaining('NOPE') });
  });

  it.each([[[]], [['tell']], [['describe', 'more']], [['describe', '--token', SECRET]]])(
    'explains itself after %j, and ends with 2',
    async (args) => {
      const { code, output, complaint } = await describeAuth(args);
      expect([code, output]).toEqual([2, '']);
      expect(complaint).toContain('Usage: databricks-sdk-auth describe');
      expect(complaint).not.toContain(SECRET);
    },
  );

  it('explains itself when it is asked', async () => {
    expect(await describeAuth(['--help'])).toMatchObject({ code: 0, complaint: '' });
  });
});
