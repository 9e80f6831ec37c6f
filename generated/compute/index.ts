// Generated from api/compute.json by codegen/. Do not edit.
export * from './types.js';
export { ClusterPoliciesService } from './cluster-policies.js';
export { ClustersService } from './clusters.js';
export { CommandExecutionService } from './command-execution.js';
export { GlobalInitScriptsService } from './global-init-scripts.js';
export { InstancePoolsService } from './instance-pools.js';
export { InstanceProfilesService } from './instance-profiles.js';
export { LibrariesService } from './libraries.js';
export { PolicyComplianceForClustersService } from './policy-compliance-for-clusters.js';
export { PolicyFamiliesService } from './policy-families.js';
