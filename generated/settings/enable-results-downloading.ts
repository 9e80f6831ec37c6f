// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { EnableResultsDownloading, UpdateEnableResultsDownloadingRequest } from './types.js';

/** The operations of EnableResultsDownloading. */
export class EnableResultsDownloadingService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/enable-results-downloading/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/enableresultsdownloading/getenableresultsdownloading)
   */
  getEnableResultsDownloading(options?: CallOptions): Promise<EnableResultsDownloading> {
    return call(this.api, operations.getEnableResultsDownloading, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/enable-results-downloading/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/enableresultsdownloading/patchenableresultsdownloading)
   */
  patchEnableResultsDownloading(
    request: UpdateEnableResultsDownloadingRequest,
    options?: CallOptions,
  ): Promise<EnableResultsDownloading> {
    return call(this.api, operations.patchEnableResultsDownloading, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getEnableResultsDownloading: {
    id: 'EnableResultsDownloading.getEnableResultsDownloading',
    route: 'GET /api/2.0/settings/types/enable-results-downloading/names/default',
  } satisfies Operation<object, EnableResultsDownloading>,
  patchEnableResultsDownloading: {
    id: 'EnableResultsDownloading.patchEnableResultsDownloading',
    route: 'PATCH /api/2.0/settings/types/enable-results-downloading/names/default',
    body: true,
  } satisfies Operation<UpdateEnableResultsDownloadingRequest, EnableResultsDownloading>,
};
