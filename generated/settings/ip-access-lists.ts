// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateIpAccessList,
  CreateIpAccessListResponse,
  DeleteIpAccessListRequest,
  FetchIpAccessListResponse,
  GetIpAccessListRequest,
  IpAccessListInfo,
  ListIpAccessListResponse,
  ReplaceRequest,
  UpdateRequest,
} from './types.js';

/** The operations of IpAccessLists. */
export class IpAccessListsService extends Service {
  /**
   * Calls `POST /api/2.0/ip-access-lists`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/ipaccesslists/create)
   */
  create(request: CreateIpAccessList, options?: CallOptions): Promise<CreateIpAccessListResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/ip-access-lists/{ip_access_list_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/ipaccesslists/get)
   */
  get(request: GetIpAccessListRequest, options?: CallOptions): Promise<FetchIpAccessListResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/ip-access-lists`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/ipaccesslists/list)
   */
  list(options?: CallOptions): Paged<IpAccessListInfo, ListIpAccessListResponse> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/ip-access-lists/{ip_access_list_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/ipaccesslists/update)
   */
  update(request: UpdateRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/ip-access-lists/{ip_access_list_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/ipaccesslists/delete)
   */
  delete(request: DeleteIpAccessListRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PUT /api/2.0/ip-access-lists/{ip_access_list_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/ipaccesslists/replace)
   */
  replace(request: ReplaceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.replace, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'IpAccessLists.create',
    route: 'POST /api/2.0/ip-access-lists',
    body: true,
  } satisfies Operation<CreateIpAccessList, CreateIpAccessListResponse>,
  get: {
    id: 'IpAccessLists.get',
    route: 'GET /api/2.0/ip-access-lists/{ip_access_list_id}',
  } satisfies Operation<GetIpAccessListRequest, FetchIpAccessListResponse>,
  list: {
    id: 'IpAccessLists.list',
    route: 'GET /api/2.0/ip-access-lists',
    paging: { items: 'ip_access_lists', named: { name: 'label', id: 'list_id' } },
  } satisfies Operation<object, ListIpAccessListResponse>,
  update: {
    id: 'IpAccessLists.update',
    route: 'PATCH /api/2.0/ip-access-lists/{ip_access_list_id}',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateRequest, void>,
  delete: {
    id: 'IpAccessLists.delete',
    route: 'DELETE /api/2.0/ip-access-lists/{ip_access_list_id}',
    response: 'none',
  } satisfies Operation<DeleteIpAccessListRequest, void>,
  replace: {
    id: 'IpAccessLists.replace',
    route: 'PUT /api/2.0/ip-access-lists/{ip_access_list_id}',
    body: true,
    response: 'none',
  } satisfies Operation<ReplaceRequest, void>,
};
