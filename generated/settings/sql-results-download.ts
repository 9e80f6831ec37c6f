// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DeleteSqlResultsDownloadRequest,
  DeleteSqlResultsDownloadResponse,
  GetSqlResultsDownloadRequest,
  SqlResultsDownload,
  UpdateSqlResultsDownloadRequest,
} from './types.js';

/** The operations of SqlResultsDownload. */
export class SqlResultsDownloadService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/sql_results_download/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sqlresultsdownload/get)
   */
  get(request: GetSqlResultsDownloadRequest = {}, options?: CallOptions): Promise<SqlResultsDownload> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/sql_results_download/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sqlresultsdownload/update)
   */
  update(request: UpdateSqlResultsDownloadRequest, options?: CallOptions): Promise<SqlResultsDownload> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/sql_results_download/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sqlresultsdownload/delete)
   */
  delete(
    request: DeleteSqlResultsDownloadRequest = {},
    options?: CallOptions,
  ): Promise<DeleteSqlResultsDownloadResponse> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'SqlResultsDownload.get',
    route: 'GET /api/2.0/settings/types/sql_results_download/names/default',
    query: ['etag'],
  } satisfies Operation<GetSqlResultsDownloadRequest, SqlResultsDownload>,
  update: {
    id: 'SqlResultsDownload.update',
    route: 'PATCH /api/2.0/settings/types/sql_results_download/names/default',
    body: true,
  } satisfies Operation<UpdateSqlResultsDownloadRequest, SqlResultsDownload>,
  delete: {
    id: 'SqlResultsDownload.delete',
    route: 'DELETE /api/2.0/settings/types/sql_results_download/names/default',
    query: ['etag'],
  } satisfies Operation<DeleteSqlResultsDownloadRequest, DeleteSqlResultsDownloadResponse>,
};
