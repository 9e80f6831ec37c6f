// Generated from api/cleanrooms.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CleanRoomAsset,
  GetCleanRoomAssetRevisionRequest,
  ListCleanRoomAssetRevisionsRequest,
  ListCleanRoomAssetRevisionsResponse,
} from './types.js';

/** The operations of CleanRoomAssetRevisions. */
export class CleanRoomAssetRevisionsService extends Service {
  /**
   * Calls `GET /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/revisions/{etag}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomassetrevisions/get)
   */
  get(request: GetCleanRoomAssetRevisionRequest, options?: CallOptions): Promise<CleanRoomAsset> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/revisions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomassetrevisions/list)
   */
  list(
    request: ListCleanRoomAssetRevisionsRequest,
    options?: CallOptions,
  ): Paged<CleanRoomAsset, ListCleanRoomAssetRevisionsResponse> {
    return paginate(this.api, operations.list, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'CleanRoomAssetRevisions.get',
    route: 'GET /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/revisions/{etag}',
  } satisfies Operation<GetCleanRoomAssetRevisionRequest, CleanRoomAsset>,
  list: {
    id: 'CleanRoomAssetRevisions.list',
    route: 'GET /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/revisions',
    query: ['page_size', 'page_token'],
    paging: { items: 'revisions', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCleanRoomAssetRevisionsRequest, ListCleanRoomAssetRevisionsResponse>,
};
