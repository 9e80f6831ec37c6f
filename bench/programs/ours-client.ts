// The client alone: what its ten calls are compared with.
import { WorkspaceClient } from 'databricks-sdk-ts';

export const w = new WorkspaceClient({ host: 'https://example.cloud.databricks.com', token: 'x' });
