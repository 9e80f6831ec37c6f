// Generated from api/domains.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateDomainRequest,
  DeleteDomainRequest,
  Domain,
  ListDomainsRequest,
  ListDomainsResponse,
  UpdateDomainRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface DomainsPaths {
  '/api/2.0/domains': {
    /** `Domains.createDomain` */
    post: RestOperation<{ query?: Pick<CreateDomainRequest, 'domain_id'> }, CreateDomainRequest['domain'], Domain>;
    /** `Domains.listDomains` */
    get: RestOperation<
      { query?: Pick<ListDomainsRequest, 'page_size' | 'page_token' | 'parent_domain_id'> },
      never,
      ListDomainsResponse
    >;
  };
  '/api/2.0/domains/{domain_id}': {
    /** `Domains.deleteDomain` */
    delete: RestOperation<{ path: { domain_id: string }; query?: Pick<DeleteDomainRequest, 'force'> }, never, never>;
    /** `Domains.getDomain` */
    get: RestOperation<{ path: { domain_id: string } }, never, Domain>;
    /** `Domains.updateDomain` */
    patch: RestOperation<
      { path: { domain_id: string }; query: Pick<UpdateDomainRequest, 'update_mask'> },
      UpdateDomainRequest['domain'],
      Domain
    >;
  };
}
