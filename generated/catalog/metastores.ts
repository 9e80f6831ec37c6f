// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateMetastore,
  DeleteMetastoreRequest,
  GetMetastoreRequest,
  GetMetastoreSummaryResponse,
  ListMetastoresRequest,
  ListMetastoresResponse,
  MetastoreAssignment,
  MetastoreInfo,
  MetastoresAssignBody,
  MetastoresUpdateAssignmentBody,
  UnassignRequest,
  UndropMetastoreByIdRequest,
  UpdateMetastore,
} from './types.js';

/** The operations of Metastores. */
export class MetastoresService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/metastores`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/create)
   */
  create(request: CreateMetastore, options?: CallOptions): Promise<MetastoreInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/metastores/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/get)
   */
  get(request: GetMetastoreRequest, options?: CallOptions): Promise<MetastoreInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/metastores`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/list)
   */
  list(request: ListMetastoresRequest = {}, options?: CallOptions): Paged<MetastoreInfo, ListMetastoresResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/metastores/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/update)
   */
  update(request: UpdateMetastore, options?: CallOptions): Promise<MetastoreInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/metastores/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/delete)
   */
  delete(request: DeleteMetastoreRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PUT /api/2.1/unity-catalog/workspaces/{workspace_id}/metastore`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/assign)
   */
  assign(request: MetastoresAssignBody, options?: CallOptions): Promise<void> {
    return call(this.api, operations.assign, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/current-metastore-assignment`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/current)
   */
  current(options?: CallOptions): Promise<MetastoreAssignment> {
    return call(this.api, operations.current, {}, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/metastore_summary`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/summary)
   */
  summary(options?: CallOptions): Promise<GetMetastoreSummaryResponse> {
    return call(this.api, operations.summary, {}, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/workspaces/{workspace_id}/metastore`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/unassign)
   */
  unassign(request: UnassignRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.unassign, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/metastores:undropById`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/undropmetastorebyid)
   */
  undropMetastoreById(request: UndropMetastoreByIdRequest, options?: CallOptions): Promise<MetastoreInfo> {
    return call(this.api, operations.undropMetastoreById, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/workspaces/{workspace_id}/metastore`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/metastores/updateassignment)
   */
  updateAssignment(request: MetastoresUpdateAssignmentBody, options?: CallOptions): Promise<void> {
    return call(this.api, operations.updateAssignment, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Metastores.create',
    route: 'POST /api/2.1/unity-catalog/metastores',
    body: true,
  } satisfies Operation<CreateMetastore, MetastoreInfo>,
  get: {
    id: 'Metastores.get',
    route: 'GET /api/2.1/unity-catalog/metastores/{id}',
  } satisfies Operation<GetMetastoreRequest, MetastoreInfo>,
  list: {
    id: 'Metastores.list',
    route: 'GET /api/2.1/unity-catalog/metastores',
    query: ['max_results', 'page_token'],
    paging: {
      items: 'metastores',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListMetastoresRequest, ListMetastoresResponse>,
  update: {
    id: 'Metastores.update',
    route: 'PATCH /api/2.1/unity-catalog/metastores/{id}',
    body: true,
  } satisfies Operation<UpdateMetastore, MetastoreInfo>,
  delete: {
    id: 'Metastores.delete',
    route: 'DELETE /api/2.1/unity-catalog/metastores/{id}',
    query: ['force'],
    response: 'none',
  } satisfies Operation<DeleteMetastoreRequest, void>,
  assign: {
    id: 'Metastores.assign',
    route: 'PUT /api/2.1/unity-catalog/workspaces/{workspace_id}/metastore',
    body: true,
    response: 'none',
  } satisfies Operation<MetastoresAssignBody, void>,
  current: {
    id: 'Metastores.current',
    route: 'GET /api/2.1/unity-catalog/current-metastore-assignment',
  } satisfies Operation<object, MetastoreAssignment>,
  summary: {
    id: 'Metastores.summary',
    route: 'GET /api/2.1/unity-catalog/metastore_summary',
  } satisfies Operation<object, GetMetastoreSummaryResponse>,
  unassign: {
    id: 'Metastores.unassign',
    route: 'DELETE /api/2.1/unity-catalog/workspaces/{workspace_id}/metastore',
    query: ['metastore_id'],
    response: 'none',
  } satisfies Operation<UnassignRequest, void>,
  undropMetastoreById: {
    id: 'Metastores.undropMetastoreById',
    route: 'POST /api/2.1/unity-catalog/metastores:undropById',
    body: true,
  } satisfies Operation<UndropMetastoreByIdRequest, MetastoreInfo>,
  updateAssignment: {
    id: 'Metastores.updateAssignment',
    route: 'PATCH /api/2.1/unity-catalog/workspaces/{workspace_id}/metastore',
    body: true,
    response: 'none',
  } satisfies Operation<MetastoresUpdateAssignmentBody, void>,
};
