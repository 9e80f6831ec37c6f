// Generated from api/tags.json by codegen/. Do not edit.
export * from './types.js';
export { TagPoliciesService } from './tag-policies.js';
export { WorkspaceEntityTagAssignmentsService } from './workspace-entity-tag-assignments.js';
