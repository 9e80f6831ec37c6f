import { describe, expect, it } from 'vitest';
import { createDatabricksCli } from '../../../../runtime/auth/strategies/databricks-cli.js';
import type { Machine } from '../../../../runtime/auth/programs/machine.js';
import { configured, fakeContext, fakeMachine, HOST, jwt, skipReason } from '../../../support/auth/fakes.js';
import { testClock } from '../../../support/clock.js';
import { failureOf } from '../../../support/failures.js';

const BIG = 2 * 1024 * 1024;
const CLI = { '/usr/bin/databricks': BIG };
const env = { PATH: '/bin:/usr/bin' };
const version = (text: string): { output: string } => {
  const [Major, Minor, Patch] = text.split('.').map(Number);
  return { output: JSON.stringify({ Major, Minor, Patch }) };
};
const token = (access_token: string, expiry: number): { output: string } => ({
  output: JSON.stringify({ access_token, token_type: 'Bearer', expiry: new Date(expiry).toISOString() }),
});
const HOUR = 3_600_000;

function cli(versionText: string | undefined, next: (command: string, index: number) => string, clock = testClock()) {
  const machine = fakeMachine(CLI, (command, index) => {
    if (command.startsWith('version')) return versionText ? version(versionText) : { failure: 'boom' };
    return token(next(command, index), clock.now() + HOUR);
  });
  return { machine, clock, strategy: createDatabricksCli(machine) };
}

describe('databricks-cli', () => {
  it.each([
    ['0.300.0', { profile: 'P' }, 'auth token --profile P'],
    ['0.207.0', { profile: 'P' }, `auth token --host ${HOST}`],
    [undefined, { profile: 'P' }, `auth token --host ${HOST}`],
    ['0.0.0', { profile: 'P' }, `auth token --host ${HOST}`],
    ['0.300.0', {}, `auth token --host ${HOST}`],
    ['0.300.0', { accountId: 'acc' }, `auth token --host ${HOST}`],
  ])('version %s with %j runs %s', async (text, values, command) => {
    const { machine, strategy, clock } = cli(text, () => 't');
    const { context } = fakeContext({ host: HOST, ...values }, { env, clock });
    expect(await (await configured(strategy, context)).headers()).toEqual({ authorization: 'Bearer t' });
    expect(machine.calls).toEqual(['/usr/bin/databricks version --output json', `/usr/bin/databricks ${command}`]);
  });

  it('makes the CLI read the config file in which the profile was found', async () => {
    const { machine, clock } = cli('0.300.0', () => 't');
    const seen: unknown[] = [];
    const watched: Machine = {
      ...machine,
      run: (file, args, options) => {
        seen.push(options.env);
        return machine.run(file, args, options);
      },
    };
    const { context } = fakeContext({ host: HOST, profile: 'P', configFile: '/etc/cfg' }, { env, clock });
    await (await configured(createDatabricksCli(watched), context)).headers();
    expect(seen.at(-1)).toEqual({ ...env, DATABRICKS_CONFIG_FILE: '/etc/cfg' });
  });

  it('names the account to an account host', async () => {
    const host = 'https://accounts.cloud.databricks.com';
    const { machine, strategy, clock } = cli('0.300.0', () => 't');
    const { context } = fakeContext({ host, accountId: 'acc' }, { env, clock });
    await (await configured(strategy, context)).headers();
    expect(machine.calls[1]).toBe(`/usr/bin/databricks auth token --host ${host} --account-id acc`);
  });

  it('asks past the cache of the CLI only when that has nothing newer', async () => {
    const { machine, strategy, clock } = cli('0.296.0', (command) =>
      command.includes('--force-refresh') ? 'new' : 'old',
    );
    const { context } = fakeContext({ host: HOST }, { env, clock });
    const credentials = await configured(strategy, context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer old' });
    expect(await credentials.headers({ forceRefresh: true })).toEqual({ authorization: 'Bearer new' });
    expect(machine.calls.slice(2)).toEqual([
      `/usr/bin/databricks auth token --host ${HOST}`,
      `/usr/bin/databricks auth token --host ${HOST} --force-refresh`,
    ]);
  });

  it('asks once for each token of a CLI whose tokens are short even when new', async () => {
    const clock = testClock();
    let made = 0;
    const machine = fakeMachine(CLI, (command) =>
      command.startsWith('version') ? version('0.296.0') : token(`t${(made += 1)}`, clock.now() + 120_000),
    );
    const { context } = fakeContext({ host: HOST }, { env, clock });
    const credentials = await configured(createDatabricksCli(machine), context);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer t2' });
    clock.advance(100_000);
    expect(await credentials.headers()).toEqual({ authorization: 'Bearer t3' });
    expect(made).toBe(3);
  });

  it('probes the version once', async () => {
    const { machine, strategy, clock } = cli('0.300.0', () => 't');
    for (const host of [HOST, 'https://other.cloud.databricks.com']) {
      await configured(strategy, fakeContext({ host }, { env, clock }).context);
    }
    expect(machine.calls).toEqual(['/usr/bin/databricks version --output json']);
  });

  it('refuses a login with other scopes than the configured ones', async () => {
    const { strategy, clock } = cli('0.300.0', () => jwt({ scope: 'all-apis offline_access' }));
    const matching = fakeContext({ host: HOST, scopes: ['all-apis'] }, { env, clock }).context;
    expect((await (await configured(strategy, matching)).headers())['authorization']).toMatch(/^Bearer eyJ/);
    const other = fakeContext({ host: HOST, scopes: ['sql'] }, { env, clock }).context;
    const error = await failureOf((await configured(strategy, other)).headers());
    expect(error.message).toContain('the login has the scopes all-apis offline_access, but sql are configured');
  });

  it('says what the CLI said, and never shows its output', async () => {
    const failing = createDatabricksCli(fakeMachine(CLI, () => ({ failure: 'cache: no token' })));
    const { context } = fakeContext({ host: HOST }, { env });
    const error = await failureOf((await configured(failing, context)).headers());
    expect(error.message).toBe(
      `databricks-cli: cannot get access token: cache: no token. Log in with databricks auth login --host ${HOST}`,
    );
    const garbled = createDatabricksCli(fakeMachine(CLI, () => ({ output: '{"access_token":"secret' })));
    const unreadable = await failureOf((await configured(garbled, context)).headers());
    expect(unreadable.message).toContain('has no usable access_token');
    expect(unreadable.message).not.toContain('secret');
  });

  it.each([
    [{}, {}, 'the Databricks CLI is not installed (no databricks in PATH)'],
    [{ '/usr/bin/databricks': 5_000 }, {}, 'the Databricks CLI is too old (<0.100.0 detected)'],
    [CLI, { databricksCliPath: '/opt/databricks' }, 'there is no Databricks CLI at /opt/databricks'],
    [CLI, { databricksCliPath: 'dbx' }, 'the Databricks CLI is not installed (no databricks in PATH)'],
  ])('with files %j and %j does not apply', async (files, values, reason) => {
    const strategy = createDatabricksCli(fakeMachine(files, () => ({ failure: 'x' })));
    expect(await skipReason(strategy, fakeContext({ host: HOST, ...values }, { env }).context)).toBe(reason);
  });

  it('passes over the old CLI for a new one later in PATH', async () => {
    const files = { '/bin/databricks': 5_000, '/usr/bin/databricks': BIG };
    const machine = fakeMachine(files, () => ({ failure: 'x' }));
    await configured(createDatabricksCli(machine), fakeContext({ host: HOST }, { env }).context);
    expect(machine.calls[0]).toContain('/usr/bin/databricks');
  });
});
