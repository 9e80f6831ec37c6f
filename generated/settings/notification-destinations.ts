// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateNotificationDestinationRequest,
  DeleteNotificationDestinationRequest,
  GetNotificationDestinationRequest,
  ListNotificationDestinationsRequest,
  ListNotificationDestinationsResponse,
  ListNotificationDestinationsResult,
  NotificationDestination,
  UpdateNotificationDestinationRequest,
} from './types.js';

/** The operations of NotificationDestinations. */
export class NotificationDestinationsService extends Service {
  /**
   * Calls `POST /api/2.0/notification-destinations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/notificationdestinations/create)
   */
  create(request: CreateNotificationDestinationRequest = {}, options?: CallOptions): Promise<NotificationDestination> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/notification-destinations/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/notificationdestinations/get)
   */
  get(request: GetNotificationDestinationRequest, options?: CallOptions): Promise<NotificationDestination> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/notification-destinations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/notificationdestinations/list)
   */
  list(
    request: ListNotificationDestinationsRequest = {},
    options?: CallOptions,
  ): Paged<ListNotificationDestinationsResult, ListNotificationDestinationsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/notification-destinations/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/notificationdestinations/update)
   */
  update(request: UpdateNotificationDestinationRequest, options?: CallOptions): Promise<NotificationDestination> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/notification-destinations/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/notificationdestinations/delete)
   */
  delete(request: DeleteNotificationDestinationRequest, options?: CallOptions): Promise<void> {
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
    id: 'NotificationDestinations.create',
    route: 'POST /api/2.0/notification-destinations',
    body: true,
  } satisfies Operation<CreateNotificationDestinationRequest, NotificationDestination>,
  get: {
    id: 'NotificationDestinations.get',
    route: 'GET /api/2.0/notification-destinations/{id}',
  } satisfies Operation<GetNotificationDestinationRequest, NotificationDestination>,
  list: {
    id: 'NotificationDestinations.list',
    route: 'GET /api/2.0/notification-destinations',
    query: ['page_size', 'page_token'],
    paging: { items: 'results', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListNotificationDestinationsRequest, ListNotificationDestinationsResponse>,
  update: {
    id: 'NotificationDestinations.update',
    route: 'PATCH /api/2.0/notification-destinations/{id}',
    body: true,
  } satisfies Operation<UpdateNotificationDestinationRequest, NotificationDestination>,
  delete: {
    id: 'NotificationDestinations.delete',
    route: 'DELETE /api/2.0/notification-destinations/{id}',
    response: 'none',
  } satisfies Operation<DeleteNotificationDestinationRequest, void>,
};
