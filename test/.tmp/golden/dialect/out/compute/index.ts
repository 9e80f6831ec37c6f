// Generated from api/compute.json by codegen/. Do not edit.
export * from './types.js';
export { AccountPoliciesService } from './account-policies.js';
export { ClusterLibrariesService } from './cluster-libraries.js';
export { ClustersService } from './clusters.js';
