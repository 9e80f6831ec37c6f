import type { Extensions } from './client-view.js';

/** The services that the project's clients replace by hand-written subclasses. */
export const extensions: Extensions = {
  'compute.Clusters': { className: 'ClustersExtension', from: '../runtime/extensions/clusters.js' },
  'compute.CommandExecution': {
    className: 'CommandExecutionExtension',
    from: '../runtime/extensions/command-execution.js',
  },
  'dashboards.Genie': { className: 'GenieExtension', from: '../runtime/extensions/genie.js' },
  'database.Database': { className: 'DatabaseExtension', from: '../runtime/extensions/database.js' },
  'files.Dbfs': { className: 'DbfsExtension', from: '../runtime/extensions/dbfs.js' },
  'files.Files': { className: 'FilesExtension', from: '../runtime/extensions/files.js' },
  'jobs.Jobs': { className: 'JobsExtension', from: '../runtime/extensions/jobs.js' },
  'postgres.Postgres': { className: 'PostgresExtension', from: '../runtime/extensions/postgres.js' },
  'serving.ServingEndpoints': {
    className: 'ServingEndpointsExtension',
    from: '../runtime/extensions/serving-endpoints.js',
  },
  'serving.ServingEndpointsDataPlane': {
    className: 'ServingEndpointsDataPlaneExtension',
    from: '../runtime/extensions/serving-endpoints-data-plane.js',
  },
  'vectorsearch.VectorSearchIndexes': {
    className: 'VectorSearchIndexesExtension',
    from: '../runtime/extensions/vector-search-indexes.js',
  },
  'workspace.Secrets': { className: 'SecretsExtension', from: '../runtime/extensions/secrets.js' },
  'workspace.Workspace': { className: 'WorkspaceExtension', from: '../runtime/extensions/workspace.js' },
};
