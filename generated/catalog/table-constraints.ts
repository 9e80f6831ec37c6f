// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { CreateTableConstraint, DeleteTableConstraintRequest, TableConstraint } from './types.js';

/** The operations of TableConstraints. */
export class TableConstraintsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/constraints`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tableconstraints/create)
   */
  create(request: CreateTableConstraint, options?: CallOptions): Promise<TableConstraint> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/constraints/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tableconstraints/delete)
   */
  delete(request: DeleteTableConstraintRequest, options?: CallOptions): Promise<void> {
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
    id: 'TableConstraints.create',
    route: 'POST /api/2.1/unity-catalog/constraints',
    body: true,
  } satisfies Operation<CreateTableConstraint, TableConstraint>,
  delete: {
    id: 'TableConstraints.delete',
    route: 'DELETE /api/2.1/unity-catalog/constraints/{full_name}',
    query: ['cascade', 'constraint_name'],
    response: 'none',
  } satisfies Operation<DeleteTableConstraintRequest, void>,
};
