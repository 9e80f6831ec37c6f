import { CatalogsService } from 'databricks-sdk-ts/catalog';
import { ClustersService } from 'databricks-sdk-ts/compute';
import { JobsService } from 'databricks-sdk-ts/jobs';
import { ApiClient } from 'databricks-sdk-ts';

export function run(options) {
  const client = new ApiClient(options);
  return [new ClustersService(client).list(), new JobsService(client).list(), new CatalogsService(client).list()];
}
