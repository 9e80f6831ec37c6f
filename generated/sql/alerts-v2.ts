// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AlertV2,
  AlertsV2CreateAlertRequest,
  AlertsV2UpdateAlertRequest,
  GetAlertV2Request,
  ListAlertsV2Request,
  ListAlertsV2Response,
  TrashAlertV2Request,
} from './types.js';

/** The operations of AlertsV2. */
export class AlertsV2Service extends Service {
  /**
   * Calls `POST /api/2.0/alerts`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertsv2/createalert)
   */
  createAlert(request: AlertsV2CreateAlertRequest, options?: CallOptions): Promise<AlertV2> {
    return call(this.api, operations.createAlert, request, options);
  }

  /**
   * Calls `GET /api/2.0/alerts/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertsv2/getalert)
   */
  getAlert(request: GetAlertV2Request, options?: CallOptions): Promise<AlertV2> {
    return call(this.api, operations.getAlert, request, options);
  }

  /**
   * Calls `GET /api/2.0/alerts`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertsv2/listalerts)
   */
  listAlerts(request: ListAlertsV2Request = {}, options?: CallOptions): Paged<AlertV2, ListAlertsV2Response> {
    return paginate(this.api, operations.listAlerts, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/alerts/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertsv2/trashalert)
   */
  trashAlert(request: TrashAlertV2Request, options?: CallOptions): Promise<void> {
    return call(this.api, operations.trashAlert, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/alerts/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertsv2/updatealert)
   */
  updateAlert(request: AlertsV2UpdateAlertRequest, options?: CallOptions): Promise<AlertV2> {
    return call(this.api, operations.updateAlert, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createAlert: {
    id: 'AlertsV2.createAlert',
    route: 'POST /api/2.0/alerts',
    body: 'alert',
  } satisfies Operation<AlertsV2CreateAlertRequest, AlertV2>,
  getAlert: {
    id: 'AlertsV2.getAlert',
    route: 'GET /api/2.0/alerts/{id}',
  } satisfies Operation<GetAlertV2Request, AlertV2>,
  listAlerts: {
    id: 'AlertsV2.listAlerts',
    route: 'GET /api/2.0/alerts',
    query: ['page_size', 'page_token'],
    paging: {
      items: 'alerts',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'display_name', id: 'id' },
    },
  } satisfies Operation<ListAlertsV2Request, ListAlertsV2Response>,
  trashAlert: {
    id: 'AlertsV2.trashAlert',
    route: 'DELETE /api/2.0/alerts/{id}',
    query: ['purge'],
    response: 'none',
  } satisfies Operation<TrashAlertV2Request, void>,
  updateAlert: {
    id: 'AlertsV2.updateAlert',
    route: 'PATCH /api/2.0/alerts/{id}',
    query: ['update_mask'],
    body: 'alert',
  } satisfies Operation<AlertsV2UpdateAlertRequest, AlertV2>,
};
