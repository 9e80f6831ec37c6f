// Generated from api/dashboards.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { GetPublishedDashboardTokenInfoRequest, GetPublishedDashboardTokenInfoResponse } from './types.js';

/** The operations of LakeviewEmbedded. */
export class LakeviewEmbeddedService extends Service {
  /**
   * Calls `GET /api/2.0/lakeview/dashboards/{dashboard_id}/published/tokeninfo`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/lakeviewembedded/getpublisheddashboardtokeninfo)
   */
  getPublishedDashboardTokenInfo(
    request: GetPublishedDashboardTokenInfoRequest,
    options?: CallOptions,
  ): Promise<GetPublishedDashboardTokenInfoResponse> {
    return call(this.api, operations.getPublishedDashboardTokenInfo, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getPublishedDashboardTokenInfo: {
    id: 'LakeviewEmbedded.getPublishedDashboardTokenInfo',
    route: 'GET /api/2.0/lakeview/dashboards/{dashboard_id}/published/tokeninfo',
    query: ['external_value', 'external_viewer_id'],
  } satisfies Operation<GetPublishedDashboardTokenInfoRequest, GetPublishedDashboardTokenInfoResponse>,
};
