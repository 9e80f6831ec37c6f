/** Where an item of a list has its name, and its id. */
export interface NameFields {
  /** Field, or path of fields with dots, of the name. */
  readonly name: string;
  /** Field of the id. */
  readonly id: string;
}

const fields = (name: string, id: string): NameFields => ({ name, id });

const DISPLAY_NAME = /* @__PURE__ */ fields('display_name', 'id');
const SCIM_NAME = /* @__PURE__ */ fields('displayName', 'id');
const FULL_NAME = /* @__PURE__ */ fields('name', 'full_name');
const NAME = /* @__PURE__ */ fields('name', 'id');
const LABEL = /* @__PURE__ */ fields('label', 'list_id');
const COMMENT = /* @__PURE__ */ fields('comment', 'token_id');

/** The lists whose items have names, by `Service.method`. */
export const NAME_FIELDS: Readonly<Record<string, NameFields>> = {
  'AccountGroups.list': SCIM_NAME,
  'AccountIpAccessLists.list': LABEL,
  'AccountServicePrincipals.list': SCIM_NAME,
  'AccountUsers.list': { name: 'userName', id: 'id' },
  'Alerts.list': DISPLAY_NAME,
  'AlertsV2.listAlerts': DISPLAY_NAME,
  'Apps.list': NAME,
  'ClusterPolicies.list': { name: 'name', id: 'policy_id' },
  'Clusters.list': { name: 'cluster_name', id: 'cluster_id' },
  'Connections.list': FULL_NAME,
  'ConsumerListings.list': { name: 'summary.name', id: 'id' },
  'ConsumerProviders.list': NAME,
  'Experiments.listExperiments': { name: 'name', id: 'experiment_id' },
  'Experiments.searchExperiments': { name: 'name', id: 'experiment_id' },
  'Functions.list': FULL_NAME,
  'GitCredentials.list': { name: 'git_provider', id: 'credential_id' },
  'GlobalInitScripts.list': { name: 'name', id: 'script_id' },
  'Groups.list': SCIM_NAME,
  'InstancePools.list': { name: 'instance_pool_name', id: 'instance_pool_id' },
  'IpAccessLists.list': LABEL,
  'Jobs.list': { name: 'settings.name', id: 'job_id' },
  'LogDelivery.list': { name: 'config_name', id: 'config_id' },
  'Pipelines.listPipelines': { name: 'name', id: 'pipeline_id' },
  'ProviderExchangeFilters.list': NAME,
  'ProviderExchanges.list': NAME,
  'ProviderExchanges.listExchangesForListing': { name: 'exchange_name', id: 'exchange_id' },
  'ProviderExchanges.listListingsForExchange': { name: 'listing_name', id: 'listing_id' },
  'ProviderFiles.list': DISPLAY_NAME,
  'ProviderListings.list': { name: 'summary.name', id: 'id' },
  'ProviderProviders.list': NAME,
  'Providers.list': { name: 'name', id: 'metastore_id' },
  'Queries.list': DISPLAY_NAME,
  'RegisteredModels.list': FULL_NAME,
  'Repos.list': { name: 'path', id: 'id' },
  'ServicePrincipals.list': SCIM_NAME,
  'ServingEndpoints.list': NAME,
  'TokenManagement.list': COMMENT,
  'Tokens.list': COMMENT,
  'Users.list': { name: 'userName', id: 'id' },
  'Volumes.list': { name: 'name', id: 'volume_id' },
  'Warehouses.list': NAME,
  'Workspace.list': { name: 'path', id: 'object_id' },
};

/** The items that come as a plain array tell by their fields what they are; a workspace also has ids of other things. */
export const ARRAY_FIELDS: readonly NameFields[] = [
  { name: 'workspace_name', id: 'workspace_id' },
  { name: 'credentials_name', id: 'credentials_id' },
  { name: 'network_name', id: 'network_id' },
  { name: 'private_access_settings_name', id: 'private_access_settings_id' },
  { name: 'storage_configuration_name', id: 'storage_configuration_id' },
  { name: 'vpc_endpoint_name', id: 'vpc_endpoint_id' },
];
