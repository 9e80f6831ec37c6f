// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateServicePrincipalRequest,
  DeleteServicePrincipalRequest,
  GetServicePrincipalRequest,
  ListServicePrincipalResponse,
  ListServicePrincipalsRequest,
  PatchServicePrincipalRequest,
  ServicePrincipal,
  UpdateServicePrincipalRequest,
} from './types.js';

/** The operations of ServicePrincipals. */
export class ServicePrincipalsService extends Service {
  /**
   * Calls `POST /api/2.0/preview/scim/v2/ServicePrincipals`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipals/create)
   */
  create(request: CreateServicePrincipalRequest = {}, options?: CallOptions): Promise<ServicePrincipal> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/scim/v2/ServicePrincipals/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipals/get)
   */
  get(request: GetServicePrincipalRequest, options?: CallOptions): Promise<ServicePrincipal> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/scim/v2/ServicePrincipals`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipals/list)
   */
  list(
    request: ListServicePrincipalsRequest = {},
    options?: CallOptions,
  ): Paged<ServicePrincipal, ListServicePrincipalResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/preview/scim/v2/ServicePrincipals/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipals/update)
   */
  update(request: UpdateServicePrincipalRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/preview/scim/v2/ServicePrincipals/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipals/delete)
   */
  delete(request: DeleteServicePrincipalRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/preview/scim/v2/ServicePrincipals/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipals/patch)
   */
  patch(request: PatchServicePrincipalRequest, options?: CallOptions): Promise<void> {
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
    id: 'ServicePrincipals.create',
    route: 'POST /api/2.0/preview/scim/v2/ServicePrincipals',
    body: true,
  } satisfies Operation<CreateServicePrincipalRequest, ServicePrincipal>,
  get: {
    id: 'ServicePrincipals.get',
    route: 'GET /api/2.0/preview/scim/v2/ServicePrincipals/{id}',
  } satisfies Operation<GetServicePrincipalRequest, ServicePrincipal>,
  list: {
    id: 'ServicePrincipals.list',
    route: 'GET /api/2.0/preview/scim/v2/ServicePrincipals',
    query: ['attributes', 'count', 'excludedAttributes', 'filter', 'sortBy', 'sortOrder', 'startIndex'],
    paging: {
      items: 'Resources',
      offset: { request: 'startIndex', total: 'totalResults' },
      start: { startIndex: 1, count: 10000 },
      dedupe: 'id',
      named: { name: 'displayName', id: 'id' },
    },
  } satisfies Operation<ListServicePrincipalsRequest, ListServicePrincipalResponse>,
  update: {
    id: 'ServicePrincipals.update',
    route: 'PUT /api/2.0/preview/scim/v2/ServicePrincipals/{id}',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateServicePrincipalRequest, void>,
  delete: {
    id: 'ServicePrincipals.delete',
    route: 'DELETE /api/2.0/preview/scim/v2/ServicePrincipals/{id}',
    response: 'none',
  } satisfies Operation<DeleteServicePrincipalRequest, void>,
  patch: {
    id: 'ServicePrincipals.patch',
    route: 'PATCH /api/2.0/preview/scim/v2/ServicePrincipals/{id}',
    body: true,
    response: 'none',
  } satisfies Operation<PatchServicePrincipalRequest, void>,
};
