// Generated from api/jobs.json by codegen/. Do not edit.
export * from './types.js';
export { JobsService } from './jobs.js';
export { PolicyComplianceForJobsService } from './policy-compliance-for-jobs.js';
