// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateNetworkConnectivityConfigurationRequest,
  CreatePrivateEndpointRuleRequest,
  DeleteNetworkConnectivityConfigurationRequest,
  DeletePrivateEndpointRuleRequest,
  GetNetworkConnectivityConfigurationRequest,
  GetPrivateEndpointRuleRequest,
  ListNetworkConnectivityConfigurationsRequest,
  ListNetworkConnectivityConfigurationsResponse,
  ListPrivateEndpointRulesRequest,
  ListPrivateEndpointRulesResponse,
  NccPrivateEndpointRule,
  NetworkConnectivityConfiguration,
  UpdateNetworkConnectivityConfigRequest,
  UpdatePrivateEndpointRuleRequest,
} from './types.js';

/** The operations of NetworkConnectivity. */
export class NetworkConnectivityService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/network-connectivity-configs`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/createnetworkconnectivityconfiguration)
   */
  createNetworkConnectivityConfiguration(
    request: CreateNetworkConnectivityConfigurationRequest,
    options?: CallOptions,
  ): Promise<NetworkConnectivityConfiguration> {
    return call(this.api, operations.createNetworkConnectivityConfiguration, request, options);
  }

  /**
   * Calls
   * `POST /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/createprivateendpointrule)
   */
  createPrivateEndpointRule(
    request: CreatePrivateEndpointRuleRequest,
    options?: CallOptions,
  ): Promise<NccPrivateEndpointRule> {
    return call(this.api, operations.createPrivateEndpointRule, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/deletenetworkconnectivityconfiguration)
   */
  deleteNetworkConnectivityConfiguration(
    request: DeleteNetworkConnectivityConfigurationRequest,
    options?: CallOptions,
  ): Promise<void> {
    return call(this.api, operations.deleteNetworkConnectivityConfiguration, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules/{private_endpoint_rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/deleteprivateendpointrule)
   */
  deletePrivateEndpointRule(
    request: DeletePrivateEndpointRuleRequest,
    options?: CallOptions,
  ): Promise<NccPrivateEndpointRule> {
    return call(this.api, operations.deletePrivateEndpointRule, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/getnetworkconnectivityconfiguration)
   */
  getNetworkConnectivityConfiguration(
    request: GetNetworkConnectivityConfigurationRequest,
    options?: CallOptions,
  ): Promise<NetworkConnectivityConfiguration> {
    return call(this.api, operations.getNetworkConnectivityConfiguration, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules/{private_endpoint_rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/getprivateendpointrule)
   */
  getPrivateEndpointRule(
    request: GetPrivateEndpointRuleRequest,
    options?: CallOptions,
  ): Promise<NccPrivateEndpointRule> {
    return call(this.api, operations.getPrivateEndpointRule, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/network-connectivity-configs`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/listnetworkconnectivityconfigurations)
   */
  listNetworkConnectivityConfigurations(
    request: ListNetworkConnectivityConfigurationsRequest = {},
    options?: CallOptions,
  ): Paged<NetworkConnectivityConfiguration, ListNetworkConnectivityConfigurationsResponse> {
    return paginate(this.api, operations.listNetworkConnectivityConfigurations, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/listprivateendpointrules)
   */
  listPrivateEndpointRules(
    request: ListPrivateEndpointRulesRequest,
    options?: CallOptions,
  ): Paged<NccPrivateEndpointRule, ListPrivateEndpointRulesResponse> {
    return paginate(this.api, operations.listPrivateEndpointRules, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/updatenetworkconnectivityconfig)
   */
  updateNetworkConnectivityConfig(
    request: UpdateNetworkConnectivityConfigRequest,
    options?: CallOptions,
  ): Promise<NetworkConnectivityConfiguration> {
    return call(this.api, operations.updateNetworkConnectivityConfig, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules/{private_endpoint_rule_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkconnectivity/updateprivateendpointrule)
   */
  updatePrivateEndpointRule(
    request: UpdatePrivateEndpointRuleRequest,
    options?: CallOptions,
  ): Promise<NccPrivateEndpointRule> {
    return call(this.api, operations.updatePrivateEndpointRule, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createNetworkConnectivityConfiguration: {
    id: 'NetworkConnectivity.createNetworkConnectivityConfiguration',
    route: 'POST /api/2.0/accounts/{account_id}/network-connectivity-configs',
    body: 'network_connectivity_config',
    account: true,
  } satisfies Operation<CreateNetworkConnectivityConfigurationRequest, NetworkConnectivityConfiguration>,
  createPrivateEndpointRule: {
    id: 'NetworkConnectivity.createPrivateEndpointRule',
    route:
      'POST /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules',
    body: 'private_endpoint_rule',
    account: true,
  } satisfies Operation<CreatePrivateEndpointRuleRequest, NccPrivateEndpointRule>,
  deleteNetworkConnectivityConfiguration: {
    id: 'NetworkConnectivity.deleteNetworkConnectivityConfiguration',
    route: 'DELETE /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteNetworkConnectivityConfigurationRequest, void>,
  deletePrivateEndpointRule: {
    id: 'NetworkConnectivity.deletePrivateEndpointRule',
    route:
      'DELETE /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules/{private_endpoint_rule_id}',
    account: true,
  } satisfies Operation<DeletePrivateEndpointRuleRequest, NccPrivateEndpointRule>,
  getNetworkConnectivityConfiguration: {
    id: 'NetworkConnectivity.getNetworkConnectivityConfiguration',
    route: 'GET /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}',
    account: true,
  } satisfies Operation<GetNetworkConnectivityConfigurationRequest, NetworkConnectivityConfiguration>,
  getPrivateEndpointRule: {
    id: 'NetworkConnectivity.getPrivateEndpointRule',
    route:
      'GET /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules/{private_endpoint_rule_id}',
    account: true,
  } satisfies Operation<GetPrivateEndpointRuleRequest, NccPrivateEndpointRule>,
  listNetworkConnectivityConfigurations: {
    id: 'NetworkConnectivity.listNetworkConnectivityConfigurations',
    route: 'GET /api/2.0/accounts/{account_id}/network-connectivity-configs',
    query: ['page_token'],
    account: true,
    paging: { items: 'items', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListNetworkConnectivityConfigurationsRequest, ListNetworkConnectivityConfigurationsResponse>,
  listPrivateEndpointRules: {
    id: 'NetworkConnectivity.listPrivateEndpointRules',
    route:
      'GET /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules',
    query: ['page_token'],
    account: true,
    paging: { items: 'items', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListPrivateEndpointRulesRequest, ListPrivateEndpointRulesResponse>,
  updateNetworkConnectivityConfig: {
    id: 'NetworkConnectivity.updateNetworkConnectivityConfig',
    route: 'PATCH /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}',
    query: ['update_mask'],
    body: 'network_connectivity_config',
    account: true,
  } satisfies Operation<UpdateNetworkConnectivityConfigRequest, NetworkConnectivityConfiguration>,
  updatePrivateEndpointRule: {
    id: 'NetworkConnectivity.updatePrivateEndpointRule',
    route:
      'PATCH /api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules/{private_endpoint_rule_id}',
    query: ['update_mask'],
    body: 'private_endpoint_rule',
    account: true,
  } satisfies Operation<UpdatePrivateEndpointRuleRequest, NccPrivateEndpointRule>,
};
