import { describe, expect, it } from 'vitest';
import { azureClientSecret } from '../../../../runtime/auth/strategies/azure-client-secret.js';
import { configured, fakeContext, skipReason, type Handler } from '../../../support/auth/fakes.js';
import { failureOf } from '../../../support/failures.js';

const HOST = 'https://adb-1.2.azuredatabricks.net';
const APP = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d';
const RESOURCE_ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Databricks/workspaces/w';
const SECRET = { azureClientId: 'app', azureClientSecret: 'az-s3cret' };

const entra: Handler = ({ url, form }) => {
  if (url.endsWith('/aad/auth'))
    return { status: 302, headers: { location: 'https://login.microsoftonline.com/tenant-1/oauth2/authorize?x' } };
  if (url.includes('management.azure.com'))
    return { body: { properties: { workspaceUrl: 'adb-9.azuredatabricks.net' } } };
  return {
    body: {
      access_token: `for-${form['resource']}`,
      token_type: 'Bearer',
      expires_in: '3599',
      expires_on: '1700003599',
    },
  };
};

describe('azure-client-secret', () => {
  it('signs with both tokens and the resource id', async () => {
    const values = { host: HOST, azureTenantId: 'ten', azureWorkspaceResourceId: RESOURCE_ID, ...SECRET };
    const { context, seen } = fakeContext(values, { handler: entra });
    expect(await (await configured(azureClientSecret, context)).headers()).toEqual({
      authorization: `Bearer for-${APP}`,
      'x-databricks-azure-sp-management-token': 'for-https://management.core.windows.net/',
      'x-databricks-azure-workspace-resource-id': RESOURCE_ID,
    });
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: 'https://login.microsoftonline.com/ten/oauth2/token',
      form: { grant_type: 'client_credentials', client_id: 'app', client_secret: 'az-s3cret', resource: APP },
    });
    expect(seen[0]?.form).not.toHaveProperty('scope');
  });

  it('asks the host for the tenant, once', async () => {
    const { context, seen } = fakeContext({ host: HOST, ...SECRET }, { handler: entra });
    await (await configured(azureClientSecret, context)).headers();
    expect(seen.map(({ url }) => url)).toEqual([
      `${HOST}/aad/auth`,
      'https://login.microsoftonline.com/tenant-1/oauth2/token',
      'https://login.microsoftonline.com/tenant-1/oauth2/token',
    ]);
  });

  it('takes no tenant from a page that is not a login page', async () => {
    const handler: Handler = () => ({ status: 302, headers: { location: 'https://evil.example/tenant/x' } });
    const { context } = fakeContext({ host: HOST, ...SECRET }, { handler });
    const error = await failureOf((await configured(azureClientSecret, context)).headers());
    expect(error.message).toContain(
      'HTTP 302 without a Location that names a tenant. Set azure_tenant_id (ARM_TENANT_ID)',
    );
  });

  it('looks the host up by the resource id', async () => {
    const values = { azureTenantId: 'ten', azureWorkspaceResourceId: RESOURCE_ID, ...SECRET };
    const { context, seen } = fakeContext(values, { handler: entra });
    const credentials = await configured(azureClientSecret, context);
    expect(credentials.host).toBe('https://adb-9.azuredatabricks.net');
    expect(seen[0]?.form['resource']).toBe('https://management.azure.com/');
    expect(seen[1]?.url).toBe(`https://management.azure.com${RESOURCE_ID}?api-version=2018-04-01`);
  });

  it('uses the endpoints of the government cloud', async () => {
    const host = 'https://adb-1.2.databricks.azure.us';
    const { context, seen } = fakeContext({ host, azureTenantId: 'ten', ...SECRET }, { handler: entra });
    await (await configured(azureClientSecret, context)).headers();
    expect(seen.map(({ url }) => new URL(url).host)).toEqual(['login.microsoftonline.us', 'login.microsoftonline.us']);
    expect(seen[1]?.form['resource']).toBe('https://management.core.usgovcloudapi.net/');
  });

  it('fails when there is no management token, and hides the secret', async () => {
    const handler: Handler = (request, index) =>
      request.form['resource'] === APP
        ? entra(request, index)
        : { status: 400, body: { error: 'e', error_description: 'az-s3cret bad. Trace ID: 1' } };
    const { context } = fakeContext({ host: HOST, azureTenantId: 'ten', ...SECRET }, { handler });
    const error = await failureOf((await configured(azureClientSecret, context)).headers());
    expect(error.message).toContain('failed: HTTP 400 e: *** bad. Check azure_client_id');
  });

  it.each([
    [{ host: HOST }, 'azureClientId and azureClientSecret are not set'],
    [SECRET, 'neither host nor azureWorkspaceResourceId is set'],
    [{ host: 'https://x.cloud.databricks.com', ...SECRET }, 'the host is not on Azure'],
  ])('does not apply to %j', async (values, reason) => {
    expect(await skipReason(azureClientSecret, fakeContext(values).context)).toBe(reason);
  });

  it('sends nothing to a foreign host that only claims to be on Azure', async () => {
    const values = { host: 'https://evil.example', cloud: 'AZURE' as const, ...SECRET };
    const claimed = { ...values, sources: { cloud: { kind: 'metadata' as const } } };
    expect(await skipReason(azureClientSecret, fakeContext(claimed).context)).toContain(
      'only the host itself says that it is on Azure',
    );
    const chosen = { ...claimed, authType: 'azure-client-secret' };
    expect((await configured(azureClientSecret, fakeContext(chosen).context)).authType).toBe('azure-client-secret');
    expect((await configured(azureClientSecret, fakeContext(values).context)).authType).toBe('azure-client-secret');
  });
});
