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
  'files.Files': { className: 'FilesExtension', from: '../runtime/extensions/files.js' },
  'jobs.Jobs': { className: 'JobsExtension', from: '../runtime/extensions/jobs.js' },
  'postgres.Postgres': { className: 'PostgresExtension', from: '../runtime/extensions/postgres.js' },
  'workspace.Secrets': { className: 'SecretsExtension', from: '../runtime/extensions/secrets.js' },
};
