// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CreateVisualizationRequest,
  DeleteVisualizationRequest,
  UpdateVisualizationRequest,
  Visualization,
} from './types.js';

/** The operations of QueryVisualizations. */
export class QueryVisualizationsService extends Service {
  /**
   * Calls `POST /api/2.0/sql/visualizations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queryvisualizations/create)
   */
  create(request: CreateVisualizationRequest = {}, options?: CallOptions): Promise<Visualization> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/sql/visualizations/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queryvisualizations/update)
   */
  update(request: UpdateVisualizationRequest, options?: CallOptions): Promise<Visualization> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/sql/visualizations/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queryvisualizations/delete)
   */
  delete(request: DeleteVisualizationRequest, options?: CallOptions): Promise<void> {
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
    id: 'QueryVisualizations.create',
    route: 'POST /api/2.0/sql/visualizations',
    body: true,
  } satisfies Operation<CreateVisualizationRequest, Visualization>,
  update: {
    id: 'QueryVisualizations.update',
    route: 'PATCH /api/2.0/sql/visualizations/{id}',
    body: true,
  } satisfies Operation<UpdateVisualizationRequest, Visualization>,
  delete: {
    id: 'QueryVisualizations.delete',
    route: 'DELETE /api/2.0/sql/visualizations/{id}',
    response: 'none',
  } satisfies Operation<DeleteVisualizationRequest, void>,
};
