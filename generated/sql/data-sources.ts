// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { DataSource } from './types.js';

/** The operations of DataSources. */
export class DataSourcesService extends Service {
  /**
   * Calls `GET /api/2.0/preview/sql/data_sources`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/datasources/list)
   *
   * @deprecated Use `w.warehouses.list`.
   */
  list(options?: CallOptions): Promise<DataSource[]> {
    return call(this.api, operations.list, {}, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  list: {
    id: 'DataSources.list',
    route: 'GET /api/2.0/preview/sql/data_sources',
  } satisfies Operation<object, DataSource[]>,
};
