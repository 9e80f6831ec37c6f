// Generated from api/compute.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  AddInstanceProfile,
  CancelCommand,
  CancelPendingClusterEnforcementRequest,
  CancelPendingClusterEnforcementResponse,
  ChangeClusterOwner,
  ClusterDetails,
  ClusterLibraryStatuses,
  ClusterPermissions,
  ClusterPolicyPermissions,
  ClusterStatus,
  Command,
  CommandStatusRequest,
  CommandStatusResponse,
  ContextStatusRequest,
  ContextStatusResponse,
  CreateCluster,
  CreateClusterResponse,
  CreateContext,
  CreateInstancePool,
  CreateInstancePoolResponse,
  CreatePolicy,
  CreatePolicyResponse,
  CreateResponse,
  Created,
  DeleteCluster,
  DeleteGlobalInitScriptRequest,
  DeleteInstancePool,
  DeletePolicy,
  DestroyContext,
  EditCluster,
  EditInstancePool,
  EditPolicy,
  EnforceClusterComplianceRequest,
  EnforceClusterComplianceResponse,
  GetClusterComplianceRequest,
  GetClusterComplianceResponse,
  GetClusterPermissionLevelsRequest,
  GetClusterPermissionLevelsResponse,
  GetClusterPermissionsRequest,
  GetClusterPolicyPermissionLevelsRequest,
  GetClusterPolicyPermissionLevelsResponse,
  GetClusterPolicyPermissionsRequest,
  GetClusterPolicyRequest,
  GetClusterRequest,
  GetEvents,
  GetEventsResponse,
  GetGlobalInitScriptRequest,
  GetInstancePool,
  GetInstancePoolPermissionLevelsRequest,
  GetInstancePoolPermissionLevelsResponse,
  GetInstancePoolPermissionsRequest,
  GetInstancePoolRequest,
  GetPolicyFamilyRequest,
  GetSparkVersionsResponse,
  GlobalInitScriptCreateRequest,
  GlobalInitScriptDetailsWithContent,
  GlobalInitScriptUpdateRequest,
  InstallLibraries,
  InstancePoolPermissions,
  InstanceProfile,
  ListAllClusterLibraryStatusesResponse,
  ListAvailableZonesResponse,
  ListClusterCompliancesRequest,
  ListClusterCompliancesResponse,
  ListClusterPoliciesRequest,
  ListClustersRequest,
  ListClustersResponse,
  ListGlobalInitScriptsResponse,
  ListInstancePools,
  ListInstanceProfilesResponse,
  ListNodeTypesResponse,
  ListPoliciesResponse,
  ListPolicyFamiliesRequest,
  ListPolicyFamiliesResponse,
  PermanentDeleteCluster,
  PinCluster,
  Policy,
  PolicyFamily,
  RemoveInstanceProfile,
  ResizeCluster,
  RestartCluster,
  SetClusterPermissionsRequest,
  SetClusterPolicyPermissionsRequest,
  SetInstancePoolPermissionsRequest,
  StartCluster,
  UninstallLibraries,
  UnpinCluster,
  UpdateCluster,
  UpdateClusterPermissionsRequest,
  UpdateClusterPolicyPermissionsRequest,
  UpdateInstancePoolPermissionsRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface ComputePaths {
  '/api/1.2/commands/cancel': {
    /** `CommandExecution.cancel` */
    post: RestOperation<{}, CancelCommand, never>;
  };
  '/api/1.2/commands/execute': {
    /** `CommandExecution.execute` */
    post: RestOperation<{}, Command, Created>;
  };
  '/api/1.2/commands/status': {
    /** `CommandExecution.commandStatus` */
    get: RestOperation<
      { query: Pick<CommandStatusRequest, 'clusterId' | 'commandId' | 'contextId'> },
      never,
      CommandStatusResponse
    >;
  };
  '/api/1.2/contexts/create': {
    /** `CommandExecution.create` */
    post: RestOperation<{}, CreateContext, Created>;
  };
  '/api/1.2/contexts/destroy': {
    /** `CommandExecution.destroy` */
    post: RestOperation<{}, DestroyContext, never>;
  };
  '/api/1.2/contexts/status': {
    /** `CommandExecution.contextStatus` */
    get: RestOperation<{ query: Pick<ContextStatusRequest, 'clusterId' | 'contextId'> }, never, ContextStatusResponse>;
  };
  '/api/2.0/global-init-scripts': {
    /** `GlobalInitScripts.create` */
    post: RestOperation<{}, GlobalInitScriptCreateRequest, CreateResponse>;
    /** `GlobalInitScripts.list` */
    get: RestOperation<{}, never, ListGlobalInitScriptsResponse>;
  };
  '/api/2.0/global-init-scripts/{script_id}': {
    /** `GlobalInitScripts.get` */
    get: RestOperation<
      { path: { script_id: GetGlobalInitScriptRequest['script_id'] } },
      never,
      GlobalInitScriptDetailsWithContent
    >;
    /** `GlobalInitScripts.update` */
    patch: RestOperation<
      { path: { script_id: GlobalInitScriptUpdateRequest['script_id'] } },
      Omit<GlobalInitScriptUpdateRequest, 'script_id'>,
      never
    >;
    /** `GlobalInitScripts.delete` */
    delete: RestOperation<{ path: { script_id: DeleteGlobalInitScriptRequest['script_id'] } }, never, never>;
  };
  '/api/2.0/instance-pools/create': {
    /** `InstancePools.create` */
    post: RestOperation<{}, CreateInstancePool, CreateInstancePoolResponse>;
  };
  '/api/2.0/instance-pools/delete': {
    /** `InstancePools.delete` */
    post: RestOperation<{}, DeleteInstancePool, never>;
  };
  '/api/2.0/instance-pools/edit': {
    /** `InstancePools.edit` */
    post: RestOperation<{}, EditInstancePool, never>;
  };
  '/api/2.0/instance-pools/get': {
    /** `InstancePools.get` */
    get: RestOperation<{ query: Pick<GetInstancePoolRequest, 'instance_pool_id'> }, never, GetInstancePool>;
  };
  '/api/2.0/instance-pools/list': {
    /** `InstancePools.list` */
    get: RestOperation<{}, never, ListInstancePools>;
  };
  '/api/2.0/instance-profiles/add': {
    /** `InstanceProfiles.add` */
    post: RestOperation<{}, AddInstanceProfile, never>;
  };
  '/api/2.0/instance-profiles/edit': {
    /** `InstanceProfiles.edit` */
    post: RestOperation<{}, InstanceProfile, never>;
  };
  '/api/2.0/instance-profiles/list': {
    /** `InstanceProfiles.list` */
    get: RestOperation<{}, never, ListInstanceProfilesResponse>;
  };
  '/api/2.0/instance-profiles/remove': {
    /** `InstanceProfiles.remove` */
    post: RestOperation<{}, RemoveInstanceProfile, never>;
  };
  '/api/2.0/libraries/all-cluster-statuses': {
    /** `Libraries.allClusterStatuses` */
    get: RestOperation<{}, never, ListAllClusterLibraryStatusesResponse>;
  };
  '/api/2.0/libraries/cluster-status': {
    /** `Libraries.clusterStatus` */
    get: RestOperation<{ query: Pick<ClusterStatus, 'cluster_id'> }, never, ClusterLibraryStatuses>;
  };
  '/api/2.0/libraries/install': {
    /** `Libraries.install` */
    post: RestOperation<{}, InstallLibraries, never>;
  };
  '/api/2.0/libraries/uninstall': {
    /** `Libraries.uninstall` */
    post: RestOperation<{}, UninstallLibraries, never>;
  };
  '/api/2.0/permissions/cluster-policies/{cluster_policy_id}': {
    /** `ClusterPolicies.getPermissions` */
    get: RestOperation<
      { path: { cluster_policy_id: GetClusterPolicyPermissionsRequest['cluster_policy_id'] } },
      never,
      ClusterPolicyPermissions
    >;
    /** `ClusterPolicies.setPermissions` */
    put: RestOperation<
      { path: { cluster_policy_id: SetClusterPolicyPermissionsRequest['cluster_policy_id'] } },
      Omit<SetClusterPolicyPermissionsRequest, 'cluster_policy_id'>,
      ClusterPolicyPermissions
    >;
    /** `ClusterPolicies.updatePermissions` */
    patch: RestOperation<
      { path: { cluster_policy_id: UpdateClusterPolicyPermissionsRequest['cluster_policy_id'] } },
      Omit<UpdateClusterPolicyPermissionsRequest, 'cluster_policy_id'>,
      ClusterPolicyPermissions
    >;
  };
  '/api/2.0/permissions/cluster-policies/{cluster_policy_id}/permissionLevels': {
    /** `ClusterPolicies.getPermissionLevels` */
    get: RestOperation<
      { path: { cluster_policy_id: GetClusterPolicyPermissionLevelsRequest['cluster_policy_id'] } },
      never,
      GetClusterPolicyPermissionLevelsResponse
    >;
  };
  '/api/2.0/permissions/clusters/{cluster_id}': {
    /** `Clusters.getPermissions` */
    get: RestOperation<{ path: { cluster_id: GetClusterPermissionsRequest['cluster_id'] } }, never, ClusterPermissions>;
    /** `Clusters.setPermissions` */
    put: RestOperation<
      { path: { cluster_id: SetClusterPermissionsRequest['cluster_id'] } },
      Omit<SetClusterPermissionsRequest, 'cluster_id'>,
      ClusterPermissions
    >;
    /** `Clusters.updatePermissions` */
    patch: RestOperation<
      { path: { cluster_id: UpdateClusterPermissionsRequest['cluster_id'] } },
      Omit<UpdateClusterPermissionsRequest, 'cluster_id'>,
      ClusterPermissions
    >;
  };
  '/api/2.0/permissions/clusters/{cluster_id}/permissionLevels': {
    /** `Clusters.getPermissionLevels` */
    get: RestOperation<
      { path: { cluster_id: GetClusterPermissionLevelsRequest['cluster_id'] } },
      never,
      GetClusterPermissionLevelsResponse
    >;
  };
  '/api/2.0/permissions/instance-pools/{instance_pool_id}': {
    /** `InstancePools.getPermissions` */
    get: RestOperation<
      { path: { instance_pool_id: GetInstancePoolPermissionsRequest['instance_pool_id'] } },
      never,
      InstancePoolPermissions
    >;
    /** `InstancePools.setPermissions` */
    put: RestOperation<
      { path: { instance_pool_id: SetInstancePoolPermissionsRequest['instance_pool_id'] } },
      Omit<SetInstancePoolPermissionsRequest, 'instance_pool_id'>,
      InstancePoolPermissions
    >;
    /** `InstancePools.updatePermissions` */
    patch: RestOperation<
      { path: { instance_pool_id: UpdateInstancePoolPermissionsRequest['instance_pool_id'] } },
      Omit<UpdateInstancePoolPermissionsRequest, 'instance_pool_id'>,
      InstancePoolPermissions
    >;
  };
  '/api/2.0/permissions/instance-pools/{instance_pool_id}/permissionLevels': {
    /** `InstancePools.getPermissionLevels` */
    get: RestOperation<
      { path: { instance_pool_id: GetInstancePoolPermissionLevelsRequest['instance_pool_id'] } },
      never,
      GetInstancePoolPermissionLevelsResponse
    >;
  };
  '/api/2.0/policies/clusters/create': {
    /** `ClusterPolicies.create` */
    post: RestOperation<{}, CreatePolicy, CreatePolicyResponse>;
  };
  '/api/2.0/policies/clusters/delete': {
    /** `ClusterPolicies.delete` */
    post: RestOperation<{}, DeletePolicy, never>;
  };
  '/api/2.0/policies/clusters/edit': {
    /** `ClusterPolicies.edit` */
    post: RestOperation<{}, EditPolicy, never>;
  };
  '/api/2.0/policies/clusters/enforce-compliance': {
    /** `PolicyComplianceForClusters.enforceCompliance` */
    post: RestOperation<{}, EnforceClusterComplianceRequest, EnforceClusterComplianceResponse>;
  };
  '/api/2.0/policies/clusters/get': {
    /** `ClusterPolicies.get` */
    get: RestOperation<{ query: Pick<GetClusterPolicyRequest, 'policy_id'> }, never, Policy>;
  };
  '/api/2.0/policies/clusters/get-compliance': {
    /** `PolicyComplianceForClusters.getCompliance` */
    get: RestOperation<{ query: Pick<GetClusterComplianceRequest, 'cluster_id'> }, never, GetClusterComplianceResponse>;
  };
  '/api/2.0/policies/clusters/list': {
    /** `ClusterPolicies.list` */
    get: RestOperation<
      { query?: Pick<ListClusterPoliciesRequest, 'sort_column' | 'sort_order'> },
      never,
      ListPoliciesResponse
    >;
  };
  '/api/2.0/policies/clusters/list-compliance': {
    /** `PolicyComplianceForClusters.listCompliance` */
    get: RestOperation<
      { query: Pick<ListClusterCompliancesRequest, 'page_size' | 'page_token' | 'policy_id'> },
      never,
      ListClusterCompliancesResponse
    >;
  };
  '/api/2.0/policies/clusters:cancelPendingClusterEnforcement': {
    /** `PolicyComplianceForClusters.cancelPendingClusterEnforcement` */
    post: RestOperation<{}, CancelPendingClusterEnforcementRequest, CancelPendingClusterEnforcementResponse>;
  };
  '/api/2.0/policy-families': {
    /** `PolicyFamilies.list` */
    get: RestOperation<
      { query?: Pick<ListPolicyFamiliesRequest, 'max_results' | 'page_token'> },
      never,
      ListPolicyFamiliesResponse
    >;
  };
  '/api/2.0/policy-families/{policy_family_id}': {
    /** `PolicyFamilies.get` */
    get: RestOperation<
      {
        path: { policy_family_id: GetPolicyFamilyRequest['policy_family_id'] };
        query?: Pick<GetPolicyFamilyRequest, 'version'>;
      },
      never,
      PolicyFamily
    >;
  };
  '/api/2.1/clusters/change-owner': {
    /** `Clusters.changeOwner` */
    post: RestOperation<{}, ChangeClusterOwner, never>;
  };
  '/api/2.1/clusters/create': {
    /** `Clusters.create` */
    post: RestOperation<{}, CreateCluster, CreateClusterResponse>;
  };
  '/api/2.1/clusters/delete': {
    /** `Clusters.delete` */
    post: RestOperation<{}, DeleteCluster, never>;
  };
  '/api/2.1/clusters/edit': {
    /** `Clusters.edit` */
    post: RestOperation<{}, EditCluster, never>;
  };
  '/api/2.1/clusters/events': {
    /** `Clusters.events` */
    post: RestOperation<{}, GetEvents, GetEventsResponse>;
  };
  '/api/2.1/clusters/get': {
    /** `Clusters.get` */
    get: RestOperation<{ query: Pick<GetClusterRequest, 'cluster_id'> }, never, ClusterDetails>;
  };
  '/api/2.1/clusters/list': {
    /** `Clusters.list` */
    get: RestOperation<
      { query?: Pick<ListClustersRequest, 'filter_by' | 'page_size' | 'page_token' | 'sort_by'> },
      never,
      ListClustersResponse
    >;
  };
  '/api/2.1/clusters/list-node-types': {
    /** `Clusters.listNodeTypes` */
    get: RestOperation<{}, never, ListNodeTypesResponse>;
  };
  '/api/2.1/clusters/list-zones': {
    /** `Clusters.listZones` */
    get: RestOperation<{}, never, ListAvailableZonesResponse>;
  };
  '/api/2.1/clusters/permanent-delete': {
    /** `Clusters.permanentDelete` */
    post: RestOperation<{}, PermanentDeleteCluster, never>;
  };
  '/api/2.1/clusters/pin': {
    /** `Clusters.pin` */
    post: RestOperation<{}, PinCluster, never>;
  };
  '/api/2.1/clusters/resize': {
    /** `Clusters.resize` */
    post: RestOperation<{}, ResizeCluster, never>;
  };
  '/api/2.1/clusters/restart': {
    /** `Clusters.restart` */
    post: RestOperation<{}, RestartCluster, never>;
  };
  '/api/2.1/clusters/spark-versions': {
    /** `Clusters.sparkVersions` */
    get: RestOperation<{}, never, GetSparkVersionsResponse>;
  };
  '/api/2.1/clusters/start': {
    /** `Clusters.start` */
    post: RestOperation<{}, StartCluster, never>;
  };
  '/api/2.1/clusters/unpin': {
    /** `Clusters.unpin` */
    post: RestOperation<{}, UnpinCluster, never>;
  };
  '/api/2.1/clusters/update': {
    /** `Clusters.update` */
    post: RestOperation<{}, UpdateCluster, never>;
  };
}
