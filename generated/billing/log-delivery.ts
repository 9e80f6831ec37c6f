// Generated from api/billing.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  GetLogDeliveryConfigurationResponse,
  GetLogDeliveryRequest,
  ListLogDeliveryRequest,
  LogDeliveryConfiguration,
  UpdateLogDeliveryConfigurationStatusRequest,
  WrappedCreateLogDeliveryConfiguration,
  WrappedLogDeliveryConfiguration,
  WrappedLogDeliveryConfigurations,
} from './types.js';

/**
 * The operations of LogDelivery.
 *
 * In public preview: it may still change.
 *
 * @beta
 */
export class LogDeliveryService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/log-delivery`.
   *
   * [Reference](https://docs.databricks.com/api/account/logdelivery/create)
   */
  create(
    request: WrappedCreateLogDeliveryConfiguration,
    options?: CallOptions,
  ): Promise<WrappedLogDeliveryConfiguration> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/log-delivery/{log_delivery_configuration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/logdelivery/get)
   */
  get(request: GetLogDeliveryRequest, options?: CallOptions): Promise<GetLogDeliveryConfigurationResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/log-delivery`.
   *
   * [Reference](https://docs.databricks.com/api/account/logdelivery/list)
   */
  list(
    request: ListLogDeliveryRequest = {},
    options?: CallOptions,
  ): Paged<LogDeliveryConfiguration, WrappedLogDeliveryConfigurations> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/log-delivery/{log_delivery_configuration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/logdelivery/patchstatus)
   */
  patchStatus(request: UpdateLogDeliveryConfigurationStatusRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.patchStatus, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'LogDelivery.create',
    route: 'POST /api/2.0/accounts/{account_id}/log-delivery',
    body: true,
    account: true,
  } satisfies Operation<WrappedCreateLogDeliveryConfiguration, WrappedLogDeliveryConfiguration>,
  get: {
    id: 'LogDelivery.get',
    route: 'GET /api/2.0/accounts/{account_id}/log-delivery/{log_delivery_configuration_id}',
    account: true,
  } satisfies Operation<GetLogDeliveryRequest, GetLogDeliveryConfigurationResponse>,
  list: {
    id: 'LogDelivery.list',
    route: 'GET /api/2.0/accounts/{account_id}/log-delivery',
    query: ['credentials_id', 'page_token', 'status', 'storage_configuration_id'],
    account: true,
    paging: {
      items: 'log_delivery_configurations',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'config_name', id: 'config_id' },
    },
  } satisfies Operation<ListLogDeliveryRequest, WrappedLogDeliveryConfigurations>,
  patchStatus: {
    id: 'LogDelivery.patchStatus',
    route: 'PATCH /api/2.0/accounts/{account_id}/log-delivery/{log_delivery_configuration_id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<UpdateLogDeliveryConfigurationStatusRequest, void>,
};
