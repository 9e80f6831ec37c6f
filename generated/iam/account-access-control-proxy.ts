// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  GetAssignableRolesForResourceRequest,
  GetAssignableRolesForResourceResponse,
  GetRuleSetRequest,
  RuleSetResponse,
  UpdateRuleSetRequest,
} from './types.js';

/** The operations of AccountAccessControlProxy. */
export class AccountAccessControlProxyService extends Service {
  /**
   * Calls `GET /api/2.0/preview/accounts/access-control/assignable-roles`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/accountaccesscontrolproxy/getassignablerolesforresource)
   */
  getAssignableRolesForResource(
    request: GetAssignableRolesForResourceRequest,
    options?: CallOptions,
  ): Promise<GetAssignableRolesForResourceResponse> {
    return call(this.api, operations.getAssignableRolesForResource, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/accounts/access-control/rule-sets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/accountaccesscontrolproxy/getruleset)
   */
  getRuleSet(request: GetRuleSetRequest, options?: CallOptions): Promise<RuleSetResponse> {
    return call(this.api, operations.getRuleSet, request, options);
  }

  /**
   * Calls `PUT /api/2.0/preview/accounts/access-control/rule-sets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/accountaccesscontrolproxy/updateruleset)
   */
  updateRuleSet(request: UpdateRuleSetRequest, options?: CallOptions): Promise<RuleSetResponse> {
    return call(this.api, operations.updateRuleSet, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getAssignableRolesForResource: {
    id: 'AccountAccessControlProxy.getAssignableRolesForResource',
    route: 'GET /api/2.0/preview/accounts/access-control/assignable-roles',
    query: ['resource'],
  } satisfies Operation<GetAssignableRolesForResourceRequest, GetAssignableRolesForResourceResponse>,
  getRuleSet: {
    id: 'AccountAccessControlProxy.getRuleSet',
    route: 'GET /api/2.0/preview/accounts/access-control/rule-sets',
    query: ['etag', 'name'],
  } satisfies Operation<GetRuleSetRequest, RuleSetResponse>,
  updateRuleSet: {
    id: 'AccountAccessControlProxy.updateRuleSet',
    route: 'PUT /api/2.0/preview/accounts/access-control/rule-sets',
    body: true,
  } satisfies Operation<UpdateRuleSetRequest, RuleSetResponse>,
};
