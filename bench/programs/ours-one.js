import { ClustersService } from 'databricks-sdk-ts/compute';
import { ApiClient } from 'databricks-sdk-ts';

export const run = (options) => new ClustersService(new ApiClient(options)).list();
