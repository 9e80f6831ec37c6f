// Generated from api/cleanrooms.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CleanRoomAsset,
  CreateCleanRoomAssetReviewRequest,
  CreateCleanRoomAssetReviewResponse,
  CreateRequest,
  DeleteCleanRoomAssetRequest,
  GetCleanRoomAssetRequest,
  ListCleanRoomAssetsRequest,
  ListCleanRoomAssetsResponse,
  UpdateRequest,
} from './types.js';

/** The operations of CleanRoomAssets. */
export class CleanRoomAssetsService extends Service {
  /**
   * Calls `POST /api/2.0/clean-rooms/{clean_room_name}/assets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomassets/create)
   */
  create(request: CreateRequest, options?: CallOptions): Promise<CleanRoomAsset> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomassets/get)
   */
  get(request: GetCleanRoomAssetRequest, options?: CallOptions): Promise<CleanRoomAsset> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/clean-rooms/{clean_room_name}/assets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomassets/list)
   */
  list(request: ListCleanRoomAssetsRequest, options?: CallOptions): Paged<CleanRoomAsset, ListCleanRoomAssetsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomassets/update)
   */
  update(request: UpdateRequest, options?: CallOptions): Promise<CleanRoomAsset> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomassets/delete)
   */
  delete(request: DeleteCleanRoomAssetRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/reviews`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomassets/createcleanroomassetreview)
   */
  createCleanRoomAssetReview(
    request: CreateCleanRoomAssetReviewRequest,
    options?: CallOptions,
  ): Promise<CreateCleanRoomAssetReviewResponse> {
    return call(this.api, operations.createCleanRoomAssetReview, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'CleanRoomAssets.create',
    route: 'POST /api/2.0/clean-rooms/{clean_room_name}/assets',
    body: 'asset',
  } satisfies Operation<CreateRequest, CleanRoomAsset>,
  get: {
    id: 'CleanRoomAssets.get',
    route: 'GET /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}',
  } satisfies Operation<GetCleanRoomAssetRequest, CleanRoomAsset>,
  list: {
    id: 'CleanRoomAssets.list',
    route: 'GET /api/2.0/clean-rooms/{clean_room_name}/assets',
    query: ['page_token'],
    paging: { items: 'assets', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCleanRoomAssetsRequest, ListCleanRoomAssetsResponse>,
  update: {
    id: 'CleanRoomAssets.update',
    route: 'PATCH /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}',
    body: 'asset',
  } satisfies Operation<UpdateRequest, CleanRoomAsset>,
  delete: {
    id: 'CleanRoomAssets.delete',
    route: 'DELETE /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}',
    response: 'none',
  } satisfies Operation<DeleteCleanRoomAssetRequest, void>,
  createCleanRoomAssetReview: {
    id: 'CleanRoomAssets.createCleanRoomAssetReview',
    route: 'POST /api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/reviews',
    body: true,
  } satisfies Operation<CreateCleanRoomAssetReviewRequest, CreateCleanRoomAssetReviewResponse>,
};
