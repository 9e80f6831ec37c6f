import { WorkspaceClient } from '@databricks/sdk-experimental';

export function run(options) {
  const workspace = new WorkspaceClient(options);
  return [workspace.clusters.list({}), workspace.jobs.list({}), workspace.catalogs.list({})];
}
