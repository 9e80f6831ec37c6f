import { describe, expect, it } from 'vitest';
import { runProgram, workspaceEnvironment } from '../support/run-program.js';

const MAIN = 'examples/quickstart/main.ts';

/** Settings that would break a client which looks at them. */
const FOREIGN = {
  DATABRICKS_CONFIG_PROFILE: 'missing',
  DATABRICKS_AUTH_TYPE: 'oauth-m2m',
  HTTP_PROXY: 'http://proxy.invalid',
};

describe('the quickstart', { timeout: 60_000 }, () => {
  it('walks through a workspace of its own, whatever the environment says, in plain text where there is no terminal', async () => {
    const { code, stdout, stderr } = await runProgram(MAIN, FOREIGN);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001B');
    const expected = [
      /page 3: adhoc \(RUNNING\), archive \(TERMINATED\)/,
      /✓ 8 clusters on 3 pages/,
      /\n {2}PENDING Starting Spark\n {2}RUNNING\n {2}✓ Cluster \S+ is RUNNING/,
      /\n {2}PENDING\n {2}RUNNING\n {2}TERMINATED\n {2}✓ The run ended with SUCCESS; the notebook gave \{"day":"2026-08-19"\}/,
      /Copenhagen {2}2025-03-01 {3}2614 {2}28754\.50 {4}NULL/,
      /✓ 12 rows in 3 chunks/,
      /✓ Downloaded 262144 bytes, the same ones/,
      /ResourceDoesNotExist: Cluster no-such-cluster does not exist/,
      /attempt 1: 429, Retry-After: 1\n {2}attempt 2: 200\n {2}✓ The SDK retried 1 time after [1-9]/,
      /All done in [\d.]+ s\. Where to go next/,
    ];
    for (const line of expected) expect(stdout).toMatch(line);
  });

  it('only reads with --live, and says what it skips', async () => {
    const { workspace, env } = await workspaceEnvironment();
    const { code, stdout } = await runProgram(MAIN, env, ['--live']);
    expect(code).toBe(0);
    expect(new Set(workspace.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(stdout).toContain('ada@example.com (id 7001), authenticated by pat.');
    expect(stdout).toContain('8 clusters on the first page.');
    expect(stdout).toContain('2 warehouses on the first page.');
    expect(stdout).toMatch(/Skipped,.*\n {2}creating a cluster, running a job, running SQL/);
  });

  it.each([
    {
      name: 'a refused token',
      token: 'wrong',
      args: ['--live'],
      reason: /failed: Unauthenticated: Invalid access token.*\nSet DATABRICKS_HOST/s,
    },
    { name: 'an unknown option', token: 'wrong', args: ['--lvie'], reason: /Unknown option '--lvie'/ },
  ])('ends with code 1 and a reason after $name', async ({ token, args, reason }) => {
    const { env } = await workspaceEnvironment();
    const { code, stderr } = await runProgram(MAIN, { ...env, DATABRICKS_TOKEN: token }, args);
    expect(code).toBe(1);
    expect(stderr).toMatch(reason);
    expect(stderr).not.toMatch(/\n +at /);
  });

  it('asks for a host and credentials when --live finds none', async () => {
    const { code, stderr } = await runProgram(MAIN, {}, ['--live']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no host configured.*\nSet DATABRICKS_HOST and DATABRICKS_TOKEN/s);
  });
});
