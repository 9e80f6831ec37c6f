// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  Alert,
  CreateAlertRequest,
  GetAlertRequest,
  ListAlertsRequest,
  ListAlertsResponse,
  ListAlertsResponseAlert,
  TrashAlertRequest,
  UpdateAlertRequest,
} from './types.js';

/** The operations of Alerts. */
export class AlertsService extends Service {
  /**
   * Calls `POST /api/2.0/sql/alerts`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alerts/create)
   */
  create(request: CreateAlertRequest = {}, options?: CallOptions): Promise<Alert> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/alerts/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alerts/get)
   */
  get(request: GetAlertRequest, options?: CallOptions): Promise<Alert> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/alerts`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alerts/list)
   */
  list(request: ListAlertsRequest = {}, options?: CallOptions): Paged<ListAlertsResponseAlert, ListAlertsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/sql/alerts/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alerts/update)
   */
  update(request: UpdateAlertRequest, options?: CallOptions): Promise<Alert> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/sql/alerts/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alerts/delete)
   */
  delete(request: TrashAlertRequest, options?: CallOptions): Promise<void> {
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
    id: 'Alerts.create',
    route: 'POST /api/2.0/sql/alerts',
    body: true,
  } satisfies Operation<CreateAlertRequest, Alert>,
  get: {
    id: 'Alerts.get',
    route: 'GET /api/2.0/sql/alerts/{id}',
  } satisfies Operation<GetAlertRequest, Alert>,
  list: {
    id: 'Alerts.list',
    route: 'GET /api/2.0/sql/alerts',
    query: ['page_size', 'page_token'],
    paging: {
      items: 'results',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'display_name', id: 'id' },
    },
  } satisfies Operation<ListAlertsRequest, ListAlertsResponse>,
  update: {
    id: 'Alerts.update',
    route: 'PATCH /api/2.0/sql/alerts/{id}',
    body: true,
  } satisfies Operation<UpdateAlertRequest, Alert>,
  delete: {
    id: 'Alerts.delete',
    route: 'DELETE /api/2.0/sql/alerts/{id}',
    response: 'none',
  } satisfies Operation<TrashAlertRequest, void>,
};
