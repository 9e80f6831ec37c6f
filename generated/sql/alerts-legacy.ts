// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CreateAlert,
  DeleteAlertsLegacyRequest,
  EditAlert,
  GetAlertsLegacyRequest,
  LegacyAlert,
} from './types.js';

/** The operations of AlertsLegacy. */
export class AlertsLegacyService extends Service {
  /**
   * Calls `POST /api/2.0/preview/sql/alerts`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertslegacy/create)
   *
   * @deprecated Use `w.alerts.create`.
   */
  create(request: CreateAlert, options?: CallOptions): Promise<LegacyAlert> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/sql/alerts/{alert_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertslegacy/get)
   *
   * @deprecated Use `w.alerts.get`.
   */
  get(request: GetAlertsLegacyRequest, options?: CallOptions): Promise<LegacyAlert> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/sql/alerts`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertslegacy/list)
   *
   * @deprecated Use `w.alerts.list`.
   */
  list(options?: CallOptions): Promise<LegacyAlert[]> {
    return call(this.api, operations.list, {}, options);
  }

  /**
   * Calls `PUT /api/2.0/preview/sql/alerts/{alert_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertslegacy/update)
   *
   * @deprecated Use `w.alerts.update`.
   */
  update(request: EditAlert, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/preview/sql/alerts/{alert_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/alertslegacy/delete)
   *
   * @deprecated Use `w.alerts.delete`.
   */
  delete(request: DeleteAlertsLegacyRequest, options?: CallOptions): Promise<void> {
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
    id: 'AlertsLegacy.create',
    route: 'POST /api/2.0/preview/sql/alerts',
    body: true,
  } satisfies Operation<CreateAlert, LegacyAlert>,
  get: {
    id: 'AlertsLegacy.get',
    route: 'GET /api/2.0/preview/sql/alerts/{alert_id}',
  } satisfies Operation<GetAlertsLegacyRequest, LegacyAlert>,
  list: {
    id: 'AlertsLegacy.list',
    route: 'GET /api/2.0/preview/sql/alerts',
  } satisfies Operation<object, LegacyAlert[]>,
  update: {
    id: 'AlertsLegacy.update',
    route: 'PUT /api/2.0/preview/sql/alerts/{alert_id}',
    body: true,
    response: 'none',
  } satisfies Operation<EditAlert, void>,
  delete: {
    id: 'AlertsLegacy.delete',
    route: 'DELETE /api/2.0/preview/sql/alerts/{alert_id}',
    response: 'none',
  } satisfies Operation<DeleteAlertsLegacyRequest, void>,
};
