// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { GetStatusRequest, SetStatusRequest } from './types.js';

/** The operations of WorkspaceConf. */
export class WorkspaceConfService extends Service {
  /**
   * Calls `GET /api/2.0/workspace-conf`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceconf/getstatus)
   */
  getStatus(request: GetStatusRequest, options?: CallOptions): Promise<Record<string, string>> {
    return call(this.api, operations.getStatus, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/workspace-conf`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceconf/setstatus)
   */
  setStatus(request: SetStatusRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.setStatus, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getStatus: {
    id: 'WorkspaceConf.getStatus',
    route: 'GET /api/2.0/workspace-conf',
    query: ['keys'],
  } satisfies Operation<GetStatusRequest, Record<string, string>>,
  setStatus: {
    id: 'WorkspaceConf.setStatus',
    route: 'PATCH /api/2.0/workspace-conf',
    body: 'contents',
    response: 'none',
  } satisfies Operation<SetStatusRequest, void>,
};
