import { describe, expect, it } from 'vitest';
import { azureMsi } from '../../../../runtime/auth/strategies/azure-msi.js';
import { configured, fakeContext, skipReason } from '../../../support/auth/fakes.js';

const HOST = 'https://adb-1.2.azuredatabricks.net';
const handler = () => ({
  body: { access_token: 'msi', token_type: 'Bearer', expires_on: '1700086400', refresh_token: '' },
});

describe('azure-msi', () => {
  it('asks the metadata server of the machine for both tokens', async () => {
    const { context, seen } = fakeContext({ host: HOST, azureUseMsi: true, azureClientId: 'app' }, { handler });
    expect(await (await configured(azureMsi, context)).headers()).toEqual({
      authorization: 'Bearer msi',
      'x-databricks-azure-sp-management-token': 'msi',
    });
    expect(seen[0]).toMatchObject({ method: 'GET', headers: { metadata: 'true' } });
    expect(seen.map(({ url }) => url)).toEqual([
      'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=2ff814a6-3304-4ab8-85cb-cd0e6f879c1d&client_id=app',
      'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fmanagement.core.windows.net%2F&client_id=app',
    ]);
  });

  it('applies only when asked for', async () => {
    expect(await skipReason(azureMsi, fakeContext({ host: HOST }).context)).toBe('azureUseMsi is not set');
  });
});
