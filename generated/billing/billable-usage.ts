// Generated from api/billing.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { DownloadRequest, DownloadResponse } from './types.js';

/** The operations of BillableUsage. */
export class BillableUsageService extends Service {
  /**
   * Calls `GET /api/2.0/accounts/{account_id}/usage/download`.
   *
   * [Reference](https://docs.databricks.com/api/account/billableusage/download)
   */
  download(request: DownloadRequest, options?: CallOptions): Promise<DownloadResponse> {
    return call(this.api, operations.download, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  download: {
    id: 'BillableUsage.download',
    route: 'GET /api/2.0/accounts/{account_id}/usage/download',
    query: ['end_month', 'personal_data', 'start_month'],
    account: true,
    response: 'stream',
    accept: 'text/plain',
  } satisfies Operation<DownloadRequest, DownloadResponse>,
};
