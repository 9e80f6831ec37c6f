import { describe, expect, it } from 'vitest';
import { AccountClient, ConfigError, WorkspaceClient } from 'databricks-sdk-ts';
import type { ClientOptions } from 'databricks-sdk-ts';
import { accountClient, TOKEN, workspaceClient } from '../support/clients.js';
import { surroundedBy } from '../support/environment.js';
import { failureOf } from '../support/failures.js';
import { startServer } from '../support/server.js';

const account = (options: ClientOptions): AccountClient =>
  new AccountClient({ accountId: 'acc', token: TOKEN, hostMetadata: false, ...options });

describe('getWorkspaceClient', () => {
  it.each([
    ['https://accounts.cloud.databricks.com', 'https://my-ws.cloud.databricks.com'],
    ['https://accounts.azuredatabricks.net', 'https://my-ws.azuredatabricks.net'],
    ['https://accounts.gcp.databricks.com', 'https://my-ws.gcp.databricks.com'],
    ['https://accounts.cloud.databricks.us', 'https://my-ws.cloud.databricks.us'],
  ])('leads from %s to %s', (host, want) => {
    const w = account({ host }).getWorkspaceClient({ workspace_id: 7, deployment_name: 'my-ws' });
    expect(w).toBeInstanceOf(WorkspaceClient);
    expect(w.config.host).toBe(want);
    expect(w.config.workspaceId).toBe('7');
    expect(w.config.accountId).toBeUndefined();
  });

  it.each<[string, ClientOptions, boolean]>([
    ['credentials of Azure', { azureClientId: 'id', azureClientSecret: 's', azureTenantId: 't' }, true],
    ['the Azure CLI', {}, true],
    ['a token', { token: TOKEN }, false],
    ['a secret of Databricks', { clientId: 'id', clientSecret: 's' }, false],
    ['a chosen type', { clientId: 'id', clientSecret: 's', authType: 'azure-cli' }, true],
  ])('names the resource of a workspace on Azure with %s: %#', (_name, options, isNamed) => {
    surroundedBy({});
    const host = 'https://accounts.azuredatabricks.net';
    const a = new AccountClient({ host, accountId: 'acc', hostMetadata: false, ...options });
    const w = a.getWorkspaceClient({
      deployment_name: 'adb-1.2',
      workspace_name: 'prod',
      azure_workspace_info: { subscription_id: 'sub', resource_group: 'rg' },
    });
    const resource = '/subscriptions/sub/resourceGroups/rg/providers/Microsoft.Databricks/workspaces/prod';
    expect(w.config.values.azureWorkspaceResourceId).toBe(isNamed ? resource : undefined);
  });

  it('stays on a host that serves account and workspaces, with the credentials and the id', async () => {
    const server = await startServer(() => ({ body: { userName: 'ada' } }));
    const w = accountClient(server).getWorkspaceClient({ workspace_id: '7', deployment_name: 'my-ws' });
    expect(w.config.host).toBe(server.host);
    await w.currentUser.me();
    const call = server.requests.find(({ path }) => path.endsWith('/Me'));
    expect(call?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'x-databricks-workspace-id': '7' });
  });

  it('keeps the credentials of a profile without its account', () => {
    surroundedBy({
      configFile:
        '[ACC]\nhost = https://accounts.cloud.databricks.com\naccount_id = acc\nclient_id = me\nclient_secret = s\n',
    });
    const a = new AccountClient({ profile: 'ACC', hostMetadata: false });
    const { values } = a.getWorkspaceClient({ workspace_id: 7, deployment_name: 'x' }).config;
    expect(values).toMatchObject({ clientId: 'me', clientSecret: 's', host: 'https://x.cloud.databricks.com' });
    expect(values.accountId).toBeUndefined();
  });

  it('says what is missing', () => {
    const classic = account({ host: 'https://accounts.cloud.databricks.com' });
    expect(() => classic.getWorkspaceClient({ workspace_id: 7 })).toThrow(ConfigError);
    const unified = account({ host: 'https://databricks.example.com' });
    expect(() => unified.getWorkspaceClient({ deployment_name: 'x' })).toThrow('workspace_id');
  });
});

describe('getWorkspaceId', () => {
  it('asks nobody when it is configured', async () => {
    const w = workspaceClient({ host: 'http://127.0.0.1:9' }, { workspaceId: '42' });
    expect(await w.getWorkspaceId()).toBe('42');
  });

  it('reads it from the answer about the current user, without rounding', async () => {
    const server = await startServer(() => ({ headers: { 'x-databricks-org-id': '9007199254740993' }, body: {} }));
    const w = workspaceClient(server, { hostMetadata: false });
    expect(await w.getWorkspaceId()).toBe('9007199254740993');
    expect(server.requests.at(-1)).toMatchObject({
      path: '/api/2.0/preview/scim/v2/Me',
      query: 'excludedAttributes=entitlements',
    });
  });

  it('says so when the host does not tell', async () => {
    const server = await startServer(() => ({ body: {} }));
    expect((await failureOf(workspaceClient(server).getWorkspaceId())).message).toContain('X-Databricks-Org-Id');
  });
});

describe('a resource name with an account in it', () => {
  it('says which account, whatever the configuration says', async () => {
    const server = await startServer(() => ({ body: {} }));
    await accountClient(server).iamV2.getGroup({ name: 'accounts/other/groups/1' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/api/2.0/identity/accounts/other/groups/1']);
  });

  it('needs all of its form', async () => {
    const a = account({ host: 'https://accounts.example' });
    const failure = await failureOf(a.iamV2.getGroup({ name: 'groups/1' }));
    expect(failure.message).toContain("needs name in the form 'accounts/…/groups/…', not 'groups/1'");
  });
});
