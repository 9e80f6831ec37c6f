import { WorkspaceClient } from '@databricks/sdk-experimental';

export const run = (options) => new WorkspaceClient(options).clusters.list({});
