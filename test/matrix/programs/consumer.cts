import type { ClustersService } from 'databricks-sdk-ts/compute';
import { WorkspaceClient } from 'databricks-sdk-ts';

export const clusters: ClustersService = new WorkspaceClient({ host: 'https://x.example', token: 't' }).clusters;
