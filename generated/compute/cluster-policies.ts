// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  ClusterPolicyPermissions,
  CreatePolicy,
  CreatePolicyResponse,
  DeletePolicy,
  EditPolicy,
  GetClusterPolicyPermissionLevelsRequest,
  GetClusterPolicyPermissionLevelsResponse,
  GetClusterPolicyPermissionsRequest,
  GetClusterPolicyRequest,
  ListClusterPoliciesRequest,
  ListPoliciesResponse,
  Policy,
  SetClusterPolicyPermissionsRequest,
  UpdateClusterPolicyPermissionsRequest,
} from './types.js';

/** The operations of ClusterPolicies. */
export class ClusterPoliciesService extends Service {
  /**
   * Calls `POST /api/2.0/policies/clusters/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/create)
   */
  create(request: CreatePolicy = {}, options?: CallOptions): Promise<CreatePolicyResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/policies/clusters/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/get)
   */
  get(request: GetClusterPolicyRequest, options?: CallOptions): Promise<Policy> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/policies/clusters/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/list)
   */
  list(request: ListClusterPoliciesRequest = {}, options?: CallOptions): Paged<Policy, ListPoliciesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `POST /api/2.0/policies/clusters/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/delete)
   */
  delete(request: DeletePolicy, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/policies/clusters/edit`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/edit)
   */
  edit(request: EditPolicy, options?: CallOptions): Promise<void> {
    return call(this.api, operations.edit, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/cluster-policies/{cluster_policy_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetClusterPolicyPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetClusterPolicyPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/cluster-policies/{cluster_policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/getpermissions)
   */
  getPermissions(
    request: GetClusterPolicyPermissionsRequest,
    options?: CallOptions,
  ): Promise<ClusterPolicyPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/cluster-policies/{cluster_policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/setpermissions)
   */
  setPermissions(
    request: SetClusterPolicyPermissionsRequest,
    options?: CallOptions,
  ): Promise<ClusterPolicyPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/cluster-policies/{cluster_policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusterpolicies/updatepermissions)
   */
  updatePermissions(
    request: UpdateClusterPolicyPermissionsRequest,
    options?: CallOptions,
  ): Promise<ClusterPolicyPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'ClusterPolicies.create',
    route: 'POST /api/2.0/policies/clusters/create',
    body: true,
  } satisfies Operation<CreatePolicy, CreatePolicyResponse>,
  get: {
    id: 'ClusterPolicies.get',
    route: 'GET /api/2.0/policies/clusters/get',
    query: ['policy_id'],
  } satisfies Operation<GetClusterPolicyRequest, Policy>,
  list: {
    id: 'ClusterPolicies.list',
    route: 'GET /api/2.0/policies/clusters/list',
    query: ['sort_column', 'sort_order'],
    paging: { items: 'policies', named: { name: 'name', id: 'policy_id' } },
  } satisfies Operation<ListClusterPoliciesRequest, ListPoliciesResponse>,
  delete: {
    id: 'ClusterPolicies.delete',
    route: 'POST /api/2.0/policies/clusters/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeletePolicy, void>,
  edit: {
    id: 'ClusterPolicies.edit',
    route: 'POST /api/2.0/policies/clusters/edit',
    body: true,
    response: 'none',
  } satisfies Operation<EditPolicy, void>,
  getPermissionLevels: {
    id: 'ClusterPolicies.getPermissionLevels',
    route: 'GET /api/2.0/permissions/cluster-policies/{cluster_policy_id}/permissionLevels',
  } satisfies Operation<GetClusterPolicyPermissionLevelsRequest, GetClusterPolicyPermissionLevelsResponse>,
  getPermissions: {
    id: 'ClusterPolicies.getPermissions',
    route: 'GET /api/2.0/permissions/cluster-policies/{cluster_policy_id}',
  } satisfies Operation<GetClusterPolicyPermissionsRequest, ClusterPolicyPermissions>,
  setPermissions: {
    id: 'ClusterPolicies.setPermissions',
    route: 'PUT /api/2.0/permissions/cluster-policies/{cluster_policy_id}',
    body: true,
  } satisfies Operation<SetClusterPolicyPermissionsRequest, ClusterPolicyPermissions>,
  updatePermissions: {
    id: 'ClusterPolicies.updatePermissions',
    route: 'PATCH /api/2.0/permissions/cluster-policies/{cluster_policy_id}',
    body: true,
  } satisfies Operation<UpdateClusterPolicyPermissionsRequest, ClusterPolicyPermissions>,
};
