// Generated from api/pipelines.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  ApplyEnvironmentRequest,
  ApplyEnvironmentRequestResponse,
  ClonePipelineRequest,
  ClonePipelineResponse,
  CreatePipeline,
  CreatePipelineResponse,
  DeletePipelineRequest,
  EditPipeline,
  GetPipelinePermissionLevelsRequest,
  GetPipelinePermissionLevelsResponse,
  GetPipelinePermissionsRequest,
  GetPipelineRequest,
  GetPipelineResponse,
  GetUpdateRequest,
  GetUpdateResponse,
  ListPipelineEventsRequest,
  ListPipelineEventsResponse,
  ListPipelinesRequest,
  ListPipelinesResponse,
  ListUpdatesRequest,
  ListUpdatesResponse,
  PipelinePermissions,
  SetPipelinePermissionsRequest,
  StartUpdate,
  StartUpdateResponse,
  StopRequest,
  UpdatePipelinePermissionsRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface PipelinesPaths {
  '/api/2.0/permissions/pipelines/{pipeline_id}': {
    /** `Pipelines.getPermissions` */
    get: RestOperation<
      { path: { pipeline_id: GetPipelinePermissionsRequest['pipeline_id'] } },
      never,
      PipelinePermissions
    >;
    /** `Pipelines.setPermissions` */
    put: RestOperation<
      { path: { pipeline_id: SetPipelinePermissionsRequest['pipeline_id'] } },
      Omit<SetPipelinePermissionsRequest, 'pipeline_id'>,
      PipelinePermissions
    >;
    /** `Pipelines.updatePermissions` */
    patch: RestOperation<
      { path: { pipeline_id: UpdatePipelinePermissionsRequest['pipeline_id'] } },
      Omit<UpdatePipelinePermissionsRequest, 'pipeline_id'>,
      PipelinePermissions
    >;
  };
  '/api/2.0/permissions/pipelines/{pipeline_id}/permissionLevels': {
    /** `Pipelines.getPermissionLevels` */
    get: RestOperation<
      { path: { pipeline_id: GetPipelinePermissionLevelsRequest['pipeline_id'] } },
      never,
      GetPipelinePermissionLevelsResponse
    >;
  };
  '/api/2.0/pipelines': {
    /** `Pipelines.create` */
    post: RestOperation<{}, CreatePipeline, CreatePipelineResponse>;
    /** `Pipelines.listPipelines` */
    get: RestOperation<
      { query?: Pick<ListPipelinesRequest, 'filter' | 'max_results' | 'order_by' | 'page_token'> },
      never,
      ListPipelinesResponse
    >;
  };
  '/api/2.0/pipelines/{pipeline_id}': {
    /** `Pipelines.get` */
    get: RestOperation<{ path: { pipeline_id: GetPipelineRequest['pipeline_id'] } }, never, GetPipelineResponse>;
    /** `Pipelines.update` */
    put: RestOperation<
      { path: { pipeline_id: EditPipeline['pipeline_id'] } },
      Omit<EditPipeline, 'pipeline_id'>,
      never
    >;
    /** `Pipelines.delete` */
    delete: RestOperation<
      {
        path: { pipeline_id: DeletePipelineRequest['pipeline_id'] };
        query?: Pick<DeletePipelineRequest, 'cascade' | 'force'>;
      },
      never,
      never
    >;
  };
  '/api/2.0/pipelines/{pipeline_id}/clone': {
    /** `Pipelines.clone` */
    post: RestOperation<
      { path: { pipeline_id: ClonePipelineRequest['pipeline_id'] } },
      Omit<ClonePipelineRequest, 'pipeline_id'>,
      ClonePipelineResponse
    >;
  };
  '/api/2.0/pipelines/{pipeline_id}/environment/apply': {
    /** `Pipelines.applyEnvironment` */
    post: RestOperation<
      { path: { pipeline_id: ApplyEnvironmentRequest['pipeline_id'] } },
      never,
      ApplyEnvironmentRequestResponse
    >;
  };
  '/api/2.0/pipelines/{pipeline_id}/events': {
    /** `Pipelines.listPipelineEvents` */
    get: RestOperation<
      {
        path: { pipeline_id: ListPipelineEventsRequest['pipeline_id'] };
        query?: Pick<ListPipelineEventsRequest, 'filter' | 'max_results' | 'order_by' | 'page_token'>;
      },
      never,
      ListPipelineEventsResponse
    >;
  };
  '/api/2.0/pipelines/{pipeline_id}/stop': {
    /** `Pipelines.stop` */
    post: RestOperation<{ path: { pipeline_id: StopRequest['pipeline_id'] } }, never, never>;
  };
  '/api/2.0/pipelines/{pipeline_id}/updates': {
    /** `Pipelines.listUpdates` */
    get: RestOperation<
      {
        path: { pipeline_id: ListUpdatesRequest['pipeline_id'] };
        query?: Pick<ListUpdatesRequest, 'max_results' | 'page_token' | 'until_update_id'>;
      },
      never,
      ListUpdatesResponse
    >;
    /** `Pipelines.startUpdate` */
    post: RestOperation<
      { path: { pipeline_id: StartUpdate['pipeline_id'] } },
      Omit<StartUpdate, 'pipeline_id'>,
      StartUpdateResponse
    >;
  };
  '/api/2.0/pipelines/{pipeline_id}/updates/{update_id}': {
    /** `Pipelines.getUpdate` */
    get: RestOperation<
      { path: { pipeline_id: GetUpdateRequest['pipeline_id']; update_id: GetUpdateRequest['update_id'] } },
      never,
      GetUpdateResponse
    >;
  };
}
