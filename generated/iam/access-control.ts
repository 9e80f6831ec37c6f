// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { CheckPolicyRequest, CheckPolicyResponse } from './types.js';

/** The operations of AccessControl. */
export class AccessControlService extends Service {
  /**
   * Calls `GET /api/2.0/access-control/check-policy-v2`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/accesscontrol/checkpolicy)
   */
  checkPolicy(request: CheckPolicyRequest, options?: CallOptions): Promise<CheckPolicyResponse> {
    return call(this.api, operations.checkPolicy, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  checkPolicy: {
    id: 'AccessControl.checkPolicy',
    route: 'GET /api/2.0/access-control/check-policy-v2',
    query: ['actor', 'authz_identity', 'consistency_token', 'permission', 'resource', 'resource_info'],
  } satisfies Operation<CheckPolicyRequest, CheckPolicyResponse>,
};
