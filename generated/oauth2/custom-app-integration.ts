// Generated from api/oauth2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateCustomAppIntegration,
  CreateCustomAppIntegrationOutput,
  DeleteCustomAppIntegrationRequest,
  GetCustomAppIntegrationOutput,
  GetCustomAppIntegrationRequest,
  GetCustomAppIntegrationsOutput,
  ListCustomAppIntegrationsRequest,
  UpdateCustomAppIntegration,
} from './types.js';

/** The operations of CustomAppIntegration. */
export class CustomAppIntegrationService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations`.
   *
   * [Reference](https://docs.databricks.com/api/account/customappintegration/create)
   */
  create(request: CreateCustomAppIntegration = {}, options?: CallOptions): Promise<CreateCustomAppIntegrationOutput> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations/{integration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/customappintegration/get)
   */
  get(request: GetCustomAppIntegrationRequest, options?: CallOptions): Promise<GetCustomAppIntegrationOutput> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations`.
   *
   * [Reference](https://docs.databricks.com/api/account/customappintegration/list)
   */
  list(
    request: ListCustomAppIntegrationsRequest = {},
    options?: CallOptions,
  ): Paged<GetCustomAppIntegrationOutput, GetCustomAppIntegrationsOutput> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations/{integration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/customappintegration/update)
   */
  update(request: UpdateCustomAppIntegration, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations/{integration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/customappintegration/delete)
   */
  delete(request: DeleteCustomAppIntegrationRequest, options?: CallOptions): Promise<void> {
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
    id: 'CustomAppIntegration.create',
    route: 'POST /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations',
    body: true,
    account: true,
  } satisfies Operation<CreateCustomAppIntegration, CreateCustomAppIntegrationOutput>,
  get: {
    id: 'CustomAppIntegration.get',
    route: 'GET /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations/{integration_id}',
    account: true,
  } satisfies Operation<GetCustomAppIntegrationRequest, GetCustomAppIntegrationOutput>,
  list: {
    id: 'CustomAppIntegration.list',
    route: 'GET /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations',
    query: ['include_creator_username', 'page_size', 'page_token'],
    account: true,
    paging: { items: 'apps', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCustomAppIntegrationsRequest, GetCustomAppIntegrationsOutput>,
  update: {
    id: 'CustomAppIntegration.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations/{integration_id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<UpdateCustomAppIntegration, void>,
  delete: {
    id: 'CustomAppIntegration.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/oauth2/custom-app-integrations/{integration_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteCustomAppIntegrationRequest, void>,
};
