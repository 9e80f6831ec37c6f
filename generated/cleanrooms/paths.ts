// Generated from api/cleanrooms.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CleanRoom,
  CleanRoomAsset,
  CleanRoomAutoApprovalRule,
  CleanRoomAutoApprovalRulesUpdateRequest,
  CleanRoomsCreateRequest,
  CreateCleanRoomAssetReviewRequest,
  CreateCleanRoomAssetReviewResponse,
  CreateCleanRoomAutoApprovalRuleRequest,
  CreateCleanRoomOutputCatalogResponse,
  CreateOutputCatalogRequest,
  CreateRequest,
  DeleteCleanRoomAssetRequest,
  DeleteCleanRoomAutoApprovalRuleRequest,
  DeleteCleanRoomRequest,
  GetCleanRoomAssetRequest,
  GetCleanRoomAssetRevisionRequest,
  GetCleanRoomAutoApprovalRuleRequest,
  GetCleanRoomRequest,
  ListCleanRoomAssetRevisionsRequest,
  ListCleanRoomAssetRevisionsResponse,
  ListCleanRoomAssetsRequest,
  ListCleanRoomAssetsResponse,
  ListCleanRoomAutoApprovalRulesRequest,
  ListCleanRoomAutoApprovalRulesResponse,
  ListCleanRoomNotebookTaskRunsRequest,
  ListCleanRoomNotebookTaskRunsResponse,
  ListCleanRoomTaskRunsRequest,
  ListCleanRoomTaskRunsResponse,
  ListCleanRoomsRequest,
  ListCleanRoomsResponse,
  UpdateCleanRoomRequest,
  UpdateRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface CleanroomsPaths {
  '/api/2.0/clean-rooms': {
    /** `CleanRooms.create` */
    post: RestOperation<{}, CleanRoomsCreateRequest['clean_room'], CleanRoom>;
    /** `CleanRooms.list` */
    get: RestOperation<
      { query?: Pick<ListCleanRoomsRequest, 'page_size' | 'page_token'> },
      never,
      ListCleanRoomsResponse
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/assets': {
    /** `CleanRoomAssets.create` */
    post: RestOperation<
      { path: { clean_room_name: CreateRequest['clean_room_name'] } },
      CreateRequest['asset'],
      CleanRoomAsset
    >;
    /** `CleanRoomAssets.list` */
    get: RestOperation<
      {
        path: { clean_room_name: ListCleanRoomAssetsRequest['clean_room_name'] };
        query?: Pick<ListCleanRoomAssetsRequest, 'page_token'>;
      },
      never,
      ListCleanRoomAssetsResponse
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}': {
    /** `CleanRoomAssets.get` */
    get: RestOperation<
      {
        path: {
          clean_room_name: GetCleanRoomAssetRequest['clean_room_name'];
          asset_type: GetCleanRoomAssetRequest['asset_type'];
          name: GetCleanRoomAssetRequest['name'];
        };
      },
      never,
      CleanRoomAsset
    >;
    /** `CleanRoomAssets.update` */
    patch: RestOperation<
      {
        path: {
          clean_room_name: UpdateRequest['clean_room_name'];
          asset_type: UpdateRequest['asset_type'];
          name: UpdateRequest['name'];
        };
      },
      UpdateRequest['asset'],
      CleanRoomAsset
    >;
    /** `CleanRoomAssets.delete` */
    delete: RestOperation<
      {
        path: {
          clean_room_name: DeleteCleanRoomAssetRequest['clean_room_name'];
          asset_type: DeleteCleanRoomAssetRequest['asset_type'];
          name: DeleteCleanRoomAssetRequest['name'];
        };
      },
      never,
      never
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/reviews': {
    /** `CleanRoomAssets.createCleanRoomAssetReview` */
    post: RestOperation<
      {
        path: {
          clean_room_name: CreateCleanRoomAssetReviewRequest['clean_room_name'];
          asset_type: CreateCleanRoomAssetReviewRequest['asset_type'];
          name: CreateCleanRoomAssetReviewRequest['name'];
        };
      },
      Omit<CreateCleanRoomAssetReviewRequest, 'clean_room_name' | 'asset_type' | 'name'>,
      CreateCleanRoomAssetReviewResponse
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/revisions': {
    /** `CleanRoomAssetRevisions.list` */
    get: RestOperation<
      {
        path: {
          clean_room_name: ListCleanRoomAssetRevisionsRequest['clean_room_name'];
          asset_type: ListCleanRoomAssetRevisionsRequest['asset_type'];
          name: ListCleanRoomAssetRevisionsRequest['name'];
        };
        query?: Pick<ListCleanRoomAssetRevisionsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListCleanRoomAssetRevisionsResponse
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/assets/{asset_type}/{name}/revisions/{etag}': {
    /** `CleanRoomAssetRevisions.get` */
    get: RestOperation<
      {
        path: {
          clean_room_name: GetCleanRoomAssetRevisionRequest['clean_room_name'];
          asset_type: GetCleanRoomAssetRevisionRequest['asset_type'];
          name: GetCleanRoomAssetRevisionRequest['name'];
          etag: GetCleanRoomAssetRevisionRequest['etag'];
        };
      },
      never,
      CleanRoomAsset
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules': {
    /** `CleanRoomAutoApprovalRules.create` */
    post: RestOperation<
      { path: { clean_room_name: CreateCleanRoomAutoApprovalRuleRequest['clean_room_name'] } },
      Omit<CreateCleanRoomAutoApprovalRuleRequest, 'clean_room_name'>,
      CleanRoomAutoApprovalRule
    >;
    /** `CleanRoomAutoApprovalRules.list` */
    get: RestOperation<
      {
        path: { clean_room_name: ListCleanRoomAutoApprovalRulesRequest['clean_room_name'] };
        query?: Pick<ListCleanRoomAutoApprovalRulesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListCleanRoomAutoApprovalRulesResponse
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/auto-approval-rules/{rule_id}': {
    /** `CleanRoomAutoApprovalRules.get` */
    get: RestOperation<
      {
        path: {
          clean_room_name: GetCleanRoomAutoApprovalRuleRequest['clean_room_name'];
          rule_id: GetCleanRoomAutoApprovalRuleRequest['rule_id'];
        };
      },
      never,
      CleanRoomAutoApprovalRule
    >;
    /** `CleanRoomAutoApprovalRules.update` */
    patch: RestOperation<
      {
        path: {
          clean_room_name: CleanRoomAutoApprovalRulesUpdateRequest['clean_room_name'];
          rule_id: CleanRoomAutoApprovalRulesUpdateRequest['rule_id'];
        };
      },
      CleanRoomAutoApprovalRulesUpdateRequest['auto_approval_rule'],
      CleanRoomAutoApprovalRule
    >;
    /** `CleanRoomAutoApprovalRules.delete` */
    delete: RestOperation<
      {
        path: {
          clean_room_name: DeleteCleanRoomAutoApprovalRuleRequest['clean_room_name'];
          rule_id: DeleteCleanRoomAutoApprovalRuleRequest['rule_id'];
        };
      },
      never,
      never
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/output-catalogs': {
    /** `CleanRooms.createOutputCatalog` */
    post: RestOperation<
      { path: { clean_room_name: CreateOutputCatalogRequest['clean_room_name'] } },
      CreateOutputCatalogRequest['output_catalog'],
      CreateCleanRoomOutputCatalogResponse
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/runs': {
    /** `CleanRoomTaskRuns.list` */
    get: RestOperation<
      {
        path: { clean_room_name: ListCleanRoomNotebookTaskRunsRequest['clean_room_name'] };
        query?: Pick<ListCleanRoomNotebookTaskRunsRequest, 'notebook_name' | 'page_size' | 'page_token'>;
      },
      never,
      ListCleanRoomNotebookTaskRunsResponse
    >;
  };
  '/api/2.0/clean-rooms/{clean_room_name}/task-runs': {
    /** `CleanRoomTaskRuns.listCleanRoomTaskRunsHandler` */
    get: RestOperation<
      {
        path: { clean_room_name: ListCleanRoomTaskRunsRequest['clean_room_name'] };
        query?: Pick<ListCleanRoomTaskRunsRequest, 'name' | 'page_size' | 'page_token' | 'task_type'>;
      },
      never,
      ListCleanRoomTaskRunsResponse
    >;
  };
  '/api/2.0/clean-rooms/{name}': {
    /** `CleanRooms.get` */
    get: RestOperation<{ path: { name: GetCleanRoomRequest['name'] } }, never, CleanRoom>;
    /** `CleanRooms.update` */
    patch: RestOperation<
      { path: { name: UpdateCleanRoomRequest['name'] } },
      Omit<UpdateCleanRoomRequest, 'name'>,
      CleanRoom
    >;
    /** `CleanRooms.delete` */
    delete: RestOperation<{ path: { name: DeleteCleanRoomRequest['name'] } }, never, never>;
  };
}
