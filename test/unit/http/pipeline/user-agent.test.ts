import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../../runtime/errors/index.js';
import { compose } from '../../../../runtime/http/pipeline/compose.js';
import { hostEngine, userAgent, userAgentStep } from '../../../../runtime/http/pipeline/user-agent.js';
import { environmentPairs } from '../../../../runtime/http/pipeline/user-agent-environment.js';
import { exchange, reply, scripted } from '../../../support/http/exchange.js';

const base = { sdkVersion: '1.2.3', engine: { runtime: 'node/20.19.0', os: 'linux' }, env: {} };

describe('userAgent', () => {
  it('has product, SDK, engine and system at least', () => {
    expect(userAgent(base)).toBe('unknown/0.0.0 databricks-sdk-ts/1.2.3 node/20.19.0 os/linux');
  });

  it('has every dimension in order', () => {
    const env = {
      DATABRICKS_SDK_UPSTREAM: 'terraform',
      DATABRICKS_SDK_UPSTREAM_VERSION: '1.0.0',
      DATABRICKS_RUNTIME_VERSION: '13.1 anything/else',
      GITHUB_ACTIONS: 'true',
      CLAUDECODE: '',
      OMNIGENT: '1',
    };
    const extras = [
      ['partner', 'acme'],
      ['partner', 'other'],
      ['partner', 'acme'],
    ] as const;
    expect(userAgent({ ...base, product: 'my-app', productVersion: '2.0.0-rc.1', authType: 'pat', extras, env })).toBe(
      'my-app/2.0.0-rc.1 databricks-sdk-ts/1.2.3 node/20.19.0 os/linux auth/pat partner/acme partner/other ' +
        'upstream/terraform upstream-version/1.0.0 runtime/13.1-anything-else cicd/github agent/claude-code meta-harness/omnigent',
    );
  });

  it('needs both halves of upstream', () => {
    expect(userAgent({ ...base, env: { DATABRICKS_SDK_UPSTREAM: 'x' } })).not.toContain('upstream');
  });

  it('keeps line breaks of the environment out of the header', () => {
    const env = { DATABRICKS_SDK_UPSTREAM: 'a\r\nx: y', DATABRICKS_SDK_UPSTREAM_VERSION: '1 2', AGENT: 'b\nc' };
    expect(userAgent({ ...base, env })).toMatch(/upstream\/a--x--y upstream-version\/1-2 agent\/b-c$/);
  });

  it.each([
    [{ product: '@scope/name' }],
    [{ product: 'a b' }],
    [{ product: '' }],
    [{ productVersion: '1.0' }],
    [{ productVersion: '01.0.0' }],
    [{ productVersion: 'latest' }],
    [{ extras: [['a b', 'c']] as const }],
    [{ extras: [['a', 'c/d']] as const }],
  ])('refuses %j', (parts) => {
    expect(() => userAgent({ ...base, ...parts })).toThrow(ConfigError);
  });

  it('knows what it runs on', () => {
    expect(hostEngine()).toEqual({
      runtime: `node/${process.versions.node}`,
      os: process.platform === 'win32' ? 'windows' : process.platform,
    });
  });
});

describe('the environment', () => {
  const valueOf = (key: string, env: Record<string, string>) =>
    environmentPairs(env).find(([name]) => name === key)?.[1];

  it.each([
    [{ GITHUB_ACTIONS: 'true' }, 'github'],
    [{ GITHUB_ACTIONS: '1' }, undefined],
    [{ GITLAB_CI: 'true' }, 'gitlab'],
    [{ JENKINS_URL: 'http://x' }, 'jenkins'],
    [{ TF_BUILD: 'True' }, 'azure-devops'],
    [{ TF_BUILD: 'true' }, undefined],
    [{ PROJECT_ID: '1', BUILD_ID: '1', PROJECT_NUMBER: '1' }, undefined],
    [{ PROJECT_ID: '1', BUILD_ID: '1', PROJECT_NUMBER: '1', LOCATION: 'x' }, 'google-cloud-build'],
    [{ TFC_RUN_ID: 'x', CIRCLECI: 'true' }, 'circle'],
    [{}, undefined],
  ])('%j is the CI system %s', (env, want) => {
    expect(valueOf('cicd', env)).toBe(want);
  });

  it.each([
    [{ CODEX_CI: '1' }, 'codex'],
    [{ KIRO: '' }, 'kiro'],
    [{ CODEX_CI: '1', CURSOR_AGENT: '1' }, 'multiple'],
    [{ AGENT: 'mine', AI_AGENT: 'other' }, 'mine'],
    [{ AI_AGENT: 'x'.repeat(100) }, 'x'.repeat(64)],
    [{ AGENT: 'mine', GOOSE_TERMINAL: '1' }, 'goose'],
    [{}, undefined],
  ])('%j is the agent %s', (env, want) => {
    expect(valueOf('agent', env)).toBe(want);
  });

  it('knows the harness', () => {
    expect([valueOf('meta-harness', { OMNIGENT: '' }), valueOf('meta-harness', {})]).toEqual(['omnigent', undefined]);
  });
});

describe('userAgentStep', () => {
  it.each([
    ['a text', () => 'sdk/1'],
    ['a promise', async () => 'sdk/1'],
  ])('adds the header from %s', async (_name, value) => {
    const next = scripted(reply(200));
    await compose([userAgentStep(value)], next)(exchange());
    expect(next.sent[0]?.headers['user-agent']).toBe('sdk/1');
  });

  it('leaves the header of the caller alone', async () => {
    const next = scripted(reply(200));
    await compose([userAgentStep(() => 'sdk/1')], next)(exchange({ headers: { 'user-agent': 'mine' } }));
    expect(next.sent[0]?.headers['user-agent']).toBe('mine');
  });
});
