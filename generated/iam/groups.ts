// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateGroupRequest,
  DeleteGroupRequest,
  GetGroupRequest,
  Group,
  ListGroupsRequest,
  ListGroupsResponse,
  PatchGroupRequest,
  UpdateGroupRequest,
} from './types.js';

/** The operations of Groups. */
export class GroupsService extends Service {
  /**
   * Calls `POST /api/2.0/preview/scim/v2/Groups`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/groups/create)
   */
  create(request: CreateGroupRequest = {}, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/scim/v2/Groups/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/groups/get)
   */
  get(request: GetGroupRequest, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/scim/v2/Groups`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/groups/list)
   */
  list(request: ListGroupsRequest = {}, options?: CallOptions): Paged<Group, ListGroupsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/preview/scim/v2/Groups/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/groups/update)
   */
  update(request: UpdateGroupRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/preview/scim/v2/Groups/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/groups/delete)
   */
  delete(request: DeleteGroupRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/preview/scim/v2/Groups/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/groups/patch)
   */
  patch(request: PatchGroupRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.patch, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Groups.create',
    route: 'POST /api/2.0/preview/scim/v2/Groups',
    body: true,
  } satisfies Operation<CreateGroupRequest, Group>,
  get: {
    id: 'Groups.get',
    route: 'GET /api/2.0/preview/scim/v2/Groups/{id}',
  } satisfies Operation<GetGroupRequest, Group>,
  list: {
    id: 'Groups.list',
    route: 'GET /api/2.0/preview/scim/v2/Groups',
    query: ['attributes', 'count', 'excludedAttributes', 'filter', 'sortBy', 'sortOrder', 'startIndex'],
    paging: {
      items: 'Resources',
      offset: { request: 'startIndex', total: 'totalResults' },
      start: { startIndex: 1, count: 10000 },
      dedupe: 'id',
      named: { name: 'displayName', id: 'id' },
    },
  } satisfies Operation<ListGroupsRequest, ListGroupsResponse>,
  update: {
    id: 'Groups.update',
    route: 'PUT /api/2.0/preview/scim/v2/Groups/{id}',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateGroupRequest, void>,
  delete: {
    id: 'Groups.delete',
    route: 'DELETE /api/2.0/preview/scim/v2/Groups/{id}',
    response: 'none',
  } satisfies Operation<DeleteGroupRequest, void>,
  patch: {
    id: 'Groups.patch',
    route: 'PATCH /api/2.0/preview/scim/v2/Groups/{id}',
    body: true,
    response: 'none',
  } satisfies Operation<PatchGroupRequest, void>,
};
