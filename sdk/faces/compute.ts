export * from '../../generated/compute/index.js';
export { Clusters, Clusters as ClustersService } from '../clusters/clusters.js';
export {
  CommandExecution,
  CommandExecution as CommandExecutionService,
} from '../command-execution/command-execution.js';
export type { NodeTypeFilter } from '../clusters/select-node-type.js';
export type { SparkVersionFilter } from '../clusters/select-spark-version.js';
export type { ExecutorOptions, ExecutorRequest } from '../command-execution/command-execution.js';
export type {
  CommandResult,
  ErrorResult,
  ImageResult,
  TableResult,
  TextResult,
} from '../command-execution/command-result.js';
export type { CommandExecutor } from '../command-execution/executor.js';
