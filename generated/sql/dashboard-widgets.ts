// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { CreateWidget, DeleteDashboardWidgetRequest, UpdateWidgetRequest, Widget } from './types.js';

/** The operations of DashboardWidgets. */
export class DashboardWidgetsService extends Service {
  /**
   * Calls `POST /api/2.0/preview/sql/widgets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboardwidgets/create)
   */
  create(request: CreateWidget, options?: CallOptions): Promise<Widget> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `POST /api/2.0/preview/sql/widgets/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboardwidgets/update)
   */
  update(request: UpdateWidgetRequest, options?: CallOptions): Promise<Widget> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/preview/sql/widgets/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboardwidgets/delete)
   */
  delete(request: DeleteDashboardWidgetRequest, options?: CallOptions): Promise<void> {
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
    id: 'DashboardWidgets.create',
    route: 'POST /api/2.0/preview/sql/widgets',
    body: true,
  } satisfies Operation<CreateWidget, Widget>,
  update: {
    id: 'DashboardWidgets.update',
    route: 'POST /api/2.0/preview/sql/widgets/{id}',
    body: true,
  } satisfies Operation<UpdateWidgetRequest, Widget>,
  delete: {
    id: 'DashboardWidgets.delete',
    route: 'DELETE /api/2.0/preview/sql/widgets/{id}',
    response: 'none',
  } satisfies Operation<DeleteDashboardWidgetRequest, void>,
};
