// Generated from api/oauth2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreatePublishedAppIntegration,
  CreatePublishedAppIntegrationOutput,
  DeletePublishedAppIntegrationRequest,
  GetPublishedAppIntegrationOutput,
  GetPublishedAppIntegrationRequest,
  GetPublishedAppIntegrationsOutput,
  ListPublishedAppIntegrationsRequest,
  UpdatePublishedAppIntegration,
} from './types.js';

/** The operations of PublishedAppIntegration. */
export class PublishedAppIntegrationService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/oauth2/published-app-integrations`.
   *
   * [Reference](https://docs.databricks.com/api/account/publishedappintegration/create)
   */
  create(
    request: CreatePublishedAppIntegration = {},
    options?: CallOptions,
  ): Promise<CreatePublishedAppIntegrationOutput> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/oauth2/published-app-integrations/{integration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/publishedappintegration/get)
   */
  get(request: GetPublishedAppIntegrationRequest, options?: CallOptions): Promise<GetPublishedAppIntegrationOutput> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/oauth2/published-app-integrations`.
   *
   * [Reference](https://docs.databricks.com/api/account/publishedappintegration/list)
   */
  list(
    request: ListPublishedAppIntegrationsRequest = {},
    options?: CallOptions,
  ): Paged<GetPublishedAppIntegrationOutput, GetPublishedAppIntegrationsOutput> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/oauth2/published-app-integrations/{integration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/publishedappintegration/update)
   */
  update(request: UpdatePublishedAppIntegration, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/oauth2/published-app-integrations/{integration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/publishedappintegration/delete)
   */
  delete(request: DeletePublishedAppIntegrationRequest, options?: CallOptions): Promise<void> {
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
    id: 'PublishedAppIntegration.create',
    route: 'POST /api/2.0/accounts/{account_id}/oauth2/published-app-integrations',
    body: true,
    account: true,
  } satisfies Operation<CreatePublishedAppIntegration, CreatePublishedAppIntegrationOutput>,
  get: {
    id: 'PublishedAppIntegration.get',
    route: 'GET /api/2.0/accounts/{account_id}/oauth2/published-app-integrations/{integration_id}',
    account: true,
  } satisfies Operation<GetPublishedAppIntegrationRequest, GetPublishedAppIntegrationOutput>,
  list: {
    id: 'PublishedAppIntegration.list',
    route: 'GET /api/2.0/accounts/{account_id}/oauth2/published-app-integrations',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'apps', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListPublishedAppIntegrationsRequest, GetPublishedAppIntegrationsOutput>,
  update: {
    id: 'PublishedAppIntegration.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/oauth2/published-app-integrations/{integration_id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<UpdatePublishedAppIntegration, void>,
  delete: {
    id: 'PublishedAppIntegration.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/oauth2/published-app-integrations/{integration_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeletePublishedAppIntegrationRequest, void>,
};
