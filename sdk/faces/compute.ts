export * from '../../generated/compute/index.js';
export { Clusters, Clusters as ClustersService } from '../clusters/clusters.js';
export {
  CommandExecution,
  CommandExecution as CommandExecutionService,
} from '../command-execution/command-execution.js';
