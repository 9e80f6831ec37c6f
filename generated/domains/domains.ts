// Generated from api/domains.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateDomainRequest,
  DeleteDomainRequest,
  Domain,
  GetDomainRequest,
  ListDomainsRequest,
  ListDomainsResponse,
  UpdateDomainRequest,
} from './types.js';

/** The operations of Domains. */
export class DomainsService extends Service {
  /**
   * Calls `POST /api/2.0/domains`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/domains/createdomain)
   */
  createDomain(request: CreateDomainRequest, options?: CallOptions): Promise<Domain> {
    return call(this.api, operations.createDomain, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/{name}`, where `name` has the form `domains/{domain_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/domains/deletedomain)
   */
  deleteDomain(request: DeleteDomainRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDomain, request, options);
  }

  /**
   * Calls `GET /api/2.0/{name}`, where `name` has the form `domains/{domain_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/domains/getdomain)
   */
  getDomain(request: GetDomainRequest, options?: CallOptions): Promise<Domain> {
    return call(this.api, operations.getDomain, request, options);
  }

  /**
   * Calls `GET /api/2.0/domains`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/domains/listdomains)
   */
  listDomains(request: ListDomainsRequest = {}, options?: CallOptions): Paged<Domain, ListDomainsResponse> {
    return paginate(this.api, operations.listDomains, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/{name}`, where `name` has the form `domains/{domain_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/domains/updatedomain)
   */
  updateDomain(request: UpdateDomainRequest, options?: CallOptions): Promise<Domain> {
    return call(this.api, operations.updateDomain, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createDomain: {
    id: 'Domains.createDomain',
    route: 'POST /api/2.0/domains',
    query: ['domain_id'],
    body: 'domain',
  } satisfies Operation<CreateDomainRequest, Domain>,
  deleteDomain: {
    id: 'Domains.deleteDomain',
    route: 'DELETE /api/2.0/{name=domains/*}',
    query: ['force'],
    response: 'none',
  } satisfies Operation<DeleteDomainRequest, void>,
  getDomain: {
    id: 'Domains.getDomain',
    route: 'GET /api/2.0/{name=domains/*}',
  } satisfies Operation<GetDomainRequest, Domain>,
  listDomains: {
    id: 'Domains.listDomains',
    route: 'GET /api/2.0/domains',
    query: ['page_size', 'page_token', 'parent_domain_id'],
    paging: { items: 'domains', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDomainsRequest, ListDomainsResponse>,
  updateDomain: {
    id: 'Domains.updateDomain',
    route: 'PATCH /api/2.0/{name=domains/*}',
    query: ['update_mask'],
    body: 'domain',
  } satisfies Operation<UpdateDomainRequest, Domain>,
};
