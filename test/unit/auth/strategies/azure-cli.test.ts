import { describe, expect, it } from 'vitest';
import { createAzureCli } from '../../../../runtime/auth/strategies/azure-cli.js';
import { configured, fakeContext, fakeMachine, jwt, skipReason } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const HOST = 'https://adb-1.2.azuredatabricks.net';
const APP = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d';
const RESOURCE_ID = '/subscriptions/sub-1/resourceGroups/g/providers/Microsoft.Databricks/workspaces/w';
const AZ = { '/usr/bin/az': 1_000 };
const env = { PATH: '/bin:/usr/bin:relative' };
const token = (accessToken: string): { output: string } => ({
  output: JSON.stringify({ accessToken, tokenType: 'Bearer', expires_on: 1_700_003_600, expiresOn: 'nonsense' }),
});
const account = (type: string, name: string): { output: string } => ({
  output: JSON.stringify({ user: { type, name } }),
});
const tenantUnknown = { env, handler: () => ({ status: 404 }) };

describe('azure-cli', () => {
  it('signs a person in with the main token only', async () => {
    const person = jwt({ upn: 'a@b' });
    const machine = fakeMachine(AZ, () => token(person));
    const { context } = fakeContext({ host: HOST }, tenantUnknown);
    const credentials = await configured(createAzureCli(machine), context);
    expect(await credentials.headers()).toEqual({ authorization: `Bearer ${person}` });
    expect((await credentials.token?.())?.expiresAt).toBe(1_700_003_600_000);
    expect(machine.calls).toEqual([`/usr/bin/az account get-access-token --resource ${APP} --output json`]);
  });

  it('adds the management token and the resource id for a service principal', async () => {
    const machine = fakeMachine(AZ, (command) => token(command.includes(APP) ? jwt({ oid: '1' }) : 'management'));
    const { context } = fakeContext({ host: HOST, azureWorkspaceResourceId: RESOURCE_ID }, tenantUnknown);
    const headers = await (await configured(createAzureCli(machine), context)).headers();
    expect(headers).toMatchObject({
      'x-databricks-azure-sp-management-token': 'management',
      'x-databricks-azure-workspace-resource-id': RESOURCE_ID,
    });
    expect(machine.calls[0]).toContain('--subscription sub-1');
  });

  it('does without the subscription, and without the management token, when they fail', async () => {
    const machine = fakeMachine(AZ, (command) =>
      command.includes('--subscription') || !command.includes(APP) ? { failure: 'no' } : token(jwt({})),
    );
    const { context } = fakeContext({ host: HOST, azureWorkspaceResourceId: RESOURCE_ID }, tenantUnknown);
    const headers = await (await configured(createAzureCli(machine), context)).headers();
    expect(Object.keys(headers)).toEqual(['authorization', 'x-databricks-azure-workspace-resource-id']);
  });

  it.each([
    ['a user', account('user', 'a@b'), [' --tenant ten']],
    ['a managed identity', account('servicePrincipal', 'systemAssignedIdentity'), ['']],
    ['a federated service principal', account('servicePrincipal', 'app'), [' --tenant ten', '']],
  ])('chooses the tenant for %s', async (_name, shown, choices) => {
    let asked = 0;
    const machine = fakeMachine(AZ, (command) => {
      if (command.startsWith('account show')) return shown;
      asked += 1;
      return asked < choices.length ? { failure: 'other tenant' } : token(jwt({ upn: 'x' }));
    });
    const { context } = fakeContext({ host: HOST, azureTenantId: 'ten' }, { env });
    await (await configured(createAzureCli(machine), context)).headers();
    expect(machine.calls.slice(1)).toEqual(
      choices.map((choice) => `/usr/bin/az account get-access-token --resource ${APP}${choice} --output json`),
    );
  });

  it('never passes a tenant that looks like an option', async () => {
    const machine = fakeMachine(AZ, () => token(jwt({ upn: 'x' })));
    const { context } = fakeContext({ host: HOST, azureTenantId: '--debug' }, { env });
    await (await configured(createAzureCli(machine), context)).headers();
    expect(machine.calls.join()).not.toContain('--debug');
  });

  it('says what az said when nobody is logged in', async () => {
    const machine = fakeMachine(AZ, () => ({ failure: "Please run 'az login' to setup account." }));
    const { context } = fakeContext({ host: HOST }, tenantUnknown);
    const error = await failureOf((await configured(createAzureCli(machine), context)).headers());
    expect(error.message).toBe(
      "azure-cli: az account get-access-token failed: Please run 'az login' to setup account. Log in with az login",
    );
  });

  it('finds az.cmd on Windows', async () => {
    const path = 'C:\\Program Files\\Azure\\wbin';
    const machine = fakeMachine({ [`${path}\\az.cmd`]: 10 }, () => token(jwt({ upn: 'x' })), 'win32');
    const { context } = fakeContext({ host: HOST }, { ...tenantUnknown, env: { Path: `C:\\Windows;${path}\\` } });
    await (await configured(createAzureCli(machine), context)).headers();
    expect(machine.calls[0]).toContain(`${path}\\az.cmd account get-access-token`);
  });

  it('does not apply without az, or off Azure', async () => {
    const machine = fakeMachine({}, () => token('x'));
    const reason = await skipReason(createAzureCli(machine), fakeContext({ host: HOST }, { env }).context);
    expect(reason).toBe('the Azure CLI is not installed (no az in PATH)');
    const off = fakeContext({ host: 'https://x.cloud.databricks.com' }, { env }).context;
    expect(await skipReason(createAzureCli(fakeMachine(AZ, () => token('x'))), off)).toBe('the host is not on Azure');
  });
});
