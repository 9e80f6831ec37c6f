import { describe, expect, it } from 'vitest';
import {
  cloudEnvironment,
  deploymentUrl,
  isAccountHost,
  isAws,
  isAzure,
  isGcp,
  type CloudFacts,
} from '../../../runtime/config/cloud.js';

const PRODUCTION_APP = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d';

describe('cloudEnvironment', () => {
  it.each([
    ['https://x.dev.databricks.com', 'AWS', '.dev.databricks.com', undefined, undefined],
    ['https://x.staging.cloud.databricks.com', 'AWS', '.staging.cloud.databricks.com', undefined, undefined],
    ['https://x.cloud.databricks.us', 'AWS', '.cloud.databricks.us', undefined, undefined],
    ['https://x.cloud.databricks.com', 'AWS', '.cloud.databricks.com', undefined, undefined],
    [
      'https://x.dev.azuredatabricks.net',
      'AZURE',
      '.dev.azuredatabricks.net',
      '62a912ac-b58e-4c1d-89ea-b2dbfc7358fc',
      'PUBLIC',
    ],
    [
      'https://x.staging.azuredatabricks.net',
      'AZURE',
      '.staging.azuredatabricks.net',
      '4a67d088-db5c-48f1-9ff2-0aace800ae68',
      'PUBLIC',
    ],
    ['https://adb-1.7.azuredatabricks.net:8443', 'AZURE', '.azuredatabricks.net', PRODUCTION_APP, 'PUBLIC'],
    ['https://x.databricks.azure.us', 'AZURE', '.databricks.azure.us', PRODUCTION_APP, 'USGOVERNMENT'],
    ['https://x.databricks.azure.cn', 'AZURE', '.databricks.azure.cn', PRODUCTION_APP, 'CHINA'],
    ['https://x.dev.gcp.databricks.com', 'GCP', '.dev.gcp.databricks.com', undefined, undefined],
    ['https://x.staging.gcp.databricks.com', 'GCP', '.staging.gcp.databricks.com', undefined, undefined],
    ['https://x.gcp.databricks.com', 'GCP', '.gcp.databricks.com', undefined, undefined],
    ['https://acme.example.com', 'AWS', '.cloud.databricks.com', undefined, undefined],
    ['https://azuredatabricks.net.evil.com', 'AWS', '.cloud.databricks.com', undefined, undefined],
    [undefined, 'AWS', '.cloud.databricks.com', undefined, undefined],
  ])('finds the zone of %s', (host, ...want) => {
    const { cloud, dnsZone, azureApplicationId, azure } = cloudEnvironment({ host });
    expect([cloud, dnsZone, azureApplicationId, azure?.name]).toEqual(want);
  });

  it.each<[CloudFacts, string]>([
    [{ azureWorkspaceResourceId: '/subscriptions/s' }, 'https://login.microsoftonline.com/'],
    [
      { azureWorkspaceResourceId: '/subscriptions/s', azureEnvironment: 'usgovernment' },
      'https://login.microsoftonline.us/',
    ],
    [
      { azureWorkspaceResourceId: '/subscriptions/s', azureEnvironment: 'AzureChinaCloud' },
      'https://login.chinacloudapi.cn/',
    ],
    [
      { azureWorkspaceResourceId: '/subscriptions/s', azureEnvironment: 'AzurePublicCloud' },
      'https://login.microsoftonline.com/',
    ],
    [
      { azureWorkspaceResourceId: '/subscriptions/s', azureEnvironment: 'elsewhere' },
      'https://login.microsoftonline.com/',
    ],
    [{ host: 'https://acme.example.com', cloud: 'AZURE' }, 'https://login.microsoftonline.com/'],
    [
      { host: 'https://acme.example.com', cloud: 'AZURE', azureEnvironment: 'CHINA' },
      'https://login.chinacloudapi.cn/',
    ],
  ])('has the endpoints of Azure without an Azure host: %j', (facts, activeDirectory) => {
    const found = cloudEnvironment(facts);
    expect(found.azure?.activeDirectory).toBe(activeDirectory);
    expect(found.azureApplicationId).toBe(PRODUCTION_APP);
  });

  it('takes the declared cloud for a vanity host', () => {
    expect(cloudEnvironment({ host: 'https://acme.example.com', cloud: 'GCP' }).dnsZone).toBe('.gcp.databricks.com');
  });
});

describe('the cloud predicates', () => {
  it.each<[CloudFacts, boolean, boolean, boolean]>([
    [{ host: 'https://x.azuredatabricks.net' }, true, false, false],
    [{ host: 'https://x.gcp.databricks.com' }, false, true, false],
    [{ host: 'https://x.cloud.databricks.com' }, false, false, true],
    [{ host: 'https://acme.example.com', cloud: 'AZURE' }, true, false, false],
    [{ host: 'https://acme.example.com', cloud: 'GCP' }, false, true, false],
    [{ azureWorkspaceResourceId: '/subscriptions/s' }, true, false, false],
    [{}, false, false, false],
  ])('know that %j is Azure %s, GCP %s, AWS %s', (facts, azure, gcp, aws) => {
    expect([isAzure(facts), isGcp(facts), isAws(facts)]).toEqual([azure, gcp, aws]);
  });

  it.each([
    ['https://accounts.cloud.databricks.com', true],
    ['https://accounts-dod.cloud.databricks.us', true],
    ['https://accounts.azuredatabricks.net', true],
    ['https://my-accounts.cloud.databricks.com', false],
    [undefined, false],
  ])('know whether %s is an account host', (host, want) => {
    expect(isAccountHost(host)).toBe(want);
  });
});

it('a deployment name becomes the URL of its workspace', () => {
  const environment = cloudEnvironment({ host: 'https://accounts.gcp.databricks.com' });
  expect(deploymentUrl(environment, 'abc')).toBe('https://abc.gcp.databricks.com');
});
