import type { Cloud, ConfigAttributes } from './attributes/config-attributes.js';

/** A Databricks deployment: which cloud, under which DNS zone. */
export interface CloudEnvironment {
  readonly cloud: Cloud;
  /** Suffix of the host names, with its leading dot. */
  readonly dnsZone: string;
  /** Microsoft Entra application id of Databricks: the resource that tokens are asked for. Azure only. */
  readonly azureApplicationId?: string | undefined;
  /** Endpoints of the Azure cloud. Azure only. */
  readonly azure?: AzureEndpoints | undefined;
}

/** Endpoints of one Azure cloud; each ends with a slash. */
export interface AzureEndpoints {
  /** `PUBLIC`, `USGOVERNMENT` or `CHINA`. */
  readonly name: string;
  readonly serviceManagement: string;
  readonly resourceManager: string;
  readonly activeDirectory: string;
}

/** Attributes that decide which cloud it is. */
export type CloudFacts = Readonly<
  Pick<ConfigAttributes, 'host' | 'cloud' | 'azureWorkspaceResourceId' | 'azureEnvironment'>
>;

const CLOUDS: readonly Cloud[] = ['AWS', 'AZURE', 'GCP'];

/** The cloud of a name, in capitals or not; `undefined` for another name. */
export function cloudNamed(name: string): Cloud | undefined {
  return CLOUDS.find((cloud) => cloud === name.toUpperCase());
}

const PUBLIC: AzureEndpoints = {
  name: 'PUBLIC',
  serviceManagement: 'https://management.core.windows.net/',
  resourceManager: 'https://management.azure.com/',
  activeDirectory: 'https://login.microsoftonline.com/',
};

const USGOVERNMENT: AzureEndpoints = {
  name: 'USGOVERNMENT',
  serviceManagement: 'https://management.core.usgovcloudapi.net/',
  resourceManager: 'https://management.usgovcloudapi.net/',
  activeDirectory: 'https://login.microsoftonline.us/',
};

const CHINA: AzureEndpoints = {
  name: 'CHINA',
  serviceManagement: 'https://management.core.chinacloudapi.cn/',
  resourceManager: 'https://management.chinacloudapi.cn/',
  activeDirectory: 'https://login.chinacloudapi.cn/',
};

const PRODUCTION_APP = '2ff814a6-3304-4ab8-85cb-cd0e6f879c1d';
const STAGING_APP = '4a67d088-db5c-48f1-9ff2-0aace800ae68';
const DEVELOPMENT_APP = '62a912ac-b58e-4c1d-89ea-b2dbfc7358fc';

const DEFAULT_ENVIRONMENT: CloudEnvironment = { cloud: 'AWS', dnsZone: '.cloud.databricks.com' };
const PUBLIC_AZURE: CloudEnvironment = {
  cloud: 'AZURE',
  dnsZone: '.azuredatabricks.net',
  azureApplicationId: PRODUCTION_APP,
  azure: PUBLIC,
};

/** The deployments that customers have, the default of each cloud first. */
const PRODUCTION: readonly CloudEnvironment[] = [
  DEFAULT_ENVIRONMENT,
  { cloud: 'AWS', dnsZone: '.cloud.databricks.us' },
  PUBLIC_AZURE,
  { cloud: 'AZURE', dnsZone: '.databricks.azure.us', azureApplicationId: PRODUCTION_APP, azure: USGOVERNMENT },
  { cloud: 'AZURE', dnsZone: '.databricks.azure.cn', azureApplicationId: PRODUCTION_APP, azure: CHINA },
  { cloud: 'GCP', dnsZone: '.gcp.databricks.com' },
];

const INTERNAL: readonly CloudEnvironment[] = [
  { cloud: 'AWS', dnsZone: '.dev.databricks.com' },
  { cloud: 'AWS', dnsZone: '.staging.cloud.databricks.com' },
  { cloud: 'AZURE', dnsZone: '.dev.azuredatabricks.net', azureApplicationId: DEVELOPMENT_APP, azure: PUBLIC },
  { cloud: 'AZURE', dnsZone: '.staging.azuredatabricks.net', azureApplicationId: STAGING_APP, azure: PUBLIC },
  { cloud: 'GCP', dnsZone: '.dev.gcp.databricks.com' },
  { cloud: 'GCP', dnsZone: '.staging.gcp.databricks.com' },
];

/** All deployments; the first whose zone a host name ends with is the host's. */
// A spread would count as an effect, and bundlers would keep it.
export const ENVIRONMENTS: readonly CloudEnvironment[] = /* @__PURE__ */ INTERNAL.concat(PRODUCTION);

/**
 * The deployment that the attributes point at.
 * A host outside all zones (a vanity name) that is known to be on Azure gets the values of the Azure cloud, so that
 * tokens are asked for the right resource.
 */
export function cloudEnvironment(facts: CloudFacts): CloudEnvironment {
  const byName = environmentOfHost(facts.host);
  const declared = facts.azureWorkspaceResourceId === undefined ? facts.cloud : 'AZURE';
  if (byName !== undefined && (declared ?? byName.cloud) === byName.cloud) return byName;
  if (declared === 'AZURE') return azureEnvironment(facts.azureEnvironment);
  return PRODUCTION.find(({ cloud }) => cloud === declared) ?? DEFAULT_ENVIRONMENT;
}

/** Tells whether the workspace or account is on Azure. */
export function isAzure(facts: CloudFacts): boolean {
  return facts.azureWorkspaceResourceId !== undefined || cloudOf(facts) === 'AZURE';
}

/** Tells whether the workspace or account is on Google Cloud. */
export function isGcp(facts: CloudFacts): boolean {
  return !isAzure(facts) && cloudOf(facts) === 'GCP';
}

/** Tells whether the workspace or account is on AWS. */
export function isAws(facts: CloudFacts): boolean {
  return facts.host !== undefined && !isAzure(facts) && !isGcp(facts);
}

/** Tells whether a host serves an account and no workspace, by its name. */
export function isAccountHost(host: string | undefined): boolean {
  return /^https:\/\/accounts(-dod)?\./.test(host ?? '');
}

/** Address of the workspace with a deployment name. */
export function deploymentUrl(environment: CloudEnvironment, deploymentName: string): string {
  return `https://${deploymentName}${environment.dnsZone}`;
}

function cloudOf(facts: CloudFacts): Cloud {
  return facts.cloud ?? cloudEnvironment(facts).cloud;
}

function environmentOfHost(host: string | undefined): CloudEnvironment | undefined {
  if (host === undefined || !URL.canParse(host)) return undefined;
  const { hostname } = new URL(host);
  return ENVIRONMENTS.find(({ dnsZone }) => hostname.endsWith(dnsZone));
}

/** An unknown name means the public cloud, as in the other SDKs. */
function azureEnvironment(name = 'PUBLIC'): CloudEnvironment {
  return PRODUCTION.find(({ azure }) => azure?.name === azureName(name)) ?? PUBLIC_AZURE;
}

/** `AzureChinaCloud`, as other tools write it, is `CHINA`. */
function azureName(name: string): string {
  return name
    .toUpperCase()
    .replace(/^AZURE/, '')
    .replace(/CLOUD$/, '');
}
