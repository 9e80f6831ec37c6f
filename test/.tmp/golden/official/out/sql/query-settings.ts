// Generated from all-internal.json by codegen/. Do not edit.
import { Service, call } from '../../../../../../runtime/service.js';
import type { CallOptions, Operation } from '../../../../../../runtime/service.js';
import type { UpdateRequest } from './types.js';

/** The operations of QuerySettings. */
export class QuerySettingsService extends Service {
  /**
   * Calls `PUT /api/2.0/sql/settings`.
   *
   * @see https://docs.databricks.com/api/workspace/querysettings/update
   */
  update(request: UpdateRequest = {}, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  update: {
    id: 'QuerySettings.update',
    method: 'PUT',
    path: '/api/2.0/sql/settings',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateRequest, void>,
};
