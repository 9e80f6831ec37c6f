// Generated from api/tags.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateTagAssignmentRequest,
  DeleteTagAssignmentRequest,
  GetTagAssignmentRequest,
  ListTagAssignmentsRequest,
  ListTagAssignmentsResponse,
  TagAssignment,
  UpdateTagAssignmentRequest,
} from './types.js';

/** The operations of WorkspaceEntityTagAssignments. */
export class WorkspaceEntityTagAssignmentsService extends Service {
  /**
   * Calls `POST /api/2.0/entity-tag-assignments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceentitytagassignments/createtagassignment)
   */
  createTagAssignment(request: CreateTagAssignmentRequest, options?: CallOptions): Promise<TagAssignment> {
    return call(this.api, operations.createTagAssignment, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceentitytagassignments/deletetagassignment)
   */
  deleteTagAssignment(request: DeleteTagAssignmentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteTagAssignment, request, options);
  }

  /**
   * Calls `GET /api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceentitytagassignments/gettagassignment)
   */
  getTagAssignment(request: GetTagAssignmentRequest, options?: CallOptions): Promise<TagAssignment> {
    return call(this.api, operations.getTagAssignment, request, options);
  }

  /**
   * Calls `GET /api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceentitytagassignments/listtagassignments)
   */
  listTagAssignments(
    request: ListTagAssignmentsRequest,
    options?: CallOptions,
  ): Paged<TagAssignment, ListTagAssignmentsResponse> {
    return paginate(this.api, operations.listTagAssignments, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceentitytagassignments/updatetagassignment)
   */
  updateTagAssignment(request: UpdateTagAssignmentRequest, options?: CallOptions): Promise<TagAssignment> {
    return call(this.api, operations.updateTagAssignment, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createTagAssignment: {
    id: 'WorkspaceEntityTagAssignments.createTagAssignment',
    route: 'POST /api/2.0/entity-tag-assignments',
    body: 'tag_assignment',
  } satisfies Operation<CreateTagAssignmentRequest, TagAssignment>,
  deleteTagAssignment: {
    id: 'WorkspaceEntityTagAssignments.deleteTagAssignment',
    route: 'DELETE /api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags/{tag_key}',
    response: 'none',
  } satisfies Operation<DeleteTagAssignmentRequest, void>,
  getTagAssignment: {
    id: 'WorkspaceEntityTagAssignments.getTagAssignment',
    route: 'GET /api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags/{tag_key}',
  } satisfies Operation<GetTagAssignmentRequest, TagAssignment>,
  listTagAssignments: {
    id: 'WorkspaceEntityTagAssignments.listTagAssignments',
    route: 'GET /api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags',
    query: ['page_size', 'page_token'],
    paging: { items: 'tag_assignments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListTagAssignmentsRequest, ListTagAssignmentsResponse>,
  updateTagAssignment: {
    id: 'WorkspaceEntityTagAssignments.updateTagAssignment',
    route: 'PATCH /api/2.0/entity-tag-assignments/{entity_type}/{entity_id}/tags/{tag_key}',
    query: ['update_mask'],
    body: 'tag_assignment',
  } satisfies Operation<UpdateTagAssignmentRequest, TagAssignment>,
};
