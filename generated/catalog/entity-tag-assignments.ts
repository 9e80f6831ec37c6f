// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateRequest,
  DeleteEntityTagAssignmentRequest,
  EntityTagAssignment,
  GetEntityTagAssignmentRequest,
  ListEntityTagAssignmentsRequest,
  ListEntityTagAssignmentsResponse,
  UpdateRequest,
} from './types.js';

/** The operations of EntityTagAssignments. */
export class EntityTagAssignmentsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/entity-tag-assignments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/entitytagassignments/create)
   */
  create(request: CreateRequest, options?: CallOptions): Promise<EntityTagAssignment> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls
   * `GET /api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/entitytagassignments/get)
   */
  get(request: GetEntityTagAssignmentRequest, options?: CallOptions): Promise<EntityTagAssignment> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/entitytagassignments/list)
   */
  list(
    request: ListEntityTagAssignmentsRequest,
    options?: CallOptions,
  ): Paged<EntityTagAssignment, ListEntityTagAssignmentsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/entitytagassignments/update)
   */
  update(request: UpdateRequest, options?: CallOptions): Promise<EntityTagAssignment> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags/{tag_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/entitytagassignments/delete)
   */
  delete(request: DeleteEntityTagAssignmentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'EntityTagAssignments.create',
    route: 'POST /api/2.1/unity-catalog/entity-tag-assignments',
    body: 'tag_assignment',
  } satisfies Operation<CreateRequest, EntityTagAssignment>,
  get: {
    id: 'EntityTagAssignments.get',
    route: 'GET /api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags/{tag_key}',
  } satisfies Operation<GetEntityTagAssignmentRequest, EntityTagAssignment>,
  list: {
    id: 'EntityTagAssignments.list',
    route: 'GET /api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags',
    query: ['max_results', 'page_token'],
    paging: { items: 'tag_assignments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListEntityTagAssignmentsRequest, ListEntityTagAssignmentsResponse>,
  update: {
    id: 'EntityTagAssignments.update',
    route: 'PATCH /api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags/{tag_key}',
    query: ['update_mask'],
    body: 'tag_assignment',
  } satisfies Operation<UpdateRequest, EntityTagAssignment>,
  delete: {
    id: 'EntityTagAssignments.delete',
    route: 'DELETE /api/2.1/unity-catalog/entity-tag-assignments/{entity_type}/{entity_name}/tags/{tag_key}',
    response: 'none',
  } satisfies Operation<DeleteEntityTagAssignmentRequest, void>,
};
