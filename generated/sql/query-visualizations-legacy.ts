// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CreateQueryVisualizationsLegacyRequest,
  DeleteQueryVisualizationsLegacyRequest,
  LegacyVisualization,
  LegacyVisualizationRequest,
} from './types.js';

/** The operations of QueryVisualizationsLegacy. */
export class QueryVisualizationsLegacyService extends Service {
  /**
   * Calls `POST /api/2.0/preview/sql/visualizations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queryvisualizationslegacy/create)
   *
   * @deprecated Use `w.queryVisualizations.create`.
   */
  create(request: CreateQueryVisualizationsLegacyRequest, options?: CallOptions): Promise<LegacyVisualization> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `POST /api/2.0/preview/sql/visualizations/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queryvisualizationslegacy/update)
   *
   * @deprecated Use `w.queryVisualizations.update`.
   */
  update(request: LegacyVisualizationRequest, options?: CallOptions): Promise<LegacyVisualization> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/preview/sql/visualizations/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queryvisualizationslegacy/delete)
   *
   * @deprecated Use `w.queryVisualizations.delete`.
   */
  delete(request: DeleteQueryVisualizationsLegacyRequest, options?: CallOptions): Promise<void> {
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
    id: 'QueryVisualizationsLegacy.create',
    route: 'POST /api/2.0/preview/sql/visualizations',
    body: true,
  } satisfies Operation<CreateQueryVisualizationsLegacyRequest, LegacyVisualization>,
  update: {
    id: 'QueryVisualizationsLegacy.update',
    route: 'POST /api/2.0/preview/sql/visualizations/{id}',
    body: true,
    pathAndBody: ['id'],
  } satisfies Operation<LegacyVisualizationRequest, LegacyVisualization>,
  delete: {
    id: 'QueryVisualizationsLegacy.delete',
    route: 'DELETE /api/2.0/preview/sql/visualizations/{id}',
    response: 'none',
  } satisfies Operation<DeleteQueryVisualizationsLegacyRequest, void>,
};
