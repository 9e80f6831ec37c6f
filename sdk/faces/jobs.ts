export * from '../../generated/jobs/index.js';
export { Jobs, Jobs as JobsService } from '../jobs/jobs.js';
export type { RunOutputs, TaskOutput } from '../jobs/task-outputs.js';
